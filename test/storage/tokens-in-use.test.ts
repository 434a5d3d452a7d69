import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { clientOf, tokensInUse } from "../../src/storage/tokens-in-use.ts";
import { temporaryHome } from "../support/home.ts";

const tokensOf = (year: number, client_id: string) =>
  v.parse(OAuthTokens, { access_token: "a", expires_at: `${year}-01-01T00:00:00Z`, client_id });

test("in the place of a bridge's tokens those count that are stored, while they are of its client and not older", (t) => {
  const home = temporaryHome(t);
  const carried = tokensOf(2050, "c");
  const place = { region: "us", folder: home.path(".mp/bridge/b"), carried } as const;
  for (const [stored, isUsed] of [
    [tokensOf(2051, "c"), true],
    [tokensOf(2050, "c"), true],
    [tokensOf(2049, "c"), false],
    [tokensOf(2051, "another"), false],
  ] as const)
    assert.equal(tokensInUse(home.context(), place, stored), isUsed ? stored : carried, JSON.stringify(stored));
  assert.equal(tokensInUse(home.context(), place, undefined), carried);
  const stored = tokensOf(2049, "c");
  assert.equal(tokensInUse(home.context(), { ...place, carried: undefined }, stored), stored);
  assert.equal(clientOf(home.context(), place, stored), "c");
});
