import assert from "node:assert/strict";
import { test } from "node:test";
import { parse, stringify } from "smol-toml";
import { secretsInJson, secretsInToml, tokenVariables } from "../../src/guard/texts.ts";
import { fc } from "../support/properties.ts";

const secret = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => !text.includes("\0"));
const literal = fc.stringMatching(/^[ -&(-~]{1,20}$/);

/** The ways in which TOML writes a string. */
const written = fc.oneof(
  secret.map((value) => stringify({ x: value }).slice(4).trim()),
  literal.map((value) => `'${value}'`),
  literal.map((value) => `'''\n${value}'''`),
  literal.map((value) => `"""\n${value.replace(/["\\]/g, "\\$&")}"""`),
  secret.map(
    (value) => `"${[...value].map((one) => `\\U${(one.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`).join("")}"`,
  ),
);

test("what the real parser reads as a secret is found, however it is written", () => {
  const layouts = [
    (value: string) => `[accounts.team]\nusername = "ada"\nsecret = ${value} # text\n`,
    (value: string) => `[accounts.team]\r\n"secret"=${value}\r\nusername='ada'\r\n`,
    (value: string) => `accounts.team.secret = ${value}\naccounts.team.username = "ada"\n`,
    (value: string) => `accounts = { team = { username = "ada", secret = ${value} } }\n`,
  ];
  fc.assert(
    fc.property(written, fc.constantFrom(...layouts), (value, layout) => {
      const text = layout(value);
      const parsed = parse(text) as { accounts: { team: { secret: string } } };
      assert.deepEqual(secretsInToml(text), [{ value: parsed.accounts.team.secret, usernames: ["ada"] }]);
    }),
  );
});

test("tokens and secrets of several accounts are found, those in comments and in a broken file too", () => {
  const text = `# secret = "an old one"\n[accounts.a]\ntoken = "of a"\n[accounts.b\nusername = "u"\nsecret = 'of b'\ntoken_env = "X_TOKEN"\nproject = 3\nsecret = "cut`;
  assert.deepEqual(
    secretsInToml(text).map(({ value }) => value),
    ["an old one", "of a", "of b"],
  );
  assert.deepEqual(tokenVariables(text), ["X_TOKEN"]);
  assert.deepEqual(tokenVariables('token_env = \'my-token\'\n"token_env" = "A \\u0042"'), ["my-token", "A B"]);
});

test("of our JSON files the secrets are found, also in a kept reply and in one that is cut off; state and client are none", () => {
  fc.assert(
    fc.property(secret, secret, (access, refresh) => {
      const tokens = { access_token: access, refresh_token: refresh, client_id: "client", state: "state" };
      const values = [access, refresh];
      const found = (text: string): string[] => secretsInJson(text).map(({ value }) => value);
      assert.deepEqual(found(JSON.stringify(tokens, null, 2)), values);
      assert.deepEqual(found(JSON.stringify({ schema_version: 1, text: JSON.stringify(tokens) })), values);
      assert.deepEqual(found(JSON.stringify(tokens).slice(0, -3)), values);
    }),
  );
  const inflight = { pkce_verifier: "verifier", state: "state", others: [{ pkce_verifier: "another" }] };
  assert.deepEqual(
    secretsInJson(JSON.stringify(inflight)).map(({ value }) => value),
    ["verifier", "another"],
  );
  assert.deepEqual(secretsInJson('{"account":{"username":"ada","secret":"hers","token_env":null}}'), [
    { value: "hers", usernames: ["ada"] },
  ]);
});
