import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { folderFindings, networkFindings, programFindings } from "../../../src/core/advice/findings.ts";
import { choiceFindings, configFindings } from "../../../src/core/advice/findings-stored.ts";
import { noPeer, peerMp } from "../../interop/peer.ts";
import { ask } from "../../support/ask.ts";
import { temporaryHome } from "../../support/home.ts";
import { ordinaryMe, startMixpanel } from "../../support/mixpanel.ts";
import { open } from "./closed.ts";
import { bridgeOf, chosenFaults } from "./faults-chosen.ts";
import { configFaults } from "./faults-config.ts";
import { folderFaults } from "./faults-folders.ts";
import { config, healthyHome, lookAround, SECRETS, type Surroundings, tokens, unwell, type World } from "./planted.ts";

async function world(t: TestContext, home = healthyHome(t)): Promise<World> {
  const mixpanel = await startMixpanel(t);
  mixpanel.me.us = ordinaryMe();
  mixpanel.basic.add(`sa:${SECRETS[0]}`);
  mixpanel.bearers.add(SECRETS[1]);
  return { home, mixpanel };
}

const quad = { MP_USERNAME: "sa", MP_SECRET: SECRETS[0], MP_PROJECT_ID: "410", MP_REGION: "us" };
const account = (lines: string) =>
  `[active]\naccount = "one"\n[accounts.one]\nregion = "us"\ndefault_project = "410"\n${lines}\n`;
const service = `type = "service_account"\nusername = "sa"\nsecret = "${SECRETS[0]}"`;

/** Homes in which nothing is wrong, by what they are. */
const healthy: Readonly<Record<string, (world: World) => Surroundings | Promise<Surroundings>>> = {
  "two accounts and a target": () => ({}),
  "a service account": ({ home }) => {
    home.write(".mp/config.toml", account(service));
    return {};
  },
  "a login": ({ home }) => {
    home.write(".mp/config.toml", account('type = "oauth_browser"'));
    home.write(".mp/accounts/one/tokens.json", tokens(3600));
    return {};
  },
  "a login whose access token has expired": ({ home }) => {
    home.write(".mp/config.toml", account('type = "oauth_browser"'));
    home.write(".mp/accounts/one/tokens.json", tokens(-3600));
    return {};
  },
  "a token": ({ home }) => {
    home.write(".mp/config.toml", account(`type = "oauth_token"\ntoken = "${SECRETS[1]}"`));
    return {};
  },
  "a token in a variable": ({ home }) => {
    home.write(".mp/config.toml", account('type = "oauth_token"\ntoken_env = "CI_TOKEN"'));
    return { env: { CI_TOKEN: SECRETS[1] } };
  },
  "another mp on the PATH": ({ home }) => {
    home.write("bin/mp", "#!/bin/sh\n", 0o755);
    return { env: { PATH: home.path("bin") } };
  },
};

/** The same without anything of ours in the home at first. */
const healthyWithout: typeof healthy = {
  "a folder and a config file elsewhere": ({ home }) => {
    const env = { MP_STORAGE_DIR: home.path("mounted"), MP_CONFIG_PATH: home.path("mounted/mp.toml") };
    home.write("mounted/mp.toml", account('type = "oauth_browser"'));
    home.write("mounted/accounts/one/tokens.json", tokens(3600));
    return { env };
  },
  "a bridge": ({ home }) => {
    home.write(".claude/mixpanel/auth.json", bridgeOf(tokens(3600)));
    return {};
  },
  "a bridge that a variable names": ({ home }) => ({
    env: { MP_AUTH_FILE: home.write("carried.json", bridgeOf(tokens(3600))) },
  }),
  "variables of a service account": () => ({ env: quad }),
  "variables of a token": () => ({
    env: { MP_OAUTH_TOKEN: SECRETS[1], MP_PROJECT_ID: "410", MP_REGION: "us" },
  }),
  ...(!noPeer && {
    "what the Python tool has written": async ({ home }) => {
      const add = ["account", "add", "theirs", "--type", "service_account", "--region", "us", "--username", "sa"];
      const added = await peerMp(home, [...add, "--project", "410"], { MP_SECRET: SECRETS[0] });
      assert.equal(added.status, 0, added.stderr);
      await peerMp(home, ["account", "add", "login", "--type", "oauth_browser", "--region", "us"]);
      home.write(".mp/accounts/login/tokens.json", tokens(3600));
      await peerMp(home, ["target", "add", "trip", "--account", "login", "--project", "409"]);
      assert.match(home.read(".mp/config.toml"), /theirs[\s\S]*trip/);
      return {};
    },
  }),
};

