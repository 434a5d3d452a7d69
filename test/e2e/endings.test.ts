import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { authManager, runScript } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";

const PLANTED = "planted-value-2";
/** A secret that looks like a word. */
const WORD = "plantedword";
const config = `[active]\naccount = "team"\n[accounts.team]\ntype = "service_account"\nregion = "us"\ndefault_project = "1"\nusername = "u"\nsecret = "${PLANTED}"\n`;
const script = join(projectFolder, "scripts", "auth_manager.mjs");
const environment = (home: TemporaryHome) => ({ PATH: process.env.PATH ?? "", HOME: home.root });

/** A module that runs `code` as soon as the program, which is loaded after it, listens to an event of the process. */
const onceItListens = (event: string, code: string): string =>
  `process.on("newListener", (event) => { if (event === ${JSON.stringify(event)}) setImmediate(() => { ${code} }); });`;

/** A run into which `code` was loaded first, as a bug of ours would be. */
const withBug = (home: TemporaryHome, code: string, argv: string[], env: Record<string, string> = {}) => {
  const bug = home.write("bug.mjs", code);
  return authManager(home.root, argv, { env: { NODE_OPTIONS: `--import ${bug}`, ...env }, secrets: [PLANTED] });
};

test("an exception inside a subcommand is a bug that names the version, with its trace only on request", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  const code = `import fs from "node:fs"; fs.openSync = () => { throw new TypeError("no such thing as ${PLANTED}"); };`;
  const quiet = await withBug(home, code, ["session"], {
    MP_SECRET: PLANTED,
    MP_USERNAME: "u",
    MP_REGION: "us",
    MP_PROJECT_ID: "1",
  });
  assert.equal(quiet.error.code, "INTERNAL_ERROR");
  assert.match(quiet.error.message, /bug in mixpanel-auth \d+\.\d+\.\d+/);
  assert.match(quiet.error.message, /\[redacted\]/);
  assert.equal(quiet.error.trace, undefined);
  const verbose = await withBug(home, code, ["session"], {
    MP_SECRET: PLANTED,
    MP_USERNAME: "u",
    MP_REGION: "us",
    MP_PROJECT_ID: "1",
    MP_VERBOSE: "1",
  });
  assert.match(verbose.error.trace, /at /);
});

for (const [what, code] of [
  ["an exception in the background", `throw new RangeError("out of range");`],
  ["a promise that nobody waits for", `Promise.reject(new RangeError("out of range"));`],
  ["something thrown that is no error", "throw null;"],
] as const)
  test(`${what} ends the run with an envelope`, async (t) => {
    const home = temporaryHome(t);
    const bug = home.write("bug.mjs", onceItListens("uncaughtException", code));
    // It waits for a record on a stdin that stays open.
    const child = spawn(process.execPath, ["--import", bug, script, "account", "add", "--from-stdin"], {
      ...limits,
      env: environment(home),
      stdio: ["pipe", "pipe", "pipe"],
    });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    assert.equal(await new Promise((done) => child.on("close", done)), 0);
    assert.equal(assertEnvelope(["account", "add"], JSON.parse(stdout)).error.code, "INTERNAL_ERROR");
  });

test("a run that has nothing left to wait for, and no answer, ends with an envelope", async (t) => {
  const home = temporaryHome(t);
  // What it reads next never comes, and nothing keeps the process waiting for it.
  const code = `process.stdin[Symbol.asyncIterator] = () => ({ next: () => new Promise(() => {}) });`;
  const { error } = await withBug(home, code, ["account", "add", "--from-stdin"]);
  assert.equal(error.code, "INTERNAL_ERROR");
  assert.match(error.message, /bug in mixpanel-auth/);
});

for (const [signal, status] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
  ["SIGQUIT", 131],
] as const)
  test(`${signal} is answered with an envelope and status ${status}`, async (t) => {
    const home = temporaryHome(t);
    // The preloaded module tells when the program listens to its input, and so waits.
    const bug = home.write("tell.mjs", onceItListens(signal, `process.stderr.write("ready");`));
    const child = spawn(process.execPath, ["--import", bug, script, "account", "add", "--from-stdin"], {
      ...limits,
      env: environment(home),
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stderr.once("data", () => child.kill(signal));
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
    });
    assert.equal(await new Promise((done) => child.on("close", done)), status);
    const { error } = assertEnvelope(["account", "add"], JSON.parse(stdout));
    assert.deepEqual([error.code, error.retryable], ["INTERRUPTED", true]);
  });

