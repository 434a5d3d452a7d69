import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanserOf } from "../../../src/core/cleanse/cleanser.ts";
import { streamsOf } from "../../../src/core/cleanse/stream.ts";
import { canaries, encodings, leftIn } from "../../guard/canaries.ts";
import { fc } from "../../support/properties.ts";

const secrets = canaries.map((value) => ({ value, usernames: ["user"] }));
const cleanser = cleanserOf(secrets);
const stream = streamsOf(secrets);

test("a megabyte that is cut at every byte comes out as in one piece", () => {
  const line = (index: number): string =>
    `line ${index} ${encodings.plain?.(canaries[index % 40] ?? "")} ${"fill ".repeat(8)}\n`;
  const whole = Buffer.from(
    Array.from({ length: 9_600 }, (_, index) =>
      index % 7 === 0
        ? line(index)
        : `nothing ${index} of interest, canar, canary1, and so on to fill the line: ${"fill ".repeat(8)}\n`,
    ).join(""),
  );
  assert.ok(whole.length >= 1_000_000, String(whole.length));
  const { next, end } = stream();
  const parts: Buffer[] = [];
  for (let at = 0; at < whole.length; at += 1) parts.push(next(whole.subarray(at, at + 1)));
  const streamed = Buffer.concat([...parts, end()]);
  assert.ok(streamed.equals(cleanser.bytes(whole)));
  for (const secret of canaries) assert.ok(!streamed.includes(secret));
});

test("wherever a stream is cut, it comes out as in one piece, and what cannot be of a secret is held back by nobody", () => {
  const secrets = ["aaaaaaaa", "aaaaaaaab", "abababab", "babababaX"];
  const sought = secrets.map((value) => ({ value }));
  const [begin, { bytes }] = [streamsOf(sought), cleanserOf(sought)];
  const piece = fc.oneof(fc.constantFrom(...secrets, "a", "b", "ab", "X", "aaaa"), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 12 }), (chunks) => {
      const { next, end } = begin();
      const cut = chunks.map((chunk) => Buffer.from(chunk.join("")));
      const streamed = Buffer.concat([...cut.map(next), end()]);
      assert.equal(streamed.toString(), bytes(Buffer.concat(cut)).toString());
    }),
    { numRuns: 500 },
  );
  assert.equal(stream().next(Buffer.from("Password: ")).toString(), "Password: ");
});

test("a secret that an encoding breaks into lines is found in a stream too, wherever that is cut", () => {
  const kinds = Object.keys(encodings).filter((name) => name.includes("in lines"));
  assert.ok(kinds.length >= 4);
  for (const kind of kinds)
    for (const secret of canaries.slice(0, 10)) {
      const printed = Buffer.from(`before ${encodings[kind]?.(secret)} after\n`);
      const whole = cleanser.bytes(printed).toString();
      assert.deepEqual(leftIn(whole, [secret]), []);
      for (let at = 0; at <= printed.length; at += 1) {
        const { next, end } = stream();
        const parts = [next(printed.subarray(0, at)), next(printed.subarray(at)), end()];
        assert.equal(Buffer.concat(parts).toString(), whole, `${kind}, cut at ${at}`);
      }
    }
});

test("whatever ends of lines stand in a stream, it comes out as in one piece", () => {
  const secrets = [`${"d".repeat(70)}X`, "aaaaaaaa", "a\nbcdefgh", "d=aaaaaa"];
  const sought = secrets.map((value) => ({ value }));
  const [begin, { bytes }] = [streamsOf(sought), cleanserOf(sought)];
  const piece = fc.oneof(
    fc.constantFrom(
      "d".repeat(60),
      "d".repeat(10),
      "d",
      "X",
      "a",
      "aaaa",
      "bcdefgh",
      "=",
      "\n",
      "\r",
      "\r\n",
      "=\n",
      " ",
    ),
    fc.constantFrom(...secrets),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 4 }), { maxLength: 16 }), (chunks) => {
      const { next, end } = begin();
      const cut = chunks.map((chunk) => Buffer.from(chunk.join("")));
      const streamed = Buffer.concat([...cut.map(next), end()]);
      assert.equal(streamed.toString(), bytes(Buffer.concat(cut)).toString());
    }),
    { numRuns: 2000 },
  );
});

test("of ends of lines none is held back, but behind what a secret may begin with", () => {
  const begin = streamsOf([{ value: "token-of-her" }]);
  for (const line of [`${"-".repeat(64)}\n`, `${"-".repeat(64)}\r\n`, "x=\n", "x=", "done\n", "\n"])
    assert.equal(begin().next(Buffer.from(line)).toString(), line);
  assert.equal(begin().next(Buffer.from("a to=\n")).toString(), "a ");
  // However many there are, one that stands alone is passed on.
  const { next } = begin();
  const passed = next(Buffer.from(`to${"=\n".repeat(1000)}`)).length;
  assert.ok(passed > 1900, String(passed));
});