/** What the words of each of these are, to see which of them are ever said. */
const groups = { choiceFindings, configFindings, folderFindings, networkFindings, programFindings };

test("each fault has its own finding and no other, and a healthy home has none", async (t) => {
  const said = new Set<string>();
  for (const [name, group] of Object.entries(groups))
    for (const [key, words] of Object.entries(group))
      t.mock.method(group as Record<string, (...args: never[]) => unknown>, key, (...args: never[]) => {
        said.add(`${name}.${key}`);
        return (words as (...all: never[]) => unknown)(...args);
      });

  for (const [kinds, from] of [
    [healthy, healthyHome],
    [healthyWithout, temporaryHome],
  ] as const)
    for (const [kind, make] of Object.entries(kinds))
      for (const isOnline of [false, true])
        await t.test(`healthy, ${isOnline ? "online" : "offline"}: ${kind}`, async (t) => {
          const here = await world(t, from(t));
          const findings = await lookAround(here, { ...(await make(here)), isOnline });
          assert.deepEqual(unwell(findings), []);
        });

  const found = new Set<string>();
  const faults = [...configFaults, ...folderFaults, ...chosenFaults];
  for (const { finding, is, status, says, details, next, skip = false, plant } of faults)
    await t.test(`${finding}: ${is}`, { skip }, async (t) => {
      const here = await world(t);
      const surroundings = (await plant(here)) ?? {};
      const findings = unwell(await lookAround(here, surroundings).finally(() => undo(here)));
      assert.deepEqual(
        findings.map((one) => [one.id, one.status]),
        [[finding, status]],
        JSON.stringify(findings, null, 1),
      );
      const [one] = findings;
      assert.match(one?.message ?? "", says);
      for (const [key, value] of Object.entries(details ?? {})) assert.deepEqual(one?.details?.[key], value);
      if (next !== undefined) assert.ok(one?.next?.[0]?.command.startsWith(next), JSON.stringify(one?.next));
      found.add(finding);
    });

  const skip = faults.some((one) => one.skip) && "not every fault could be planted";
  await t.test("nothing that can be found is without a fault of its own", { skip }, async (t) => {
    const all = Object.entries(groups).flatMap(([name, group]) => Object.keys(group).map((key) => `${name}.${key}`));
    assert.deepEqual(
      all.filter((one) => !said.has(one)),
      [],
    );
    const ids = (await lookAround(await world(t), { isOnline: true })).map(({ id }) => id);
    // Which program this is, and which one has its name, is no fault.
    assert.deepEqual(
      ids.filter((id) => !found.has(id)),
      ["runtime", "program"],
    );
  });
});

/** Lets the home be removed. */
const undo = ({ home }: World): void => {
  for (const path of ["chosen", ".mp/accounts"]) if (home.exists(path)) open(home.path(path));
};

test("what is well is told with its details, and where servers are asked they are asked once without credentials, once with", async (t) => {
  const here = await world(t);
  const findings = await lookAround(here, { isOnline: true });
  const { details } = findings.find(({ id }) => id === "credentials") ?? {};
  assert.deepEqual(details, { account: "team", user_email: "grace@example.com" });
  assert.equal(here.mixpanel.count("/api/app/me"), 2);
  const offline = await lookAround(here);
  assert.deepEqual(
    offline.filter(({ status }) => status === "skipped").map(({ id }) => id),
    ["network", "clock", "credentials"],
  );
  const other = here.home.write("bin/mp", "#!/bin/sh\n", 0o755);
  const program = (await lookAround(here, { env: { PATH: here.home.path("bin") } })).find(({ id }) => id === "program");
  assert.deepEqual([program?.status, program?.details?.path], ["ok", other], "another mp on the PATH is no fault");
});

