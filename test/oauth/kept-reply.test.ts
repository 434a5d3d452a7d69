import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { logout } from "../../src/actions/accounts/logout.ts";
import { removeAccount } from "../../src/actions/accounts/remove.ts";
import { exportBridge } from "../../src/actions/bridge/export.ts";
import { importBridge } from "../../src/actions/bridge/import.ts";
import { isFault } from "../../src/core/fault.ts";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { freshTokens } from "../../src/oauth/fresh-tokens.ts";
import { adoptReply, settleReply } from "../../src/oauth/kept-reply.ts";
import { accountHolder } from "../../src/oauth/token-holder.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { inWords } from "./connect.ts";

const FOLDER = ".mp/accounts/me";
const REPLY = `${FOLDER}/reply.json`;
const ACCOUNT = { name: "me", type: "oauth_browser", region: "us" } as const;
const CONFIG = '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n';

/** The account "me", whose access token has run out and whose refresh token another process has spent before it died. */
async function scene(t: TestContext) {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const before = mixpanel.tokens({ expiresIn: -60 });
  const after = mixpanel.tokens();
  home.write(".mp/config.toml", CONFIG);
  home.write(`${FOLDER}/tokens.json`, JSON.stringify({ ...before, colour: "blue" }));
  mixpanel.refreshTokens.delete(before.refresh_token ?? "");
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl } });
  const transport = createTransport(context);
  t.after(() => transport.close());
  const spent = createHash("sha256")
    .update(before.refresh_token ?? "")
    .digest("hex");
  const { access_token, refresh_token } = after;
  const text = JSON.stringify({ access_token, refresh_token, expires_in: 3600, token_type: "Bearer" });
  const client_id = after.client_id ?? "";
  const kept = { schema_version: 1, spent, client_id, received_at: Date.now(), status: 200, text };
  const reply = (more: object = {}): string => JSON.stringify({ ...kept, ...more });
  const fresh = () => inWords(() => freshTokens(context, transport, accountHolder(context, ACCOUNT)));
  const held = { startOver: () => assert.fail(), afterwards: () => assert.fail() };
  /** Adopts the reply under a lock that is asked with `assertHeld` whether it is held. */
  const adopt = (assertHeld: () => void) =>
    adoptReply(context, accountHolder(context, ACCOUNT), { ...held, assertHeld });
  return { home, mixpanel, context, before, after, reply, fresh, adopt };
}

test("a reply whose receiver died before it was stored is adopted, and nothing is asked for", async (t) => {
  const { home, mixpanel, after, reply, fresh } = await scene(t);
  home.write(REPLY, reply().padEnd(16_384, " "));
  assert.equal((await fresh()).access_token.reveal(), after.access_token);
  const stored = JSON.parse(home.read(`${FOLDER}/tokens.json`));
  assert.equal(stored.refresh_token, after.refresh_token);
  assert.equal(stored.colour, "blue");
  assert.match(stored.expires_at, /\+00:00$/);
  assert.equal(mixpanel.seen.length, 0);
  assert.equal(home.exists(REPLY), false);
});

test("a reply that cannot be read now is adopted later, and meanwhile the spent token is not sent again", async (t) => {
  const { home, mixpanel, after, reply, fresh } = await scene(t);
  home.write(REPLY, reply());
  const disk = failingDisk(t, home.path(REPLY));
  disk.fail({ isBad: (call) => call === 0, code: "EMFILE" });
  await assert.rejects(fresh(), {
    code: "STORAGE_ERROR",
    message: /reply\.json cannot be read: too many files are open/,
  });
  disk.mend();
  assert.equal((await fresh()).access_token.reveal(), after.access_token);
  assert.equal(mixpanel.seen.length, 0);
});

test("a bridge whose tokens were refreshed by one who died is known to be spent once the reply is adopted", async (t) => {
  const { home, context, before, reply, fresh } = await scene(t);
  const account = { name: "me", type: "oauth_browser", region: "us" };
  const path = home.write("bridge.json", JSON.stringify({ version: 2, account, tokens: before }));
  await removeAccount(context, "me");
  await importBridge(context, path, "me");
  home.write(REPLY, reply());
  await fresh();
  await logout(context, "me");
  await removeAccount(context, "me");
  await assert.rejects(
    inWords(() => importBridge(context, path, "me")),
    /was imported here before and refreshed since/,
  );
});

test("how long adopted tokens last counts from when they came", async (t) => {
  const { home, mixpanel, after, before, reply, fresh } = await scene(t);
  home.write(REPLY, reply({ received_at: Date.now() - 3_600_000 }));
  const tokens = await fresh();
  assert.equal(mixpanel.count("/oauth/token/"), 1, "they had run out meanwhile, and their refresh token is good");
  assert.ok(![after.access_token, before.access_token].includes(tokens.access_token.reveal()));
});

