import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { addAskingMixpanel } from "../../../src/actions/accounts/add-asking.ts";
import { type LoginOptions, loginUnified } from "../../../src/actions/login/login.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import type { Context, Person } from "../../../src/ports.ts";
import { Secret } from "../../../src/secret.ts";
import { ordinaryMe } from "../../support/mixpanel.ts";
import { unusedPort } from "../../support/network.ts";
import { coded } from "./desk.ts";
import { type Scene, scene } from "./scene.ts";

interface Desk extends Scene {
  readonly context: Context;
  readonly said: string[];
  readonly login: (options?: LoginOptions, person?: Partial<Person>) => ReturnType<typeof loginUnified>;
}

/** The region eu knows the credentials, and no browser ever opens. */
async function desk(t: TestContext, env: Record<string, string> = {}): Promise<Desk> {
  const all = await scene(t);
  all.mixpanel.basic.add("sa.user:pass-phrase");
  all.mixpanel.bearers.add("static-bearer");
  all.mixpanel.me.eu = { ...ordinaryMe(), projects: { 900: ordinaryMe().projects[900] } };
  delete all.mixpanel.me.us;
  const context = all.home.context({ env: { HOME: all.home.root, ...all.env, ...env }, sleep: async () => {} });
  const said: string[] = [];
  const person: Person = { say: (line) => said.push(line), openBrowser: () => Promise.reject(new Error("not here")) };
  return { ...all, context, said, login: (options, other) => loginUnified(context, { ...person, ...other }, options) };
}

const service = { MP_USERNAME: "sa.user", MP_SECRET: "pass-phrase" };
test("a service account from the environment: the first region that accepts it, one line for each attempt", async (t) => {
  const { login, said, config, home, mixpanel } = await desk(t, service);
  const done = await login();
  assert.deepEqual(done.account, { name: "weekend", type: "service_account", region: "eu" });
  assert.deepEqual([done.project?.id, done.project_pick.method], ["900", "sole_survivor"]);
  assert.deepEqual(said, ["Region us: answered 401.", "Region eu: accepted the credentials."]);
  assert.match(config(), /\[active\]\naccount = "weekend"/);
  assert.match(
    config(),
    /type = "service_account"\nregion = "eu"\nusername = "sa.user"\nsecret = "pass-phrase"\ndefault_project = "900"/,
  );
  assert.equal(home.mode(".mp/config.toml"), 0o600);
  assert.equal(mixpanel.count("/api/app/me"), 2, "the answer that found the region is the one that is used");
  assert.deepEqual(home.list(".mp/accounts/weekend"), ["me.json", "verdict.json"]);
});

test("with --region only that one is asked", async (t) => {
  const { login, said, mixpanel } = await desk(t, service);
  assert.equal((await login({ region: "eu" })).account.region, "eu");
  assert.deepEqual([said, mixpanel.count("/api/app/me")], [[], 1]);
  await assert.rejects(login({ region: "us" }), coded("AUTH_FAILED"));
});

test("where every region would be asked at the same address, one is asked: MP_REGION, else us", async (t) => {
  for (const [region, env] of [
    ["us", {}],
    ["eu", { MP_REGION: "eu" }],
  ] as const) {
    const { context, said, mixpanel } = await desk(t, { ...service, ...env });
    const one = { ...context, env: { ...context.env, MP_API_BASE_URL: `${mixpanel.origin}/in` } };
    const person: Person = { say: (line) => said.push(line), openBrowser: async () => {} };
    await assert.rejects(loginUnified(one, person, {}), coded("OAUTH_REGION_PROBE_FAILED"));
    assert.deepEqual(said, [`Region ${region}: answered 401.`]);
  }
});

test("a page that something on the way answers with is no verdict on the credentials", async (t) => {
  const { login, mixpanel } = await desk(t, service);
  mixpanel.bend("/api/app/me", [{ status: 403, body: "<!doctype html><p>Sign in" }], "always");
  await assert.rejects(
    login(),
    coded("OAUTH_REGION_PROBE_FAILED", ({ message, retryable, details }) => {
      assert.match(message, /there is no verdict from us and eu and in/);
      assert.doesNotMatch(message, /refused these credentials|user_details/);
      assert.equal(retryable, true);
      assert.deepEqual(
        details?.attempts,
        ["us", "eu", "in"].map((region) => ({ region, status: 403, reason: "web_page" })),
      );
    }),
  );
});

