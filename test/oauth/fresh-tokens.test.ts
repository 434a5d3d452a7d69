import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { freshTokens } from "../../src/oauth/fresh-tokens.ts";
import { accountHolder, type Wanted } from "../../src/oauth/token-holder.ts";
import type { OAuthTokens } from "../../src/schema/tokens.ts";
import { Secret } from "../../src/secret.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { inWords } from "./connect.ts";

const FILE = ".mp/accounts/me/tokens.json";

interface Scene {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly file: () => Record<string, string>;
  readonly fresh: (wanted?: Wanted) => Promise<OAuthTokens>;
}

/** The account "me" with tokens that expire so many seconds from now, changed by `more`. */
async function scene(t: TestContext, expiresIn: number, more: object = {}): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(FILE, JSON.stringify({ ...mixpanel.tokens({ expiresIn }), ...more }));
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "10" } });
  const transport = createTransport(context);
  t.after(() => transport.close());
  return {
    home,
    mixpanel,
    file: () => JSON.parse(home.read(FILE)),
    fresh: (wanted) =>
      inWords(() =>
        freshTokens(
          context,
          transport,
          accountHolder(context, { name: "me", type: "oauth_browser", region: "us" }),
          wanted,
        ),
      ),
  };
}

test("tokens that are good for more than 30 s are used as they are", async (t) => {
  const { fresh, file, mixpanel } = await scene(t, 40);
  assert.equal((await fresh()).access_token.reveal(), file().access_token);
  assert.equal(mixpanel.seen.length, 0);
});

test("tokens that are good for less are refreshed, and stored before anyone has them", async (t) => {
  const { fresh, file, mixpanel, home } = await scene(t, 25, { colour: "blue" });
  const before = file();
  const tokens = await fresh();
  assert.equal(tokens.access_token.reveal(), file().access_token);
  assert.equal(tokens.refresh_token?.reveal(), file().refresh_token);
  assert.notEqual(file().refresh_token, before.refresh_token);
  assert.equal(file().colour, "blue");
  assert.equal(file().client_id, before.client_id);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.equal(home.mode(FILE), 0o600);
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
  assert.deepEqual(home.list(".mp/accounts/me"), ["client.json", "tokens.json", "verdict.json"]);
});

test("keys that we do not know stay as they are written, long integers digit by digit", async (t) => {
  const { fresh, home, file } = await scene(t, -60);
  const more =
    '"id":12345678901234567890,"nested":{"list":[98765432109876543210, 1.50]},"__proto__":{"a": 1},"constructor":"c",';
  home.write(FILE, `{${more}${JSON.stringify(file()).slice(1)}`);
  await fresh();
  const text = home.read(FILE);
  for (const part of [
    ...['"id": 12345678901234567890,', '"nested": {"list":[98765432109876543210, 1.50]}'],
    ...['"__proto__": {"a": 1}', '"constructor": "c"'],
  ])
    assert.ok(text.includes(part), part);
});

