import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { test } from "node:test";
import { newOwner } from "../../src/storage/process-identity.ts";
import { isLeftBehind, sweepTemporaries, temporaryIn } from "../../src/storage/temporaries.ts";
import { writeAtomic } from "../../src/storage/write.ts";
import { temporaryHome } from "../support/home.ts";
import { deadPid, ownerWith } from "./calls.ts";

test("only temporary files whose writer is dead, or older than an hour where that is unknown, are removed", async (t) => {
  const home = temporaryHome(t);
  const temporary = (text: string): string => `.mp-${text}.tmp`;
  const ours = temporary(newOwner());
  const kept = [
    ours,
    temporary(ownerWith({ pid: deadPid, place: "elsewhere" })),
    ".mp-somebody-elses.tmp",
    ".tmp-0123abcd",
    "config.toml",
  ];
  const dead = temporary(ownerWith({ pid: deadPid }));
  const old = temporary(ownerWith({ place: "elsewhere" }));
  for (const name of [...kept, dead, old]) home.write(name, "");
  home.age(old, 61 * 60);
  if (process.platform === "linux") home.age(ours, 61 * 60); // elsewhere it is unknown
  await writeAtomic(home.context(), home.path("config.toml"), "");
  assert.deepEqual(home.list("."), kept.sort());
});

test("one of another place is left behind once it is older than an hour, and what is gone or another's never is", (t) => {
  const home = temporaryHome(t);
  const name = `.mp-${ownerWith({ place: "elsewhere" })}.tmp`;
  for (const [ageSeconds, expected] of [
    [-3600, false],
    [3_590, false],
    [3_610, true],
  ] as const) {
    home.write(name, "");
    home.age(name, ageSeconds);
    assert.equal(isLeftBehind(home.root, name), expected, `${ageSeconds} s`);
  }
  assert.equal(isLeftBehind(home.path("elsewhere"), name), false);
  const dead = ownerWith({ pid: deadPid });
  assert.equal(isLeftBehind(home.root, `.mp-${dead}.tmp`), true);
  for (const other of [`mp-${dead}.tmp`, `.mp-${dead}.bak`, `.mp-${dead}`, ".mp-.tmp"])
    assert.equal(isLeftBehind(home.root, other), false, other);
  assert.match(temporaryIn(home.root), /[\\/]\.mp-\d+\.\d+\.[0-9a-z]+\.[0-9a-z]+\.tmp$/);
});

test("one of exactly an hour is not left behind yet", (t) => {
  const home = temporaryHome(t);
  const name = `.mp-${ownerWith({ place: "elsewhere" })}.tmp`;
  utimesSync(home.write(name, ""), 1_000, 1_000);
  const now = t.mock.method(Date, "now", () => 4_600_000);
  assert.equal(isLeftBehind(home.root, name), false);
  now.mock.mockImplementation(() => 4_600_001);
  assert.equal(isLeftBehind(home.root, name), true);
});

test("a folder that cannot be listed, or whose leftovers cannot be removed, is left as it is", (t) => {
  const home = temporaryHome(t);
  sweepTemporaries(home.path("missing"));
  const name = `.mp-${ownerWith({ pid: deadPid })}.tmp`;
  home.write(`${name}/something`, "");
  sweepTemporaries(home.root);
  assert.deepEqual(home.list("."), [name]);
});
