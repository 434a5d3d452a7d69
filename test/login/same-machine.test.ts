import assert from "node:assert/strict";
import { connect } from "node:net";
import { type TestContext, test } from "node:test";
import { MixpanelError } from "../../src/errors.ts";
import { type BrowserOptions, loginAccount } from "../../src/login/same-machine.ts";
import { type LoginOptions, loginUnified } from "../../src/login/unified.ts";
import type { Choice, Context, Person } from "../../src/ports.ts";
import { ordinaryMe } from "../support/mixpanel.ts";
import { unusedPort } from "../support/network.ts";
import { type Scene, scene, withAccount } from "./scene.ts";

interface Desk extends Scene {
  readonly context: Context;
  /** What the person was told. */
  readonly said: string[];
  readonly port: number;
  readonly login: (options?: LoginOptions, person?: Partial<Person>) => ReturnType<typeof loginUnified>;
  readonly loginAs: (
    name: string,
    person?: Partial<Person>,
    options?: BrowserOptions,
  ) => ReturnType<typeof loginAccount>;
}

/** A person whose browser opens, and who approves. */
async function desk(t: TestContext, env: Record<string, string> = {}): Promise<Desk> {
  const all = await scene(t);
  const context = all.home.context({ env: { HOME: all.home.root, ...all.env, ...env } });
  const port = await unusedPort();
  const said: string[] = [];
  const person: Person = {
    say: (line) => said.push(line),
    openBrowser: async (url) => void (await fetch(await all.mixpanel.approve(url))),
  };
  const listen = { ports: [port] };
  return {
    ...all,
    ...{ context, said, port },
    login: (options, other) => loginUnified(context, { ...person, ...other }, { listen, ...options }),
    loginAs: (name, other, options) => loginAccount(context, { ...person, ...other }, name, { listen, ...options }),
  };
}

const coded =
  (code: string, check: (error: MixpanelError) => void = () => {}) =>
  (error: unknown) => {
    assert.ok(error instanceof MixpanelError);
    assert.equal(error.code, code, error.message);
    check(error);
    return true;
  };

/** A person who pastes these lines, one after the other, and then nothing more. */
const pasting = (...lines: (string | (() => Promise<string>))[]): Partial<Person> => ({
  openBrowser: () => Promise.reject(new Error("there is none")),
  readLine: async (signal) => {
    const next = lines.shift();
    if (next !== undefined) return typeof next === "string" ? next : next();
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  },
});

const urlIn = (said: readonly string[]): string => said.find((line) => line.startsWith("http")) ?? "";
const picking = (id: string, asked?: Choice[]): Partial<Person> => ({
  choose: async (_question, choices) => {
    asked?.push(...choices);
    return id;
  },
});

test("mp login with the browser: account, project by choice, tokens, and the port is free again", async (t) => {
  const { login, said, port, home, folders, config, mixpanel } = await desk(t);
  const asked: Choice[] = [];
  const done = await login({}, picking("77", asked));
  assert.deepEqual(done.account, { name: "weekend", type: "oauth_browser", region: "us" });
  assert.deepEqual(
    [done.project, done.project_pick.method, done.project_pick.auto_picked],
    [{ id: "77", name: "Demo" }, "tty_picker", false],
  );
  assert.deepEqual(
    asked.map((choice) => choice.label),
    ["App", "Demo", "Laden", "Shop"],
  );
  assert.equal(asked[0]?.hint, "409, Analytical Engines");
  assert.match(urlIn(said), new RegExp(`redirect_uri=http%3A%2F%2Flocalhost%3A${port}%2Fcallback`));
  assert.deepEqual(folders(), ["weekend"]);
  assert.deepEqual(home.list(".mp/accounts/weekend"), ["me.json", "tokens.json"]);
  assert.match(config(), /\[active\]\naccount = "weekend"/);
  assert.equal(home.exists(".mp/oauth/inflight.json"), false);
  assert.equal(mixpanel.count("/api/app/me"), 1);
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
});

test("the port is held until the account is set up", async (t) => {
  const { login, port } = await desk(t);
  const statuses: number[] = [];
  const choose = async () => {
    for (const host of ["127.0.0.1", "[::1]"]) statuses.push((await fetch(`http://${host}:${port}/`)).status);
    return "409";
  };
  await login({}, { choose });
  assert.deepEqual(statuses, [404, 404]);
});

test("one project needs no question", async (t) => {
  const { login, mixpanel } = await desk(t);
  const me = ordinaryMe();
  mixpanel.me.us = { ...me, projects: { 409: me.projects[409] } };
  const done = await login({ name: "me" });
  assert.deepEqual([done.account.name, done.project?.id, done.project_pick.method], ["me", "409", "sole_survivor"]);
});

test("several projects and nobody to ask: the login is kept, and goes on with the project named", async (t) => {
  const { login, run, folders } = await desk(t);
  let command = "";
  await assert.rejects(
    login({ name: "me" }),
    coded("NEEDS_PROJECT_SELECTION", (error) => {
      assert.equal((error.details?.projects as unknown[]).length, 4);
      command = error.next[0]?.command ?? "";
      assert.match(command, /^mp login --resume \S+\.tmp-[0-9a-f]{8} --name me --project <id>$/);
    }),
  );
  const done = await run(command.replace("<id>", "409").split(" ").slice(1));
  assert.deepEqual([done.account.name, done.project.id], ["me", "409"]);
  assert.deepEqual(folders(), ["me"]);
});

