import assert from "node:assert/strict";
import { test } from "node:test";
import { exactValue, jsonText, members, objectText } from "../../../src/core/me/ordered-json.ts";
import { fc } from "../../support/properties.ts";

const entries = (text: string) => [...(members(jsonText(text)) ?? assert.fail("not an object"))];

test("members come in the order sent, also when their keys look like integers", () => {
  assert.deepEqual(entries('{"12": {"b":1}, "7":[1, 2] ,"x":"y","1":null}'), [
    ["12", '{"b":1}'],
    ["7", "[1, 2]"],
    ["x", '"y"'],
    ["1", "null"],
  ]);
  assert.deepEqual(entries(" { } "), []);
});

test("what is no object has no members", () => {
  for (const text of ["[1]", '"{}"', "12", "null", "true", " [ {} ] "])
    assert.equal(members(jsonText(text)), undefined);
});

test("a string that holds JSON is only a string", () => {
  const value = JSON.stringify('{"7": 1}, "next": [{, \\');
  assert.deepEqual(entries(`{"a":${value},"b":"]}\\\\","c":{"d":"\\"}"}}`), [
    ["a", value],
    ["b", '"]}\\\\"'],
    ["c", '{"d":"\\"}"}'],
  ]);
});

test("an integer that a number cannot hold is given as its digits, any other value as JSON.parse gives it", () => {
  for (const [text, value] of [
    ["9007199254740993", "9007199254740993"],
    ["-123456789012345678901234567890", "-123456789012345678901234567890"],
    ["9007199254740991", 9007199254740991],
    ['"9007199254740993"', "9007199254740993"],
    ["1e300", 1e300],
    ["0.5", 0.5],
    ["null", null],
  ] as const)
    assert.equal(exactValue(jsonText(text)), value);
});

test("a key called __proto__ is a member like any other", () => {
  const text = '{"__proto__":{"polluted":true},"constructor":1}';
  assert.equal(objectText(members(jsonText(text)) ?? assert.fail()), text);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
});

test("text that is not JSON is refused before anything looks into it", () => {
  for (const text of ["", "{", '{"a":}', "<html>", '{"a":1}x', "{'a':1}"])
    assert.throws(() => jsonText(text), SyntaxError);
});

test("nesting however deep does not overflow the stack", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  assert.deepEqual(entries(`{"a":${deep},"b":1}`), [
    ["a", deep],
    ["b", "1"],
  ]);
});

test("any object is split and joined to the same text, and its members mean what JSON.parse says", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.string(), fc.nat().map(String)), fc.jsonValue()),
      fc.nat(2),
      (value, indent) => {
        const text = jsonText(JSON.stringify(value, null, indent));
        const found = members(text) ?? assert.fail("not an object");
        assert.deepEqual(JSON.parse(objectText(found)), JSON.parse(text));
        assert.deepEqual([...found.keys()], Object.keys(JSON.parse(text)));
        for (const [key, member] of found) assert.deepEqual(JSON.parse(member), JSON.parse(text)[key]);
        if (indent === 0) assert.equal(objectText(found), text);
      },
    ),
    { numRuns: 300 },
  );
});