test("an expired token is not refreshed, and how to try it is said", async (t) => {
  const here = await world(t);
  here.home.write(".mp/accounts/ada/tokens.json", tokens(-60));
  const findings = await lookAround(here, { isOnline: true, env: { MP_ACCOUNT: "ada" } });
  const { status, next } = findings.find(({ id }) => id === "credentials") ?? {};
  assert.deepEqual([status, next?.[0]?.command], ["skipped", "mp account test ada"]);
  const ofAccount = findings.find(({ id }) => id === "account:ada");
  assert.deepEqual([ofAccount?.status, ofAccount?.details?.refreshable], ["ok", true]);
  assert.match(ofAccount?.message ?? "", /has the tokens of a login\.$/, "nobody has asked whether they are good");
});

test("of an account that came in a bridge its name says nothing to a command", async (t) => {
  const here = await world(t);
  here.home.write(".claude/mixpanel/auth.json", bridgeOf(tokens(-60)));
  const findings = await lookAround(here, { isOnline: true });
  const { status, next } = findings.find(({ id }) => id === "credentials") ?? {};
  assert.deepEqual([status, next?.[0]?.command], ["skipped", "mp account test"]);
});

test("what is wrong with what is not in force fails nothing", async (t) => {
  const here = await world(t, temporaryHome(t));
  const carriedFor = (seconds: number) => here.home.write(".claude/mixpanel/auth.json", bridgeOf(tokens(seconds, "")));
  const found = async (env = {}) =>
    unwell(await lookAround(here, { env })).flatMap(({ id, status }) =>
      ["environment", "bridge"].includes(id) && status === "warn" ? [] : [`${id} ${status}`],
    );
  here.home.write(".mp/config.toml", account('type = "oauth_browser"'));
  assert.deepEqual(await found(), ["account:one fail"]);
  assert.deepEqual(await found(quad), ["account:one warn"]);
  carriedFor(3600);
  assert.deepEqual(await found(), ["account:one warn"]);
  here.home.write(".mp/config.toml", '[active]\naccount = "gone"\n');
  assert.deepEqual(await found(), ["references warn"]);
  carriedFor(-3600);
  assert.deepEqual(await found(), ["references warn", "bridge fail"]);
  assert.deepEqual(await found(quad), ["references warn"]);
});

test("an account whose credentials Mixpanel has refused since cannot be used", async (t) => {
  const { home, mixpanel } = await world(t);
  mixpanel.basic.clear();
  await ask(home, ["account", "test", "team"], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  const [one, ...others] = unwell(await lookAround({ home, mixpanel }));
  assert.deepEqual([one?.id, one?.status, others], ["account:team", "fail", []]);
  assert.match(one?.message ?? "", /"team" cannot be used: Mixpanel has refused its credentials/);
  assert.deepEqual([one?.details?.status, one?.details?.refused], ["needs_login", true]);
});

test("a login that Mixpanel has ended is not said to be worth a try", async (t) => {
  const here = await world(t);
  const { mixpanel, home } = here;
  home.write(".mp/accounts/ada/tokens.json", tokens(-60));
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }]);
  const { result } = await ask(home, ["account", "test", "ada"], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  assert.equal(result.error_code, "OAUTH_REFRESH_REVOKED");
  mixpanel.seen.length = 0;
  const findings = await lookAround(here, { isOnline: true, env: { MP_ACCOUNT: "ada" } });
  const { status, message, next } = findings.find(({ id }) => id === "credentials") ?? {};
  assert.deepEqual([status, message, next], ["skipped", 'Not looked at, because of "account:ada".', undefined]);
});

test("a clock that is off by what a slow answer makes of it is right", async (t) => {
  const here = await world(t);
  const context: Surroundings["context"] = (own) => Object.create(own, { now: { value: () => Date.now() + 20_000 } });
  assert.deepEqual(unwell(await lookAround(here, { isOnline: true, context })), []);
});

test("auth_manager answers with the same, in an envelope that is ok whatever is found", async (t) => {
  const home = healthyHome(t);
  home.write(".mp/config.toml", config.replace('account = "team"', 'account = "teem"'));
  const { state, findings, summary } = await ask(home, ["doctor", "--offline"]);
  assert.equal(state, "ok");
  assert.deepEqual(
    unwell(findings).map(({ id }) => id),
    ["references"],
  );
  assert.equal(summary.fail, 1);
});