test("nobody reading stdout ends the run quietly", (t) => {
  const home = temporaryHome(t);
  const { status, stderr } = spawnSync(
    "bash",
    ["-c", 'set -o pipefail; "$0" "$1" schema session | head -c 0', process.execPath, script],
    { ...limits, env: environment(home), encoding: "utf8" },
  );
  assert.deepEqual([status, stderr], [0, ""]);
});

test("a stdout that cannot be written is said on stderr, with a status that is not 0", {
  skip: process.platform !== "linux" && "needs /dev/full",
}, (t) => {
  const home = temporaryHome(t);
  const { status, stderr } = spawnSync(process.execPath, [script, "session"], {
    ...limits,
    env: environment(home),
    stdio: ["ignore", openSync("/dev/full", "w"), "pipe"],
    encoding: "utf8",
  });
  assert.equal(status, 1);
  assert.match(stderr, /cannot be written to stdout \(ENOSPC\)/);
});

test("a closed stderr does not keep the answer back", (t) => {
  const home = temporaryHome(t);
  const { status, stdout } = spawnSync(
    "bash",
    ["-c", 'MP_AUTH_FILE=gone "$0" "$1" session 2>&-', process.execPath, script],
    { ...limits, env: environment(home), encoding: "utf8" },
  );
  assert.equal(status, 0);
  assertEnvelope(["session"], JSON.parse(stdout));
});

for (const [what, redirect] of [
  ["a closed stdin", "<&-"],
  ["a folder as stdin", "</"],
  ["an empty stdin", "</dev/null"],
  ["a stdin that is not UTF-8", "< <(printf '\\xff\\xfe{}')"],
  ["an endless stdin", "</dev/zero"],
] as const)
  test(`${what} is bad usage, not a crash`, (t) => {
    const home = temporaryHome(t);
    const { status, stdout } = spawnSync(
      "bash",
      ["-c", `"$0" "$1" account add --from-stdin ${redirect}`, process.execPath, script],
      { ...limits, env: environment(home), encoding: "utf8" },
    );
    assert.equal(status, 0);
    assert.equal(assertEnvelope(["account", "add"], JSON.parse(stdout)).error.code, "INVALID_ARGS");
  });

