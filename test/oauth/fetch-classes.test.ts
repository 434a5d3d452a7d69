import assert from "node:assert/strict";
import { test } from "node:test";
import { provideFetchClasses } from "../../src/oauth/fetch-classes.ts";
import { REDIRECT, standIn } from "./connect.ts";

/** Takes the class away, as `node --no-experimental-fetch` does, for one test. */
function without(t: { after: (clean: () => void) => void }, name: "Headers" | "Response"): void {
  const before = Object.getOwnPropertyDescriptor(globalThis, name) ?? assert.fail(name);
  t.after(() => Object.defineProperty(globalThis, name, before));
  delete (globalThis as { [name: string]: unknown })[name];
}

test("where there is no fetch a client registers and a token is asked for all the same", async (t) => {
  const { mixpanel, server } = await standIn(t);
  without(t, "Headers");
  without(t, "Response");
  const client = await server.register(REDIRECT);
  assert.equal(await server.isKnown(client), true);
  assert.match(String(mixpanel.seen[0]?.headers["content-type"]), /^application\/json/);
  assert.match(String(mixpanel.seen[1]?.headers["content-type"]), /^application\/x-www-form-urlencoded/);
});

test("the headers that take their place are found in letters of any case", (t) => {
  without(t, "Headers");
  provideFetchClasses();
  const headers = new Headers({ Accept: "text/plain" });
  headers.set("Content-Type", "text/html");
  assert.deepEqual(Object.fromEntries(headers), { accept: "text/plain", "content-type": "text/html" });
  for (const name of ["content-type", "CONTENT-TYPE"])
    assert.deepEqual([headers.has(name), headers.get(name)], [true, "text/html"]);
  assert.equal(headers.has("cookie"), false);
});

test("the classes that are there are left as they are", () => {
  const before = [Headers, Response];
  provideFetchClasses();
  assert.deepEqual([Headers, Response], before);
});