test("a reply that is not whole, or no tokens, or to another refresh token, is none and is removed", async (t) => {
  const { home, mixpanel, before, reply, fresh } = await scene(t);
  const texts = [
    "",
    " ".repeat(16_384),
    reply().slice(0, -10).padEnd(16_384, " "),
    reply({ spent: "0".repeat(64) }),
    reply({ text: "<html>" }),
    reply({ status: 400, text: '{"error":"invalid_grant"}' }),
  ];
  for (const text of texts) {
    home.write(REPLY, text);
    await assert.rejects(fresh(), { code: "OAUTH_REFRESH_REVOKED" });
    assert.equal(home.exists(REPLY), false, text);
    assert.equal(JSON.parse(home.read(`${FOLDER}/tokens.json`)).refresh_token, before.refresh_token);
  }
  assert.equal(mixpanel.count("/oauth/token/"), texts.length);
});

test("a logout leaves no reply that could bring the login back", async (t) => {
  const { home, context, reply, fresh } = await scene(t);
  home.write(REPLY, reply());
  await logout(context, "me");
  assert.deepEqual(home.list(FOLDER), []);
  await assert.rejects(fresh(), { code: "OAUTH_TOKEN_ERROR" });
});

test("tokens that do not say their client are tried with the folder's and with the region's before there is a verdict", async (t) => {
  const { home, mixpanel, fresh } = await scene(t);
  const good = mixpanel.tokens({ expiresIn: -60 });
  const write = (folder: string | undefined, region: string | undefined): void => {
    home.write(`${FOLDER}/tokens.json`, JSON.stringify({ ...good, client_id: undefined }));
    const client = (client_id: string) => JSON.stringify({ client_id, region: "us", redirect_uri: "http://localhost" });
    if (folder) home.write(`${FOLDER}/client.json`, client(folder));
    if (region) home.write(".mp/oauth/client_us.json", client(region));
  };
  const other = mixpanel.tokens().client_id;
  write(other, "forgotten");
  await assert.rejects(fresh(), { code: "OAUTH_REFRESH_REVOKED" });
  assert.equal(mixpanel.count("/oauth/token/"), 2);
  write("forgotten", good.client_id);
  assert.equal((await fresh()).client_id, good.client_id);
  assert.equal(JSON.parse(home.read(`${FOLDER}/client.json`)).client_id, good.client_id);
});

test("where the tokens of a kept reply cannot be stored, it stays for another try", async (t) => {
  const { home, adopt, reply } = await scene(t);
  home.write(REPLY, reply());
  const path = home.path(`${FOLDER}/tokens.json`);
  const bug = new TypeError("a bug");
  const throwing = adopt(() => {
    throw bug;
  });
  await assert.rejects(throwing, (error) => error === bug);
  const blocked = adopt(() => {
    rmSync(path);
    home.write(`${FOLDER}/tokens.json/something`, "in the way");
  });
  await assert.rejects(blocked, (error) => {
    assert.ok(isFault(error, "STORAGE_ERROR"));
    assert.deepEqual([error.details.path, error.details.code, error.retryable], [path, "EISDIR", true]);
    assert.deepEqual(error.place.file, { reply: "kept" });
    assert.equal(error.place.owner?.account.name, "me");
    return true;
  });
  assert.equal(home.read(REPLY), reply());
});

test("that a bridge is spent is only a note: what cannot be written does not stop the refresh", async (t) => {
  const { home, after, reply, fresh } = await scene(t);
  home.write(`${FOLDER}/imported`, "0".repeat(64));
  home.write(".mp/bridge", "a file in the place of the folder");
  home.write(REPLY, reply());
  assert.equal((await fresh()).access_token.reveal(), after.access_token);
});

test("a reply beside tokens that cannot be refreshed is of no use", async (t) => {
  const { home, adopt, before, reply } = await scene(t);
  const text = JSON.stringify({ ...before, refresh_token: undefined });
  home.write(`${FOLDER}/tokens.json`, text);
  home.write(REPLY, reply());
  await adopt(() => {});
  assert.equal(home.exists(REPLY), false);
  assert.equal(home.read(`${FOLDER}/tokens.json`), text);
});

test("where no reply is kept, nothing is made or waited for", async (t) => {
  const home = temporaryHome(t);
  const context = home.context();
  await settleReply(context, accountHolder(context, ACCOUNT));
  assert.deepEqual(home.list("."), []);
});

test("a bridge is exported with the tokens of a kept reply, not with the refresh token that is spent", async (t) => {
  const { home, context, after, reply } = await scene(t);
  home.write(REPLY, reply());
  await exportBridge(context, home.path("b.json"), {});
  const { tokens } = JSON.parse(home.read("b.json"));
  assert.equal(tokens.refresh_token, after.refresh_token);
  assert.match(tokens.expires_at, /\+00:00$/);
});
