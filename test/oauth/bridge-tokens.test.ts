import assert from "node:assert/strict";
import { rmSync, symlinkSync } from "node:fs";
import { type TestContext, test } from "node:test";
import * as v from "valibot";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { freshTokens } from "../../src/oauth/fresh-tokens.ts";
import { bridgeHolder } from "../../src/oauth/token-holder.ts";
import type { Context } from "../../src/ports.ts";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { Secret } from "../../src/secret.ts";
import { readBridgeAt } from "../../src/storage/bridge-store.ts";
import { withFolderLock } from "../../src/storage/folder-lock.ts";
import { isSpent, noteImported } from "../../src/storage/spent-bridges.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { inWords } from "./connect.ts";

const BRIDGE = "mount/auth.json";
const FILE = ".mp/bridge/me/tokens.json";

interface Scene {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly carry: (tokens: object) => void;
  readonly fresh: (more?: Partial<Context>) => Promise<OAuthTokens>;
  readonly context: Context;
}

/** A sandbox that has nothing but a bridge file, and a config account of the same name on the side. */
async function sandbox(t: TestContext): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/accounts/me/tokens.json", "somebody else's");
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "10" } });
  const transport = createTransport(context);
  t.after(() => transport.close());
  return {
    home,
    mixpanel,
    context,
    carry: (tokens) => {
      const account = { name: "me", type: "oauth_browser", region: "us" };
      home.write(BRIDGE, JSON.stringify({ version: 2, account, tokens }));
    },
    fresh: (more) => {
      const bridge = readBridgeAt(context, home.path(BRIDGE));
      assert.ok(bridge);
      return inWords(() => freshTokens({ ...context, ...more }, transport, bridgeHolder(context, bridge.file)));
    },
  };
}

test("a bridge's tokens are used while they are good, and nothing is written", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens();
  carry(carried);
  assert.equal((await fresh()).access_token.reveal(), carried.access_token);
  assert.equal(home.exists(".mp/bridge"), false);
});

test("refreshed ones are kept beside it: the bridge file and the account of the same name stay as they are", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens({ expiresIn: -60 });
  carry(carried);
  const before = home.read(BRIDGE);
  const tokens = await fresh();
  assert.ok(
    isSpent(home.context(), new Secret(carried.refresh_token ?? "")),
    "an import of the bridge would end the login",
  );
  assert.equal(JSON.parse(home.read(FILE)).access_token, tokens.access_token.reveal());
  assert.equal((await fresh()).access_token.reveal(), tokens.access_token.reveal());
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.equal(home.read(BRIDGE), before);
  assert.equal(home.read(".mp/accounts/me/tokens.json"), "somebody else's");
  assert.deepEqual([home.mode(".mp/bridge"), home.mode(".mp/bridge/me"), home.mode(FILE)], [0o700, 0o700, 0o600]);
});

test("of one login the tokens that expire later are used, of two logins those in the bridge", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens({ expiresIn: 600 });
  carry(carried);
  const used = async (stored: object): Promise<string> => {
    home.write(FILE, JSON.stringify({ ...mixpanel.tokens({ expiresIn: 3600 }), access_token: "stored", ...stored }));
    return (await fresh()).access_token.reveal();
  };
  const soon = new Date(Date.now() + 300_000).toISOString();
  assert.equal(await used({ client_id: carried.client_id }), "stored");
  assert.equal(await used({ client_id: carried.client_id, expires_at: soon }), carried.access_token);
  assert.equal(await used({ client_id: "another" }), carried.access_token);
});

test("one that carries no refresh token, and is over, is to be exported again", async (t) => {
  const { carry, fresh, mixpanel } = await sandbox(t);
  const { refresh_token: _left, ...access } = mixpanel.tokens({ expiresIn: -60 });
  carry(access);
  await assert.rejects(fresh(), {
    code: "OAUTH_TOKEN_ERROR",
    message: /on the machine.*mp account export-bridge --to/i,
  });
  assert.equal(mixpanel.seen.length, 0);
});

test("a verdict says that the machine it came from may have been first", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  carry(mixpanel.tokens({ expiresIn: -60 }));
  mixpanel.refreshTokens.clear();
  await assert.rejects(fresh(), { code: "OAUTH_REFRESH_REVOKED", message: VERDICT });
  assert.equal(home.exists(FILE), false);
});

/** Names the account, and says who may have been first. */
const VERDICT =
  /"me" from the bridge.*The machine that exported the bridge may have refreshed first.*mp account export-bridge --to/;

test("tokens that another program puts beside the bridge while we refresh are respected", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens({ expiresIn: -60 });
  carry(carried);
  const theirs: Record<string, string> = { ...mixpanel.tokens(), client_id: carried.client_id ?? "" };
  void mixpanel.next("/oauth/token/").then(() => home.write(FILE, JSON.stringify(theirs)));
  assert.equal((await fresh()).access_token.reveal(), theirs.access_token);
  assert.deepEqual(JSON.parse(home.read(FILE)), theirs);
});

test("tokens that were removed from beside it while we refreshed do not come back, and those in the bridge are used", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens({ expiresIn: -120 });
  const client_id = carried.client_id ?? "";
  const stored: Record<string, string> = { ...mixpanel.tokens({ expiresIn: -60 }), client_id };
  mixpanel.refreshTokens.set(stored.refresh_token ?? "", client_id);
  carry(carried);
  home.write(FILE, JSON.stringify(stored));
  void mixpanel.next("/oauth/token/").then(() => rmSync(home.path(FILE)));
  assert.equal((await fresh()).access_token.reveal(), JSON.parse(home.read(FILE)).access_token);
  const sent = mixpanel.seen.map(({ body }) => new URLSearchParams(body).get("refresh_token"));
  assert.deepEqual(sent, [stored.refresh_token, carried.refresh_token]);
});

test("a bridge that is imported while its refresh waits is refreshed where the account's tokens are", async (t) => {
  const { carry, context, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens({ expiresIn: -60 });
  carry(carried);
  const refreshed = await withFolderLock(context, home.path(".mp/bridge/me"), async () => {
    let tokens: Promise<OAuthTokens> | undefined;
    await new Promise<void>((resolve) => {
      const progress = () => {
        resolve();
        return () => {};
      };
      tokens = fresh({ progress });
    });
    home.write(".mp/config.toml", '[accounts.mine]\ntype = "oauth_browser"\nregion = "us"\n');
    home.write(".mp/accounts/mine/tokens.json", JSON.stringify(carried));
    const parsed = v.parse(OAuthTokens, carried);
    await noteImported(context, home.path(".mp/accounts/mine"), parsed, parsed);
    return { tokens };
  });
  const access = (await refreshed.tokens)?.access_token;
  assert.equal(JSON.parse(home.read(".mp/accounts/mine/tokens.json")).access_token, access?.reveal());
  assert.equal(home.exists(FILE), false);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("tokens beside the bridge are not read through a link", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  carry(mixpanel.tokens());
  rmSync(home.write(FILE, ""));
  symlinkSync(home.write("elsewhere", "{}"), home.path(FILE));
  await assert.rejects(fresh(), { code: "INSECURE_FILE" });
});

test("broken tokens beside the bridge do not stand in its way", async (t) => {
  const { carry, fresh, home, mixpanel } = await sandbox(t);
  const carried = mixpanel.tokens();
  carry(carried);
  home.write(FILE, "{");
  assert.equal((await fresh()).access_token.reveal(), carried.access_token);
  assert.match(home.warnings.join("\n"), /not JSON; going on with those in the bridge file/);
});
