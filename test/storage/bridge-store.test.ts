import assert from "node:assert/strict";
import { chownSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { knownError } from "../../src/core/advice/advise.ts";
import { Fault, isFault } from "../../src/core/fault.ts";
import { findBridge, readBridge, whyNotOurs } from "../../src/storage/bridge-store.ts";
import { hasModes, temporaryHome } from "../support/home.ts";

const account = { name: "me", type: "service_account", region: "us", username: "u", secret: "planted" };
const bridge = JSON.stringify({ version: 2, account });

test("a bridge in the working folder counts only where nobody else can have put it there", (t) => {
  const cases: [name: string, spoil: (home: ReturnType<typeof temporaryHome>) => void, why: RegExp | undefined][] = [
    ["private", () => {}, undefined],
    ["open to the group", (home) => home.write("work/deep/mixpanel_auth.json", bridge, 0o640), /closed to others/],
    ["open to all", (home) => home.write("work/deep/mixpanel_auth.json", bridge, 0o604), /closed to others/],
    ["a repository", (home) => home.write("work/.git/HEAD", ""), /git work tree/],
    ["a linked work tree", (home) => home.write("work/deep/.git", "gitdir: x"), /git work tree/],
  ];
  for (const [name, spoil, why] of cases) {
    const home = temporaryHome(t);
    const path = home.write("work/deep/mixpanel_auth.json", bridge);
    spoil(home);
    const context = { ...home.context(), cwd: home.path("work/deep") };
    assert.equal(readBridge(context)?.file.account.name, why ? undefined : "me", name);
    assert.match(home.warnings.join("\n"), why ?? /^$/, name);
    if (why) assert.match(home.warnings.join(), new RegExp(`MP_AUTH_FILE=${path}$`));
    const chosen = { ...context, env: { ...context.env, MP_AUTH_FILE: path } };
    assert.equal(readBridge(chosen)?.file.account.name, "me", `${name}, chosen`);
  }
});

test("what is no file, or another user's, counts for none in the working folder", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("folder"), { mode: 0o700 });
  if (hasModes) assert.equal(whyNotOurs(home.path("folder")), "open");
  if (process.geteuid?.() !== 0) return;
  const path = home.write("file", bridge);
  chownSync(path, 12_345, 12_345);
  assert.equal(whyNotOurs(path), "open");
});

test("without a home, in a folder that is gone, there is none", (t) => {
  const home = temporaryHome(t);
  const nowhere = Object.create(
    home.context(),
    Object.fromEntries(["home", "cwd"].map((name) => [name, { get: gone }])),
  );
  assert.equal(findBridge(nowhere), undefined);
  assert.deepEqual(home.warnings, []);
});

const gone = (): never => {
  throw new Fault("STORAGE_ERROR", { path: "~", reason: "there is none" });
};

test("why a bridge cannot be used is told with what the system said", (t) => {
  const home = temporaryHome(t);
  symlinkSync("circle", home.path("circle"));
  const details = { path: home.path("circle/b"), reason: "its symbolic links go round in a circle" };
  assert.throws(
    () => readBridge(home.context({ env: { HOME: home.root, MP_AUTH_FILE: details.path } })),
    (error) => {
      assert.ok(isFault(error, "BRIDGE_ERROR"));
      assert.deepEqual(error.details, details);
      assert.equal((error.cause as NodeJS.ErrnoException).code, "ELOOP");
      return true;
    },
  );
});

test("on Windows, where a file does not say who else can write to it, none in the working folder counts", (t) => {
  const home = temporaryHome(t);
  const path = home.write("mixpanel_auth.json", bridge);
  assert.equal(whyNotOurs(path, "win32"), "windows");
  if (!hasModes) return;
  assert.equal(whyNotOurs(path, "linux"), undefined);
  assert.equal(whyNotOurs(home.write("mixpanel_auth.json", bridge, 0o604), "linux"), "open");
});

test("a link in the working folder is no bridge, wherever it leads", (t) => {
  const home = temporaryHome(t);
  symlinkSync(home.write("elsewhere.json", bridge), home.path("mixpanel_auth.json"));
  assert.equal(readBridge(home.context()), undefined);
  assert.match(home.warnings.join(), /is not used as a bridge/);
});

test("of a file that is no bridge nothing is quoted, not even its keys", (t) => {
  const home = temporaryHome(t);
  const others = ['{"planted":1}', '["planted"]', '"planted"', "planted", '{"version":2,"planted":{}}'];
  others.push(JSON.stringify({ version: 1, account, planted: 1 }), '{"version":2,"account":"planted"}');
  for (const text of others) {
    const context = home.context({ env: { HOME: home.root, MP_AUTH_FILE: home.write("b.json", text) } });
    assert.throws(
      () => readBridge(context),
      (thrown) => {
        const error = knownError(thrown);
        assert.equal(error?.code, "BRIDGE_ERROR");
        assert.doesNotMatch(`${error?.message}${JSON.stringify(error)}`, /planted/);
        return true;
      },
    );
  }
});
