import assert from "node:assert/strict";
import fs, { chmodSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { test } from "node:test";
import { mpOnPath } from "../../src/storage/on-path.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

const program = (home: TemporaryHome, path: string, text: string): void => chmodSync(home.write(path, text), 0o755);

test("of mp on the PATH the first counts that the system would start: on Windows behind semicolons, with the end of a program", (t) => {
  const home = temporaryHome(t);
  const own = home.write("mp.mjs", "");
  program(home, "a/mp.cmd", '@node "%~dp0\\\\mixpanel-auth\\\\scripts\\\\mp.mjs" %*');
  program(home, "b/mp", "another");
  const [a, b] = [home.path("a"), home.path("b")];
  assert.deepEqual(mpOnPath(`${a};${b}`, own, "win32"), { kind: "ours" });
  assert.deepEqual(mpOnPath(`${b};${a}`, own, "win32"), { kind: "other", path: home.path("b/mp") });
  assert.deepEqual(mpOnPath(undefined, own, "win32"), { kind: "none" });
  if (process.platform === "win32") return; // where a colon stands in every path
  assert.deepEqual(mpOnPath(`${a}:${b}`, own, "linux"), { kind: "other", path: home.path("b/mp") });
  assert.deepEqual(mpOnPath(a, own, "linux"), { kind: "none" });
});

test("a program of Node that only mentions mp.mjs is another, and no file that was looked into stays open", (t) => {
  const home = temporaryHome(t);
  const own = home.write("mp.mjs", "");
  const other = home.path("b/mp");
  program(home, "b/mp", "#!/usr/bin/env node\n// as mp.mjs\n");
  const [opened, closed] = [t.mock.method(fs, "openSync"), t.mock.method(fs, "closeSync")];
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  assert.deepEqual(mpOnPath(home.path("b"), own), { kind: "other", path: other });
  assert.deepEqual([opened.mock.callCount(), closed.mock.callCount()], [1, 1]);
});
