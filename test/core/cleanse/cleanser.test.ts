import assert from "node:assert/strict";
import { test } from "node:test";
import { cleanserOf } from "../../../src/core/cleanse/cleanser.ts";
import { HIDDEN } from "../../../src/core/cleanse/spellings.ts";
import { canaries, encodings, leftIn } from "../../guard/canaries.ts";

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

test("nor is anything left of one that lines break, wherever in a line the text was cut off", () => {
  const secret = "token-of-her-".repeat(10);
  const printed = Buffer.from(secret).toString("base64").replace(/.{76}/g, "$&\n");
  const { cut } = cleanserOf([{ value: secret }]);
  for (let length = 8; length < printed.length - 4; length += 1)
    assert.equal(cut(`before ${printed.slice(0, length)}`), `before ${HIDDEN}`, String(length));
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
