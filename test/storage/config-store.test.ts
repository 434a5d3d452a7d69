import assert from "node:assert/strict";
import { chmodSync, chownSync, mkdirSync, readlinkSync, rmSync, statSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { useProject } from "../../src/actions/projects/use.ts";
import { Fault, isFault } from "../../src/core/fault.ts";
import type { Context } from "../../src/ports.ts";
import { readConfig } from "../../src/storage/config-reader.ts";
import { changeConfig } from "../../src/storage/config-writer.ts";
import { temporaryHome } from "../support/home.ts";
import { needsRoot, OTHER_UID, refusal, withRightsOf } from "./calls.ts";

const CONFIG = ".mp/config.toml";
const config = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';
const use = (account: string) => () => [{ path: ["active", "account"], value: account }];

test("a change that changes nothing tightens the file all the same, and says so", async (t) => {
  const home = temporaryHome(t);
  const path = home.write(CONFIG, config, 0o644);
  await changeConfig(home.context(), use("me"));
  assert.deepEqual([home.mode(CONFIG), home.read(CONFIG)], [0o600, config]);
  assert.deepEqual(home.warnings, [`${path} was open to others (mode 0644); it is 0600 now.`]);
  const { ino } = statSync(path);
  await changeConfig(home.context(), use("me"));
  assert.equal(statSync(path).ino, ino, "it is not written anew");
});

test("a command that only reads warns, once, when the folder is open to others", (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  chmodSync(home.path(".mp"), 0o755);
  readConfig(home.context());
  assert.deepEqual(home.warnings, [`${home.path(".mp")} is open to others (mode 0755); the next write makes it 0700.`]);
  assert.equal(home.mode(".mp"), 0o755);
  const elsewhere = home.write("open/c.toml", "");
  chmodSync(home.path("open"), 0o755);
  readConfig(home.context({ env: { HOME: home.root, MP_CONFIG_PATH: elsewhere } }));
  assert.equal(home.warnings.length, 1, "a folder that a person chose is theirs");
});

test("a config file that is a link stays one, and what it leads to is written or made", async (t) => {
  const home = temporaryHome(t);
  home.write("dotfiles/mp.toml", "", 0o644);
  mkdirSync(home.path("deep/er"), { recursive: true });
  symlinkSync("deep/er", home.path("short"));
  const links: [string, string, string][] = [
    ["relative", "dotfiles/mp.toml", "dotfiles/mp.toml"],
    ["absolute", home.path("dotfiles/mp.toml"), "dotfiles/mp.toml"],
    ["chain", "relative", "dotfiles/mp.toml"],
    ["dangling", "dotfiles/new.toml", "dotfiles/new.toml"],
    ["through-a-linked-folder", "short/../mp.toml", "deep/mp.toml"],
  ];
  for (const [link, to, target] of links) {
    symlinkSync(to, home.path(link));
    await changeConfig(home.context({ env: { HOME: home.root, MP_CONFIG_PATH: home.path(link) } }), use(link));
    assert.equal(readlinkSync(home.path(link)), to);
    assert.match(home.read(target), new RegExp(`account = "${link}"`));
    assert.equal(home.mode(target), 0o600);
  }
  assert.deepEqual(home.list("dotfiles"), ["mp.toml", "new.toml"]);
  assert.deepEqual(home.list("deep"), ["er", "mp.toml"]);
});

test("a config file that is named and not there is warned of, and is made only in a folder that is there", async (t) => {
  const home = temporaryHome(t);
  const named = (path: string) => home.context({ env: { HOME: home.root, MP_CONFIG_PATH: home.path(path) } });
  readConfig(named("confg.toml"));
  assert.match(home.warnings[0] ?? "", /^MP_CONFIG_PATH names ".*confg\.toml", which does not exist/);
  await changeConfig(named("confg.toml"), use("me"));
  assert.match(home.read("confg.toml"), /me/);
  const volume = home.path("volume/mp.toml");
  const missing = refusal("STORAGE_ERROR", volume, /nothing was changed: its folder does not exist/);
  await assert.rejects(changeConfig(named("volume/mp.toml"), use("me")), missing);
  assert.equal(home.exists("volume"), false);
  const through = home.path("confg.toml/x/mp.toml");
  const noFolder = refusal(
    "STORAGE_ERROR",
    through,
    /nothing was changed: (a part of the path is not a folder|its folder does not exist)/,
  );
  await assert.rejects(changeConfig(named("confg.toml/x/mp.toml"), use("me")), noFolder);
});

test("so is the folder that a config file which is a dangling link leads to", async (t) => {
  const home = temporaryHome(t);
  const volume = home.path("volume/mp.toml");
  const missing = refusal("STORAGE_ERROR", volume, /nothing was changed: its folder does not exist/);
  mkdirSync(home.path(".mp"), { mode: 0o700 });
  symlinkSync(volume, home.path(CONFIG));
  readConfig(home.context());
  assert.match(home.warnings.at(-1) ?? "", /\.mp\/config\.toml is a link that leads nowhere/);
  await assert.rejects(changeConfig(home.context(), use("me")), missing);
  assert.equal(home.exists("volume"), false);
});

test("a folder above the config file that is a link to nothing is warned of: its accounts are not gone", (t) => {
  const home = temporaryHome(t);
  symlinkSync(home.path("volume/mp"), home.path(".mp"));
  readConfig(home.context());
  assert.deepEqual(home.warnings, [
    `${home.path(".mp")} is a link that leads nowhere; going on without a config file.`,
  ]);
});

test("a change that another program makes between the reading and the writing is not lost", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  let plans = 0;
  await changeConfig(home.context(), () => {
    // The second call is the one under the lock.
    if (++plans === 2) home.write(CONFIG, `${config}# from a program that knows no lock\n`);
    return [{ path: ["accounts", "me", "default_project"], value: "5" }];
  });
  assert.match(home.read(CONFIG), /default_project = "5"[\s\S]*# from a program that knows no lock/);
  assert.equal(plans, 3);
});

test("a change that would leave an entry which no command understands is refused, and the file stays", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const change = changeConfig(home.context(), () => [{ path: ["accounts", "me", "region"], value: "mars" }]);
  await assert.rejects(change, { code: "CONFIG_ERROR" });
  assert.equal(home.read(CONFIG), config);
});

