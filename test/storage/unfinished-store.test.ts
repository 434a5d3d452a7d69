import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { newOwner } from "../../src/storage/process-identity.ts";
import { unfinishedLogins, uselessPlaceholders } from "../../src/storage/unfinished-store.ts";
import { temporaryHome } from "../support/home.ts";

const NOW = 1_800_000_000_000;
const at = (name: string) => `.mp/accounts/.tmp-${name}`;
const tokens = (more: object = {}) =>
  JSON.stringify({ access_token: "a", expires_at: "2100-01-01T00:00:00Z", ...more });
const past = "2020-01-01T00:00:00Z";
const meta = (more: object = {}) =>
  JSON.stringify({ schema_version: 1, region: "eu", created_at: NOW / 1000, ...more });

test("the logins that were not finished are listed, the latest first, with what is known of each", (t) => {
  const home = temporaryHome(t);
  const write = (name: string, files: Record<string, string>): void => {
    for (const [file, text] of Object.entries(files)) home.write(`${at(name)}/${file}`, text);
  };
  write("1", { "tokens.json": tokens(), "meta.json": meta({ created_at: NOW / 1000 - 60, account: "ada" }) });
  write("2", { "tokens.json": tokens({ expires_at: past }), "meta.json": meta({ wished_name: "grace" }) });
  write("3", { "tokens.json": tokens({ expires_at: past, refresh_token: "r" }), "meta.json": meta({ refused: true }) });
  write("4", { "tokens.json": tokens({ expires_at: past, refresh_token: "r" }) });
  write("5", { "tokens.json": "{", "meta.json": meta() });
  write("6", { "tokens.json": tokens(), "meta.json": "{" });
  write("7", { "meta.json": meta() });
  write("1", { "me.json": JSON.stringify({ cached_at: 1, user_id: 7, user_email: "ada@example.com" }) });
  for (const name of ["4", "6"]) home.age(at(name), 3_600);
  const found = unfinishedLogins(home.context({ now: () => NOW }));
  const shown = found.map(({ path, region, account, expiresAt, isOfUse }) => [
    path.slice(-1),
    ...[region, account, expiresAt?.slice(0, 4) ?? null, isOfUse],
  ]);
  assert.deepEqual(
    shown
      .slice(-2)
      .map(([name]) => name)
      .sort(),
    ["4", "6"],
    "by the time of their folders",
  );
  assert.deepEqual(shown.sort(), [
    ["1", "eu", "ada", "2100", true],
    ["2", "eu", "grace", "2020", false],
    ["3", "eu", null, "2020", false],
    ["4", "us", null, "2020", true],
    ["5", "eu", null, null, false],
    ["6", null, null, "2100", false],
  ]);
  const first = found.find(({ path }) => path.endsWith("1"));
  assert.deepEqual([first?.createdAt, first?.user?.email], [NOW - 60_000, "ada@example.com"]);
  assert.ok(found.every(({ path, user }) => path.endsWith("1") || user === null));
  const order = found.map(({ createdAt }) => createdAt);
  assert.deepEqual(
    order,
    [...order].sort((a, b) => b - a),
  );
});

test("of no use are logins of which nothing can come, and folders that a crash has left without tokens ten minutes ago", (t) => {
  const home = temporaryHome(t);
  const useless = (name: string, files: Record<string, string>, ageMinutes = 0): boolean => {
    mkdirSync(home.path(at(name)), { recursive: true });
    for (const [file, text] of Object.entries(files)) home.write(`${at(name)}/${file}`, text);
    home.age(at(name), ageMinutes * 60);
    const found = uselessPlaceholders(home.context());
    rmSync(home.path(at(name)), { recursive: true });
    return found.length > 0;
  };
  assert.equal(useless("1", { "tokens.json": tokens({ expires_at: past }), "meta.json": meta() }), true);
  assert.equal(useless("2", { "tokens.json": tokens(), "meta.json": meta({ refused: true }) }), true);
  assert.equal(useless("3", {}, 11), true);
  assert.equal(useless("4", {}, 9), false);
  assert.equal(useless("5", { "tokens.json": tokens(), "meta.json": meta() }, 60), false);
  assert.equal(useless("6", { "tokens.json": "{", "meta.json": "{" }, 60), false, "it can be put right by hand");
});

test("left alone are other folders, links, those that a living process works on, and those that may not be read", (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  home.write(`${at("1")}/tokens.json`, tokens({ expires_at: past }));
  home.write(`.mp/accounts/..tmp-1.publish.lock`, newOwner());
  home.write(".mp/accounts/me/tokens.json", tokens({ expires_at: past }));
  home.write(".mp/accounts/x.tmp-1/tokens.json", tokens({ expires_at: past }));
  home.write(".mp/accounts/.tmp-file", "");
  symlinkSync(home.path(".mp/accounts/me"), home.path(at("link")));
  mkdirSync(home.path(at("2")));
  symlinkSync("elsewhere", home.path(`${at("2")}/tokens.json`));
  home.write(`${at("3")}/tokens.json`, tokens({ expires_at: past }));
  symlinkSync("elsewhere", home.path(`${at("3")}/meta.json`));
  assert.deepEqual([unfinishedLogins(context), uselessPlaceholders(context)], [[], []]);
  rmSync(home.path(".mp/accounts/..tmp-1.publish.lock"));
  assert.equal(unfinishedLogins(context).length, 1);
});

test("a login whose folder goes while it is looked at is left out", (t) => {
  const home = temporaryHome(t);
  home.write(`${at("1")}/tokens.json`, tokens());
  const now = (): number => {
    rmSync(home.path(at("1")), { recursive: true });
    return NOW;
  };
  assert.deepEqual(unfinishedLogins(home.context({ now })), []);
});

test("a bug while the logins are listed is told as one", (t) => {
  const home = temporaryHome(t);
  home.write(`${at("1")}/tokens.json`, tokens());
  const bug = new TypeError("a bug");
  const now = (): number => {
    throw bug;
  };
  assert.throws(
    () => unfinishedLogins(home.context({ now })),
    (error) => error === bug,
  );
});