test("a token that comes as a value is stored, and with --token-env the name of its variable is", async (t) => {
  const inFile = await desk(t, { MP_OAUTH_TOKEN: " static-bearer\n" });
  assert.deepEqual((await inFile.login({ name: "ci" })).account, { name: "ci", type: "oauth_token", region: "eu" });
  assert.match(inFile.config(), /\ntoken = "static-bearer"/);
  assert.doesNotMatch(inFile.config(), /token_env/);
  const { login, config } = await desk(t, { MY_TOKEN: "static-bearer", ...service });
  await login({ tokenEnv: "MY_TOKEN", name: "ci" });
  assert.match(config(), /token_env = "MY_TOKEN"/);
  assert.doesNotMatch(config(), /static-bearer/);
});

test("an account that exists keeps its way: a stored token stays one", async (t) => {
  for (const [options, env] of [
    [{}, { MP_OAUTH_TOKEN: "static-bearer" }],
    [{ tokenEnv: "T" }, { T: "static-bearer" }],
  ] as const) {
    const { login, home, config } = await desk(t, env);
    home.write(".mp/config.toml", '[accounts.ci]\ntype = "oauth_token"\nregion = "eu"\ntoken = "old-one"\n');
    assert.equal((await login({ ...options, name: "ci" })).renewed, true);
    assert.match(config(), /\ntoken = "static-bearer"/);
    assert.doesNotMatch(config(), /token_env|old-one/);
  }
});

test("an account that exists keeps its way: a variable stays the one it is", async (t) => {
  const { login, home, config } = await desk(t, { MP_OAUTH_TOKEN: "wrong-bearer", T: "static-bearer", OTHER: "x" });
  const before = '[accounts.ci]\ntype = "oauth_token"\nregion = "eu"\ntoken_env = "T"\n';
  home.write(".mp/config.toml", before);
  await assert.rejects(
    login({ tokenEnv: "OTHER", name: "ci" }),
    coded("INVALID_ARGS", (error) => assert.equal(error.next[0]?.command, "mp account update ci --token-env OTHER")),
  );
  assert.equal(config(), before);
  await login({ name: "ci" });
  assert.match(config(), /token_env = "T"/);
  assert.doesNotMatch(config(), /\ntoken = /);
  assert.match(home.warnings.join(), /takes its token from T, and keeps doing so: MP_OAUTH_TOKEN is not used/);
  await login({ tokenEnv: "T", name: "ci" });
});

test("a variable that is not set is told before anybody is asked", async (t) => {
  const { login, mixpanel } = await desk(t);
  await assert.rejects(login({ tokenEnv: "NOT_SET" }), coded("OAUTH_TOKEN_ERROR"));
  assert.equal(mixpanel.seen.length, 0);
});

test("no region accepts: OAUTH_REGION_PROBE_FAILED with how each went", async (t) => {
  const { login, mixpanel, folders } = await desk(t, { ...service, MP_SECRET: "wrong-one" });
  mixpanel.bend("/api/app/me", [{ status: 403, body: {} }]);
  await assert.rejects(
    login(),
    coded("OAUTH_REGION_PROBE_FAILED", (error) => {
      assert.deepEqual(error.details?.attempts, [
        { region: "us", status: 403 },
        { region: "eu", status: 401 },
        { region: "in", status: 401 },
      ]);
      assert.match(error.message, /user_details/);
      assert.doesNotMatch(error.message, /wrong-one/);
      assert.equal(error.next[0]?.command, "mp login --region <region>");
    }),
  );
  assert.deepEqual(folders(), []);
});

test("none reachable: OAUTH_NETWORK_UNREACHABLE; one that answers is enough to tell it apart", async (t) => {
  const gone = `http://127.0.0.1:${await unusedPort()}/{region}`;
  const { login, said } = await desk(t, { ...service, MP_API_BASE_URL: gone });
  await assert.rejects(
    login(),
    coded("OAUTH_NETWORK_UNREACHABLE", (error) =>
      assert.deepEqual(
        error.details?.attempts,
        ["us", "eu", "in"].map((region) => ({ region, status: null, reason: "refused" })),
      ),
    ),
  );
  assert.equal(said.length, 3);
  const mixed = await desk(t, service);
  delete mixed.mixpanel.me.eu;
  mixed.mixpanel.bend(
    "/api/app/me",
    Array.from({ length: 4 }, () => ({ reset: true })),
  );
  await assert.rejects(
    mixed.login(),
    coded("OAUTH_REGION_PROBE_FAILED", (error) =>
      assert.deepEqual((error.details?.attempts as object[] | undefined)?.[0], {
        region: "us",
        status: null,
        reason: "reset",
      }),
    ),
  );
});

