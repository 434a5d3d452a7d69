import assert from "node:assert/strict";
import fs, { rmSync, symlinkSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { test } from "node:test";
import { knownError } from "../../src/core/advice/advise.ts";
import type { Context } from "../../src/ports.ts";
import type { InflightLogin } from "../../src/schema/inflight.ts";
import { Secret } from "../../src/secret.ts";
import { addInflight, findInflight, removeInflight } from "../../src/storage/inflight-store.ts";
import { hasModes, type TemporaryHome, temporaryHome } from "../support/home.ts";

const FILE = ".mp/oauth/inflight.json";
const NOW = 1_800_000_000;

const login = (state: string, expiresAt = NOW + 600): InflightLogin => ({
  region: "us",
  client_id: "client",
  redirect_uri: "http://localhost:19284/callback",
  pkce_verifier: new Secret(`verifier-of-${state}`),
  state: new Secret(state),
  created_at: expiresAt - 600,
  expires_at: expiresAt,
});

const at = (home: TemporaryHome, seconds = NOW): Context => home.context({ now: () => seconds * 1000 });
const states = (home: TemporaryHome): string[] => {
  const { state, others = [] } = JSON.parse(home.read(FILE));
  return [state, ...others.map((other: { state: string }) => other.state)];
};

test("the latest login stands at the top, those before it in others, the newest first", async (t) => {
  const home = temporaryHome(t);
  for (const state of ["a", "b", "c"]) await addInflight(at(home), login(state));
  assert.deepEqual(states(home), ["c", "b", "a"]);
  assert.equal(JSON.parse(home.read(FILE)).schema_version, 1);
  assert.equal(JSON.parse(home.read(FILE)).others[0].schema_version, undefined);
  if (hasModes) assert.equal(home.mode(FILE), 0o600);
  assert.deepEqual(home.list(".mp/oauth"), ["inflight.json"]);
});

test("a login alone has no others", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), login("a"));
  assert.deepEqual(Object.keys(JSON.parse(home.read(FILE))), [
    "schema_version",
    "region",
    "client_id",
    "redirect_uri",
    "pkce_verifier",
    "state",
    "created_at",
    "expires_at",
  ]);
});

test("every login is found by its state, with its own verifier", async (t) => {
  const home = temporaryHome(t);
  for (const state of ["a", "b", "c"]) await addInflight(at(home), login(state));
  for (const state of ["a", "b", "c"])
    assert.equal(findInflight(at(home), new Secret(state)).pkce_verifier.reveal(), `verifier-of-${state}`);
  assert.throws(() => findInflight(at(home), new Secret("d")), { code: "OAUTH_STATE_MISMATCH" });
});

test("logins that have expired are forgotten by the next write", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), login("old", NOW));
  await addInflight(at(home), login("a"));
  assert.deepEqual(states(home), ["a"]);
});

test("an expired login is told from one that is unknown", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), login("old", NOW + 1));
  await addInflight(at(home), login("new"));
  assert.equal(findInflight(at(home), new Secret("old")).state.reveal(), "old");
  assert.throws(() => findInflight(at(home, NOW + 1), new Secret("old")), { code: "OAUTH_INFLIGHT_EXPIRED" });
  assert.throws(() => findInflight(at(home, NOW + 1), new Secret("unknown")), {
    ...{ code: "OAUTH_STATE_MISMATCH", place: { underWay: [{ region: "us", ageMs: 1_000 }] } },
  });
  assert.throws(() => findInflight(at(home, NOW + 600), new Secret("unknown")), { code: "OAUTH_INFLIGHT_EXPIRED" });
});

test("a login that is removed leaves the others, in order, and the last one takes the file", async (t) => {
  const home = temporaryHome(t);
  for (const state of ["a", "b", "c"]) await addInflight(at(home), login(state));
  await removeInflight(at(home), new Secret("c"));
  assert.deepEqual(states(home), ["b", "a"]);
  await removeInflight(at(home), new Secret("unknown"));
  await removeInflight(at(home), new Secret("b"));
  await removeInflight(at(home), new Secret("a"));
  assert.deepEqual(home.list(".mp/oauth"), []);
  await removeInflight(at(home), new Secret("a"));
});