test("a project in another region is refused, nothing is left, and that region's login is named", async (t) => {
  const { login, folders } = await desk(t);
  await assert.rejects(
    login({}, picking("900")),
    coded("NEEDS_REGION_SWITCH", (error) => assert.equal(error.next[0]?.command, "mp login --region eu")),
  );
  assert.deepEqual(folders(), []);
});

test("--project that is not there, and MP_PROJECT_ID likewise, keep the login", async (t) => {
  const { login, folders } = await desk(t);
  await assert.rejects(
    login({ project: "1" }),
    coded("PROJECT_NOT_FOUND", (error) => assert.match(error.next[0]?.command ?? "", /--resume .* --project <id>$/)),
  );
  assert.match(folders()[0] ?? "", /^\.tmp-/);
  const other = await desk(t, { MP_PROJECT_ID: "1" });
  await assert.rejects(other.login(), coded("CONFIG_ERROR"));
});

test("the region is the flag's, else that of the account there is, else us", async (t) => {
  const { login, mixpanel, home } = await desk(t);
  mixpanel.me.eu = { user_email: "grace@example.com" };
  mixpanel.me.us = { user_email: "grace@example.com" };
  home.write(".mp/config.toml", '[accounts.there]\ntype = "oauth_browser"\nregion = "eu"\n');
  assert.equal((await login({ region: "eu" })).account.region, "eu");
  assert.equal((await login({ name: "there" })).account.region, "eu");
  assert.equal((await login()).account.region, "us");
});

for (const [what, options, code] of [
  ["another region", { name: "me", region: "eu" }, "ACCOUNT_EXISTS"],
  ["another type", { name: "team" }, "ACCOUNT_EXISTS"],
  ["a name that none can have", { name: "a b" }, "INVALID_ARGS"],
] as const)
  test(`${what} is refused before the browser opens`, async (t) => {
    const { login, home, mixpanel, said } = await desk(t);
    home.write(
      ".mp/config.toml",
      '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n\n[accounts.team]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n',
    );
    await assert.rejects(login(options), coded(code));
    assert.deepEqual([mixpanel.seen, said], [[], []]);
  });

test("account login replaces the tokens, keeps the project, and drops the mark of a bridge", async (t) => {
  const all = await desk(t);
  const old = withAccount(all, { project: "77", bridged: true });
  const { logged_in_as: who, next } = await all.loginAs("me");
  assert.equal(who.name, "me");
  assert.deepEqual(who.user, { id: 7, email: "grace@example.com" });
  assert.match(who.expires_at ?? "", /^\d{4}-.*Z$/);
  assert.equal(next, undefined);
  assert.notEqual(all.json(".mp/accounts/me/tokens.json").access_token, old.access_token);
  assert.equal(all.json(".mp/accounts/me/me.json").user_email, "grace@example.com");
  assert.deepEqual(all.home.list(".mp/accounts/me"), ["me.json", "tokens.json"]);
  assert.match(all.config(), /default_project = "77"/);
});

test("account login fills an empty project with the only one, or with the one that is picked", async (t) => {
  const all = await desk(t);
  withAccount(all);
  await all.loginAs("me", picking("410"));
  assert.match(all.config(), /default_project = "410"/);
  withAccount(all);
  all.mixpanel.me.us = { projects: { 5: {} } };
  await all.loginAs("me");
  assert.match(all.config(), /default_project = "5"/);
});

test("account login without anybody to choose goes well, and says how to choose", async (t) => {
  const all = await desk(t, { MP_PROJECT_ID: "1" });
  withAccount(all);
  const { next } = await all.loginAs("me");
  assert.deepEqual(
    next?.map((step) => step.command),
    ["mp project list", "mp project use <id>"],
  );
  assert.doesNotMatch(all.config(), /default_project/);
  assert.deepEqual(all.folders(), ["me"]);
});

test("account login keeps a login whose only project is in another region", async (t) => {
  const all = await desk(t);
  withAccount(all);
  all.mixpanel.me.us = { projects: { 900: { domain: "eu.mixpanel.com" } } };
  const { next } = await all.loginAs("me");
  assert.equal(next?.length, 2);
  assert.match(all.home.warnings.join(), /another region/);
});

test("account login is for browser accounts that exist", async (t) => {
  const { loginAs, home } = await desk(t);
  home.write(".mp/config.toml", '[accounts.team]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n');
  await assert.rejects(loginAs("team"), coded("INVALID_ARGS"));
  await assert.rejects(loginAs("nobody"), coded("ACCOUNT_NOT_FOUND"));
});

