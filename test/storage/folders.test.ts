import assert from "node:assert/strict";
import fs, { chmodSync, chownSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ensureFolder, ensureParent, removeFolder, renameFolder } from "../../src/storage/folders.ts";
import { listFolder } from "../../src/storage/inspect.ts";
import { removeFile, writeAtomic } from "../../src/storage/write.ts";
import { exfatHome } from "../support/exfat.ts";
import { temporaryHome } from "../support/home.ts";
import { asOther, needsRoot, OTHER_UID, refusal, withPermissionModel, withRightsOf } from "./calls.ts";

const removeFolderNow = (path: string): void => rmSync(path, { recursive: true, force: true });

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

test("a folder that a person chose is tightened only while it holds nothing but our own", async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  const open = (path: string): void => {
    mkdirSync(home.path(path), { recursive: true });
    chmodSync(home.path(path), 0o755);
  };
  open("store/accounts");
  home.write("store/config.toml", "");
  home.write("store/oauth/client_us.json", "{}");
  await ensureFolder(context, home.path("store/accounts/me"), home.path("store"));
  assert.deepEqual([home.mode("store"), home.mode("store/accounts")], [0o700, 0o700]);

  for (const name of ["notes.txt", "src", ".git", "tokens.json.bak", "mine.toml"]) {
    chmodSync(home.path("store"), 0o755);
    chmodSync(home.path("store/accounts"), 0o755);
    home.write(`store/${name}/of/mine`, "");
    home.write("store/accounts/ledger.xlsx", "");
    await ensureFolder(context, home.path("store/accounts/me"), home.path("store"));
    assert.deepEqual([home.mode("store"), home.mode("store/accounts")], [0o755, 0o755], name);
    removeFolderNow(home.path(`store/${name}`));
    removeFolderNow(home.path("store/accounts/ledger.xlsx"));
  }
});

/** Whether the folder `name` of a home is tightened, which holds these files and folders. */
async function isTightened(t: TestContext, name: string, holding: readonly string[]): Promise<boolean> {
  const home = temporaryHome(t);
  mkdirSync(home.path(name), { recursive: true });
  for (const one of holding) home.write(`${name}/${one}`, "");
  chmodSync(home.path(name), 0o755);
  await ensureFolder(home.context(), home.path(name));
  return home.mode(name) === 0o700;
}

test("of each name that is ours it is known that it is, and of a name that only resembles one that it is not", async (t) => {
  const ours = [
    "accounts",
    "bridge",
    "oauth",
    "config.toml",
    "bridged",
    "imported",
    "renamed",
    "removed",
    "tokens.json",
    "client.json",
  ];
  ours.push(
    "me.json",
    "verdict.json",
    "meta.json",
    "inflight.json",
    "reply.json",
    "client_us.json",
    "tokens_my-team.json",
  );
  ours.push(
    ".tmp-0123abcd",
    ".removed-0123abcd",
    `.spent-${"0a".repeat(16)}`,
    ".mp-1.2.3.4.tmp",
    ".me.lock",
    "me.lock.1.2.break",
  );
  assert.equal(await isTightened(t, "store", ours), true);
  for (const name of [
    ...[
      "my-accounts",
      "accounts-old",
      "config.toml~",
      "tokens.jsonx",
      "xtokens.json",
      "client_.json",
      "clients_us.json",
    ],
    ...[
      ".tmp-0123abc",
      ".tmp-0123abcde",
      ".removed-",
      "x.removed-0123abcd",
      ".spent-0123",
      "a.mp-1.tmp",
      ".mp-.tmp",
      ".lock",
    ],
    ...["x.lockx", "x.lock.break", "x.lock.1.breaks", "team"],
  ])
    assert.equal(await isTightened(t, "store", ["accounts", name]), false, name);
});

test("names of accounts are ours in the folders that hold them, which are called so", async (t) => {
  for (const [folder, name, expected] of [
    ["accounts", "team", true],
    ["bridge", "my_team-2", true],
    ["accounts", "x".repeat(64), true],
    ["accounts", "x".repeat(65), false],
    ["accounts", "team.old", false],
    ["accounts", "a team", false],
    ["my-accounts", "team", false],
    ["accounts-old", "team", false],
    ["bridges", "team", false],
  ] as const)
    assert.equal(await isTightened(t, `store/${folder}`, [name]), expected, `${folder}/${name}`);
});

test("a folder stays as it is where it cannot be told what it holds, or that it is none of the system's", async (t) => {
  const home = temporaryHome(t);
  const was = { realpathSync: fs.realpathSync, readdirSync: fs.readdirSync };
  for (const [name, instead] of [
    ["realpathSync", undefined],
    ["realpathSync", "/"],
    ["readdirSync", undefined],
  ] as const) {
    const path = home.path(`${name} ${instead}`);
    mkdirSync(path);
    chmodSync(path, 0o755);
    const mocked = t.mock.method(fs, name, (...args: unknown[]) => {
      if (args[0] !== path) return (was[name] as (...args: unknown[]) => unknown)(...args);
      if (instead === undefined) throw Object.assign(new Error("refused"), { code: "EACCES" });
      return instead;
    });
    syncBuiltinESMExports();
    try {
      await ensureFolder(home.context(), path);
    } finally {
      mocked.mock.restore();
      syncBuiltinESMExports();
    }
    assert.equal(home.mode(`${name} ${instead}`), 0o755, path);
    assert.match(home.warnings.at(-1) ?? "", /0755/);
  }
});

