import assert from "node:assert/strict";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { doctor } from "../../../src/actions/doctor/doctor.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { config, found, healthyHome, theOnly, tokens } from "./planted.ts";

test("environment: a variable that hides what is stored", async (t) => {
  const home = healthyHome(t);
  for (const [env, axis, by] of [
    [{ MP_PROJECT_ID: "77" }, "project", "MP_PROJECT_ID"],
    [{ MP_ACCOUNT: "ada" }, "account", "MP_ACCOUNT"],
    [{ MP_TARGET: "trip" }, "account", "MP_TARGET"],
    [{ MP_OAUTH_TOKEN: "tok", MP_PROJECT_ID: "410", MP_REGION: "us" }, "account", "MP_OAUTH_TOKEN"],
  ] as const) {
    const findings = await found(home, { env });
    const { status, details, next } = findings.find(({ id }) => id === "environment") ?? {};
    assert.equal(status, "warn", JSON.stringify(env));
    const hidden = details?.hidden as { axis: string; by: string }[];
    assert.ok(
      hidden.some((one) => one.axis === axis && one.by === by),
      JSON.stringify(hidden),
    );
    assert.equal(next?.[0]?.command, `unset ${by}`);
  }
  theOnly(await found(home, { env: { MP_PROJECT_ID: "77" } }), "environment", "warn");
});

test("environment: a malformed variable, whose value is not shown", async (t) => {
  const home = healthyHome(t);
  for (const name of ["MP_REGION", "MP_STORAGE_DIR", "MP_CONFIG_PATH", "MP_AUTH_FILE", "MP_API_BASE_URL"]) {
    const { message } = theOnly(await found(home, { env: { [name]: "$mars-7" } }), "environment", "fail");
    assert.ok(message.includes(name), message);
    assert.doesNotMatch(message, /mars-7/);
  }
});

test("environment: a set of variables that is ignored because it is not whole", async (t) => {
  const home = healthyHome(t);
  const { details } = theOnly(await found(home, { env: { MP_OAUTH_TOKEN: "tok" } }), "environment", "warn");
  assert.deepEqual(details, { set: ["MP_OAUTH_TOKEN"], missing: ["MP_PROJECT_ID", "MP_REGION"] });
});

const bridgeOf = (tokensText: string) =>
  JSON.stringify({
    version: 2,
    account: { name: "carried", type: "oauth_browser", region: "us" },
    tokens: JSON.parse(tokensText),
    project: "9",
  });

test("bridge: one that hides the active account, has expired, can be read by others, or is none", async (t) => {
  const home = healthyHome(t);
  const path = ".claude/mixpanel/auth.json";
  home.write(path, bridgeOf(tokens(3600)));
  assert.equal(theOnly(await found(home), "bridge", "warn").details?.hides, "team");
  home.write(".mp/config.toml", config.replace('[active]\naccount = "team"\n', ""));
  home.write(path, bridgeOf(tokens(3600)), 0o644);
  assert.match(theOnly(await found(home), "bridge", "warn").message, /can be read by others/);
  home.write(path, bridgeOf(tokens(-3600, "")));
  assert.match(theOnly(await found(home), "bridge", "fail").message, /expired/);
  home.write(path, "{}");
  assert.match(theOnly(await found(home), "bridge", "fail").message, /cannot be used/);
});

test("session: no account, and no project", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", config.replace('[active]\naccount = "team"\n', ""));
  const { next } = theOnly(await found(home), "session", "fail");
  assert.equal(next?.[0]?.command, "mp account list");
  home.write(".mp/config.toml", config.replace('default_project = "410"\n', ""));
  assert.match(theOnly(await found(home), "session", "fail").message, /No project is chosen for the account "team"/);
});

test("program: another mp that comes first on the PATH is told, and is no fault", async (t) => {
  const home = healthyHome(t);
  const other = home.write("bin/mp", "#!/bin/sh\n", 0o755);
  const findings = await found(home, { env: { PATH: home.path("bin") } });
  const { status, details } = findings.find(({ id }) => id === "program") ?? {};
  assert.deepEqual([status, details?.path], ["ok", other]);
});

test("installation: a file that another one names is missing, or its parts are of two versions", async (t) => {
  const home = healthyHome(t);
  const copy = home.path("installation");
  mkdirSync(copy);
  for (const part of ["dist", "scripts", "schemas", "package.json"])
    cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  const look = async () => (await doctor(home.context(), { installation: copy, isOffline: true })).findings;
  assert.ok((await look()).every(({ status }) => status === "ok" || status === "skipped"));
  rmSync(join(copy, "dist", "logins.js"));
  assert.deepEqual(theOnly(await look(), "installation", "fail").details?.missing, ["dist/logins.js"]);
  cpSync(join(projectFolder, "dist", "logins.js"), join(copy, "dist", "logins.js"));
  writeFileSync(join(copy, "package.json"), '{"version":"0.0.1"}');
  assert.match(theOnly(await look(), "installation", "fail").message, /two versions/);
});
