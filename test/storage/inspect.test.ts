import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { readCredential, readText } from "../../src/storage/files.ts";
import { ensureFolder } from "../../src/storage/folders.ts";
import { isOpen, listFolder, octal, refuseInsecure, warnIfOpen } from "../../src/storage/inspect.ts";
import { temporaryHome } from "../support/home.ts";
import { needsRoot, OTHER_UID, withRightsOf } from "./calls.ts";

const THIRD = 23_456;

test("what is of a third user is refused, and what is ours or root's is not", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  const file = home.write("folder/tokens.json", "{}", 0o644);
  const folder = home.path("folder");
  for (const path of [home.root, folder]) chmodSync(path, 0o755);
  const asked: Record<string, (path: string) => unknown> = {
    readText: () => readText(context, file),
    readCredential: () => readCredential(context, file),
    refuseInsecure: () => refuseInsecure(folder),
    warnIfOpen: () => warnIfOpen(context, folder),
    ensureFolder: () => ensureFolder(context, folder),
  };
  for (const [name, ask] of Object.entries(asked)) {
    const path = name.startsWith("read") ? file : folder;
    for (const owner of [0, OTHER_UID, THIRD]) {
      chownSync(path, owner, owner);
      const asking = withRightsOf(OTHER_UID, async () => ask(path));
      if (owner === THIRD)
        await assert.rejects(asking, { code: "INSECURE_FILE", details: { path, reason: "owner", uid: THIRD } }, name);
      else await assert.doesNotReject(asking, name);
    }
    await ask(path); // for root nothing is foreign
    chownSync(path, 0, 0);
  }
});

test("a folder whose mode is not ours to change is used as it is, with a warning", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o755);
  mkdirSync(home.path("volume"));
  chmodSync(home.path("volume"), 0o777);
  await withRightsOf(OTHER_UID, () => ensureFolder(home.context({ home: "/nowhere" }), home.path("volume")));
  assert.deepEqual(home.warnings, [
    `${home.path("volume")} is open to others (mode 0777) and cannot be made 0700 (EPERM).`,
  ]);
});

test("modes are shown as people write them, and mean nothing on Windows", () => {
  assert.deepEqual([octal(0o100600), octal(0o7), octal(0o1755)], ["0600", "0007", "0755"]);
  for (const [mode, expected] of [
    [0o600, false],
    [0o700, false],
    [0o640, true],
    [0o601, true],
  ] as const)
    assert.deepEqual([isOpen(mode, "linux"), isOpen(mode, "win32")], [expected, false]);
});

test("a folder of ours that is a link is refused with where it leads, and what cannot be looked at is not", (t) => {
  const home = temporaryHome(t);
  symlinkSync("elsewhere", home.path("link"));
  const details = { path: home.path("link"), reason: "symlink", target: "elsewhere" };
  assert.throws(() => refuseInsecure(home.path("link")), { code: "INSECURE_FILE", details });
  home.write("file", "");
  for (const path of ["missing", "file/below"]) {
    refuseInsecure(home.path(path));
    warnIfOpen(home.context(), home.path(path));
  }
  assert.deepEqual(home.warnings, []);
});

test("a folder is warned of where it is open to others, and only there", (t) => {
  const home = temporaryHome(t);
  for (const [mode, warnings] of [
    [0o700, 0],
    [0o750, 1],
  ] as const) {
    chmodSync(home.root, mode);
    warnIfOpen(home.context(), home.root);
    assert.equal(home.warnings.length, warnings);
  }
});

test("a folder that cannot be listed is an error, unless it is not there", (t) => {
  const home = temporaryHome(t);
  symlinkSync("circle", home.path("circle"));
  assert.throws(() => listFolder(home.path("circle")), {
    code: "STORAGE_ERROR",
    place: { file: { doing: "list" } },
  });
  rmSync(home.path("circle"));
  assert.deepEqual(listFolder(home.path("circle")), []);
});
