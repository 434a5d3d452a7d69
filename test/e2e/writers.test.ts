import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConfig } from "../../src/core/config/parse.ts";
import { temporaryHome } from "../support/home.ts";
import { authManager } from "../support/program.ts";

const WRITERS = 50;

test("fifty processes that add an account at once leave fifty accounts, and every comment", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", "# mine\n[settings] # also mine\nkey = 1\n");
  const names = Array.from({ length: WRITERS }, (_, index) => `n${index}`);
  const add = (name: string) =>
    authManager(home.root, ["account", "add", name, "--type", "oauth_browser", "--region", "us"]);
  const answers = await Promise.all(names.map(add));
  assert.deepEqual(
    answers.map((answer) => answer.added?.name),
    names,
  );
  const text = home.read(".mp/config.toml");
  const config = parseConfig(text, "config.toml");
  assert.deepEqual(Object.keys(config.accounts).sort(), [...names].sort());
  assert.equal(answers.filter((answer) => answer.added.is_active).length, 1, "only the first of them became active");
  assert.match(text, /^# mine$/m);
  assert.match(text, /# also mine/);
  assert.deepEqual(home.list(".mp"), ["config.toml"], "no lock and no temporary file is left");
});
