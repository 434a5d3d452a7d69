import assert from "node:assert/strict";
import { chmodSync, chownSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import {
  createPlaceholder,
  holdPlaceholder,
  isBeingWorkedOn,
  moveIntoPlace,
  placeholderAt,
} from "../../src/storage/placeholder-store.ts";
import { exfatHome } from "../support/exfat.ts";
import { temporaryHome } from "../support/home.ts";
import { needsRoot, OTHER_UID, withRightsOf } from "./calls.ts";

const meta = { schema_version: 1, region: "us", created_at: 1 } as const;

test("where no folder can be made for a login, that is what is told", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/accounts/me/tokens.json", "{}");
  for (const path of [".", ".mp", ".mp/accounts"]) chownSync(home.path(path), OTHER_UID, OTHER_UID);
  chmodSync(home.path(".mp/accounts"), 0o500);
  const refused = { code: "STORAGE_ERROR", place: { file: { doing: "make" } } };
  await withRightsOf(OTHER_UID, () => assert.rejects(createPlaceholder(home.context(), meta), refused));
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
});

test("the folder of a login becomes that of an account that has none in one step, and keeps no note of the login", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n');
  const folder = await createPlaceholder(home.context(), meta);
  home.write(`.mp/accounts/${basename(folder)}/tokens.json`, "{}");
  const changes: string[] = [];
  const files = (event: string): void => {
    if (!event.startsWith("read ")) changes.push(event);
  };
  await moveIntoPlace(home.context({ debug: { files } }), folder, "me");
  const target = home.path(".mp/accounts/me");
  assert.deepEqual(changes, [`rename ${folder} ${target}`, `remove ${join(target, "meta.json")}`]);
  assert.deepEqual(home.list(".mp/accounts/me"), ["tokens.json"]);
});

test("the folder of a login is taken where it lies, and not for its name, where there is no such folder", async (t) => {
  const home = temporaryHome(t);
  const folder = await createPlaceholder(home.context(), meta);
  assert.equal(placeholderAt(home.context(), folder), folder);
  home.write(".mp/accounts/x.tmp-1/tokens.json", "{}");
  for (const path of [
    ...[home.path(`nowhere/${basename(folder)}`), `${folder}0`],
    ...[home.path(".mp/accounts"), home.path(".mp/accounts/x.tmp-1")],
  ])
    assert.throws(() => placeholderAt(home.context(), path), { code: "INVALID_ARGS" }, path);
});

test("where names that differ in case alone are one, the folder of a login is called as it is spelled there", async (t) => {
  const home = exfatHome(t, "077");
  if (!home) return;
  const folders = [await createPlaceholder(home.context(), meta), home.path(".mp/accounts/.tmp-AbC")];
  home.write(".mp/accounts/.tmp-AbC/tokens.json", "{}");
  for (const folder of folders)
    for (const spell of [(name: string) => name, (name: string) => name.toUpperCase()]) {
      const given = home.path(`.mp/accounts/.tmp${spell(basename(folder).slice(4))}`);
      assert.equal(placeholderAt(home.context(), given), folder, given);
    }
});

test("while one works on the folder of a login, others are told so", async (t) => {
  const home = temporaryHome(t);
  const folder = await createPlaceholder(home.context(), meta);
  const during = await holdPlaceholder(home.context(), folder, async () => isBeingWorkedOn(folder));
  assert.deepEqual([during, isBeingWorkedOn(folder)], [true, false]);
});
