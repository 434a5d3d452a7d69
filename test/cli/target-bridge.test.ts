import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { test } from "node:test";
import { type Warning, warningText } from "../../src/core/advice/warnings.ts";
import { ask, refusal } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const CONFIG = ".mp/config.toml";
const config = `[active]
account = "team"
workspace = 3

[accounts.team]
type = "service_account"
region = "us"
default_project = "1"
username = "u"
secret = "the-secret"

[accounts.me]
type = "oauth_browser"
region = "eu"

[accounts.ci]
type = "oauth_token"
region = "in"
token_env = "MP_CI_TOKEN"

[settings]
custom_header = { name = "X-Mixpanel-Cluster", value = "internal-1" }
`;

test("a target is used whole, in one write; one without a workspace clears the pin", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  await ask(home, ["target", "add", "trip", "-a", "me", "-p", "0012"]);
  assert.deepEqual((await ask(home, ["target", "show", "trip"])).target, {
    name: "trip",
    account: "me",
    project: "0012",
    workspace: null,
  });
  assert.deepEqual((await ask(home, ["target", "use", "trip"])).active, {
    account: "me",
    project: "0012",
    workspace: null,
  });
  const session = await ask(home, ["session"]);
  assert.deepEqual([session.account.name, session.project.id, session.workspace], ["me", "0012", null]);
});

test("targets are added once, for an account there is, and removed by name", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  await refusal(home, ["target", "add", "x", "-a", "ghost", "-p", "1"], "ACCOUNT_NOT_FOUND");
  await refusal(home, ["target", "add", "x", "-w", "0"], "INVALID_ARGS");
  await ask(home, ["target", "add", "x", "-a", "me", "-p", "1", "-w", "5"]);
  await refusal(home, ["target", "add", "x", "-a", "me", "-p", "1"], "TARGET_EXISTS");
  assert.deepEqual((await refusal(home, ["target", "use", "y"], "TARGET_NOT_FOUND")).error.details.available_targets, [
    "x",
  ]);
  assert.equal((await ask(home, ["target", "remove", "x"])).removed, "x");
  assert.deepEqual((await ask(home, ["target", "list"])).items, []);
  assert.equal(home.read(CONFIG), config, "what was added and removed leaves no trace");
});

test("an exported bridge carries the account into a place that has nothing else", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const { exported } = await ask(home, ["bridge", "export", "--to", "out/b.json"]);
  assert.deepEqual(exported, {
    path: home.path("out/b.json"),
    account: "team",
    project: "1",
    workspace: 3,
    tokens: null,
  });
  assert.deepEqual(home.warnings, []);
  assert.equal(home.mode("out/b.json"), 0o600);
  assert.equal(home.mode("out"), 0o700);
  const sandbox = temporaryHome(t);
  const env = { MP_AUTH_FILE: exported.path };
  const session = await ask(sandbox, ["session"], { env });
  assert.deepEqual([session.account.name, session.project.id, session.workspace.id], ["team", "1", 3]);
  const { bridge } = await ask(sandbox, ["bridge", "status"], { env });
  assert.deepEqual(bridge.headers, { "X-Mixpanel-Cluster": "internal-1" });
  assert.deepEqual(
    await ask(sandbox, ["session", "--bridge"], { env }),
    await ask(sandbox, ["bridge", "status"], { env }),
  );
});

test("a token from a variable travels as a token, because the variable does not", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const argv = ["bridge", "export", "--to", "b.json", "-a", "ci"];
  const { next } = await refusal(home, argv, "OAUTH_TOKEN_ERROR");
  assert.equal(next[0].command, "export MP_CI_TOKEN=<bearer>");
  await ask(home, argv, { env: { MP_CI_TOKEN: "carried" } });
  assert.match(home.warnings.join(), /names no project.*export again with --project <id>/);
  assert.deepEqual(JSON.parse(home.read("b.json")).account, {
    name: "ci",
    type: "oauth_token",
    region: "in",
    token: "carried",
  });
});

test("a browser account without tokens has nothing to carry, and the next step is a login", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  assert.equal(
    (await refusal(home, ["bridge", "export", "--to", "b.json", "-a", "me"], "OAUTH_TOKEN_ERROR")).next[0].command,
    "mp account login me",
  );
  assert.equal(home.exists("b.json"), false);
});

test("a bridge is written over another bridge, and over nothing else", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  for (const [to, text] of [
    [CONFIG, config],
    ["notes.json", '{"dear": "diary"}'],
    ["notes.txt", "dear diary"],
  ] as const) {
    home.write(to, text);
    const { error } = await refusal(home, ["bridge", "export", "--to", to], "INVALID_ARGS");
    assert.equal(error.details.path, home.path(to));
    assert.equal(home.read(to), text);
  }
  await ask(home, ["bridge", "export", "--to", "b.json"]);
  assert.equal((await ask(home, ["bridge", "export", "--to", "b.json", "-p", "2"])).exported.project, "2");
  assert.equal(JSON.parse(home.read("b.json")).project, "2");
});

test("a refresh token that leaves is noted in the account's folder, and the peer can read what leaves", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const tokens = { access_token: "a", refresh_token: "r", expires_at: "2100-01-01T00:00:00Z", client_id: "c" };
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  await ask(home, ["bridge", "export", "--to", "b.json", "-a", "me"]);
  assert.equal(JSON.parse(home.read(".mp/accounts/me/bridged")).path, home.path("b.json"));
  assert.equal(JSON.parse(home.read("b.json")).tokens.scope, "");
});

