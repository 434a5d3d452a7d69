import assert from "node:assert/strict";
import { test } from "node:test";
import { pickProject } from "../../src/actions/login/project.ts";
import { findRegion } from "../../src/actions/login/region-probe.ts";
import { isFault } from "../../src/core/fault.ts";
import { domainRegion } from "../../src/core/http/domains.ts";
import { parseMe } from "../../src/core/me/reply.ts";
import { regions } from "../../src/schema/primitives.ts";
import { Secret } from "../../src/secret.ts";
import { mp } from "../mp/here.ts";
import { furnish } from "../mp/homes.ts";
import * as started from "../mp/run.ts";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { serve } from "../support/network.ts";
import { configOf } from "./config-of.ts";
import { type Dice, dice } from "./dice.ts";
import { differencesIn } from "./differences.ts";
import { missingIn } from "./missing.ts";
import { noPeer, peer, peerMp, peerValue } from "./peer.ts";

const differences = differencesIn("Logins");

/** What `/me` may say: few projects, in few organizations, in regions of all kinds. */
function anyMe(roll: Dice) {
  const { one } = roll;
  const ids = Array.from({ length: one(0, 1, 1, 2, 2, 3, 5) }, () => String(1 + roll(12)));
  const domains = one(
    ["mixpanel.com"],
    ["mixpanel.com", ""],
    ["mixpanel.com", "eu.mixpanel.com", "example.org"],
    ["eu.mixpanel.com"],
  );
  const project = (id: string) => {
    const [domain, is_demo, has_integrated] = [one(...domains), one(true, false), one(true, false)];
    return {
      name: one("A", "b", "Ä", id),
      organization_id: one(1, 2),
      ...(domain && { domain }),
      is_demo,
      has_integrated,
    };
  };
  const projects = Object.fromEntries(ids.map((id) => [id, project(id)]));
  return { organizations: { 1: { id: 1, name: "O" }, 2: { id: 2, name: "P" } }, projects, workspaces: {} };
}

type AnyMe = ReturnType<typeof anyMe>;

/** The id of the project that a login is given, "ask" where the person is, null where there is none, or why it ends. */
async function pickedHere(home: TemporaryHome, me: AnyMe, project: string | undefined, env: Record<string, string>) {
  const choose = () => Promise.reject(ASKED);
  try {
    const wish = { me: parseMe(JSON.stringify(me)), region: "us", project } as const;
    return (await pickProject(home.context({ env }), { choose }, wish)).project?.id ?? null;
  } catch (error) {
    if (error === ASKED) return "ask";
    return isFault(error) ? error.code : assert.fail(String(error));
  }
}

const ASKED = new Error("asked");

const codes: Readonly<Record<string, string>> = {
  ProjectNotFoundError: "PROJECT_NOT_FOUND",
  ConfigError: "CONFIG_ERROR",
};

test("the project of a login is the one that the Python tool takes, or the page says why it is not", {
  skip: noPeer,
}, async (t) => {
  const home = temporaryHome(t);
  const roll = dice(5);
  let same = 0;
  for (let round = 0; round < 1500; round++) {
    const me = anyMe(roll);
    const known: { domain?: string }[] = Object.values(me.projects);
    const any = () => roll.one(...Object.keys(me.projects), "3");
    const wanted = roll.one(undefined, undefined, any());
    const env: Record<string, string> = roll.one({}, {}, {}, { MP_PROJECT_ID: any() });
    const answer = async (variables: Record<string, string>) => {
      const found = await peer(home, "pick", [me, wanted ?? null, "us"], variables);
      return found.error === undefined ? (found.value as string | null) : codes[found.error];
    };
    const [theirs, ours] = [await answer(env), await pickedHere(home, me, wanted, env)];
    const said = JSON.stringify({ me, wanted, env, theirs, ours });
    const isInReach = ({ domain }: { domain?: string }) => domain === undefined || domainRegion(domain) === "us";
    if (ours === theirs) same += 1;
    else if (wanted === undefined && env.MP_PROJECT_ID !== undefined && !(env.MP_PROJECT_ID in me.projects)) {
      assert.equal(theirs, "CONFIG_ERROR", said);
      assert.equal(ours, await pickedHere(home, me, undefined, {}), said);
      differences.row("`MP_PROJECT_ID` with a project that the login does not reach");
    } else {
      assert.equal(ours, "NEEDS_REGION_SWITCH", said);
      if (theirs === "ask") assert.ok(!known.some(isInReach), said);
      else if (theirs !== "CONFIG_ERROR") assert.equal(me.projects[String(theirs)]?.domain, "example.org", said);
      differences.row(
        theirs === "ask"
          ? "projects that are all in other regions"
          : theirs === "CONFIG_ERROR"
            ? "a project of another region"
            : "a project whose domain is none of Mixpanel's",
      );
    }
  }
  assert.ok(same > 900, `the same only ${same} times`);
});

/** What a region may answer to `/me`. */
const replies: Readonly<Record<string, readonly [status: number, body?: string]>> = {
  accepted: [200, JSON.stringify({ status: "ok", results: ordinaryMe() })],
  page: [200, "<html>welcome</html>"],
  empty: [200, "{}"],
  ...Object.fromEntries([204, 302, 400, 401, 403, 404, 429, 500, 503].map((status) => [`${status}`, [status, "no"]])),
  reset: [0],
};

