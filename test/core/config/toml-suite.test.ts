import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { editConfig } from "../../../src/core/config/edit.ts";

/** The documents of toml-test, the suite that TOML's own parsers are held to; `.ci/run` fetches them. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mixpanel-auth/toml-test/tests/valid");
const isThere = existsSync(folder);

test("every valid document of toml-test gets an account, loses it again, and is the same byte for byte", {
  skip: !isThere && `there is no ${folder}; .ci/run fetches it`,
}, (t) => {
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".toml"));
  const path = ["accounts", "toml-test"];
  let edited = 0;
  for (const name of documents) {
    const text = readFileSync(join(folder, name), "utf8");
    const added = editConfig(text, [{ path, value: { type: "oauth_browser", region: "us" } }]);
    assert.notEqual(added, text, name);
    const restored = editConfig(added, [{ path, value: undefined }]);
    // Where there is nothing but white space, there is nothing to keep.
    assert.equal(restored, text.trim() === "" ? "" : text, name);
    edited++;
  }
  assert.ok(edited > 200, `only ${edited} documents`);
  t.diagnostic(`${edited} documents`);
});
