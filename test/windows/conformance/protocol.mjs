// The shared conformance tests of the envelope and the offline subcommands, without modes and POSIX shells.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { auth, home, project, refuses, run, system, team } from "./kit.mjs";

const ref = ({ name, type, region }) => ({ name, type, region });

test("an empty home needs an account, and says how to get one", async (t) => {
  const h = home(t);
  for (const args of [[], ["session"]]) {
    const answer = await auth(h, args);
    assert.equal(answer.state, "needs_account");
    assert.deepEqual(
      answer.next.map((n) => n.command),
      [
        "mp login",
        'mp account add team --type service_account --username "<service-account-username>" --region us',
        'set "MP_OAUTH_TOKEN=<bearer>" & set "MP_REGION=us" & set "MP_PROJECT_ID=<id>"',
      ],
    );
  }
  const list = await auth(h, ["account", "list"]);
  assert.equal(list.state, "ok");
  assert.deepEqual(list.items, []);
  assert.equal(list.next[0].command, "mp login");
});

test("session names the account, the project and where each came from", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const answer = await auth(h, ["session"], { secrets: ["s3cr3t-of-team"] });
  assert.deepEqual(ref(answer.account), { name: "team", type: "service_account", region: "us" });
  assert.equal(answer.project.id, "3713224");
  assert.equal(answer.workspace, null);
  assert.equal(answer.user, null);
  assert.deepEqual(answer.source, { account: "config", project: "config", workspace: "unset" });
});

test("an account without a project needs a project", async (t) => {
  const h = home(t, {
    ".mp/config.toml": '[active]\naccount = "me"\n[accounts.me]\ntype = "oauth_browser"\nregion = "eu"\n',
  });
  const answer = await auth(h, ["session"]);
  assert.equal(answer.state, "needs_project");
  assert.deepEqual(ref(answer.account), { name: "me", type: "oauth_browser", region: "eu" });
  const sa = await auth(home(t, { ".mp/config.toml": team.replace(/default_project.*\n/, "") }), ["session"], {
    secrets: ["s3cr3t-of-team"],
  });
  assert.deepEqual(
    sa.next.map((n) => n.command),
    ["mp project list", "mp project use <id>"],
  );
});

test("the environment outranks config, quad over triple", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const both = {
    MP_USERNAME: "u",
    MP_SECRET: "env-s3cr3t",
    MP_OAUTH_TOKEN: "env-b3arer",
    MP_PROJECT_ID: "42",
    MP_REGION: "in",
  };
  const quad = await auth(h, ["session"], { env: both, secrets: ["env-s3cr3t", "env-b3arer"] });
  assert.deepEqual(ref(quad.account), { name: "env-service-account", type: "service_account", region: "in" });
  assert.deepEqual(quad.source, { account: "env", project: "env", workspace: "unset" });
  const { MP_USERNAME, ...triple } = both;
  assert.equal((await auth(h, ["session"], { env: triple })).account.name, "env-oauth-token");
});

test("a bridge alone is enough, and its status hides nothing but secrets", async (t) => {
  const h = home(t, {
    "b.json": {
      version: 2,
      account: { type: "service_account", name: "courier", region: "us", username: "u", secret: "br1dge-s3cr3t" },
      project: "3713224",
      workspace: 3448413,
      headers: { "X-Mixpanel-Cluster": "internal-1" },
    },
  });
  const env = { MP_AUTH_FILE: h.path("b.json") };
  const session = await auth(h, ["session"], { env, secrets: ["br1dge-s3cr3t"] });
  assert.equal(session.workspace.id, 3448413);
  assert.deepEqual(session.source, { account: "bridge", project: "bridge", workspace: "bridge" });
  const { bridge } = await auth(h, ["bridge", "status"], { env, secrets: ["br1dge-s3cr3t"] });
  assert.deepEqual(bridge, {
    path: h.path("b.json"),
    version: 2,
    account: { name: "courier", type: "service_account", region: "us" },
    project: "3713224",
    workspace: 3448413,
    headers: { "X-Mixpanel-Cluster": "internal-1" },
  });
  assert.equal((await auth(home(t), ["bridge", "status"])).bridge, null);
});