test("the region of credentials is the one that the Python tool finds, after the same answers", {
  skip: noPeer,
}, async (t) => {
  const home = temporaryHome(t);
  let answers: Record<string, string> = {};
  const origin = await serve(t, (request, response) => {
    const [status, body = ""] = replies[answers[/^\/(\w+)/.exec(request.url ?? "")?.[1] ?? ""] ?? ""] ?? [404];
    if (status === 0) return void request.socket.resetAndDestroy();
    response.writeHead(status, { "content-type": body.startsWith("<") ? "text/html" : "application/json" }).end(body);
  });
  const context = home.context({ env: { MP_API_BASE_URL: `${origin}/{region}` }, sleep: async () => {} });
  const nobody = { say: () => {}, openBrowser: async () => {} };
  const here = async () => {
    try {
      const token = new Secret("t");
      return { region: (await findRegion(context, nobody, { type: "oauth_token", token }, undefined)).region };
    } catch (error) {
      if (!isFault(error, "OAUTH_REGION_PROBE_FAILED", "OAUTH_NETWORK_UNREACHABLE")) throw error;
      const attempts = error.details.attempts.map(({ region, status }) => [region, status ?? 0]);
      return { code: error.code, attempts };
    }
  };
  const { one } = dice(7);
  const kinds = Object.keys(replies);
  for (let round = 0; round < 300; round++) {
    answers = Object.fromEntries(regions.map((region) => [region, one("401", "403", "reset", "accepted", ...kinds)]));
    const [theirs, ours] = [await peerValue(home, "probe", [origin]), await here()];
    const said = JSON.stringify({ answers, theirs, ours });
    const odd = regions.find((region) => ["page", "empty"].includes(answers[region] ?? ""));
    const isOdd = theirs.region !== undefined && theirs.region === odd && ours.region !== odd;
    if (isOdd) differences.row("a region that answers 200 with something else than `/me`");
    else assert.deepEqual(ours, theirs, said);
  }
});

test("at one address for all regions, both take MP_REGION where MP_API_BASE_URL names it", {
  skip: noPeer,
}, async (t) => {
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:right");
  mixpanel.me.us = { ...ordinaryMe(), projects: { 5: { name: "Five", organization_id: 31 } } };
  const found = async (variable: string) => {
    const homes = [temporaryHome(t), temporaryHome(t)] as const;
    const env = { MP_USERNAME: "sa", MP_REGION: "eu", [variable]: `${mixpanel.origin}/us` };
    const argv = "login -S --secret-stdin --name me".split(" ");
    await Promise.all([peerMp(homes[0], argv, env, "right"), mp(homes[1], argv, { env, stdin: "right" })]);
    return homes.map((home) => (configOf(home) as Written).accounts.me.region);
  };
  assert.deepEqual(await found("MP_API_BASE_URL"), ["eu", "eu"]);
  assert.deepEqual(await found("MP_APP_BASE_URL"), ["us", "eu"]);
  differences.row("`MP_REGION` beside `MP_APP_BASE_URL` alone, when a region is looked for");
});

interface Written {
  readonly active: { readonly account: string };
  readonly accounts: { readonly me: { readonly default_project: string; readonly region: string } };
}

test("a login with the browser leaves the same behind, and account login prints the same", {
  skip: noPeer,
}, async (t) => {
  await holdCallbackPorts(t);
  const mixpanel = await startMixpanel(t);
  const login = async (argv: string, projects: object) => {
    const organizations = { 1: { id: 1, name: "Acme" } };
    mixpanel.me.us = { user_id: 7, user_email: "grace@example.com", organizations, projects, workspaces: {} };
    const homes = [temporaryHome(t), temporaryHome(t)] as const;
    const env = homes.map((home) => {
      furnish(home);
      const browser = home.write(
        "browser",
        `#!/bin/sh\nexec '${process.execPath}' -e 'fetch(process.argv[1])' "$1"\n`,
        0o755,
      );
      return { BROWSER: `${browser} %s`, MP_API_BASE_URL: `${mixpanel.origin}/us` };
    });
    // One after the other: both listen on the same ports.
    const theirs = await peerMp(homes[0], argv.split(" "), env[0]);
    const ours = await started.mp(homes[1], [...argv.split(" "), "-f", "json"], { env: env[1] ?? {} });
    assert.deepEqual([theirs.status, ours.status], [0, 0], theirs.stderr + ours.stderr);
    return { theirs, ours, files: homes.map(configOf) };
  };
  const one = { 5: { name: "Five", organization_id: 1, domain: "mixpanel.com", has_integrated: true } };
  const two = { 1000: one[5], 9: { ...one[5], name: "Nine" } };
  const anew = await login("login --region us", one);
  assert.deepEqual(anew.files[1], anew.files[0]);
  const again = await login("account login me", one);
  const [{ active: before, ...rest }, { active: now, ...others }] = again.files as [Written, Written];
  assert.deepEqual(others, rest);
  assert.deepEqual([before.account, now.account], ["team", "me"]);
  differences.row("what is active after `account login`");
  const [theirs, ours] = [JSON.parse(again.theirs.stdout), JSON.parse(again.ours.stdout)];
  assert.deepEqual(missingIn(ours, theirs), ["client_path", "expires_at", "tokens_path"]);
  const apart = Date.parse(ours.expires_at) - Date.parse(theirs.expires_at);
  assert.ok(Math.abs(apart) < 60_000, `${ours.expires_at} ${theirs.expires_at}`);
  differences.row("`account login` in JSON");
  const { files } = await login("account login me", two);
  assert.deepEqual(
    (files as Written[]).map(({ accounts }) => accounts.me.default_project),
    ["1000", "9"],
  );
  differences.row("the project of an account that logs in and has none");
});

differences.assertAllMet();