test("a region that gives no verdict is told apart from those that refuse, and may give one later", async (t) => {
  const { login, mixpanel } = await desk(t, { ...service, MP_SECRET: "wrong-one" });
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  await assert.rejects(
    login({ type: "service_account", name: "team" }),
    coded("OAUTH_REGION_PROBE_FAILED", (error) => {
      assert.match(error.message, /^No region accepted these credentials .*no verdict from us\. Try again later/);
      assert.doesNotMatch(error.message, /refused/);
      assert.equal(error.retryable, true);
      assert.equal(error.next[0]?.command, "mp login --service-account --name team --region <region>");
    }),
  );
});

test("what is advised is the command that was given, with what it lacked", async (t) => {
  const { login, mixpanel } = await desk(t, { T: "static-bearer", WRONG: "wrong-bearer", MP_USERNAME: "sa.user" });
  const commands = async (options: LoginOptions, code: Parameters<typeof coded>[0]) => {
    let steps: string[] = [];
    const check = (error: MixpanelError) => {
      assert.doesNotMatch(`${error.message} ${JSON.stringify(error.details)}`, /\(new\)|account update/);
      steps = error.next.map(({ command }) => command);
    };
    await assert.rejects(login(options), coded(code, check));
    return steps;
  };
  assert.deepEqual(await commands({ tokenEnv: "WRONG", region: "eu" }, "AUTH_FAILED"), [
    "mp login --token-env WRONG --region eu",
    "mp login --token-env WRONG --region <region>",
  ]);
  assert.deepEqual(await commands({ tokenEnv: "UNSET" }, "OAUTH_TOKEN_ERROR"), ["export UNSET=<bearer>"]);
  mixpanel.me.eu = { projects: { 1: { name: "A" }, 2: { name: "B" }, 3: { domain: "mixpanel.com" } } };
  assert.deepEqual(await commands({ tokenEnv: "T", name: "ci", mustChoose: true }, "NEEDS_PROJECT_SELECTION"), [
    "mp login --token-env T --name ci --region eu --project <id>",
  ]);
  assert.deepEqual(await commands({ tokenEnv: "T", project: "3" }, "NEEDS_REGION_SWITCH"), [
    "mp login --token-env T --region us --project 3",
  ]);
  const piped = { type: "service_account", secret: new Secret("not-the-secret"), region: "eu" } as const;
  assert.equal(
    (await commands(piped, "AUTH_FAILED"))[0],
    "mp login --service-account --secret-stdin --region eu",
    "who pipes the secret pipes it again",
  );
});

test("three accounts that are added at once without a name get three names", async (t) => {
  const { context, folders } = await desk(t);
  const person: Person = { say: () => {}, openBrowser: () => Promise.reject(new Error("not here")) };
  const credentials = { type: "service_account", username: "sa.user", secret: new Secret("pass-phrase") } as const;
  const added = await Promise.all(
    Array.from({ length: 3 }, () => addAskingMixpanel(context, person, { region: "eu", credentials })),
  );
  assert.deepEqual(added.map(({ name }) => name).sort(), ["weekend", "weekend-2", "weekend-3"]);
  assert.deepEqual(
    added.map(({ status }) => status),
    ["ok", "ok", "ok"],
    "Mixpanel has just accepted them",
  );
  assert.deepEqual(folders(), ["weekend", "weekend-2", "weekend-3"]);
});