test("what need not be there is read where it is, and counts as empty without a home", (t) => {
  const home = temporaryHome(t);
  const path = home.write(CONFIG, config);
  const accounts = (context: Context) => Object.keys(readConfig(context, { isNeeded: false }).accounts);
  assert.deepEqual(accounts(home.context()), ["me"]);
  const homeless = (env: Record<string, string>): Context =>
    Object.create(home.context({ env }), {
      home: {
        get: () => {
          throw new Fault("STORAGE_ERROR", { path: "~", reason: "there is none" });
        },
      },
    });
  assert.deepEqual(accounts(homeless({})), []);
  assert.deepEqual(accounts(homeless({ MP_CONFIG_PATH: path })), ["me"]);
  assert.throws(() => readConfig(homeless({})), { code: "STORAGE_ERROR" });
});

test("a config file of another user is refused as that, and one that cannot be read is told of with what the system said", async (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path(".mp"), { mode: 0o700 });
  symlinkSync("config.toml", home.path(CONFIG));
  assert.throws(
    () => readConfig(home.context()),
    (error) => {
      assert.ok(isFault(error, "CONFIG_ERROR"));
      assert.deepEqual([error.details.path, error.place], [home.path(CONFIG), { file: { doing: "read" } }]);
      assert.equal((error.cause as NodeJS.ErrnoException).code, "ELOOP");
      return true;
    },
  );
  if (needsRoot) return;
  rmSync(home.path(CONFIG));
  home.write(CONFIG, config, 0o644);
  for (const path of [".", ".mp"]) chmodSync(home.path(path), 0o755);
  chownSync(home.path(CONFIG), 23_456, 23_456);
  await assert.rejects(
    withRightsOf(OTHER_UID, () => readConfig(home.context())),
    { code: "INSECURE_FILE" },
  );
});

test("links that go round in a circle are an error", async (t) => {
  const home = temporaryHome(t);
  symlinkSync("circle", home.path("circle"));
  const path = home.path("circle");
  const context = home.context({ env: { HOME: home.root, MP_CONFIG_PATH: path } });
  await assert.rejects(changeConfig(context, use("me")), refusal("CONFIG_ERROR", path, /circle/));
});

test("an account that was removed since it was resolved is not there, and the file is no worse for it", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  // It has resolved the session by the time that it waits for the first time.
  const used = useProject(home.context(), "5");
  home.write(CONFIG, "# empty\n");
  await assert.rejects(used, { code: "ACCOUNT_NOT_FOUND" });
  assert.equal(home.read(CONFIG), "# empty\n");
});
