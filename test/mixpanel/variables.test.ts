import assert from "node:assert/strict";
import { test } from "node:test";
import { proxySetting } from "../../src/mixpanel/variables.ts";

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