test("an account that is added with credentials that are refused is not spoken of as if it were there", async (t) => {
  const { context } = await desk(t);
  const person: Person = { say: () => {}, openBrowser: () => Promise.reject(new Error("not here")) };
  const credentials = { type: "service_account", username: "sa user", secret: new Secret("wrong-one") } as const;
  await assert.rejects(
    addAskingMixpanel(context, person, { region: "eu", project: "7", credentials }),
    coded("AUTH_FAILED", (error) => {
      assert.match(error.message, /^The credentials of the new account were refused/);
      assert.deepEqual(error.details, { region: "eu", status: 401 });
      assert.equal(
        error.next[0]?.command,
        "mp account add --type service_account --username 'sa user' --region eu --project 7",
      );
    }),
  );
});

test("a region that says nothing is passed over after 5 s, not after the two minutes of /me", {
  timeout: 60_000,
}, async (t) => {
  const { login, mixpanel, said } = await desk(t, { ...service, MP_TIMEOUT: "" });
  mixpanel.bend("/api/app/me", [{ hang: true }]);
  assert.equal((await login()).account.region, "eu");
  assert.deepEqual(said, ["Region us: could not be reached (timeout).", "Region eu: accepted the credentials."]);
});

test("a region that answers with something else is passed over", async (t) => {
  const { login, mixpanel } = await desk(t, service);
  mixpanel.bend("/api/app/me", [{ status: 200, body: "<html>a portal</html>" }]);
  assert.equal((await login()).account.region, "eu");
});

test("--service-account asks for what is missing, the secret with hidden input", async (t) => {
  const { login, config } = await desk(t);
  const asked: string[] = [];
  const person = {
    ask: async (question: string) => {
      asked.push(question);
      return " sa.user ";
    },
    askSecret: async (question: string) => {
      asked.push(question);
      return new Secret("pass-phrase");
    },
  };
  assert.equal((await login({ type: "service_account", name: "team" }, person)).account.type, "service_account");
  assert.equal(asked.length, 2);
  assert.match(config(), /username = "sa.user"/);
});

test("where nobody can be asked, what is missing is INVALID_ARGS", async (t) => {
  const { login, mixpanel } = await desk(t);
  await assert.rejects(
    login({ type: "service_account" }),
    coded("INVALID_ARGS", (error) => assert.match(error.message, /MP_USERNAME/)),
  );
  const { login: named } = await desk(t, { MP_USERNAME: "sa.user" });
  await assert.rejects(
    named({ type: "service_account" }),
    coded("INVALID_ARGS", (error) => assert.match(error.message, /--secret-stdin/)),
  );
  await assert.rejects(named({ type: "service_account", secret: new Secret("") }), coded("INVALID_ARGS"));
  assert.equal(mixpanel.seen.length, 0);
});

for (const [what, options, env] of [
  ["a service account and a token", { type: "service_account", tokenEnv: "T" }, {}],
  ["a secret for a token", { tokenEnv: "T", secret: new Secret("x-y-z") }, { T: "static-bearer" }],
  ["a secret for a browser", { secret: new Secret("x-y-z") }, {}],
  ["--no-browser for a service account", { noBrowser: true }, service],
] as const)
  test(`${what}: INVALID_ARGS`, async (t) => {
    const { login, mixpanel } = await desk(t, env);
    await assert.rejects(login(options), coded("INVALID_ARGS"));
    assert.equal(mixpanel.seen.length, 0);
  });

test("again for an account that exists: its credentials are replaced, its region, project and pin stay", async (t) => {
  const { login, home, config, said, mixpanel } = await desk(t, { MP_SECRET: "pass-phrase" });
  mixpanel.me.eu = { projects: { 77: { name: "Demo" }, 900: {} } };
  home.write(
    ".mp/config.toml",
    '# mine\n[active]\naccount = "team"\nworkspace = 7\n\n[accounts.team]\ntype = "service_account"\nregion = "eu"\nusername = "sa.user" # who\nsecret = "old-one"\ndefault_project = "77"\n',
  );
  const done = await login({ type: "service_account", name: "team", project: "900" });
  assert.deepEqual([done.project, done.account.region], [{ id: "77", name: "Demo" }, "eu"]);
  assert.equal(
    config(),
    '# mine\n[active]\naccount = "team"\nworkspace = 7\n\n[accounts.team]\ntype = "service_account"\nregion = "eu"\nusername = "sa.user" # who\nsecret = "pass-phrase"\ndefault_project = "77"\n',
  );
  assert.match(home.warnings.join(), /--project is ignored/);
  assert.deepEqual(said, []);
});

