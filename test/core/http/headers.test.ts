import assert from "node:assert/strict";
import { test } from "node:test";
import { mayCarryCredential } from "../../../src/core/http/credential-header.ts";
import { customHeaders } from "../../../src/core/http/headers.ts";
import type { Config } from "../../../src/schema/config.ts";
import { saying } from "../../support/saying.ts";

const config = (name?: string): Config => ({
  active: {},
  accounts: {},
  targets: {},
  settings: name === undefined ? {} : { custom_header: { name, value: "setting" } },
});
const env = { MP_CUSTOM_HEADER_NAME: "X-A", MP_CUSTOM_HEADER_VALUE: "variable" };
const bridge = (headers: Record<string, string>) => ({
  version: 2 as const,
  account: { name: "a", type: "oauth_browser" as const, region: "us" as const },
  headers,
});

test("of headers with one name, however it is spelt, the later source wins", () => {
  assert.deepEqual(customHeaders(env, config()), { "X-A": "variable" });
  assert.deepEqual(customHeaders(env, config("x-a")), { "x-a": "setting" });
  assert.deepEqual(customHeaders(env, config("X-B"), { origin: "bridge", bridge: bridge({ "x-b": "bridge" }) }), {
    "X-A": "variable",
    "x-b": "bridge",
  });
  assert.deepEqual(customHeaders({ MP_CUSTOM_HEADER_NAME: "X-A" }, config()), {});
});

test("a variable that no header can hold is an error that names it and not its value", () => {
  for (const [name, value] of [
    ["MP_CUSTOM_HEADER_NAME", "planted value"],
    ["MP_CUSTOM_HEADER_NAME", "planted:"],
    ["MP_CUSTOM_HEADER_VALUE", "planted\r\nHost: a"],
    ["MP_CUSTOM_HEADER_VALUE", "planted\u0000"],
    ["MP_CUSTOM_HEADER_VALUE", "planted…"],
  ] as const)
    assert.throws(
      () => customHeaders({ ...env, [name]: value }, config()),
      saying("CONFIG_ERROR", new RegExp(`${name} must be (?!.*planted)`)),
    );
  assert.deepEqual(customHeaders({ ...env, MP_CUSTOM_HEADER_VALUE: "caf\u00e9\tau lait" }, config()), {
    "X-A": "caf\u00e9\tau lait",
  });
});

test("a name that smells of a credential hides its value", () => {
  for (const name of ["Authorization", "cookie", "X-Api-Key", "x-secret", "X-TOKEN"])
    assert.ok(mayCarryCredential(name));
  assert.equal(mayCarryCredential("X-Cluster"), false);
});

test("the headers of a bridge go only with its own account", () => {
  const given = bridge({ "X-B": "bridge" });
  for (const origin of ["env", "config"] as const)
    assert.deepEqual(customHeaders({}, config(), { origin, bridge: given }), {});
  assert.deepEqual(customHeaders({}, config(), { origin: "bridge", bridge: given }), { "X-B": "bridge" });
});