test("the file goes too when what is left has expired", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), login("old", NOW + 1));
  await addInflight(at(home), login("new"));
  await removeInflight(at(home, NOW + 1), new Secret("new"));
  assert.equal(home.exists(FILE), false);
});

test("keys that we do not know are kept", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), { ...login("a"), colour: "blue" });
  await addInflight(at(home), login("b"));
  await removeInflight(at(home), new Secret("b"));
  assert.equal(JSON.parse(home.read(FILE)).colour, "blue");
});

test("a file that is not ours to understand is left alone by a removal", async (t) => {
  const home = temporaryHome(t);
  for (const text of ["{", '{"schema_version":9}']) {
    home.write(FILE, text);
    await removeInflight(at(home), new Secret("a"));
    assert.equal(home.read(FILE), text);
  }
});

test("a link in the place of the file is refused by a removal, too", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/oauth/elsewhere.json", "{}");
  symlinkSync("elsewhere.json", home.path(FILE));
  await assert.rejects(removeInflight(at(home), new Secret("a")), { code: "INSECURE_FILE" });
  assert.deepEqual(home.list(".mp/oauth"), ["elsewhere.json", "inflight.json"]);
});

test("a version that is no number is none of a later release", (t) => {
  const home = temporaryHome(t);
  for (const [text, code] of [
    ['{"schema_version":"9"}', "OAUTH_INFLIGHT_CORRUPT"],
    ['{"schema_version":9}', "OAUTH_INFLIGHT_SCHEMA_TOO_NEW"],
    ["null", "OAUTH_INFLIGHT_CORRUPT"],
  ] as const) {
    home.write(FILE, text);
    assert.throws(() => findInflight(at(home), new Secret("a")), { code });
  }
});

test("writers at once lose nothing, those that add a login and those that remove one", async (t) => {
  const home = temporaryHome(t);
  const names = Array.from({ length: process.platform === "win32" ? 8 : 20 }, (_, i) => `s${i}`);
  for (const name of names) await addInflight(at(home), login(name));
  const added = names.map((name) => `t${name}`);
  await Promise.all([
    ...added.map((name) => addInflight(at(home), login(name))),
    ...names.map((name) => removeInflight(at(home), new Secret(name))),
  ]);
  assert.deepEqual(states(home).sort(), added.sort());
});

test("who loses the lock while it writes begins anew, with the login that another has added", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), login("theirs"));
  const added = home.read(FILE);
  rmSync(home.path(FILE));
  const was = fs.fsync;
  let isLost = false;
  t.mock.method(fs, "fsync", (...args: Parameters<typeof was>) => {
    if (!isLost) {
      isLost = true;
      rmSync(home.path(`${FILE}.lock`));
      home.write(FILE, added);
    }
    return was(...args);
  });
  syncBuiltinESMExports();
  t.after(() => {
    t.mock.restoreAll();
    syncBuiltinESMExports();
  });
  await addInflight(at(home), login("ours"));
  assert.deepEqual(states(home), ["ours", "theirs"]);
});

test("no message holds a state or a verifier", async (t) => {
  const home = temporaryHome(t);
  await addInflight(at(home), login("planted-state"));
  const broken = { ...JSON.parse(home.read(FILE)), expires_at: "planted-text" };
  home.write(FILE, JSON.stringify(broken));
  assert.throws(
    () => findInflight(at(home), new Secret("planted-state")),
    (thrown: unknown) => {
      const error = knownError(thrown);
      assert.ok(error);
      assert.equal(error.code, "OAUTH_INFLIGHT_CORRUPT");
      assert.match(error.message, /expires_at/);
      assert.doesNotMatch(JSON.stringify([error.message, error.cause, error]), /planted/);
      return true;
    },
  );
});
