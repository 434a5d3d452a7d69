import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import * as v from "valibot";
import { parseMe } from "../../src/core/me/reply.ts";
import { OAuthClientInfo, OAuthTokens } from "../../src/schema/tokens.ts";
import { readBridgeAt } from "../../src/storage/bridge-store.ts";
import { readClient } from "../../src/storage/client-files.ts";
import { writeClient } from "../../src/storage/client-store.ts";
import { readConfig } from "../../src/storage/config-reader.ts";
import { readMe } from "../../src/storage/me-store.ts";
import { writeMe } from "../../src/storage/me-writer.ts";
import { plainJson } from "../../src/storage/plain-json.ts";
import { readTokens, writeTokens } from "../../src/storage/token-store.ts";
import { ask } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";
import { type Dice, dice } from "./dice.ts";
import { noPeer, peerValue } from "./peer.ts";

const skip = noPeer;
const ROUNDS = 20;

/** What is there of a record, with the secrets in it: null and what is left out are the same. */
const plain = (record: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(JSON.parse(plainJson(record))).filter(([, value]) => value !== null));

const pick = (record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.filter((name) => name in record).map((name) => [name, record[name]]));

const texts = ["a", 'quo"te', "back\\slash", "ünï", "a b", "x".repeat(300), "#=[]", "日本", "'", "1"];
const ids = ["1", "0012", "99999999999999999999"];

function anyAccount({ one }: Dice, name: string) {
  const project = one({}, { default_project: one(...ids) });
  const common = { name, region: one("us", "eu", "in"), ...project };
  const secret = one(...texts.filter((text) => /^[\x20-\xff]*$/.test(text)));
  return one<Record<string, string>>(
    { ...common, type: "service_account", username: one(...texts), secret },
    { ...common, type: "oauth_browser" },
    { ...common, type: "oauth_token", token: one("t", "a.b-c_d", "x".repeat(2000)) },
    { ...common, type: "oauth_token", token_env: one("T", "MY_TOKEN_2") },
  );
}

function anyTokens({ one }: Dice) {
  const time = one("2099-01-02T03:04:05.678000+00:00", "2031-12-31T23:59:59+00:00", "2001-02-03T04:05:06.000001+00:00");
  const refresh = one<object>({}, { refresh_token: one("r", "r".repeat(500)) });
  return {
    access_token: one("a", "a.b-c~d", "x".repeat(3000)),
    ...refresh,
    expires_at: time,
    scope: one("", "a b:c"),
    token_type: "Bearer",
  };
}

const timed = ({ expires_at, ...rest }: Record<string, unknown>) => ({
  ...rest,
  // Ours is held to the millisecond.
  at: Math.floor(typeof expires_at === "number" ? expires_at * 1000 + 1e-3 : Date.parse(String(expires_at))),
});

/** A person's reply, with what may be left out, null or unusual. */
function anyMe(roll: Dice) {
  const { one } = roll;
  const some = <T>(make: (id: number) => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: roll(4) }, () => 1 + roll(1000)).map((id) => [id, make(id)]));
  return {
    ...one<object>({}, { user_id: 7, user_email: "grace@example.com" }, { user_id: 7, user_email: null }),
    organizations: some((id) => ({ id, name: one(...texts) })),
    projects: some(() => ({
      name: one(...texts),
      organization_id: 1,
      ...one<object>({}, { domain: "eu.mixpanel.com", timezone: "UTC", unknown: [1] }),
    })),
    workspaces: some((id) => ({ id, name: one(...texts), project_id: one(1, 2), is_default: one(true, false, null) })),
  };
}

/** Twenty homes, each with dice of its own; `try_` is told which. */
async function rounds(
  t: TestContext,
  seed: number,
  try_: (roll: Dice, home: ReturnType<typeof temporaryHome>) => Promise<void>,
) {
  const roll = dice(seed);
  for (let round = 0; round < ROUNDS; round++) await try_(roll, temporaryHome(t));
}

test("an account that either adds is the same account for the other, secrets included", { skip }, async (t) => {
  await rounds(t, 21, async (roll, home) => {
    const [ours, theirs] = [anyAccount(roll, "ours"), anyAccount(roll, "theirs")];
    const { error } = await ask(home, ["account", "add", "--from-stdin"], { stdin: JSON.stringify(ours) });
    assert.equal(error, undefined, JSON.stringify({ error, ours }));
    await peerValue(home, "add", [theirs]);
    assert.deepEqual(await peerValue(home, "account", ["ours"]), ours);
    const { accounts, active } = readConfig(home.context());
    assert.deepEqual({ ...plain(accounts.theirs), name: "theirs" }, theirs);
    assert.equal(active.account, "ours");
  });
});

