import assert from "node:assert/strict";
import { test } from "node:test";
import * as v from "valibot";
import { deriveName, freeName } from "../../../src/core/login/naming.ts";
import { parseMeCache } from "../../../src/core/me/me.ts";
import { cacheText, parseMe } from "../../../src/core/me/reply.ts";
import { Name } from "../../../src/schema/primitives.ts";
import { fc } from "../../support/properties.ts";
import { anyCharacter } from "./any-character.ts";

const free = () => false;
const named = (name: string | null) => parseMe(`{"organizations":{"12":${JSON.stringify({ name })}}}`);

test("the name comes from the first organisation as sent, also out of the cache", () => {
  const me = parseMe('{"organizations":{"12":{"name":"Acme Corp"},"7":{"name":"Side Project"}}}');
  assert.equal(deriveName(me, free), "acme-corp");
  assert.equal(deriveName(parseMeCache(cacheText(me, 1))?.me ?? assert.fail(), free), "acme-corp");
});

test("it is a slug of at most 32 characters", () => {
  for (const [name, slug] of [
    ["  Über & Söhne GmbH!  ", "uber-sohne-gmbh"],
    ["ﬁnance №1", "finance-no1"],
    ["a".repeat(40), "a".repeat(32)],
    [`${"a".repeat(31)} b`, "a".repeat(31)],
    ["日本語 KK", "kk"],
    ["../../etc/passwd\0", "etc-passwd"],
    ["\u001b[31mRed", "31mred"],
  ] as const)
    assert.equal(deriveName(named(name), free), slug);
});

test("without a usable name it is the organisation's id, and without an organisation `account`", () => {
  assert.equal(deriveName(named("日本語"), free), "org-12");
  assert.equal(deriveName(named(null), free), "org-12");
  assert.equal(deriveName(parseMe("{}"), free), "account");
  assert.equal(deriveName(parseMe(`{"organizations":{"${"9".repeat(200)}":{}}}`), free), `org-${"9".repeat(28)}`);
});

test("a name of which nothing can follow is cut for its number", () => {
  const base = "a".repeat(64);
  const free = freeName(base, (name) => name === `${"a".repeat(62)}-2`);
  assert.equal(free, `${"a".repeat(62)}-3`);
  assert.ok(v.is(Name, free));
  assert.equal(
    freeName("b".repeat(62), () => false),
    `${"b".repeat(62)}-2`,
  );
});

test("a name that is taken gets the next free number", () => {
  const taken = new Set(["acme", "acme-2", "acme-3"]);
  assert.equal(
    deriveName(named("Acme"), (name) => taken.has(name)),
    "acme-4",
  );
  assert.equal(
    deriveName(named("Acme"), (name) => name === "acme"),
    "acme-2",
  );
});

test("whatever the organisation is called, the name is a valid one", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 80 }), fc.nat(30), (name, occupied) => {
      let asked = 0;
      assert.ok(
        v.is(
          Name,
          deriveName(named(name), () => asked++ < occupied),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
