import assert from "node:assert/strict";
import { test } from "node:test";
import { PlainHeaders } from "../../src/oauth/plain-headers.ts";

test("plain headers are found in letters of any case, and can be made of others", () => {
  const headers = new PlainHeaders({ Accept: "text/plain" });
  headers.set("Content-Type", "text/html");
  for (const some of [headers, new PlainHeaders(headers)]) {
    assert.deepEqual(Object.fromEntries(some.entries()), { accept: "text/plain", "content-type": "text/html" });
    for (const name of ["content-type", "CONTENT-TYPE"])
      assert.deepEqual([some.has(name), some.get(name)], [true, "text/html"]);
    assert.equal(some.has("cookie"), false);
  }
});
