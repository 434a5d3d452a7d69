import assert from "node:assert/strict";
import { test } from "node:test";
import { proxySetting } from "../../src/mixpanel/proxy-setting.ts";

const https = new URL("https://mixpanel.com/api");
const http = new URL("http://eu.example.com/api");
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

test("what is meant for this machine goes through a proxy on this machine only", () => {
  const loopback = [
    "http://127.0.0.1:8080/",
    "http://127.9.9.9/",
    "http://localhost/",
    "http://localhost./",
    "http://[::1]:80/",
  ];
  const here = [
    "http://127.0.0.1:3128",
    "localhost:3128",
    "socks5h://[::1]:1080",
    "https://ada:pw@127.0.0.2:1",
    "socks5h://127.1:1",
  ];
  const elsewhere = [
    "http://10.0.0.1:3128",
    "proxy.example:3128",
    "socks5h://proxy.example",
    "http://127.0.0.1.example:1",
    "http://localhost.example:1",
    "http://127.0.0.1@proxy.example",
    "http://0.0.0.0:1",
    "planted planted",
  ];
  for (const url of loopback) {
    for (const value of here)
      assert.equal(variableFor({ ALL_PROXY: value }, new URL(url)), "ALL_PROXY", `${url} ${value}`);
    for (const value of elsewhere)
      assert.equal(variableFor({ HTTP_PROXY: value }, new URL(url)), undefined, `${url} ${value}`);
    assert.equal(variableFor({ HTTPS_PROXY: elsewhere[0] ?? "" }, new URL(url.replace("http:", "https:"))), undefined);
  }
  for (const value of [...here, ...elsewhere]) assert.equal(variableFor({ HTTPS_PROXY: value }), "HTTPS_PROXY");
});