test("add, list, use, target round trip", async (t) => {
  const h = home(t);
  const record = {
    name: "team",
    type: "service_account",
    region: "us",
    default_project: "3713224",
    username: "sa.user",
    secret: "stdin-s3cr3t",
  };
  const { added } = await auth(h, ["account", "add", "--from-stdin"], {
    stdin: JSON.stringify(record),
    secrets: ["stdin-s3cr3t"],
  });
  assert.equal(added.name, "team");
  assert.equal(added.is_active, true);
  assert.equal(
    (await auth(h, ["account", "add", "ci", "--type", "oauth_token", "--region", "eu", "--token-env", "MP_CI_TOKEN"]))
      .added.is_active,
    false,
  );
  const { added: target } = await auth(h, [
    "target",
    "add",
    "ecom",
    "--account",
    "team",
    "--project",
    "3018488",
    "--workspace",
    "3448414",
  ]);
  assert.deepEqual(target, { name: "ecom", account: "team", project: "3018488", workspace: 3448414 });
  const { items } = await auth(h, ["account", "list"]);
  assert.deepEqual(
    items.map((i) => [i.name, i.status, i.referenced_by_targets]),
    [
      ["ci", "needs_token", []],
      ["team", "untested", ["ecom"]],
    ],
  );
  assert.deepEqual((await auth(h, ["account", "use", "ci"])).active, { account: "ci", project: null, workspace: null });
  assert.deepEqual((await auth(h, ["target", "use", "ecom"])).active, {
    account: "team",
    project: "3018488",
    workspace: 3448414,
  });
  const source = (await auth(h, ["session", "--target", "ecom"])).source;
  assert.deepEqual(source, { account: "target", project: "target", workspace: "target" });
  assert.equal(
    (await refuses(h, ["account", "remove", "team"], "ACCOUNT_IN_USE")).error.details.referenced_by[0],
    "ecom",
  );
  assert.deepEqual((await auth(h, ["account", "remove", "team", "--force"])).orphaned_targets, ["ecom"]);
});

test("ids and names arrive as typed", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const { added } = await auth(h, ["target", "add", "007", "--account", "team", "--project", "0012"]);
  assert.equal(added.name, "007");
  assert.equal(added.project, "0012");
});

test("bad usage is an envelope too", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  for (const args of [
    ["nope"],
    ["account"],
    ["account", "nope"],
    ["account", "use"],
    ["session", "--bogus"],
    ["session", "--target", "x", "--project", "1"],
    ["account", "add", "x", "--type", "service_account", "--region", "us"],
    ["account", "add", "x", "--type", "oauth_token", "--region", "us", "--token", "v"],
  ])
    await refuses(h, args, "INVALID_ARGS");
  for (const args of [["--help"], ["account", "--help"]]) assert.ok((await auth(h, args)).help.commands.length > 1);
  assert.match((await auth(h, ["--version"])).version, /^\d+\.\d+\.\d+/);
  assert.equal(
    (await refuses(h, ["account", "use", "ghost"], "ACCOUNT_NOT_FOUND")).error.details.available_accounts[0],
    "team",
  );
});

test("broken config is refused and not touched", async (t) => {
  for (const [text, about] of [
    ["[accounts.team\n", "syntax"],
    [`${team}\n[active2]\n`, "unknown root table"],
    ["config_version = 2\n[credentials.x]\ntype='oauth'\n", "0.3 file"],
    [team.replace('region = "us"', 'region = "mars"'), "region"],
    [team.replace('account = "team"', 'account = "team"\nproject = "1"'), "[active].project"],
  ]) {
    const h = home(t, { ".mp/config.toml": text });
    await refuses(h, ["session"], "CONFIG_ERROR", { secrets: ["s3cr3t-of-team"] });
    await refuses(h, ["account", "use", "team"], "CONFIG_ERROR", { secrets: ["s3cr3t-of-team"] });
    assert.equal(h.read(".mp/config.toml"), text, about);
  }
  const h = home(t, { ".mp/config.toml": team });
  await refuses(h, ["session"], "CONFIG_ERROR", { env: { MP_REGION: "mars" } });
  await refuses(h, ["session"], "CONFIG_ERROR", { env: { MP_PROJECT_ID: "x" } });
});

test("a closed stdout ends a run quietly", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  assert.equal((await run(h, "auth_manager.mjs", ["account", "list"])).stderr, "");
  const script = join(project, "scripts/auth_manager.mjs");
  const closed = spawn(process.execPath, [script, "account", "list"], {
    env: { ...system, USERPROFILE: h.root },
    stdio: ["ignore", "pipe", "pipe"],
  });
  closed.stdout.destroy();
  let noise = "";
  closed.stderr.on("data", (d) => {
    noise += d;
  });
  assert.equal(await new Promise((done) => closed.on("close", done)), 0);
  assert.equal(noise, "");
});
