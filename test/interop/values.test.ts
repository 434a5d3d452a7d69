import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { domainRegion } from "../../src/core/http/domains.ts";
import { deriveName } from "../../src/core/login/naming.ts";
import { parsePastedAddress } from "../../src/core/login/pasted-address.ts";
import { parseMe } from "../../src/core/me/reply.ts";
import { isExpired } from "../../src/core/token-expiry.ts";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { ask } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";
import { type Dice, dice } from "./dice.ts";
import { differencesIn } from "./differences.ts";
import { noPeer, peer, peerValue } from "./peer.ts";

const skip = noPeer;
const differences = differencesIn("Values");

const words = [
  "Acme",
  "Café",
  "  ",
  "---",
  "日本",
  "Ⅷ",
  "ﬁne",
  "İstanbul",
  "a&b",
  "A.B.C",
  "x".repeat(40),
  "é".repeat(20),
  "_",
  "9",
];
const anyName = ({ one }: Dice): string => [one(...words), one("", " ", "-", "  &  "), one(...words)].join("");

test("an account is called after its organization as the Python tool calls it", { skip }, async (t) => {
  const home = temporaryHome(t);
  const roll = dice(1);
  for (let round = 0; round < 1000; round++) {
    const organizations = Object.fromEntries(
      Array.from({ length: roll(3) }, () => 1000 + roll(9000)).map((id) => [id, { id, name: anyName(roll) }]),
    );
    const me = { organizations, projects: {}, workspaces: {} };
    const base = await peerValue(home, "name", [me, []]);
    const taken = Array.from({ length: roll(4) }, (_none, index) => (index === 0 ? base : `${base}-${index + 1}`));
    assert.equal(
      deriveName(parseMe(JSON.stringify(me)), (name) => taken.includes(name)),
      await peerValue(home, "name", [me, taken]),
      JSON.stringify(me),
    );
  }
});

test("a project's domain names the region that it names for the Python tool", { skip }, async (t) => {
  const home = temporaryHome(t);
  const roll = dice(2);
  const row = () => differences.row("a host with a port, a dot at its end, or `data.` before a region");
  for (let round = 0; round < 1000; round++) {
    const { one } = roll;
    const [prefix, end] = [one("", "", "data-", "data.", "www."), one("", "", "", ":443", ".")];
    const host = one("mixpanel.com", "eu.mixpanel.com", "in.mixpanel.com", "EU.Mixpanel.com", "mixpanel.org", "");
    const domain = one("", "https://", " ") + prefix + host + end + one("", "/path", " ");
    const [ours, theirs] = [domainRegion(domain) ?? null, await peerValue(home, "region", [domain])];
    if (ours === theirs) continue;
    assert.equal(theirs, null, domain);
    assert.ok(end !== "" || prefix === "data." || domain.includes(" /"), domain);
    row();
  }
});

const STATE = "s".repeat(43);

test("a pasted address is read as the Python tool reads it", { skip }, async (t) => {
  const home = temporaryHome(t);
  const roll = dice(3);
  const { one } = roll;
  for (let round = 0; round < 1000; round++) {
    const code = one("abc123", "a-b_c.d~e", "A%2DB", "x".repeat(200));
    const parts = [`code=${code}`, `state=${STATE}`, ...one([], ["scope=read"], ["iss=https%3A%2F%2Fmixpanel.com"])];
    const given = one(parts, parts, [...parts].reverse(), parts.slice(0, 1), ["error=access_denied", `state=${STATE}`]);
    const start = one("http://localhost:19284/callback?", "http://127.0.0.1:19287/callback?", "?", "");
    const text = one("", " ", "\n") + start + given.join("&") + one("", "\n", "  ");
    const theirs = await peer(home, "pasted", [text, STATE]);
    const [found, problem] = read(text);
    assert.deepEqual(
      found ? { code: found } : { problem },
      theirs.error === undefined ? { code: theirs.value } : { problem: theirs.code },
      text,
    );
  }
  const whole = `http://localhost:19284/callback?code=abc&state=${STATE}`;
  for (const text of [`> ${whole.slice(0, 50)}\n> ${whole.slice(50)}`, `<${whole.replace("&", "&amp;")}>`]) {
    assert.notEqual((await peer(home, "pasted", [text, STATE])).value, "abc");
    assert.equal(read(text)[0], "abc");
    differences.row("a pasted address that is quoted, cut or broken into lines");
  }
});

function read(text: string): [code: string | undefined, problem: string | undefined] {
  try {
    const found = parsePastedAddress(text);
    return found.kind === "code" ? [found.code.reveal(), undefined] : [undefined, "OAUTH_AUTH_DENIED"];
  } catch {
    return [undefined, "OAUTH_PASTE_ERROR"];
  }
}

