import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { ends } from "./here.ts";
import { CONFIG, furnish } from "./homes.ts";

test("nothing is removed where nobody can be asked, and the command that would is named", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  for (const words of ["account remove me", "account remove team --force", "target remove trip"]) {
    const { stderr } = await ends(home, 3, words.split(" "), { stdin: "y\n" });
    assert.ok(stderr.includes(`    mp ${words} --yes\n`), stderr);
    assert.match(stderr, /^error: Removing "\w+" needs confirmation, and there is no terminal to ask on\. Run: mp /);
  }
  assert.equal(home.read(".mp/config.toml"), CONFIG);
});

test("what does not exist, or is in use, is said without asking", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  await ends(home, 4, ["account", "remove", "ghost"]);
  await ends(home, 4, ["target", "remove", "ghost"]);
  await ends(home, 1, ["account", "remove", "team"]);
  await ends(home, 1, ["account", "remove", "team", "-y"]);
});

test("--yes and -y answer the question", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  await ends(home, 0, ["target", "remove", "trip", "-y"]);
  await ends(home, 0, ["account", "remove", "team", "--yes"]);
  assert.doesNotMatch(home.read(".mp/config.toml"), /team|trip/);
});
