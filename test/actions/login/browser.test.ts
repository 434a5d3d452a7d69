import assert from "node:assert/strict";
import { test } from "node:test";
import { Fault } from "../../../src/core/fault.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import type { Choice } from "../../../src/ports.ts";
import { ordinaryMe } from "../../support/mixpanel.ts";
import { coded, desk, picking, urlIn } from "./desk.ts";
import { withAccount } from "./scene.ts";

test("mp login with the browser: account, project by choice, tokens, and the port is free again", async (t) => {
  const { login, said, port, home, folders, config, mixpanel } = await desk(t);
  const asked: Choice[] = [];
  const done = await login({ region: "us" }, picking("77", asked));
  assert.deepEqual(done.account, { name: "weekend", type: "oauth_browser", region: "us" });
  assert.deepEqual(
    [done.project, done.project_pick.method, done.project_pick.auto_picked],
    [{ id: "77", name: "Demo" }, "tty_picker", false],
  );
  assert.deepEqual(
    asked.map(({ label, hint }) => `${label}: ${hint}`),
    ["App: Analytical Engines", "Demo: Weekend", "Shop: Analytical Engines", "Laden: region eu, Analytical Engines"],
  );
  assert.deepEqual(said.at(-1), "Logged in as grace@example.com.", "who chooses knows as whom");
  assert.match(urlIn(said), new RegExp(`redirect_uri=http%3A%2F%2Flocalhost%3A${port}%2Fcallback`));
  assert.deepEqual(folders(), ["weekend"]);
  assert.deepEqual(home.list(".mp/accounts/weekend"), ["client.json", "me.json", "tokens.json", "verdict.json"]);
  assert.deepEqual(
    JSON.parse(home.read(".mp/accounts/weekend/client.json")),
    JSON.parse(home.read(".mp/oauth/client_us.json")),
    "client_id, region, redirect_uri, scope and created_at",
  );
  assert.match(home.read(".mp/accounts/weekend/tokens.json"), /"expires_at": "[^"]*\+00:00"/);
  assert.match(config(), /\[active\]\naccount = "weekend"/);
  assert.equal(home.exists(".mp/oauth/inflight.json"), false);
  assert.equal(mixpanel.count("/api/app/me"), 1);
  await assert.rejects(fetch(`http://127.0.0.1:${port}/`));
});

test("in a working folder that was deleted a login goes as elsewhere", async (t) => {
  const { login, context } = await desk(t);
  const gone = new Fault("STORAGE_ERROR", { path: ".", reason: "the current folder is no longer there" });
  const get = () => {
    throw gone;
  };
  Object.defineProperty(context, "cwd", { get });
  assert.equal((await login({ name: "me" }, picking("409"))).account.name, "me");
});

test("the port is held until the account is set up", async (t) => {
  const { login, port } = await desk(t);
  const statuses: number[] = [];
  const choose = async () => {
    for (const host of ["127.0.0.1", "[::1]"]) statuses.push((await fetch(`http://${host}:${port}/`)).status);
    return "409";
  };
  await login({ region: "us" }, { choose });
  assert.deepEqual(statuses, [404, 404]);
});

test("one project needs no question", async (t) => {
  const { login, mixpanel } = await desk(t);
  const me = ordinaryMe();
  mixpanel.me.us = { ...me, projects: { 409: me.projects[409] } };
  const done = await login({ name: "me" });
  assert.deepEqual([done.account.name, done.project?.id, done.project_pick.method], ["me", "409", "sole_survivor"]);
});

test("several projects and nobody to ask: one is picked by itself, and the answer says how", async (t) => {
  const { login, folders, config } = await desk(t);
  const done = await login({ name: "me" });
  assert.deepEqual(
    [done.project?.id, done.project_pick.method, done.project_pick.auto_picked, done.renewed],
    ["409", "primary_org_lowest_id", true, false],
  );
  assert.equal(done.next[1]?.command, "mp project use <id>");
  assert.deepEqual(folders(), ["me"]);
  assert.match(config(), /default_project = "409"/);
});

test("who must be asked and cannot be: the login is kept, and goes on with the project named", async (t) => {
  const { login, run, folders } = await desk(t);
  let command = "";
  await assert.rejects(
    login({ name: "me", mustChoose: true }),
    coded("NEEDS_PROJECT_SELECTION", (error) => {
      assert.equal((error.details?.projects as unknown[] | undefined)?.length, 4);
      command = error.next[0]?.command ?? "";
      assert.match(command, /^mp login --resume \S+\.tmp-[0-9a-f]{8} --name me --project <id>$/);
    }),
  );
  const done = await run(command.replace("<id>", "409").split(" ").slice(1));
  assert.deepEqual([done.account.name, done.project.id], ["me", "409"]);
  assert.deepEqual(folders(), ["me"]);
});

