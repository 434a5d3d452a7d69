import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { runScript } from "../support/program.ts";

const CONFIG = '[accounts.me]\ntype = "service_account"\nregion = "us"\nusername = "u"\nsecret = "planted-secret"\n';

test("MP_DEBUG=files,lock tells on stderr what is done to which file and lock, and no value", async (t) => {
  const home = temporaryHome(t);
  const path = home.write(".mp/config.toml", CONFIG);
  const options = { env: { MP_DEBUG: "lock, files,nonsense" }, secrets: ["planted-secret"] };
  const { stderr } = await runScript("auth_manager.mjs", home.root, ["account", "use", "me"], options);
  const lines = stderr.trimEnd().split("\n");
  for (const line of lines) assert.match(line, /^debug (files|lock): [a-z]+ \//, line);
  const ofLock = lines.filter((line) => line.startsWith("debug lock: "));
  assert.deepEqual(ofLock, [`debug lock: take ${path}.lock`, `debug lock: release ${path}.lock`]);
  assert.ok(lines.includes(`debug files: read ${path}`), stderr);
  assert.deepEqual(
    lines.filter((line) => line.includes("write")),
    [`debug files: write ${path}`],
  );
});

test("without it, or for other subjects, nothing of that is told", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  for (const env of [{}, { MP_DEBUG: "" }, { MP_DEBUG: "http" }, { MP_DEBUG: "file" }])
    assert.equal((await runScript("auth_manager.mjs", home.root, ["account", "use", "me"], { env })).stderr, "");
});

test("a path with a line break in it does not look like two events", async (t) => {
  const home = temporaryHome(t);
  home.write("a\nwarning: b/c.toml", CONFIG);
  const env = { MP_DEBUG: "files", MP_CONFIG_PATH: home.path("a\nwarning: b/c.toml") };
  const { stderr } = await runScript("auth_manager.mjs", home.root, ["account", "list"], { env });
  assert.match(stderr, /a\\u\{a\}warning: b\/c\.toml/);
  for (const line of stderr.trimEnd().split("\n")) assert.match(line, /^debug files: /);
});
