import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { ends } from "./here.ts";
import { furnish } from "./homes.ts";

test("mp puts a new secret in the place of the old one from stdin, and asks for one only at a terminal", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const before = home.read(".mp/config.toml");
  assert.match(before, /secret = "pass-1"/);
  const update = ["account", "update", "team"];
  const { stdout, stderr } = await ends(home, 0, [...update, "--secret-stdin"], { stdin: " rotated-1\n" });
  assert.equal(home.read(".mp/config.toml"), before.replace("pass-1", "rotated-1"));
  assert.doesNotMatch(stdout + stderr, /rotated-1/);
  const asked = await ends(home, 3, [...update, "--ask-secret"], { stdin: "typed-1\n" });
  assert.match(asked.stderr, /no terminal.*--secret-stdin/);
});

test("a word behind --ask-secret is refused and not repeated", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  for (const words of [
    ["team", "--ask-secret", "hunter22"],
    ["--ask-secret", "hunter22"],
    ["team", "--ask-secret=hunter22"],
  ]) {
    const { stdout, stderr } = await ends(home, 3, ["account", "update", ...words]);
    assert.match(stderr, /--ask-secret takes no value/);
    assert.doesNotMatch(stdout + stderr, /hunter22/);
  }
});
