import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { projectFolder } from "../support/project-folder.ts";

const account = `[accounts.team]\ntype = "service_account"\nregion = "us"\ndefault_project = "1"\nusername = "u"\nsecret = "s"\n`;

/** What `session` alone, which reads no words at its start, writes on stdout and stderr, in turn. */
function lines(home: TemporaryHome, env: Record<string, string> = {}, installation = projectFolder): string[] {
  const script = join(installation, "scripts", "auth_manager.mjs");
  const given = { PATH: process.env.PATH ?? "", HOME: home.root, ...env };
  const options = { ...limits, encoding: "utf8", cwd: home.root, env: given } as const;
  const { stdout } = spawnSync("/bin/sh", ["-c", 'exec "$0" "$@" 2>&1', process.execPath, script, "session"], options);
  return stdout.trimEnd().split("\n");
}

/** A config file that others can read, and a bridge that is not there. */
function twoWarnings(home: TemporaryHome, config: string): Record<string, string> {
  home.write(".mp/config.toml", config);
  chmodSync(home.path(".mp/config.toml"), 0o644);
  return { MP_AUTH_FILE: home.path("none.json") };
}

const first = /^warning: .*config\.toml can be read by others \(mode 0644\); the next write makes it 0600\.$/;
const second = /^warning: MP_AUTH_FILE names .*none\.json, which does not exist; going on without a bridge\.$/;

const skip = process.platform === "win32" && "modes mean nothing there";

test("session says what it is warned of before it answers, in turn and each once", { skip }, (t) => {
  const home = temporaryHome(t);
  const env = twoWarnings(home, `[active]\naccount = "team"\n${account}`);
  const [one = "", two = "", answer = "", ...more] = lines(home, env);
  assert.match(one, first);
  assert.match(two, second);
  assert.equal(assertEnvelope(["session"], JSON.parse(answer)).state, "ok");
  assert.deepEqual(more, []);
});

test("session says it also before an error, and before a bug", { skip }, (t) => {
  const home = temporaryHome(t);
  const env = twoWarnings(home, `[active]\naccount = "gone"\n${account}`);
  const [one = "", two = "", answer = ""] = lines(home, env);
  assert.match(one, first);
  assert.match(two, second);
  assert.equal(JSON.parse(answer).error.code, "ACCOUNT_NOT_FOUND");
  const code = `import fs from "node:fs"; const { openSync } = fs;
    fs.openSync = (...given) => { setImmediate(() => { throw new Error("out of turn"); }); return openSync(...given); };`;
  const inTheBackground = { ...env, NODE_OPTIONS: `--import ${home.write("bug.mjs", code)}` };
  const bug = lines(home, inTheBackground);
  assert.match(bug[0] ?? "", first);
  assert.match(bug[1] ?? "", second);
  assert.equal(JSON.parse(bug.slice(2).join("\n")).state, "error");
});

test("session answers also where the words for its warnings cannot be loaded, and says so", { skip }, (t) => {
  const home = temporaryHome(t);
  const env = twoWarnings(home, `[active]\naccount = "team"\n${account}`);
  const installation = home.path("installation");
  for (const folder of ["dist", "scripts"])
    cpSync(join(projectFolder, folder), join(installation, folder), { recursive: true });
  rmSync(join(installation, "dist/commands.js"));
  const [one = "", answer = "", ...more] = lines(home, env, installation);
  assert.match(one, /^warning: There are warnings, but their words cannot be loaded: .*commands\.js/);
  assert.equal(assertEnvelope(["session"], JSON.parse(answer)).state, "ok");
  assert.deepEqual(more, []);
});
