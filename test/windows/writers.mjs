// Many writers at once: as many as processes may run under wine.
import assert from "node:assert/strict";
import { test } from "node:test";
import { auth, home, team } from "./conformance/kit.mjs";
import { heldAgainAndAgain } from "./readers.mjs";

const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
const addAll = (h) =>
  Promise.all(names.map((name) => auth(h, ["account", "add", name, "--type", "oauth_browser", "--region", "us"])));

test("twenty writers lose nothing", async (t) => {
  const h = home(t);
  await addAll(h);
  assert.equal((await auth(h, ["account", "list"])).items.length, 20);
  assert.deepEqual(h.list(".mp"), ["config.toml"]);
});

test("twenty writers lose nothing to a reader that has the file open 5 ms of every 20", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  await heldAgainAndAgain(t, h.path(".mp/config.toml"));
  await addAll(h);
  assert.equal((await auth(h, ["account", "list"])).items.length, 21);
});
