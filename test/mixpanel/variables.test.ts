import assert from "node:assert/strict";
import { test } from "node:test";
import { proxySetting, timeouts } from "../../src/mixpanel/variables.ts";

test("without MP_TIMEOUT each kind of request has its own limit, in milliseconds", () => {
  const defaults = { oauth: 30_000, me: 120_000, probe: 5_000 };
  assert.deepEqual(timeouts({}), defaults);
  assert.deepEqual(timeouts({ MP_TIMEOUT: "" }), defaults);
});

test("MP_TIMEOUT is seconds for all of them, and may be a fraction", () => {
  assert.deepEqual(timeouts({ MP_TIMEOUT: "5" }), { oauth: 5_000, me: 5_000, probe: 5_000 });
  assert.equal(timeouts({ MP_TIMEOUT: "0.25" }).me, 250);
  assert.equal(timeouts({ MP_TIMEOUT: ".5" }).me, 500);
});

test("a malformed MP_TIMEOUT is an error that names the variable and not its value", () => {
  for (const value of ["0", "0.0", "-1", "5s", "1e3", "Infinity", " 5", "five", "0x10", "99999999999", "planted-value"])
    assert.throws(() => timeouts({ MP_TIMEOUT: value }), {
      code: "CONFIG_ERROR",
      message: /MP_TIMEOUT must be a number of seconds(?!.*planted)/,
      actionable: true,
    });
});

const https = new URL("https://mixpanel.com/api");
const http = new URL("http://127.0.0.1:8080/api");
const variableFor = (env: Record<string, string>, url = https) => proxySetting(env, url)?.variable;

test("each scheme has its variable, and ALL_PROXY stands in for both", () => {
  const env = { HTTPS_PROXY: "http://a", HTTP_PROXY: "http://b", ALL_PROXY: "socks5h://c" };
  assert.equal(variableFor(env), "HTTPS_PROXY");
  assert.equal(variableFor(env, http), "HTTP_PROXY");
  assert.equal(variableFor({ ALL_PROXY: "socks5h://c" }), "ALL_PROXY");
  assert.equal(variableFor({ ALL_PROXY: "socks5h://c" }, http), "ALL_PROXY");
  assert.equal(variableFor({ HTTP_PROXY: "http://b" }), undefined);
});

test("of two spellings the lower-case one wins, and an empty one counts as unset", () => {
  assert.equal(variableFor({ HTTPS_PROXY: "http://a", https_proxy: "http://b" }), "https_proxy");
  assert.equal(variableFor({ HTTPS_PROXY: "http://a", https_proxy: "" }), "HTTPS_PROXY");
  assert.equal(variableFor({ HTTPS_PROXY: "", all_proxy: "http://a" }), "all_proxy");
  assert.equal(variableFor({ https_proxy: "http://a", no_proxy: "mixpanel.com", NO_PROXY: "example.com" }), undefined);
  assert.equal(variableFor({ https_proxy: "http://a", no_proxy: "", NO_PROXY: "mixpanel.com" }), undefined);
  assert.equal(variableFor({ https_proxy: "http://a", no_proxy: "example.com", NO_PROXY: "*" }), "https_proxy");
});
