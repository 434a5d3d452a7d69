import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { removeFile } from "../../src/storage/files.ts";
import { ensureFolder, ensureParent, listFolder, removeFolder, renameFolder } from "../../src/storage/folders.ts";
import { writeAtomic } from "../../src/storage/write.ts";
import { temporaryHome } from "../support/home.ts";
import { asOther, needsRoot, OTHER_UID, refusal } from "./calls.ts";

test("folders of ours are tightened with a warning, and no others", async (t) => {
  const home = temporaryHome(t);
  for (const folder of ["mp", "mp/accounts", "mp/accounts/team", "chosen"]) {
    mkdirSync(home.path(folder));
    chmodSync(home.path(folder), 0o755);
  }
  chmodSync(home.root, 0o755);
  await ensureParent(home.context(), home.path("chosen/config.toml"));
  await writeAtomic(home.context(), home.path("chosen/config.toml"), "");
  await ensureFolder(home.context(), home.path("mp/accounts/team"));
  assert.deepEqual(
    [home.mode("chosen"), home.mode("mp/accounts"), home.mode("mp/accounts/team")],
    [0o755, 0o755, 0o700],
  );
  const path = home.path("mp/accounts/team/tokens.json");
  await writeAtomic(home.context(), path, "{}", { root: home.path("mp") });
  assert.deepEqual([home.mode("."), home.mode("mp"), home.mode("mp/accounts")], [0o755, 0o700, 0o700]);
  assert.deepEqual(
    home.warnings,
    ["mp/accounts/team", "mp", "mp/accounts"].map(
      (folder) => `${home.path(folder)} was open to others (mode 0755); it is 0700 now.`,
    ),
  );
  await assert.rejects(
    async () => ensureFolder(home.context(), home.path("mp"), home.path("chosen")),
    /does not lie in/,
  );
});

test("the home itself and a folder shared like /tmp stay as they are, with a warning", async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o755);
  mkdirSync(home.path("shared"));
  chmodSync(home.path("shared"), 0o1777);
  await ensureFolder(home.context(), home.root);
  await ensureFolder(home.context(), home.path("shared/mp"), home.path("shared"));
  assert.deepEqual([home.mode("."), home.mode("shared"), home.mode("shared/mp")], [0o755, 0o777, 0o700]);
  assert.equal(home.warnings.length, 2);
});

test("a folder that belongs to another user is used as it is, with a warning", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("volume"));
  chmodSync(home.path("volume"), 0o777);
  chownSync(home.root, OTHER_UID, OTHER_UID);
  const path = home.path("volume");
  const { code, warnings } = await asOther(t, { name: "ensureFolder", path });
  assert.equal(code, undefined);
  assert.deepEqual(warnings, [`${path} is open to others (mode 0777) and cannot be made 0700 (EPERM).`]);
});

test("files and folders are removed and renamed, and what is not there is no error", async (t) => {
  const home = temporaryHome(t);
  home.write("accounts/.tmp-0123abcd/tokens.json", "{}");
  home.write("accounts/old/tokens.json", "old");
  symlinkSync("accounts", home.path("link"));
  await renameFolder(home.context(), home.path("accounts/.tmp-0123abcd"), home.path("accounts/team"));
  assert.deepEqual(listFolder(home.path("accounts")).sort(), ["old", "team"]);
  const [from, to] = [home.path("accounts/team"), home.path("accounts/old")];
  await assert.rejects(
    async () => renameFolder(home.context(), from, to),
    refusal("STORAGE_ERROR", from, /folder is not empty/),
  );
  assert.deepEqual(
    [
      await removeFile(home.context(), home.path("accounts/old/tokens.json")),
      await removeFile(home.context(), home.path("missing")),
    ],
    [true, false],
  );
  await assert.rejects(async () => removeFile(home.context(), home.path("accounts")), { code: "STORAGE_ERROR" });
  await removeFolder(home.context(), home.path("link"));
  assert.deepEqual(home.list("."), ["accounts"], "of a link to a folder only the link goes");
  await removeFolder(home.context(), home.path("accounts"));
  await removeFolder(home.context(), home.path("accounts"));
  assert.deepEqual(home.list("."), []);
});