test("again for an account whose project is out of reach now: another is picked, and that is said", async (t) => {
  const { login, home, config } = await desk(t, { MP_SECRET: "pass-phrase" });
  home.write(
    ".mp/config.toml",
    '[active]\naccount = "team"\nworkspace = 7\n\n[accounts.team]\ntype = "service_account"\nregion = "eu"\nusername = "sa.user"\nsecret = "old-one"\ndefault_project = "77"\n',
  );
  const done = await login({ type: "service_account", name: "team" });
  assert.deepEqual([done.project?.id, done.project_pick.method, done.renewed], ["900", "sole_survivor", true]);
  assert.match(home.warnings.join(), /does not reach the project 77, which the account "team" had until now/);
  assert.match(config(), /default_project = "900"/);
  assert.doesNotMatch(config(), /workspace/, "the pin was in the other project");
});

test("another type, or another region, is refused and nothing is asked", async (t) => {
  const { login, home, mixpanel } = await desk(t, service);
  home.write(
    ".mp/config.toml",
    '[accounts.me]\ntype = "oauth_browser"\nregion = "eu"\n\n[accounts.team]\ntype = "service_account"\nregion = "eu"\nusername = "u"\nsecret = "old-one"\n',
  );
  for (const [options, renamed] of [
    [{ name: "me" }, "mp login --name <name>"],
    [{ name: "team", region: "us" }, "mp login --name <name> --region us"],
  ] as const)
    await assert.rejects(
      login(options),
      coded("ACCOUNT_EXISTS", (error) =>
        assert.deepEqual(
          error.next.map(({ command }) => command),
          [renamed, `mp account remove ${options.name} --yes`],
        ),
      ),
    );
  assert.equal(mixpanel.seen.length, 0);
});

test("an account that appears while the person chooses is not written over", async (t) => {
  const { login, mixpanel, home, config } = await desk(t, service);
  mixpanel.me.eu = { ...ordinaryMe(), projects: { 1: { name: "A" }, 2: { name: "B" } } };
  const other = '[accounts.team]\ntype = "oauth_token"\nregion = "eu"\ntoken_env = "CI_TOKEN"\n';
  const choose = async (): Promise<string> => {
    home.write(".mp/config.toml", other);
    return "2";
  };
  await assert.rejects(login({ name: "team" }, { choose }), coded("ACCOUNT_EXISTS"));
  assert.equal(config(), other);
});

test("a login as another account is not advised where its username would be missing", async (t) => {
  const { login, home } = await desk(t, { MP_SECRET: "pass-phrase" });
  home.write(
    ".mp/config.toml",
    '[accounts.team]\ntype = "service_account"\nregion = "eu"\nusername = "sa.user"\nsecret = "old-one"\n',
  );
  const options = { type: "service_account", name: "team", region: "us" } as const;
  const first = (command: string) => coded("ACCOUNT_EXISTS", ({ next }) => assert.equal(next[0]?.command, command));
  await assert.rejects(login(options), first("mp account remove team --yes"));
  await assert.rejects(
    login(options, { ask: async () => "sa.user" }),
    first("mp login --service-account --name <name> --region us"),
  );
});

test("several projects and nobody to ask: one is picked by itself, or none where the caller must be asked", async (t) => {
  const { login, mixpanel, home } = await desk(t, service);
  mixpanel.me.eu = { ...ordinaryMe(), projects: { 1: { name: "A" }, 2: { name: "B" } } };
  await assert.rejects(
    login({ mustChoose: true }),
    coded("NEEDS_PROJECT_SELECTION", (error) =>
      assert.deepEqual(error.details?.projects, [
        { id: "1", name: "A" },
        { id: "2", name: "B" },
      ]),
    ),
  );
  assert.equal(home.exists(".mp/config.toml"), false);
  assert.equal((await login({ name: "a" })).project?.name, "A");
  assert.equal((await login({ project: "2" })).project?.name, "B");
});

test("a project in another region is refused, naming that region", async (t) => {
  const { login, mixpanel } = await desk(t, service);
  mixpanel.me.eu = { projects: { 1: { name: "A", domain: "mixpanel.com" } } };
  await assert.rejects(
    login(),
    coded("NEEDS_REGION_SWITCH", (error) => assert.equal(error.next[0]?.command, "mp login --region us")),
  );
});
