import assert from "node:assert/strict";
import { test } from "node:test";
import { apiUrl } from "../../../src/core/http/api-url.ts";

const origin = "https://eu.mixpanel.com";

test("a path with or without its slash is put after the origin, and the query after the path", () => {
  assert.equal(apiUrl(origin, "/api/app/me"), `${origin}/api/app/me`);
  assert.equal(apiUrl(origin, "api/app/me"), `${origin}/api/app/me`);
  const query = { a: "x y&z", b: 5, c: true, d: undefined };
  assert.equal(apiUrl(origin, "/api?first=1", query), `${origin}/api?first=1&a=x+y%26z&b=5&c=true`);
  assert.equal(apiUrl("http://127.0.0.1:8080/eu", "/api/a:b"), "http://127.0.0.1:8080/eu/api/a:b");
});

test("what leads to another server, or above the origin's own path, is no path", () => {
  const elsewhere = [
    ...["https://example.com/api", "HTTPS://example.com", "//example.com/api", "///example.com", "\\\\example.com"],
    ...[
      "/\\example.com",
      "javascript:alert(1)",
      "data:,x",
      "",
      "/",
      "#x",
      "/api#x",
      "/api app",
      "/api\n",
      "\t//example.com",
    ],
  ];
  for (const path of elsewhere)
    assert.throws(() => apiUrl(origin, path), { code: "INVALID_ARGS" }, JSON.stringify(path));
  const below = "http://127.0.0.1:8080/eu";
  for (const path of ["../us/api", "/../us", "a/../../us", "%2e%2e/us", "..", "../eu"])
    assert.throws(() => apiUrl(below, path), { code: "INVALID_ARGS" }, path);
  for (const path of ["@example.com/", ":8080/", ".example.com"])
    assert.ok(apiUrl(origin, path).startsWith(`${origin}/`));
});
