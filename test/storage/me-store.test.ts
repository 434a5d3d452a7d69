import assert from "node:assert/strict";
import { test } from "node:test";
import { ownFolder, readMe } from "../../src/storage/me-store.ts";
import { temporaryHome } from "../support/home.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

test("a cached /me counts for a day, or for as long as is said, and one from the future does not", (t) => {
  const home = temporaryHome(t);
  const now = 1_800_000_000_000;
  const context = home.context({ now: () => now });
  const folder = home.path(".mp/accounts/me");
  const isRead = (ageMs: number, lifetimeMs?: number | "any age"): boolean => {
    home.write(".mp/accounts/me/me.json", JSON.stringify({ cached_at: (now - ageMs) / 1000, user_id: 7 }));
    return readMe(context, folder, lifetimeMs) !== undefined;
  };
  for (const [ageMs, lifetimeMs, expected] of [
    [0, undefined, true],
    [-0.5, undefined, true],
    [-1, undefined, false],
    [-2, undefined, false],
    [DAY_MS - 1, undefined, true],
    [DAY_MS, undefined, false],
    [59_000, 60_000, true],
    [60_000, 60_000, false],
    [365 * DAY_MS, "any age", true],
    [-DAY_MS, "any age", true],
  ] as const)
    assert.equal(isRead(ageMs, lifetimeMs), expected, `${ageMs} ms of ${lifetimeMs}`);
  assert.equal(readMe(context, home.path(".mp/accounts/nobody"), "any age"), undefined);
});

test("an account's files lie in its folder, a bridge's in another, and those of the environment nowhere", (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  assert.equal(ownFolder(context, "config", "me"), home.path(".mp/accounts/me"));
  assert.equal(ownFolder(context, "bridge", "me"), home.path(".mp/bridge/me"));
  assert.equal(ownFolder(context, "env", "me"), undefined);
});
