import assert from "node:assert/strict";
import { test } from "node:test";
import { knownError } from "../../../src/core/advice/advise.ts";
import { isCutOff, parsePastedAddress } from "../../../src/core/login/pasted-address.ts";
import { fc } from "../../support/properties.ts";
import { anyCharacter } from "./any-character.ts";
import { address, around, code, read, refused, STATE, state } from "./pasted.ts";

/** What mail and chat programs, and people, put behind an address. */
const glued = [
  ...[
    "%3E",
    "%22",
    "%27",
    "%29",
    "%2C",
    ")",
    "|label>",
    "|",
    ";",
    "__;!!Kx9~abc$",
    "?utm_source=chat",
    "#fragment",
    "%0A",
    "%",
  ],
  ...[
    ">",
    '"',
    "'",
    "`",
    "*",
    "…",
    "”",
    "&utm_source=chat",
    "%E2%80%9D",
    ".",
    "...",
    ",",
    "!",
    "/",
    "@",
    ":",
    "=",
    "+",
  ],
];

test("what is glued behind a state is cut off, and behind a code what cannot belong to it", () => {
  for (const tail of glued) {
    assert.deepEqual(read(`${address("c0de", STATE)}${tail}`), { code: "c0de", state: STATE }, tail);
    if (/^[^A-Za-z0-9._~&-]/.test(tail) && !tail.includes("&"))
      assert.deepEqual(
        read(`http://localhost/callback?state=${STATE}&code=c0de${tail}`),
        { code: "c0de", state: STATE },
        tail,
      );
  }
  assert.deepEqual(read(`code=c0de%3E&state=${STATE}%22`), { code: "c0de", state: STATE });
  assert.deepEqual(read(`${address("c0de", STATE)}and more`), { code: "c0de", state: STATE });
});

/** How programs encode a link. */
const encodings: Record<string, (link: string) => string> = {
  "Safe Links": (link) =>
    `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C01%7Cx&reserved=0`,
  "a redirect": (link) => `https://www.google.com/url?q=${encodeURIComponent(link)}&sa=D&source=docs`,
  JSON: (link) => JSON.stringify({ text: link }).replaceAll("&", "\\u0026").replaceAll("=", "\\u003d"),
  "HTML, by name": (link) => `<a href="${link.replaceAll("&", "&amp;")}">here</a>`,
  "HTML, by number": (link) => link.replaceAll("&", "&#38;").replaceAll("=", "&#61;"),
  "HTML, by hexadecimal number": (link) => link.replaceAll("&", "&#x26;"),
  "a quotation": (link) => `On Monday Ada wrote:\n> ${link.slice(0, 60)}\n> ${link.slice(60)}\n\nthanks`,
  "a quotation of a quotation": (link) => `>> ${link.slice(0, 80)}\n>> ${link.slice(80)}`,
  Slack: (link) => `<${link}|localhost:19284/callback>`,
  "a link guard": (link) => `https://urldefense.com/v3/__${link}__;!!Kx9~abc$`,
};

test("a link that programs have encoded is decoded once", () => {
  for (const [how, encode] of Object.entries(encodings))
    assert.deepEqual(read(encode(address("c0de", STATE))), { code: "c0de", state: STATE }, how);
});

test("which mistake it was is told: the link to be opened, the login page, an address without its end", () => {
  const link = `https://mixpanel.com/oauth/authorize/?response_type=code&client_id=c&redirect_uri=http%3A%2F%2Flocalhost%3A19284%2Fcallback&state=${STATE}&code_challenge=x`;
  for (const text of [link, `<${link}>`, link.replace(/.{70}/g, "$&\n")])
    assert.match(refused(text).message, /^That is the link that is to be opened/);
  for (const text of [
    "https://mixpanel.com/login/?next=%2Foauth%2Fauthorize%2F%3Fresponse_type%3Dcode",
    "https://eu.mixpanel.com/register",
  ])
    assert.match(refused(text).message, /the login is not approved yet/);
  assert.match(refused("https://notmixpanel.com/login").message, /not contain a complete address/);
  const cut = address("c0de", STATE).slice(0, -1);
  assert.ok(isCutOff(parsePastedAddress(cut)) && !isCutOff(parsePastedAddress(address("c0de", STATE))));
  assert.deepEqual(
    read(`${address("c0de", STATE)} ${cut}`).state,
    STATE,
    "a whole one counts before one that is cut off",
  );
});

test("whatever is glued to an address, and however it is encoded, its code and state come back or it is refused", () => {
  fc.assert(
    fc.property(
      code,
      state,
      fc.constantFrom(...glued.filter((tail) => !tail.includes("&")), ""),
      fc.constantFrom(...Object.values(encodings)),
      fc.constantFrom(...around),
      (code, state, tail, encode, wrap) => {
        const link = `http://localhost:19284/callback?code=${code}&state=${state}`;
        assert.deepEqual(read(wrap(encode(link + (/[\n"'`<>…”*|]/.test(tail) ? "" : tail)))), { code, state });
      },
    ),
    { numRuns: 500 },
  );
});

test("no text at all makes it throw anything else", () => {
  const pieces = fc.constantFrom(
    "code=",
    "state=",
    "error=",
    "&",
    "&amp;",
    "%3D",
    "\\u0026",
    "> ",
    "\n",
    "%",
    STATE,
    "c0de",
    " ",
    "?",
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({ unit: anyCharacter, maxLength: 8 })), { maxLength: 40 }),
      (parts) => {
        try {
          parsePastedAddress(parts.join(""));
        } catch (thrown) {
          assert.equal(knownError(thrown)?.code, "OAUTH_PASTE_ERROR");
        }
      },
    ),
    { numRuns: 1000 },
  );
});
