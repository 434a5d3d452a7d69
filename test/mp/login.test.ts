import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { data, ends, mp as here } from "./here.ts";
import { mp, program } from "./run.ts";
import { noTerminal, onTerminal, type Typing } from "./terminal.ts";

const skip = noTerminal;

async function scene(t: TestContext) {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  return { home, mixpanel, env: { MP_API_BASE_URL: mixpanel.baseUrl } };
}

/** Approves at the address that stands on the terminal last, and types what the browser ends on. */
const approving =
  (mixpanel: Mixpanel) =>
  async (printed: string): Promise<string> =>
    `${await mixpanel.approve(/http:\S+authorize\S+/.exec(printed)?.[0] ?? "")}\r`;

/** A login in two steps whose last one failed; the folder of its tokens. */
async function failed(
  home: Parameters<typeof mp>[0],
  mixpanel: Mixpanel,
  env: Record<string, string>,
): Promise<string> {
  const begun = JSON.parse((await here(home, ["login", "--start"], { env })).stdout);
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const stdin = await mixpanel.approve(begun.authorize_url);
  const { stdout } = await here(home, ["login", "--finish", "-"], { env, stdin });
  return JSON.parse(stdout).error.details.placeholder_dir;
}

test("at a terminal: the region is asked, then who logged in is said, then which project", { skip }, async (t) => {
  const { home, mixpanel, env } = await scene(t);
  await holdCallbackPorts(t);
  const typing: Typing = [
    ["In which region does Mixpanel keep your data?", "\r"],
    ["Logging in to the region us", ""],
    ["press Enter.\r\n", approving(mixpanel)],
    ["Logged in as grace@example.com.", ""],
    ["Which project?", "\r"],
  ];
  const { screen, status } = await onTerminal(home, ["login", "--no-browser"], typing, { env });
  assert.equal(status, 0, screen);
  assert.match(screen, /App, Analytical Engines/);
  assert.equal((await data(home, ["session"])).project.id, "409");
});

test("mp login --resume speaks to a person at a terminal, and is an envelope elsewhere or where JSON is asked for", {
  skip,
}, async (t) => {
  const { home, mixpanel, env } = await scene(t);
  const folders = [
    await failed(home, mixpanel, env),
    await failed(home, mixpanel, env),
    await failed(home, mixpanel, env),
  ];
  const [first = "", second = "", third = ""] = folders;
  const asked: Typing = [["Which project?", "\r"]];
  const person = await onTerminal(home, ["login", "--resume", first, "--name", "one"], asked, { env });
  assert.equal(person.status, 0, person.screen);
  assert.match(person.screen, /Logged in as grace@example\.com\.[\s\S]*one \(oauth_browser, us\), now the active one/);
  assert.doesNotMatch(person.screen, /schema_version/);
  const json = await onTerminal(home, ["login", "--resume", second, "--name", "two", "--format", "json"], asked, {
    env,
  });
  assert.match(json.screen, /"schema_version": 1/);
  const piped = JSON.parse((await mp(home, ["login", "--resume", third, "--name", "three"], { env })).stdout);
  assert.deepEqual([piped.schema_version, piped.project_pick.auto_picked], [1, true]);
});

test("mp login offers to go on with a login that was approved and not finished", { skip }, async (t) => {
  const { home, mixpanel, env } = await scene(t);
  await failed(home, mixpanel, env);
  const typing: Typing = [
    ["which was approved and not finished? [Y/n]", "\r"],
    ["Which project?", "\r"],
  ];
  const { screen, status } = await onTerminal(home, ["login"], typing, { env });
  assert.equal(status, 0, screen);
  assert.equal((await data(home, ["session"])).project.id, "409");
});

test("mp login --list shows them, and --discard asks first", { skip }, async (t) => {
  const { home, mixpanel, env } = await scene(t);
  const folder = await failed(home, mixpanel, env);
  const { screen: listed } = await onTerminal(home, ["login", "--list"], []);
  assert.match(listed, /BEGUN +USER/);
  const { stderr } = await ends(home, 3, ["login", "--discard", folder]);
  assert.match(stderr, /needs confirmation[\s\S]*mp login --discard \S+ --yes\n/);
  const question = "Delete all unfinished logins? [y/N]";
  const kept = await onTerminal(home, ["login", "--discard", "all"], [[question, "\r"]]);
  assert.match(kept.screen, /Nothing was removed/);
  assert.equal((await data(home, ["login", "--list"])).length, 1);
  const gone = await onTerminal(home, ["login", "--discard", "all"], [[question, "y\r"]]);
  assert.match(gone.screen, /Deleted \S+\.tmp-/);
  assert.equal((await data(home, ["login", "--list"])).length, 0);
});

/** Approves once, as soon as the address was printed, in a browser that comes back to this machine. */
function comingBack(mixpanel: Mixpanel) {
  let isApproved = false;
  return (printed: string): void => {
    const url = /http:\S+authorize\S+(?=\n)/.exec(printed.replaceAll("\r", ""))?.[0];
    if (isApproved || url === undefined) return;
    isApproved = true;
    void mixpanel.approve(url).then((address) => fetch(address));
  };
}

/** The answer and the session after a login for which nobody could be asked, and several projects are there. */
async function assertPicked(home: Parameters<typeof mp>[0], printed: string): Promise<void> {
  assert.match(printed, /Account +weekend \(oauth_browser, us\), now the active one/);
  assert.match(printed, /Project +App \(409\)/);
  assert.match(printed, /Picked +\S+/);
  assert.match(printed, /Choose another:\n\s+(mp|\S+ \S+mp\.mjs) project use <id>/);
  const { account, project } = await data(home, ["session"]);
  assert.deepEqual([account.status, project.id], ["ok", "409"]);
}

// As hosts of agents run what a person types after a "!".
for (const [where, starter] of [
  ["with nothing to read from", '"$@" </dev/null'],
  ["with its input closed", '"$@" <&-'],
])
  test(`mp login with several projects and no terminal, ${where}, ends logged in`, async (t) => {
    const { home, mixpanel, env } = await scene(t);
    await holdCallbackPorts(t);
    const { status, stdout, stderr } = await mp(home, [], {
      env,
      command: ["sh", "-c", `exec ${starter}`, "sh", process.execPath, program, "login"],
      watch: comingBack(mixpanel),
    });
    assert.equal(status, 0, stdout + stderr);
    await assertPicked(home, stdout + stderr);
  });

test("mp login with several projects on a terminal that nobody sees ends logged in", { skip }, async (t) => {
  const { home, mixpanel, env } = await scene(t);
  await holdCallbackPorts(t);
  // In a session of its own it has a terminal for its input, and none to ask on.
  const hidden = { starter: "setsid --wait", redirect: "2>&1 | cat" };
  const { screen } = await onTerminal(home, ["login"], [], { env, ...hidden, watch: comingBack(mixpanel) });
  await assertPicked(home, screen);
});
