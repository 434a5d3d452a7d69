import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { test } from "node:test";
import * as v from "valibot";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { Secret } from "../../src/secret.ts";
import { type Credential, readVerdict, tokensCredential } from "../../src/storage/verdict-store.ts";
import { writeVerdict } from "../../src/storage/verdict-writer.ts";
import { temporaryHome } from "../support/home.ts";

test("a verdict holds for the credential that it was given on, and is stale for one that differs in anything", async (t) => {
  const home = temporaryHome(t);
  const [context, folder] = [home.context(), home.path(".mp/accounts/team")];
  const judged: Credential = {
    type: "service_account",
    region: "us",
    username: "sa",
    secret: new Secret("one-secret"),
  };
  await writeVerdict(context, folder, judged, "AUTH_FAILED");
  const found = readVerdict(context, folder, judged);
  assert.equal(typeof found === "object" && found.code, "AUTH_FAILED");
  for (const other of [
    { ...judged, type: "oauth_token" },
    { ...judged, region: "eu" },
    { ...judged, username: "other" },
    { ...judged, secret: new Secret("another-secret") },
  ] as const)
    assert.equal(readVerdict(context, folder, other), "stale");
  const path = home.path(".mp/accounts/team/verdict.json");
  const kept = home.read(".mp/accounts/team/verdict.json");
  for (const code of ["NETWORK_ERROR", "LATER_RELEASE"]) {
    writeFileSync(path, kept.replace("AUTH_FAILED", code));
    assert.equal(readVerdict(context, folder, judged), "none", `${code} is no verdict on a credential`);
  }
});

test("a browser login is its refresh token, or without one its access token", () => {
  const tokens = (more: object) =>
    v.parse(OAuthTokens, { access_token: "a", expires_at: "2100-01-01T00:00:00Z", ...more });
  assert.equal(tokensCredential("us", tokens({ refresh_token: "r" })).secret.reveal(), "r");
  assert.equal(tokensCredential("us", tokens({})).secret.reveal(), "a");
});

test("a verdict is written anew once it is a minute old, from whichever side of the clock, or says something else", async (t) => {
  const home = temporaryHome(t);
  const folder = home.path(".mp/accounts/team");
  const judged: Credential = { type: "oauth_token", region: "us", secret: new Secret("one") };
  const NOW = 1_800_000_000;
  const noted = async (seconds: number, code: "ok" | "AUTH_FAILED" = "AUTH_FAILED"): Promise<number> => {
    await writeVerdict(home.context({ now: () => seconds * 1000 }), folder, judged, code);
    return JSON.parse(home.read(".mp/accounts/team/verdict.json")).at;
  };
  for (const [seconds, at] of [
    [NOW, NOW],
    [NOW + 59, NOW],
    [NOW - 59, NOW],
    [NOW + 60, NOW + 60],
    [NOW, NOW],
  ] as const)
    assert.equal(await noted(seconds), at, `${seconds - NOW}`);
  assert.equal(await noted(NOW + 1, "ok"), NOW + 1);
});