test("on a terminal the same object is indented by two", {
  skip: process.platform !== "linux" && "needs util-linux's script",
}, async (t) => {
  const home = temporaryHome(t);
  const { stdout } = spawnSync("script", ["-qec", `'${process.execPath}' '${script}' session`, "/dev/null"], {
    ...limits,
    env: environment(home),
    encoding: "utf8",
  });
  const shown = stdout.replaceAll("\r\n", "\n");
  assert.match(shown, /^\{\n {2}"schema_version": 1,\n {2}"state": "needs_account",\n/);
  assert.deepEqual(JSON.parse(shown), await authManager(home.root, ["session"]));
});

test("a home that cannot be written, or is not there, is enough to be told where one stands", async (t) => {
  const home = temporaryHome(t);
  for (const HOME of [home.path("nowhere"), "/dev/null", "/proc"])
    assert.equal((await authManager(home.root, ["session"], { env: { HOME } })).state, "needs_account");
  const { error } = await authManager(home.root, ["account", "add", "x", "--type", "oauth_browser", "--region", "us"], {
    env: { HOME: "/dev/null" },
  });
  assert.equal(error.code, "STORAGE_ERROR");
});

test("a file in the place of a folder of ours is never taken for a bug", async (t) => {
  const config = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
  const env = { MP_PROJECT_ID: "1" };
  for (const place of [".mp/accounts", ".mp/accounts/me", ".mp/oauth", ".mp/bridge"]) {
    const home = temporaryHome(t);
    home.write(".mp/config.toml", config);
    home.write(place, "");
    for (const args of [
      ["account", "list"],
      ["account", "test"],
      ["project", "list"],
      ["workspace", "list"],
      ["bridge", "status"],
      ["login", "--list"],
      ["login", "--finish", `?code=c&state=${"s".repeat(43)}`],
      ["account", "logout", "me"],
      ["doctor", "--offline"],
    ]) {
      const { error, result } = await ask(home, args, { env: { ...env, PATH: process.env.PATH ?? "" } });
      assert.notEqual(error?.code ?? result?.error_code, "INTERNAL_ERROR", `${place}: ${args.join(" ")}`);
    }
    assert.equal((await authManager(home.root, ["session"], { env })).error?.code, undefined);
  }
});

test("a working folder that is gone does not matter", (t) => {
  const home = temporaryHome(t);
  const { stdout } = spawnSync(
    "bash",
    ["-c", 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" session', process.execPath, script],
    { ...limits, env: environment(home), cwd: home.root, encoding: "utf8" },
  );
  assert.equal(assertEnvelope(["session"], JSON.parse(stdout)).state, "needs_account");
});

test("help is data at every level, and the version is one line", async (t) => {
  const home = temporaryHome(t);
  const all = await authManager(home.root, ["--help"]);
  assert.ok(all.help.commands.length > 20);
  const group = await ask(home, ["account", "--help"]);
  assert.ok(group.help.commands.every((command: { name: string }) => command.name.startsWith("account ")));
  assert.equal((await ask(home, ["account", "use", "--help"])).help.commands.length, 1);
  assert.equal((await ask(home, ["account", "use", "team", "-h"])).help.commands.length, 1);
  const unknown = await ask(home, ["nope", "--help"]);
  assert.equal(unknown.error.code, "INVALID_ARGS");
  assert.match(unknown.error.message, /usage: auth_manager /);
  assert.match((await authManager(home.root, ["--version"])).version, /^\d+\.\d+\.\d+$/);
});

test("a schema is the one that was shipped", async (t) => {
  const home = temporaryHome(t);
  const { schemas } = await authManager(home.root, ["schema"]);
  assert.ok(schemas.includes("session"));
  assert.equal((await ask(home, ["schema", "session"])).schema.title !== undefined, true);
  assert.equal((await ask(home, ["schema", "../package"])).error.code, "INVALID_ARGS");
});

test("a word that nobody knows is not repeated when it may be a secret", async (t) => {
  const home = temporaryHome(t);
  for (const argv of [
    ["account", PLANTED],
    ["session", `--${PLANTED}`],
    ["session", `--${PLANTED}=x`],
    ["session", "--account", PLANTED, PLANTED],
    ["account", "add", "x", "--token", PLANTED],
    ["--token", PLANTED, "account", "list"],
    ["session", "-x", PLANTED],
    ["--password", WORD, "account", "list"],
    ["account", "--password", WORD, "list"],
  ]) {
    const printed = JSON.stringify(await ask(home, argv)) + home.warnings.join();
    assert.equal(JSON.parse(printed).error.code, "INVALID_ARGS");
    for (const secret of [PLANTED, WORD]) assert.ok(!printed.includes(secret), printed);
  }
  const { stdout } = await runScript("auth_manager.mjs", home.root, [PLANTED], { secrets: [PLANTED] });
  assert.equal(JSON.parse(stdout).error.code, "INVALID_ARGS");
});

test("where too few files may be opened that is said, with how to allow more, and nothing is called damaged or a bug", {
  skip: process.platform !== "linux" && "how many Node itself needs is known there",
}, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  let told = 0;
  for (const name of ["auth_manager", "mp"] as const)
    for (let files = 17; files <= 24; files++) {
      const argv = [
        "-c",
        `ulimit -n ${files}; exec "$0" "$@"`,
        process.execPath,
        join(projectFolder, `scripts/${name}.mjs`),
      ];
      const options = { ...limits, encoding: "utf8", cwd: home.root, env: environment(home) } as const;
      const { stdout, stderr, status } = spawnSync("/bin/sh", [...argv, "account", "list"], options);
      // Node itself does not get that far.
      if (stdout === "" && !stderr.startsWith("error: ")) continue;
      const said = name === "mp" ? stderr : stdout;
      assert.doesNotMatch(said, /damaged|a bug/);
      if (name === "auth_manager") {
        const envelope = assertEnvelope(["account", "list"], JSON.parse(stdout));
        if (envelope.state !== "error") continue;
        assert.deepEqual([envelope.error.code, envelope.error.details.code], ["STORAGE_ERROR", "EMFILE"]);
      } else if (status === 0) continue;
      assert.match(said, /too many files are open.*ulimit -n 1024/s);
      told += 1;
    }
  assert.ok(told > 0, "some get far enough to be told");
});