test("the usual folder is ours, whatever else a person keeps in it, and so is what lies in it", async (t) => {
  for (const [folder, expected] of [
    [".mp", true],
    [".mp/anything", true],
    [".mpx", false],
    ["x.mp", false],
    ["x/.mp", false],
  ] as const)
    assert.equal(await isTightened(t, folder, ["notes.txt"]), expected, folder);
});

test("where a file system keeps its own modes, an open folder is used as it is, with a warning", async (t) => {
  const home = exfatHome(t, "022");
  if (!home) return;
  mkdirSync(home.path("accounts"));
  await ensureFolder(home.context({ home: "/nowhere" }), home.path("accounts"));
  assert.match(home.warnings.join(), /accounts is open to others \(mode 0755\) and cannot be made 0700 \(\w+\)\.$/);
});

test("the home stays as it is, however it is spelled, and so does what a link leads to it", async (t) => {
  const home = temporaryHome(t);
  symlinkSync(home.root, home.path("link"));
  for (const path of [home.root, `${home.root}/`, `${home.root}/.`, home.path("link"), home.path("x/..")]) {
    chmodSync(home.root, 0o755);
    await ensureFolder(home.context(), path);
    assert.equal(home.mode("."), 0o755, path);
  }
  // Nothing but our own lies in it, and it is still the home.
  const empty = temporaryHome(t);
  chmodSync(empty.root, 0o755);
  await ensureFolder(empty.context({ home: `${empty.root}/` }), empty.root);
  assert.equal(empty.mode("."), 0o755);
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
  await renameFolder(home.context(), home.path("accounts/.tmp-0123abcd"), home.path("accounts/team"));
  assert.deepEqual(listFolder(home.path("accounts")).sort(), ["old", "team"]);
  const [from, to] = [home.path("accounts/team"), home.path("accounts/old")];
  await assert.rejects(
    async () => renameFolder(home.context(), from, to),
    refusal(
      "STORAGE_ERROR",
      from,
      process.platform === "win32" ? /another program has it open/ : /folder is not empty/,
    ),
  );
  assert.deepEqual(
    [
      await removeFile(home.context(), home.path("accounts/old/tokens.json")),
      await removeFile(home.context(), home.path("missing")),
    ],
    [true, false],
  );
  await assert.rejects(async () => removeFile(home.context(), home.path("accounts")), { code: "STORAGE_ERROR" });
  await removeFolder(home.context(), home.path("accounts"));
  await removeFolder(home.context(), home.path("accounts"));
  assert.deepEqual(home.list("."), []);
});

test("of a link to a folder only the link is removed", async (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("accounts"));
  symlinkSync("accounts", home.path("link"));
  await removeFolder(home.context(), home.path("link"));
  assert.deepEqual(home.list("."), ["accounts"]);
});

test("a folder that cannot be removed is an error, and one that cannot be there is none", async (t) => {
  const home = temporaryHome(t);
  home.write("file", "");
  await removeFolder(home.context(), home.path("file/below"));
  await assert.rejects(async () => removeFolder(home.context(), home.path("x".repeat(300))), {
    code: "STORAGE_ERROR",
    place: { file: { doing: "remove" } },
  });
});

test("a folder cannot be made where a link leads nowhere", async (t) => {
  const home = temporaryHome(t);
  const path = home.path("link");
  symlinkSync("nowhere", path);
  const making = ensureFolder(home.context(), path);
  await assert.rejects(making, refusal("STORAGE_ERROR", path, /does not exist/));
  assert.deepEqual(home.list("."), ["link"]);
});

test("whatever is no folder in the place of one of ours stays as it is, and is an error", async (t) => {
  const home = temporaryHome(t);
  const path = home.write("mp/accounts", "", 0o644);
  await assert.rejects(ensureFolder(home.context(), path), refusal("STORAGE_ERROR", path, /is not a folder/));
  assert.equal(home.mode("mp/accounts"), 0o644);
  assert.deepEqual(home.warnings, []);
});

test("an account's folder that is a link is refused before anything is done there", async (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("mp/accounts"), { recursive: true, mode: 0o700 });
  mkdirSync(home.path("elsewhere"));
  chmodSync(home.path("elsewhere"), 0o755);
  symlinkSync(home.path("elsewhere"), home.path("mp/accounts/me"));
  const path = home.path("mp/accounts/me");
  const refused = { code: "INSECURE_FILE", details: { path, reason: "symlink", target: home.path("elsewhere") } };
  for (const wanted of [path, join(path, "below")])
    await assert.rejects(ensureFolder(home.context(), wanted, home.path("mp")), refused);
  assert.deepEqual([home.mode("elsewhere"), home.list("elsewhere")], [0o755, []]);
});

test("a folder cannot be made where we may not write, and that is what is said", { skip: needsRoot }, async (t) => {
  const home = temporaryHome(t);
  chmodSync(home.root, 0o755);
  const path = home.path("new");
  const making = withRightsOf(OTHER_UID, () => ensureFolder(home.context({ home: "/nowhere" }), path));
  await assert.rejects(making, refusal("STORAGE_ERROR", path, /permission denied/));
});

test("folders are made also where Node's permission model refuses to have the disk waited for", async (t) => {
  const home = temporaryHome(t);
  const { value, code } = await withPermissionModel(t, { name: "ensureFolder", path: home.path("x/y") });
  assert.deepEqual([value, code], [undefined, undefined]);
  assert.ok(home.exists("x/y"));
});