test("twenty who ask at once make one request", async (t) => {
  const { fresh, file, mixpanel } = await scene(t, -60);
  const all = await Promise.all(Array.from({ length: 20 }, () => fresh()));
  assert.deepEqual(new Set(all.map((tokens) => tokens.access_token.reveal())), new Set([file().access_token]));
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("an access token that the API refused is refreshed once, however many it refused", async (t) => {
  const { fresh, file, mixpanel } = await scene(t, 3600);
  const refused = new Secret(file().access_token ?? "");
  const all = await Promise.all(Array.from({ length: 5 }, () => fresh({ refused })));
  assert.deepEqual(new Set(all.map((tokens) => tokens.access_token.reveal())), new Set([file().access_token]));
  assert.notEqual(file().access_token, refused.reveal());
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("tokens can be asked for that last for longer", async (t) => {
  const { fresh, mixpanel } = await scene(t, 600);
  await fresh({ lastingMs: 500_000 });
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  await fresh({ lastingMs: 1_800_000 });
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  await fresh({ lastingMs: 7_200_000 });
  assert.equal(mixpanel.count("/oauth/token/"), 2, "new ones are used however long they last");
});

test("tokens that cannot be refreshed are used as long as they are good, however long they should last", async (t) => {
  const { fresh, file } = await scene(t, 600, { refresh_token: undefined });
  assert.equal((await fresh({ lastingMs: 1_800_000 })).access_token.reveal(), file().access_token);
});

test("a file that does not say its client is refreshed with the region's", async (t) => {
  const { fresh, file, home } = await scene(t, -60);
  const { client_id, ...rest } = file();
  home.write(FILE, JSON.stringify(rest));
  await assert.rejects(fresh(), { code: "OAUTH_TOKEN_ERROR", message: /is unknown.*mp account login me/ });
  const client = { client_id, region: "us", redirect_uri: "http://localhost:19284/callback", created_at: 0 };
  home.write(".mp/oauth/client_us.json", JSON.stringify(client));
  assert.equal((await fresh()).client_id, client_id);
});

test("nothing to refresh with is said with the command that helps, and without a request", async (t) => {
  const { fresh, home, mixpanel } = await scene(t, -60);
  const cases: [string, RegExp][] = [
    [JSON.stringify({ ...JSON.parse(home.read(FILE)), refresh_token: undefined }), /no refresh token/],
    [JSON.stringify({ access_token: "a", expires_at: "2026-01-01T00:00:00" }), /expires_at/],
    ["{", /not JSON/],
    ["", /not JSON/],
  ];
  for (const [text, says] of cases) {
    home.write(FILE, text);
    await assert.rejects(fresh(), { code: "OAUTH_TOKEN_ERROR", message: says, actionable: true });
    await assert.rejects(fresh(), { message: /mp account login me/ });
    assert.equal(home.read(FILE), text);
  }
  rmSync(home.path(FILE));
  await assert.rejects(fresh(), { code: "OAUTH_TOKEN_ERROR", message: /no tokens.*mp account login me/ });
  assert.equal(mixpanel.seen.length, 0);
});

test("a verdict keeps the file, and mentions the bridge where one was exported", async (t) => {
  const { fresh, home, mixpanel } = await scene(t, -60);
  const before = home.read(FILE);
  mixpanel.refreshTokens.clear();
  await assert.rejects(fresh(), { code: "OAUTH_REFRESH_REVOKED", message: /"me".*mp account login me/ });
  home.write(".mp/accounts/me/bridged", "{}");
  await assert.rejects(fresh(), { code: "OAUTH_REFRESH_REVOKED", message: /bridge/ });
  assert.equal(home.read(FILE), before);
});

test("a verdict about a token is none about the one that another program has put in its place", async (t) => {
  const { fresh, home, mixpanel, file } = await scene(t, -60);
  const [after, before] = [mixpanel.tokens({ expiresIn: 3600 }), file()];
  mixpanel.refreshTokens.delete(before.refresh_token ?? "");
  const replaced = mixpanel.next("/oauth/token/").then(() => home.write(FILE, JSON.stringify(after)));
  const tokens = await fresh();
  await replaced;
  assert.equal(tokens.access_token.reveal(), after.access_token);
  assert.deepEqual(file(), after);
});

test("a login that was made while we refreshed stands", async (t) => {
  const { fresh, home, mixpanel, file } = await scene(t, -60);
  const after = mixpanel.tokens({ expiresIn: 3600 });
  void mixpanel.next("/oauth/token/").then(() => home.write(FILE, JSON.stringify(after)));
  assert.equal((await fresh()).access_token.reveal(), after.access_token);
  assert.deepEqual(file(), after);
});

test("a refresh that loses its lock while it asks goes on with the reply that it has kept, and asks no second time", async (t) => {
  const { fresh, file, home, mixpanel } = await scene(t, -60);
  const before = file().refresh_token;
  void mixpanel.next("/oauth/token/").then(() => rmSync(home.path(".mp/accounts/.me.lock")));
  const tokens = await fresh();
  assert.equal(tokens.refresh_token?.reveal(), file().refresh_token);
  assert.notEqual(file().refresh_token, before);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.equal(home.exists(".mp/accounts/me/reply.json"), false);
});

test("the folder of an account that was removed while we refreshed stays gone", async (t) => {
  const { fresh, home, mixpanel } = await scene(t, -60);
  void mixpanel.next("/oauth/token/").then(() => rmSync(home.path(".mp/accounts/me"), { recursive: true }));
  await assert.rejects(fresh(), { code: "OAUTH_TOKEN_ERROR" });
  assert.deepEqual(home.list(".mp/accounts"), []);
});

test("a refresh is waited for no longer than is said, whatever MP_TIMEOUT allows, and goes on", async (t) => {
  const { fresh, file, mixpanel } = await scene(t, -60);
  const before = file().access_token;
  let release = (): void => {};
  mixpanel.bend("/oauth/token/", [{ after: new Promise<void>((resolve) => (release = resolve)) }]);
  await assert.rejects(fresh({ patienceMs: 200 }), /no new token within 0\.2 s\. It is waited for elsewhere/);
  release();
  assert.notEqual((await fresh()).access_token.reveal(), before);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});