test("an export that fails claims no bridge, and takes nothing back that an earlier one has claimed", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  const tokens = { access_token: "a", refresh_token: "r", expires_at: "2100-01-01T00:00:00Z", client_id: "c" };
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  home.write("file", "");
  const fail = () => refusal(home, ["bridge", "export", "--to", "file/b.json", "-a", "me"], "STORAGE_ERROR");
  await fail();
  assert.equal(home.exists(".mp/accounts/me/bridged"), false);
  assert.doesNotMatch(home.warnings.join(), /carries/);
  await ask(home, ["bridge", "export", "--to", "b.json", "-a", "me"]);
  await fail();
  assert.ok(home.exists(".mp/accounts/me/bridged"));
});

test("a bridge as the peer writes it, with null for what is not there, is taken", async (t) => {
  const home = temporaryHome(t);
  const nothing = { tokens: null, project: null, workspace: null, headers: null };
  const browser = { name: "me", type: "oauth_browser", region: "us", default_project: null };
  const tokens = { access_token: "a", refresh_token: null, expires_at: "2100-01-01T00:00:00+00:00" };
  const token = { name: "ci", type: "oauth_token", region: "us", default_project: null, token: "t", token_env: null };
  const byName = { ...token, token: null, token_env: "MP_CI_TOKEN" };
  const service = { name: "sa", type: "service_account", region: "us", default_project: null };
  for (const bridge of [
    { version: 2, ...nothing, account: browser, tokens },
    { version: 2, ...nothing, account: token },
    { version: 2, ...nothing, account: byName },
    { version: 2, ...nothing, account: { ...service, username: "u", secret: "s" } },
  ]) {
    const env = { MP_AUTH_FILE: home.write("b.json", JSON.stringify(bridge)) };
    assert.equal((await ask(home, ["bridge", "status"], { env })).bridge.account.name, bridge.account.name);
    const session = await ask(home, ["session"], { env });
    assert.deepEqual([session.state, session.account.name], ["needs_project", bridge.account.name]);
  }
  for (const record of [token, { ...byName, name: "by-name" }, { ...service, username: "u", secret: "s" }])
    assert.ok((await ask(home, ["account", "add", "--from-stdin"], { stdin: JSON.stringify(record) })).added);
  assert.doesNotMatch(home.read(CONFIG), /null|default_project/);
});

test("a bridge's headers that HTTP cannot carry are refused where a request is made", async (t) => {
  const home = temporaryHome(t);
  const account = { type: "oauth_token", name: "a", region: "us", token: "t" };
  for (const headers of [{ "X A": "b" }, { "X-A:": "b" }, { "": "b" }, { "X-A": "b\r\nHost: c" }, { "X-A": "…" }]) {
    const path = home.write("b.json", JSON.stringify({ version: 2, account, headers }));
    const env = { MP_AUTH_FILE: path };
    assert.deepEqual((await ask(home, ["bridge", "status"], { env })).bridge.headers, headers);
    const { error } = await refusal(home, ["project", "list"], "CONFIG_ERROR", { env });
    assert.ok(
      error.message.startsWith(`The header ${JSON.stringify(Object.keys(headers)[0])} of the bridge file `),
      error.message,
    );
  }
});

test("header values that could be credentials are hidden", async (t) => {
  const home = temporaryHome(t);
  const headers = {
    Authorization: "v",
    Cookie: "v",
    "X-Api-Key": "v",
    "X-TOKEN": "v",
    "x-secret-thing": "v",
    "X-Cluster": "shown",
  };
  const file = home.write(
    "b.json",
    JSON.stringify({ version: 2, account: { type: "oauth_token", name: "a", region: "us", token: "t" }, headers }),
  );
  const { bridge } = await ask(home, ["bridge", "status"], { env: { MP_AUTH_FILE: file } });
  assert.deepEqual(new Set(Object.values(bridge.headers)), new Set(["[redacted]", "shown"]));
  assert.equal(bridge.headers["X-Cluster"], "shown");
});

test("bridge remove deletes a bridge, and nothing that is none", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  assert.deepEqual(await ask(home, ["bridge", "remove"]), {
    schema_version: 1,
    state: "ok",
    removed: false,
    path: null,
  });
  home.write("notes.json", '{"dear": "diary"}', 0o644);
  const warned: string[] = [];
  const context = { warn: (warning: Warning) => void warned.push(warningText(warning)) };
  const { error } = await refusal(home, ["bridge", "remove", "--at", "notes.json"], "BRIDGE_ERROR", { context });
  assert.match(error.message, /notes\.json is not a bridge file \(.*\); nothing was removed\.$/);
  assert.deepEqual([error.actionable, warned], [false, []]);
  assert.ok(home.exists("notes.json"));
  await ask(home, ["bridge", "export", "--to", "mixpanel_auth.json"]);
  assert.deepEqual((await ask(home, ["bridge", "remove"])).path, home.path("mixpanel_auth.json"));
  assert.equal(home.exists("mixpanel_auth.json"), false);
});

test("a bridge that is a link is refused, also where it would be written", async (t) => {
  const home = temporaryHome(t);
  home.write(CONFIG, config);
  symlinkSync(home.path("elsewhere.json"), home.path("b.json"));
  await refusal(home, ["bridge", "status"], "INSECURE_FILE", { env: { MP_AUTH_FILE: home.path("b.json") } });
  await refusal(home, ["bridge", "export", "--to", "b.json"], "INSECURE_FILE");
});
