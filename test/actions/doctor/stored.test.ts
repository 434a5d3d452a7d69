import assert from "node:assert/strict";
import { chmodSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { doctor } from "../../../src/actions/doctor/doctor.ts";
import { Fault } from "../../../src/core/fault.ts";
import type { Context } from "../../../src/ports.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { config, found, healthyHome, theOnly, tokens } from "./planted.ts";

test("in a healthy home everything is well", async (t) => {
  const findings = await found(healthyHome(t));
  assert.deepEqual(
    findings.filter(({ status }) => status !== "ok").map(({ id, status }) => [id, status]),
    ["network", "clock", "credentials"].map((id) => [id, "skipped"]),
  );
  const ids = findings.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, "no two have the same id");
});

test("config: a file that does not parse", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", '[accounts.team\nsecret = "s3cr3t-of-the-team"\n');
  const { message, details } = theOnly(await found(home), "config", "fail");
  assert.match(message, /config\.toml:1:\d+: not valid TOML/);
  assert.equal(details?.code, "CONFIG_ERROR");
});

test("config: a file of a release before 0.4, with how to get out of it", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", 'config_version = 2\ndefault = "team"\n');
  const { message, next } = theOnly(await found(home), "config", "fail");
  assert.match(message, /release before 0\.4/);
  assert.match(next?.[0]?.command ?? "", /^mv -n /);
});

test("config: a file that others can read", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", config, 0o644);
  assert.match(theOnly(await found(home), "config", "warn").message, /can be read by others \(mode 0644\)/);
});

test("config: a variable that names no file", async (t) => {
  const home = healthyHome(t);
  const findings = await found(home, { env: { MP_CONFIG_PATH: "/nowhere/config.toml" } });
  const finding = findings.find(({ id }) => id === "config");
  assert.equal(finding?.status, "warn");
  assert.match(finding?.message ?? "", /MP_CONFIG_PATH names "\/nowhere\/config\.toml", which does not exist/);
});

test("names: two accounts whose names differ in case alone", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", `${config}\n[accounts.Team]\ntype = "oauth_token"\nregion = "us"\ntoken = "x-token"\n`);
  assert.deepEqual(theOnly(await found(home), "names", "warn").details, { names: ["Team", "team"] });
});

test("references: a target that names no account", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", `${config}\n[targets.gone]\naccount = "nobody"\nproject = "1"\n`);
  const { next } = theOnly(await found(home), "references", "warn");
  assert.deepEqual(
    next?.map(({ command }) => command),
    ["mp target remove gone"],
  );
});

test("references: an active account that is not there", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", config.replace('account = "team"', 'account = "teem"'));
  const { message, next } = theOnly(await found(home), "references", "fail");
  assert.match(message, /active account "teem" does not exist/);
  assert.equal(next?.[0]?.command, "mp account list");
});

test("account: tokens that are missing, malformed, or expired for good; fail where it is the active one", async (t) => {
  const home = healthyHome(t);
  for (const [text, says] of [
    [undefined, /no usable tokens/],
    ["{", /no usable tokens/],
    [tokens(-3600, ""), /expired at .*Z and cannot be refreshed/],
  ] as const) {
    rmSync(home.path(".mp/accounts/ada/tokens.json"), { force: true });
    if (text !== undefined) home.write(".mp/accounts/ada/tokens.json", text);
    const { message, next, details } = theOnly(await found(home), "account:ada", "warn");
    assert.match(message, says);
    assert.equal(next?.[0]?.command, "mp account login ada");
    assert.equal(details?.status, "needs_login");
    const inForce = await found(home, { env: { MP_ACCOUNT: "ada" } });
    assert.equal(inForce.find(({ id }) => id === "account:ada")?.status, "fail");
  }
});

test("account: an expired token that can be refreshed is well, and stays as it is", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/accounts/ada/tokens.json", tokens(-3600));
  const { status, details } = (await found(home)).find(({ id }) => id === "account:ada") ?? {};
  assert.deepEqual([status, details?.refreshable], ["ok", true]);
});

test("account: a variable for its token that is not set", async (t) => {
  const home = healthyHome(t);
  const bare = `${config}\n[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "CI_TOKEN"\n`;
  home.write(".mp/config.toml", bare);
  const { message, next } = theOnly(await found(home), "account:ci", "warn");
  assert.match(message, /CI_TOKEN is not set/);
  assert.equal(next?.[0]?.command, "export CI_TOKEN=<bearer>");
});

test("account and config: an entry that breaks a rule of its own, and says how to mend it", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", config.replace('project = "410"', 'project = "four"'));
  const { message } = theOnly(await found(home), "account:team", "fail");
  assert.match(message, /accounts\.team\.default_project/);
  home.write(".mp/config.toml", `${config}\n[targets.odd]\naccount = "ada"\nproject = "x"\n`);
  assert.match(theOnly(await found(home), "config", "warn").message, /targets\.odd\.project/);
});