test("a /me that fails leaves the account as it was, and the login to be resumed", async (t) => {
  const all = await desk(t);
  const old = withAccount(all, { project: "77" });
  all.mixpanel.bend("/api/app/me", [{ status: 404 }]);
  let command = "";
  await assert.rejects(
    all.loginAs("me"),
    coded("API_ERROR", (error) => (command = error.resumeHint?.command ?? "")),
  );
  assert.deepEqual(all.json(".mp/accounts/me/tokens.json"), old);
  assert.equal((await all.run(command.split(" ").slice(1))).account.name, "me");
  assert.notDeepEqual(all.json(".mp/accounts/me/tokens.json"), old);
});

test("without a browser the address is shown, and the login waits on", async (t) => {
  for (const [options, line] of [
    [{}, /No browser could be opened/],
    [{ noBrowser: true }, /^Open this address/],
  ] as const) {
    const { login, said, mixpanel } = await desk(t);
    let opened = 0;
    const running = login(
      { ...options, project: "409" },
      {
        openBrowser: async () => {
          opened++;
          throw new Error("there is none");
        },
        say: (text) => {
          said.push(text);
          // The person takes the address to a browser by hand once everything was said.
          if (line.test(text)) setImmediate(async () => fetch(await mixpanel.approve(urlIn(said))));
        },
      },
    );
    assert.equal((await running).account.name, "weekend");
    assert.equal(opened, "noBrowser" in options ? 0 : 1);
  }
});

test("an opener that never ends holds nothing up", async (t) => {
  const { login, mixpanel } = await desk(t);
  const done = await login(
    { project: "409" },
    {
      openBrowser: (url) => {
        mixpanel.approve(url).then(fetch);
        return new Promise(() => {});
      },
    },
  );
  assert.equal(done.account.name, "weekend");
});

test("the address can be pasted, also after a wrong one, and in several lines", async (t) => {
  const { login, said, mixpanel } = await desk(t);
  const approve = () => mixpanel.approve(urlIn(said));
  let address = "";
  const done = await login(
    { project: "409" },
    pasting(
      "",
      "what do you mean",
      "http://localhost:19284/callback?code=another-code&state=of-another-login",
      "http://localhost:19284/callback?error=access_denied&state=of-another-login",
      async () => {
        address = await approve();
        return address.slice(0, 40);
      },
      async () => address.slice(40),
    ),
  );
  assert.equal(done.account.name, "weekend");
  assert.equal(said.filter((line) => /another login/.test(line)).length, 2);
  assert.equal(said.filter((line) => /not the whole address/.test(line)).length, 2);
});

test("whichever comes first counts: the browser, though somebody could paste", async (t) => {
  const { login, mixpanel } = await desk(t);
  const { readLine } = pasting();
  const done = await login(
    { project: "409" },
    { ...(readLine && { readLine }), openBrowser: async (url) => void (await fetch(await mixpanel.approve(url))) },
  );
  assert.equal(done.account.name, "weekend");
});

for (const how of ["by the browser", "by paste"])
  test(`a refusal that comes ${how} is OAUTH_AUTH_DENIED`, async (t) => {
    const { login, said, folders, port } = await desk(t);
    const refusal = () => {
      const state = new URL(urlIn(said)).searchParams.get("state") ?? "";
      return `http://localhost:${port}/callback?${new URLSearchParams({ error: "access_denied", error_description: "not today", state })}`;
    };
    const person =
      how === "by paste" ? pasting(async () => refusal()) : { openBrowser: async () => void (await fetch(refusal())) };
    await assert.rejects(
      login({ region: "eu", name: "me" }, person),
      coded("OAUTH_AUTH_DENIED", (error) => {
        assert.match(error.message, /access_denied \(not today\)/);
        assert.equal(error.next[0]?.command, "mp login --region eu --name me");
      }),
    );
    assert.deepEqual(folders(), []);
  });

test("nobody comes: OAUTH_TIMEOUT, which names both ways to try again, and nothing stays open", async (t) => {
  const all = await desk(t);
  withAccount(all);
  const idle = connect(all.port, "127.0.0.1").on("error", () => {});
  await assert.rejects(
    all.loginAs("me", { openBrowser: async () => {} }, { waitMs: 20 }),
    coded("OAUTH_TIMEOUT", (error) =>
      assert.deepEqual(
        error.next.map((step) => step.command),
        ["mp account login me", "mp login --start"],
      ),
    ),
  );
  idle.destroy();
  await assert.rejects(fetch(`http://127.0.0.1:${all.port}/`));
});

test("all ports busy: OAUTH_PORT_ERROR before anything is registered", async (t) => {
  const { login, mixpanel, context, port, said } = await desk(t);
  const holding = loginUnified(
    context,
    { say: (line) => said.push(line), openBrowser: async () => {} },
    { listen: { ports: [port] }, project: "409" },
  );
  await mixpanel.next("/oauth/mcp/register/");
  const before = mixpanel.seen.length;
  await assert.rejects(
    login(),
    coded("OAUTH_PORT_ERROR", (error) => assert.equal(error.next[0]?.command, "mp login --start")),
  );
  assert.equal(mixpanel.seen.length, before);
  while (urlIn(said) === "") await new Promise((resolve) => setImmediate(resolve));
  await fetch(await mixpanel.approve(urlIn(said)));
  assert.equal((await holding).account.name, "weekend");
});