test("tokens that either keeps are those that the other reads", { skip }, async (t) => {
  await rounds(t, 22, async (roll, home) => {
    const [ours, theirs] = [anyTokens(roll), anyTokens(roll)];
    const [context, folder] = [home.context(), home.path(".mp/accounts/me")];
    await writeTokens(context, folder, v.parse(OAuthTokens, ours));
    assert.deepEqual(timed(await peerValue(home, "kept_tokens", ["me"])), timed(ours));
    await peerValue(home, "keep_tokens", ["me", theirs]);
    assert.deepEqual(timed(plain(readTokens(context, folder))), timed(theirs));
  });
});

test("a client that either registers is the one that the other uses", { skip }, async (t) => {
  await rounds(t, 23, async ({ one }, home) => {
    const any = () => ({
      client_id: one("c", "c.d-e"),
      region: one("us", "eu", "in"),
      redirect_uri: `http://localhost:${one(19284, 19287)}/callback`,
      scope: one("", "a b"),
      created_at: one("2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05.123000+00:00"),
    });
    const [ours, theirs, names] = [any(), any(), ["client_id", "region", "redirect_uri", "scope"]];
    await writeClient(home.context(), v.parse(OAuthClientInfo, ours));
    const read = await peerValue(home, "kept_client", [ours.region]);
    assert.deepEqual(
      [pick(read, names), Date.parse(read.created_at)],
      [pick(ours, names), Date.parse(ours.created_at)],
    );
    await peerValue(home, "keep_client", [theirs]);
    const found = plain(readClient(home.context(), theirs.region as "us"));
    assert.deepEqual(
      [pick(found, names), Date.parse(String(found.created_at))],
      [pick(theirs, names), Date.parse(theirs.created_at)],
    );
  });
});

test("a /me that either caches says the same to the other", { skip }, async (t) => {
  await rounds(t, 24, async (roll, home) => {
    const [ours, theirs, folder] = [anyMe(roll), anyMe(roll), home.path(".mp/accounts/me")];
    const known = ({ user_id, user_email, organizations, projects, workspaces }: Record<string, unknown>) => {
      const entries = [organizations, projects, workspaces].map((map) =>
        Object.entries(map as Record<string, Record<string, unknown>>).map(
          ([id, { name, organization_id, domain, timezone, project_id, is_default }]) => ({
            ...{ id, name, organization_id, domain, timezone, project_id, is_default },
          }),
        ),
      );
      return plain({
        user_id,
        user_email,
        entries: JSON.parse(JSON.stringify(entries), (_key, value) => value ?? undefined),
      });
    };
    await writeMe(home.context(), folder, parseMe(JSON.stringify(ours)));
    assert.deepEqual(known(await peerValue(home, "cached", ["me", folder])), known(ours));
    await peerValue(home, "cache", ["me", folder, theirs]);
    const read = readMe(home.context(), folder);
    assert.deepEqual(known(JSON.parse(read?.text ?? "{}")), known(theirs));
  });
});

test("a bridge that either writes carries the same account, tokens, axes and headers to the other", {
  skip,
}, async (t) => {
  await rounds(t, 25, async (roll, home) => {
    const { one } = roll;
    const account = { ...anyAccount(roll, "me") };
    await peerValue(home, "add", [account]);
    if (account.type === "oauth_browser")
      await peerValue(home, "keep_tokens", ["me", { ...anyTokens(roll), expires_at: "2099-01-02T03:04:05+00:00" }]);
    const header = one(undefined, { name: "X-Cluster", value: one("a", "b c") });
    if (header)
      home.write(
        ".mp/config.toml",
        `${home.read(".mp/config.toml")}\n[settings]\ncustom_header = { name = "${header.name}", value = "${header.value}" }\n`,
      );
    const axes = { project: one(...ids), ...one<object>({}, { workspace: 6 }) };
    const headers = header ? { [header.name]: header.value } : {};
    await peerValue(home, "export", ["me", home.path("theirs.json"), { ...axes, headers }]);
    const flags = Object.entries(axes).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const env = { T: "bearer", MY_TOKEN_2: "bearer" };
    const { error } = await ask(home, ["bridge", "export", "--account", "me", ...flags, "--to", "ours.json"], { env });
    assert.equal(error, undefined, JSON.stringify({ error, account }));
    const carried = JSON.parse(readFileSync(home.path("theirs.json"), "utf8"));
    assert.deepEqual(comparable(readBridgeAt(home.context(), home.path("theirs.json"))?.file), comparable(carried));
    // Ours holds the token where the account names a variable: that is not set on the other side.
    const expected = comparable(carried);
    if ("token_env" in account)
      expected.account = { ...pick(account, ["name", "type", "region", "default_project"]), token: "bearer" };
    assert.deepEqual(comparable(await peerValue(home, "bridge", [home.path("ours.json")])), expected);
  });
});

/** A bridge file without what may be left out, and its time as a number. */
function comparable(file: unknown): Record<string, unknown> {
  const { account, tokens, headers, ...rest } = plain(file) as Record<string, Record<string, unknown>>;
  const found = tokens && timed(pick(tokens, ["access_token", "refresh_token", "expires_at", "scope", "token_type"]));
  return { ...rest, account: plain(account), headers: headers ?? {}, ...(found && { tokens: found }) };
}