test("account: tokens that others can read, and tokens that are a link", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/accounts/ada/tokens.json", tokens(3600), 0o644);
  assert.match(theOnly(await found(home), "account:ada", "warn").message, /tokens\.json can be read by others/);
  rmSync(home.path(".mp/accounts/ada/tokens.json"));
  symlinkSync("/dev/null", home.path(".mp/accounts/ada/tokens.json"));
  assert.match(theOnly(await found(home), "account:ada", "fail").message, /is a symbolic link/);
});

test("exported: a login that a bridge has carried to another machine", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/accounts/ada/bridged", "{}");
  assert.deepEqual(theOnly(await found(home), "exported", "warn").details, { accounts: ["ada"] });
});

test("logins: one that was approved and not finished", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/accounts/.tmp-0123abcd/tokens.json", tokens(3600));
  home.write(
    ".mp/accounts/.tmp-0123abcd/meta.json",
    JSON.stringify({ schema_version: 1, region: "us", created_at: Date.now() / 1000, client_id: "client-1" }),
  );
  const { next } = theOnly(await found(home), "logins", "warn");
  assert.deepEqual(
    next?.map(({ command }) => command.split(" ").slice(0, 3).join(" ")),
    ["mp login --list", "mp login --resume"],
  );
});

test("home: none at all", async (t) => {
  const home = healthyHome(t);
  const none = new Fault(
    "STORAGE_ERROR",
    { path: "~", reason: "none", variable: "HOME" },
    { place: { file: { doing: "find" } } },
  );
  const context: Partial<Context> = Object.defineProperty({}, "home", {
    enumerable: true,
    get: () => {
      throw none;
    },
  });
  const { findings } = await doctor(Object.create(home.context(), Object.getOwnPropertyDescriptors(context)), {
    installation: projectFolder,
    isOffline: true,
  });
  assert.match(theOnly(findings, "home", "fail").message, /There is no home folder/);
});

test("home: one that does not exist", async (t) => {
  const home = healthyHome(t);
  const elsewhere = { MP_CONFIG_PATH: home.path(".mp/config.toml"), MP_STORAGE_DIR: home.path(".mp") };
  const findings = await found(home, { env: elsewhere, context: { home: home.path("gone") } });
  assert.match(theOnly(findings, "home", "warn").message, /gone does not exist/);
});

test("storage: a folder that others can look into, that is a file, or that is a link", async (t) => {
  const home = healthyHome(t);
  chmodSync(home.path(".mp"), 0o755);
  assert.match(theOnly(await found(home), "storage", "warn").message, /\.mp is open to others \(mode 0755\)/);
  chmodSync(home.path(".mp"), 0o700);
  chmodSync(home.path(".mp/accounts"), 0o755);
  assert.match(theOnly(await found(home), "storage", "warn").message, /accounts is open to others \(mode 0755\)/);
  chmodSync(home.path(".mp/accounts"), 0o700);
  home.write(".mp/oauth", "not a folder");
  assert.match(theOnly(await found(home), "storage", "fail").message, /oauth is no folder/);
  rmSync(home.path(".mp/oauth"));
  mkdirSync(home.path("elsewhere"), { mode: 0o700 });
  symlinkSync(home.path("elsewhere"), home.path(".mp/accounts/team"));
  assert.match(theOnly(await found(home), "storage", "fail").message, /symbolic link to .*elsewhere/);
});

test("storage_roots: tokens that lie where a variable makes nobody look", async (t) => {
  const home = healthyHome(t);
  home.write("other/accounts/ada/tokens.json", tokens(3600));
  const { details, next } = theOnly(
    await found(home, { env: { MP_STORAGE_DIR: home.path("other") } }),
    "storage_roots",
    "warn",
  );
  assert.deepEqual(details?.accounts, ["ada"]);
  assert.equal(next?.[0]?.command, "unset MP_STORAGE_DIR");
});

test("leftovers: a lock and a temporary file of a process that died, and a removal that was cut short", async (t) => {
  const home = healthyHome(t);
  // A dead owner of this very place cannot be made up: one of another, long silent, is as dead.
  const dead = "4194303.1.zzzz.0";
  for (const [path, text] of [
    [".mp/config.toml.lock", dead],
    [`.mp/accounts/.mp-${dead}.tmp`, ""],
    [".mp/accounts/.removed-0123abcd/tokens.json", "{}"],
  ] as const) {
    home.write(path, text);
    home.age(path, 2 * 3600);
  }
  const { details } = theOnly(await found(home), "leftovers", "warn");
  assert.deepEqual(
    (details as { paths: string[] }).paths.map((path) => path.slice(home.root.length)),
    ["/.mp/accounts/.mp-4194303.1.zzzz.0.tmp", "/.mp/accounts/.removed-0123abcd", "/.mp/config.toml.lock"],
  );
});