test("a project in another region is refused, that region's login is named, and the login is kept for others", async (t) => {
  const { login, folders, run } = await desk(t);
  let [resume, commands] = ["", [] as string[]];
  await assert.rejects(
    login({ name: "me", project: "900" }),
    coded("NEEDS_REGION_SWITCH", (error) => {
      resume = error.resumeHint?.command ?? "";
      commands = error.next.map((step) => step.command);
    }),
  );
  assert.deepEqual(commands, [`${resume} --name me --project <id>`, "mp login --name me --region eu --project 900"]);
  const done = await run(resume.split(" ").slice(1));
  assert.deepEqual([done.account.name, done.project.id], ["me", "409"]);
  assert.deepEqual(folders(), ["me"]);
});

test("an account stays in its region: the login for another one is not advised under its name", async (t) => {
  const all = await desk(t);
  withAccount(all);
  await assert.rejects(
    all.login({ name: "me", project: "900" }),
    coded("NEEDS_REGION_SWITCH", ({ next }) =>
      assert.equal(next.at(-1)?.command, "mp login --region eu --project 900"),
    ),
  );
});

test("from the exchange until the account is set up an interrupt is answered with how to go on", async (t) => {
  const { context, login } = await desk(t);
  const answers: (MixpanelError | undefined)[] = [];
  let afterExchange: MixpanelError | undefined;
  Object.assign(context, {
    onInterrupt: (answer: MixpanelError | undefined) => answers.push(answer),
    uninterrupted: async (work: () => Promise<unknown>) => {
      const done = await work();
      afterExchange ??= answers.at(-1);
      return done;
    },
  });
  let folder: unknown;
  await login(
    { name: "me", region: "us" },
    {
      choose: async () => {
        const answer = answers.at(-1);
        folder = answer?.details?.placeholder_dir;
        assert.equal(answer?.retryable, false, "the same command would log in anew");
        assert.equal(answer?.next[0]?.command, `mp login --resume ${folder} --name me`);
        return "409";
      },
    },
  );
  assert.match(String(folder), /\.tmp-[0-9a-f]{8}$/);
  assert.equal(afterExchange?.details?.placeholder_dir, folder, "known before the exchange counts as over");
  assert.equal(answers.at(-1), undefined);
});

test("where no project is in this region, nothing is left of the login", async (t) => {
  const { login, folders, mixpanel } = await desk(t);
  mixpanel.me.us = { projects: { 900: { domain: "eu.mixpanel.com" } } };
  await assert.rejects(
    login(),
    coded("NEEDS_REGION_SWITCH", (error) => assert.equal(error.next[0]?.command, "mp login --region eu")),
  );
  assert.deepEqual(folders(), []);
});

test("a code that the server refuses is OAUTH_TOKEN_ERROR, and the login is to be begun again", async (t) => {
  const { login, folders, mixpanel } = await desk(t);
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }]);
  await assert.rejects(
    login({ region: "eu", name: "me" }),
    coded("OAUTH_TOKEN_ERROR", (error) => {
      assert.match(error.message, /refused the authorization code/);
      assert.deepEqual(
        error.next.map((step) => step.command),
        ["mp login --name me --region eu"],
      );
    }),
  );
  assert.deepEqual(folders(), []);
});

test("--project that is not there keeps the login, and MP_PROJECT_ID that is not there is passed over", async (t) => {
  const { login, folders } = await desk(t);
  await assert.rejects(
    login({ project: "1" }),
    coded("PROJECT_NOT_FOUND", (error) => assert.match(error.next[0]?.command ?? "", /--resume .* --project <id>$/)),
  );
  assert.match(folders()[0] ?? "", /^\.tmp-/);
  const other = await desk(t, { MP_PROJECT_ID: "1" });
  assert.equal((await other.login()).project?.id, "409");
  assert.equal(other.home.warnings.length, 1, "it is said once");
  assert.match(other.home.warnings.join(), /MP_PROJECT_ID is 1, .* reaches .*409.* unset MP_PROJECT_ID/);
  const visible = await desk(t, { MP_PROJECT_ID: "77" });
  const done = await visible.login();
  assert.deepEqual([done.project?.id, done.project_pick.method], ["77", "explicit"]);
});

for (const [what, options, again] of [
  ["another region", { name: "me", region: "eu", noBrowser: true }, "mp login --no-browser --name <name> --region eu"],
  ["another type", { name: "team", project: "7" }, "mp login --name <name> --project 7"],
] as const)
  test(`${what} is refused before the browser opens`, async (t) => {
    const { login, home, mixpanel, said } = await desk(t);
    home.write(
      ".mp/config.toml",
      '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n\n[accounts.team]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "T"\n',
    );
    await assert.rejects(
      login(options),
      coded("ACCOUNT_EXISTS", ({ next }) => assert.equal(next[0]?.command, again)),
    );
    assert.deepEqual([mixpanel.seen, said], [[], []]);
  });
