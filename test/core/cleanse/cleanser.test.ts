import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanserOf } from "../../../src/core/cleanse/cleanser.ts";
import { HIDDEN } from "../../../src/core/cleanse/spellings.ts";
import { canaries, encodings, leftIn } from "../../guard/canaries.ts";
import { fc } from "../../support/properties.ts";

const cleanser = cleanserOf(canaries.map((value) => ({ value, usernames: ["user"] })));

test("a secret is found in every encoding, as text and as bytes", () => {
  for (const [name, encode] of Object.entries(encodings))
    for (const secret of canaries) {
      const printed = `before ${encode(secret)} after\n`;
      for (const clean of [cleanser.text(printed), cleanser.bytes(Buffer.from(printed)).toString()]) {
        assert.ok(clean.includes(HIDDEN), `${name} of ${secret}`);
        assert.ok(clean.startsWith("before ") && clean.endsWith(" after\n"), clean);
        assert.deepEqual(leftIn(clean, [secret]), [], `${name} leaves ${clean}`);
      }
    }
});

test("of a text that was cut off nothing is left of a secret at its end but what is too short to be one", () => {
  for (const secret of canaries)
    for (const encode of [encodings.plain, encodings.percent, encodings.base64, encodings["JSON in ASCII"]]) {
      const printed = (encode?.(secret) ?? "").replace(/^"/, "");
      for (let length = 1; length < printed.length; length += 1) {
        const cut = `before ${printed.slice(0, length)}`;
        const clean = cleanser.cut(cut);
        if (length < 8) assert.equal(clean, cut);
        else assert.ok(clean.startsWith(`before ${HIDDEN}`) && !clean.includes(printed.slice(0, 8)), clean);
      }
    }
});

test("where there is no secret the very same text and bytes come back", () => {
  for (const text of ["", "\n", "canary", "x".repeat(100_000), Buffer.alloc(3000, 7).toString("base64")]) {
    assert.equal(cleanser.text(text), text);
    assert.equal(cleanser.cut(text), text);
    const bytes = Buffer.from(text);
    assert.equal(cleanser.bytes(bytes), bytes);
  }
  assert.equal(cleanserOf([]).text("anything"), "anything");
});

test("values under eight characters are not searched for", () => {
  const short = cleanserOf([{ value: "1234567", usernames: [""] }]);
  assert.equal(short.text("1234567 MTIzNDU2Nw=="), "1234567 MTIzNDU2Nw==");
});

test("of secrets that contain or overlap each other nothing is left", () => {
  const both = cleanserOf([{ value: "abcdefgh" }, { value: "abcdefghijkl" }, { value: "ghijklmnop" }]);
  assert.equal(both.text("abcdefgh abcdefghijkl abcdefghijklmnop"), `${HIDDEN} ${HIDDEN} ${HIDDEN}`);
});

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
  const stream = cleanser.stream();
  const parts: Buffer[] = [];
  for (let at = 0; at < whole.length; at += 1) parts.push(stream.next(whole.subarray(at, at + 1)));
  const streamed = Buffer.concat([...parts, stream.end()]);
  assert.ok(streamed.equals(cleanser.bytes(whole)));
  for (const secret of canaries) assert.ok(!streamed.includes(secret));
});

test("wherever a stream is cut, it comes out as in one piece, and what cannot be of a secret is held back by nobody", () => {
  const secrets = ["aaaaaaaa", "aaaaaaaab", "abababab", "babababaX"];
  const { stream, bytes } = cleanserOf(secrets.map((value) => ({ value })));
  const piece = fc.oneof(fc.constantFrom(...secrets, "a", "b", "ab", "X", "aaaa"), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 12 }), (chunks) => {
      const { next, end } = stream();
      const cut = chunks.map((chunk) => Buffer.from(chunk.join("")));
      const streamed = Buffer.concat([...cut.map(next), end()]);
      assert.equal(streamed.toString(), bytes(Buffer.concat(cut)).toString());
    }),
    { numRuns: 500 },
  );
  assert.equal(cleanser.stream().next(Buffer.from("Password: ")).toString(), "Password: ");
});
