import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { generate } from "../../scripts/schemas.ts";
import { responses } from "../../src/schema/responses.ts";

const folder = fileURLToPath(new URL("../../schemas", import.meta.url));
const fresh = generate();
const ajv = new Ajv2020({ strict: true, allErrors: true });

const accepts = (name: string, value: unknown): boolean => {
  const validate = ajv.getSchema(`urn:mixpanel-auth:schema:${name}`);
  assert.ok(validate, `there is a schema ${name}`);
  return validate(value) === true;
};

test("the committed schemas are what the sources say (else run: npm run schemas)", () => {
  assert.deepEqual(readdirSync(folder).sort(), [...fresh.keys()].sort());
  for (const [file, text] of fresh) assert.equal(readFileSync(join(folder, file), "utf8"), text, file);
});

test("there is a schema for every response and every file", () => {
  const stored = ["bridge", "client", "config", "inflight", "me", "me-cache", "meta", "tokens"];
  assert.deepEqual(
    [...fresh.keys()].sort(),
    [...Object.keys(responses), ...stored].map((name) => `${name}.json`).sort(),
  );
});

test("every schema is valid JSON Schema 2020-12, under an id and a title of its own", () => {
  const titles = new Set<string>();
  for (const [file, text] of fresh) {
    const schema = JSON.parse(text);
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(schema.$id, `urn:mixpanel-auth:schema:${file.slice(0, -".json".length)}`);
    assert.equal(ajv.validateSchema(schema), true, `${file}: ${ajv.errorsText(ajv.errors)}`);
    ajv.addSchema(schema);
    titles.add(schema.title);
  }
  assert.equal(titles.size, fresh.size);
});

test("a stored time needs its offset, and a region is one of three", () => {
  const tokens = { access_token: "placeholder", expires_at: "2026-01-01T00:00:00+00:00", extra: 1 };
  assert.ok(accepts("tokens", tokens));
  assert.ok(!accepts("tokens", { ...tokens, expires_at: "2026-01-01T00:00:00" }));
  assert.ok(!accepts("tokens", { ...tokens, access_token: "" }));
  const config = { active: { account: "team" }, accounts: { team: { type: "oauth_browser", region: "us" } } };
  assert.ok(accepts("config", config));
  assert.ok(accepts("config", {}));
  assert.ok(!accepts("config", { ...config, credentials: {} }));
  assert.ok(!accepts("config", { accounts: { team: { type: "oauth_browser", region: "mars" } } }));
  assert.ok(!accepts("config", { accounts: { "../team": { type: "oauth_browser", region: "us" } } }));
  assert.ok(!accepts("config", { accounts: { team: { type: "service_account", region: "us", username: "u" } } }));
});

test("an envelope is one of the four states, with the data of its own response", () => {
  const active = { account: "team", project: "3713224", workspace: null };
  const more = { changed: { account: "team" }, shadowed: [] };
  assert.ok(accepts("account-use", { schema_version: 1, state: "ok", active, ...more }));
  assert.ok(accepts("account-use", { schema_version: 1, state: "needs_account", next: [] }));
  const error = { code: "INVALID_ARGS", message: "What is wrong.", actionable: false, retryable: false };
  assert.ok(accepts("account-use", { schema_version: 1, state: "error", error }));
  assert.ok(!accepts("account-use", { schema_version: 1, state: "error", error: { ...error, code: "NO_SUCH_CODE" } }));
  assert.ok(!accepts("account-use", { schema_version: 1, state: "ok" }));
  assert.ok(!accepts("account-use", { schema_version: 2, state: "ok", active, ...more }));
  const wrong = { ...active, project: 3713224 };
  assert.ok(!accepts("account-use", { schema_version: 1, state: "ok", active: wrong, ...more }));
  assert.ok(!accepts("account-use", { schema_version: 1, state: "fine", active, ...more }));
});

/** The properties of a schema without a description, by path. */
function undescribed(schema: unknown, path = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]) => {
    if (key !== "properties") return undescribed(part, path);
    return Object.entries(part as Record<string, { description?: string }>).flatMap(([name, property]) => [
      ...(property.description ? [] : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ]);
  });
}

test("every field of every response and file says what it means (else add it to scripts/descriptions.ts)", () => {
  for (const [file, text] of fresh) assert.deepEqual(undescribed(JSON.parse(text)), [], file);
});
