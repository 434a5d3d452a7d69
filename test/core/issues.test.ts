import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { describeIssues } from "../../src/core/issues.ts";
import { NamedAccountRecord } from "../../src/schema/account-record.ts";
import { BridgeFile } from "../../src/schema/bridge.ts";
import { InflightFile } from "../../src/schema/inflight.ts";
import { OAuthTokens } from "../../src/schema/tokens.ts";

const CANARY = "s3cr3t-value";

const described = (schema: v.GenericSchema, value: unknown): string => {
  const result = v.safeParse(schema, value);
  assert.ok(!result.success, "the schema refuses it");
  return describeIssues(result.issues);
};

const account = { name: "team", type: "service_account", region: "us", username: "sa.user", secret: CANARY };

test("each kind of issue reads as a key path and a reason", () => {
  const cases: [object, string][] = [
    [{ ...account, region: "mars" }, "region: must be one of us, eu, in"],
    [{ ...account, colour: "red" }, "colour: unknown key"],
    [{ ...account, "a b": 1 }, '"a b": unknown key'],
    [{ ...account, [`${CANARY}=`]: "" }, '"…": unknown key'],
    [{ name: "team", type: "oauth_browser" }, "region: is missing"],
    [{ name: "team" }, "type: is missing"],
    [{ ...account, type: 7 }, "type: must be one of service_account, oauth_browser, oauth_token"],
    [{ ...account, name: "../x" }, "name: must be 1 to 64 letters, digits, '_' or '-'"],
    [{ ...account, secret: "" }, "secret: must not be empty"],
    [{ ...account, username: null }, "username: must be a string"],
    [{ name: "ci", type: "oauth_token", region: "us" }, "must have exactly one of token and token_env"],
    [[], "type: is missing"],
  ];
  for (const [value, text] of cases) assert.equal(described(NamedAccountRecord, value), text);
  assert.equal(described(NamedAccountRecord, "text"), "must be an object");
  assert.equal(described(NamedAccountRecord, null), "must be an object");
});

test("several issues are joined, and after the fifth only counted", () => {
  const two = described(NamedAccountRecord, { ...account, region: "mars", default_project: "x" });
  assert.equal(two, "region: must be one of us, eu, in; default_project: must be a string of digits");
  const list = described(v.array(v.string("must be a string")), [1, 2, 3, 4, 5, 6, 7]);
  assert.match(list, /^0: must be a string; .*; 4: must be a string; and 2 more$/);
});

test("keys inside others, lists and checks of a whole file have their paths", () => {
  const bridge = { version: 2, account: { name: "me", type: "oauth_browser", region: "us" } };
  assert.equal(described(BridgeFile, bridge), "tokens: must be there for an oauth_browser account, and for no other");
  assert.equal(
    described(BridgeFile, { ...bridge, account: { ...bridge.account, type: "x" } }).split(":")[0],
    "account.type",
  );
  const login = {
    region: "us",
    client_id: "c",
    redirect_uri: "r",
    pkce_verifier: CANARY,
    state: CANARY,
    created_at: 1,
  };
  const file = { schema_version: 1, ...login, expires_at: 2, others: [{ ...login, expires_at: "soon" }] };
  assert.equal(described(InflightFile, file), "others.0.expires_at: must be a number of seconds");
});

test("the received value is never quoted, not even by a message of valibot's own", () => {
  const bare = v.strictObject({
    secret: v.pipe(v.string(), v.maxLength(3)),
    code: v.number(),
    kind: v.picklist(["a", "b"]),
    state: v.literal("x"),
    deep: v.object({ list: v.array(v.boolean()) }),
    some: v.union([v.number(), v.boolean()]),
  });
  const value = { secret: CANARY, code: CANARY, kind: CANARY, state: CANARY, deep: { list: [CANARY] }, some: CANARY };
  const text = described(bare, value);
  assert.doesNotMatch(text, new RegExp(CANARY));
  assert.match(text, /code: must be a number; kind: is not valid; /);
  const tokens = described(OAuthTokens, { access_token: [CANARY], expires_at: CANARY, scope: { [CANARY]: 1 } });
  assert.doesNotMatch(tokens, new RegExp(CANARY));
});

test("a key of any length or content stays on one short line", () => {
  const text = described(v.strictObject({}), { [`\u001b[31m\n${"x".repeat(10_000)}`]: 1 });
  assert.match(text, /^"\\u001b\[31m\\nx+…": unknown key$/);
  assert.ok(text.length < 100);
});

test("what two rules say in the same words is said once", () => {
  const tokens = { access_token: "a", expires_at: "now" };
  assert.equal(described(OAuthTokens, tokens), "expires_at: must be an ISO 8601 time with an offset");
});