test("a token is good until the time that the Python tool reads", { skip }, async (t) => {
  const home = temporaryHome(t);
  const roll = dice(4);
  const { one } = roll;
  const two = (limit: number): string => String(roll(limit)).padStart(2, "0");
  for (let round = 0; round < 1000; round++) {
    const day = `${one("2020", "2099")}-${one("01", "02", "12")}-${one("01", "28", "29", "31", "32")}`;
    const time = `${one("00", "09", "23", "24")}:${two(60)}${one("", ":00", ":59", `:${two(62)}`)}`;
    const fraction = one("", "", ".5", ".123456", ".123456789");
    const expires_at = day + one("T", "T", "t", " ") + time + fraction + one("Z", "z", "+00:00", "-09:30", "+0200", "");
    const theirs = await peer(home, "tokens", [
      JSON.stringify({ access_token: "a", refresh_token: one("", "r"), expires_at }),
    ]);
    const ours = v.safeParse(OAuthTokens, { access_token: "a", expires_at });
    if (ours.success)
      assert.equal(theirs.value?.expired, isExpired(expires_at, Date.now()), `${expires_at} ${theirs.message}`);
    else if (theirs.error === undefined)
      assert.match(
        differences.row("a time in another form than RFC 3339 has, such as one without seconds").here,
        /malformed/,
      );
    if (!ours.success && theirs.error === undefined) assert.doesNotMatch(expires_at, RFC_3339, expires_at);
  }
});

const RFC_3339 =
  /^\d{4}-(0[13578]|1[02]|02)-(0[1-9]|1\d|2[0-8])[T ]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

const config = `[active]
account = "home"
workspace = 50

[accounts.home]
type = "oauth_browser"
region = "us"
default_project = "5"

[accounts.other]
type = "oauth_browser"
region = "eu"
default_project = "2"

[accounts.bare]
type = "oauth_browser"
region = "in"

[targets.trip]
account = "other"
project = "3"
workspace = 30

[targets.short]
account = "home"
project = "5"
`;
const bridge = { version: 2, account: { type: "oauth_token", name: "courier", region: "us", token: "t" } };

test("account, project and workspace are found where the Python tool finds them", { skip }, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  home.write("bridge.json", JSON.stringify({ ...bridge, project: "4", workspace: 40 }));
  home.write("bare-bridge.json", JSON.stringify(bridge));
  const roll = dice(6);
  const { one } = roll;
  for (let round = 0; round < 1000; round++) {
    const env: Record<string, string> = {
      ...one({}, {}, { MP_USERNAME: "u", MP_SECRET: "s" }, { MP_OAUTH_TOKEN: "b" }, { MP_USERNAME: "u" }),
      ...one({}, {}, { MP_REGION: "eu" }, { MP_REGION: "mars" }, { MP_REGION: "" }),
      ...one({}, {}, { MP_PROJECT_ID: "1" }, { MP_PROJECT_ID: "x" }),
      ...one({}, {}, { MP_WORKSPACE_ID: "10" }, { MP_WORKSPACE_ID: "0" }),
      ...one({}, {}, { MP_AUTH_FILE: home.path("bridge.json") }, { MP_AUTH_FILE: home.path("bare-bridge.json") }),
    };
    const axes: Record<string, string | number> = one<Record<string, string | number>>(
      { target: one("trip", "short", "ghost") },
      {
        ...one({}, {}, { account: one("home", "other", "bare", "ghost") }),
        ...one({}, {}, { project: "6" }),
        ...one({}, {}, { workspace: 60 }),
      },
    );
    const theirs = (await peer(home, "session", [axes], env)).value ?? null;
    const flags = Object.entries(axes).map(([name, value]) => `--${name}=${value}`);
    const answer = await ask(home, ["session", ...flags], { env });
    const ours =
      answer.state === "ok"
        ? { account: answer.account.name, project: answer.project.id, workspace: answer.workspace?.id ?? null }
        : null;
    const said = JSON.stringify({ env, axes, ours, theirs });
    const isStray = theirs !== null && strays(theirs, axes, env).length > 0;
    const { headers: _none, ...found } = theirs ?? {};
    if (!isStray) assert.deepEqual(ours, theirs && found, said);
  }
});

/** What the Python tool takes from an account or project that it does not belong to (the page, under "Files"). */
function strays(
  { account, project, workspace }: { account: string; project: string; workspace: number | null },
  axes: Record<string, string | number>,
  env: Record<string, string>,
): string[] {
  const isOfBridge = account === "courier";
  const hasBridge = env.MP_AUTH_FILE?.endsWith("/bridge.json") === true;
  return [
    ...(workspace === 50 && !(account === "home" && project === "5") ? ["pin"] : []),
    ...(hasBridge && !isOfBridge && (project === "4" || workspace === 40) ? ["bridge"] : []),
    ...(hasBridge && !isOfBridge && axes.project === undefined && project === "4" ? ["bridge"] : []),
  ];
}

test("digits of other scripts, and white space around a variable, are taken differently", { skip }, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  const wide = { MP_PROJECT_ID: "１２" };
  assert.equal((await peerValue(home, "session", [{}], wide)).project, "１２");
  assert.equal((await ask(home, ["session"], { env: wide })).error.code, "CONFIG_ERROR");
  differences.row("digits that are not 0 to 9 in a project's id");
  const spaced = { MP_PROJECT_ID: "12\n" };
  assert.equal((await peer(home, "session", [{}], spaced)).error, "ConfigError");
  assert.equal((await ask(home, ["session"], { env: spaced })).project.id, "12");
  differences.row("white space around a variable");
});

differences.assertAllMet();
