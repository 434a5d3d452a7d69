import assert from "node:assert/strict";
import { test } from "node:test";
import { bare } from "../../src/cli/format/bare.ts";
import { ask } from "../support/ask.ts";
import { commandsOf } from "../support/commands.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { data, ends, mp } from "./here.ts";
import { furnish } from "./homes.ts";

/** Every command that only reads, as `auth_manager` is asked; `mp` is asked the same where it has the same words. */
const reads: readonly (readonly string[])[] = [
  ["session"],
  ["session", "--bridge"],
  ["session", "-a", "me", "-p", "0012", "-w", "5"],
  ["session", "--target", "trip"],
  ["account", "list"],
  ["account", "show"],
  ["account", "show", "ci"],
  ["account", "test"],
  ["account", "test", "ci"],
  ["project", "list"],
  ["project", "list", "--refresh"],
  ["project", "show"],
  ["project", "show", "--project", "77"],
  ["workspace", "list"],
  ["workspace", "list", "--project", "900"],
  ["workspace", "show"],
  ["target", "list"],
  ["target", "show", "trip"],
  ["doctor", "--offline"],
];

const withoutRun = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === "run" ? undefined : inner)));

test("the list of reading commands is whole", () => {
  const writes = [
    "add",
    "update",
    "rename",
    "remove",
    "use",
    "login",
    "logout",
    "token",
    "export-bridge",
    "import-bridge",
    "remove-bridge",
    "completion",
    "headers",
    "exec",
    "doctor", // which tells how each program was started
  ];
  const names = commandsOf("mp").map(({ path }) => path.join(" "));
  const covered = new Set(reads.map((words) => words.join(" ")));
  const missing = names.filter(
    (name) => !writes.includes(name.split(" ").at(-1) ?? "") && ![...covered].some((words) => words.startsWith(name)),
  );
  assert.deepEqual(missing, []);
});

test("mp and auth_manager answer every reading command with the same data, mp without what is around it", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:pass-1");
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  for (const words of reads) {
    const { schema_version, state, ...expected } = await ask(home, words, {
      env: { PATH: process.env.PATH ?? "", ...env },
    });
    assert.equal(schema_version, 1);
    assert.equal(state, "ok", words.join(" "));
    const { stdout } = await mp(home, [...words, "--format", "json"], { env });
    assert.deepEqual(withoutRun(JSON.parse(stdout)), withoutRun(bare(expected)), words.join(" "));
  }
});

test("flags of every command may stand before it, also where it has no use for them", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const after = await data(home, ["session", "-t", "trip"]);
  assert.deepEqual(await data(home, ["-t", "trip", "session"]), after);
  assert.deepEqual(await data(home, ["--target=trip", "-q", "-v", "session"]), after);
  assert.equal((await data(home, ["-a", "me", "account", "show"])).name, "me");
  assert.equal((await data(home, ["-p", "9", "-w", "4", "account", "list"])).length, 3);
  const aside = await ends(home, 0, ["-p", "9", "-a", "me", "account", "use", "team"]);
  assert.match(aside.stderr, /warning: "account use" takes no --account and no --project, and goes on without\./);
  assert.doesNotMatch((await ends(home, 0, ["-q", "-p", "9", "account", "use", "team"])).stderr, /warning/);
  assert.doesNotMatch((await ends(home, 0, ["-p", "9", "account", "list"])).stderr, /warning/);
  // The account to use, and no name for the one that is added.
  await ends(home, 0, ["-a", "new", "account", "add", "--type", "oauth_browser", "--region", "us"]);
  await ends(home, 4, ["account", "show", "new"]);
  await ends(home, 3, ["target", "list", "-p", "9"]);
  await ends(home, 3, ["-a", "../x", "account", "list"]);
});

test("what one program says of an error, the other says too", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  for (const words of [
    ["account", "show", "ghost"],
    ["target", "use", "ghost"],
    ["project", "use", "1"],
    ["account", "add", "team", "--type", "oauth_browser", "--region", "us"],
  ]) {
    const { error, next } = await ask(home, words);
    const { stderr } = await mp(home, words);
    assert.equal(stderr.split("\n")[0], `error: ${error.message}`);
    for (const { command, label } of next) assert.ok(stderr.includes(`  ${label}:\n    ${command}\n`), stderr);
  }
});

test("a login in two shots answers with the envelope, and with mp's statuses", async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const shot = async (status: number, args: string[], stdin = "") => {
    const ran = await mp(home, ["login", ...args], { env, stdin });
    assert.equal(ran.status, status, ran.stdout + ran.stderr);
    return JSON.parse(ran.stdout);
  };
  assert.equal((await shot(2, ["--finish", "code=x&state=y"])).error.code, "OAUTH_INFLIGHT_MISSING");
  assert.equal((await shot(3, ["--start", "--name", "x"])).error.code, "INVALID_ARGS");
  assert.equal((await shot(3, ["--start", "-S"])).error.code, "INVALID_ARGS");
  assert.equal((await shot(3, ["--start", "--finish", "x"])).error.code, "INVALID_ARGS");
  assert.equal((await shot(3, ["--start", "--bogus"])).error.code, "INVALID_ARGS");
  const started = await shot(0, ["--start"]);
  assert.equal(started.schema_version, 1);
  const finished = await shot(0, ["--finish", "-"], await mixpanel.approve(started.authorize_url));
  assert.equal(finished.user.email, "grace@example.com");
  assert.equal((await data(home, ["session"])).account.name, finished.account.name);
});
