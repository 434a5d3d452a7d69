import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../../support/properties.ts";
import { address, around, code, read, refused, STATE, state } from "./pasted.ts";

test("the whole address, its query, and its parameters alone are understood", () => {
  const expected = { code: "a.b-c_d~9", state: STATE };
  const full = address("a.b-c_d~9", STATE);
  const query = full.slice(full.indexOf("?"));
  for (const text of [
    full,
    query,
    query.slice(1),
    full.replace("http://", ""),
    `${full}&scope=all&iss=https://mixpanel.com`,
    `${full}#_=_`,
  ])
    assert.deepEqual(read(text), expected, text);
  assert.deepEqual(read(`?session_state=9&state=${STATE}&iss=https://mixpanel.com/&code=a%2Eb%2dc_d~%39`), expected);
});

test("what comes along with a copied address does no harm", () => {
  const full = address("c0de", STATE);
  for (const text of [
    `  ${full}\n`,
    `\t${full}\r\n\r\n`,
    `<${full}>`,
    `"${full}"`,
    `'${full}'`,
    `“${full}”`,
    `«\u00a0${full}\u00a0»`,
    `\`${full}\``,
    `**${full}**`,
    `[${full}](${full})`,
    `[the page](${full}).`,
    `| ${full} |`,
    `here it is: ${full}.`,
    `here it is:${full}, thanks!`,
    `here it is:\n${full}\nthanks a lot`,
    `${full}?`,
    full.replaceAll("&", "&amp;"),
    full.replaceAll("&", "&amp;amp;"),
    full.replaceAll("&", " &"),
    full.replace(/[?&=]/g, "\\$&"),
    `_${full}_`,
    `__${full}__.`,
    `***${full}***`,
    `here it is: ${full.replace("c0de", "c0 de")} thanks a lot`,
    `${full.slice(0, -20)} ${full.slice(-20)} thanks a lot`,
    `${full.slice(0, 30)} ${full.slice(30, 50)} ${full.slice(50)}`,
    `\ufeff${full.replace("state", "\u200bstate")}`,
    `<a href="${full.replaceAll("&", "&amp;")}">here</a>`,
  ])
    assert.deepEqual(read(text), { code: "c0de", state: STATE }, JSON.stringify(text));
});

test("a line break anywhere in the middle is taken out, and the line after a whole state left alone", () => {
  const full = address("c0de~", STATE).replaceAll("&", "&amp;");
  for (let at = full.indexOf("?"); at < full.length; at++)
    for (const lineBreak of ["\n", "\r\n", "\r", "\n    ", "  \r\n\t"]) {
      const text = `here:\n${full.slice(0, at)}${lineBreak}${full.slice(at)}\nthanks`;
      assert.deepEqual(read(text), { code: "c0de~", state: STATE }, JSON.stringify(text));
    }
  const narrow = full.replace(/.{20}/g, "$&\n");
  assert.deepEqual(read(narrow), { code: "c0de~", state: STATE });
  assert.deepEqual(read(`code=c0de&state=${STATE}\n&scope=all`), { code: "c0de", state: STATE });
  assert.deepEqual(read(`error=e&state=${STATE}\n&error_description=no`), {
    kind: "error",
    error: "e",
    description: "no",
    state: STATE,
  });
  assert.deepEqual(read(`state=${STATE}\n&code=c0de\n\nthanks`), { code: "c0de", state: STATE });
});

test("64 KiB may be pasted, and not a character more", () => {
  const full = address("c0de", STATE);
  const longest = `${"x ".repeat(32 * 1024)}`.slice(full.length) + full;
  assert.equal(longest.length, 64 * 1024);
  assert.deepEqual(read(longest), { code: "c0de", state: STATE });
  assert.match(refused(` ${longest}`).message, /too long/);
});

test("of several addresses the last complete one counts", () => {
  const OTHER = "other".repeat(9).slice(2);
  const [first, second] = [address("one", STATE), address("two", OTHER)];
  const signIn = "https://mixpanel.com/oauth/authorize/?response_type=code&client_id=c&state=s&code_challenge=x";
  assert.deepEqual(read(`${first}\nno, this one:\n${second}`), { code: "two", state: OTHER });
  assert.deepEqual(read(`${first}\n${second}`), { code: "two", state: OTHER });
  assert.deepEqual(read(`${first},${second}`), { code: "two", state: OTHER });
  assert.deepEqual(read(`code=one&state=${STATE}\ncode=two&state=${STATE}`), { code: "two", state: STATE });
  assert.deepEqual(read(`${signIn} ${first} ${signIn}`), { code: "one", state: STATE });
  assert.deepEqual(read(`the code=123 is in ${first} and state=4`), { code: "one", state: STATE });
});

test("the provider's refusal is told apart, in its own words made safe", () => {
  assert.deepEqual(
    read("http://localhost/callback?error=access_denied&error_description=%3Cb%3Eno%3C%2Fb%3E&state=st4te"),
    {
      kind: "error",
      error: "access_denied",
      description: "<b>no</b>",
      state: "st4te",
    },
  );
  const hostile = `%1B%5B2Jno%0A%E2%80%AE%00${"x".repeat(600)}`;
  assert.deepEqual(read(`http://localhost/callback?error=e&error_description=${hostile}`), {
    kind: "error",
    error: "e",
    description: `no${"x".repeat(498)}`,
  });
  const echoed = read(`error=e&error_description=you+sent+${STATE}&state=${STATE}`);
  assert.equal("description" in echoed && echoed.description, "you sent [redacted]");
});

test("a refusal without a state counts at the redirect address, and nowhere else", () => {
  const denied = { kind: "error", error: "access_denied" };
  for (const before of [
    "http://localhost:19284/callback?",
    "here it is:\nlocalhost/callback?",
    "<http://127.0.0.1:19285/callback?error_description=&amp;",
    "http://[::1]:19286/call\nback?",
    "https://www.google.com/url?q=http%3A%2F%2Flocalhost%3A19284%2Fcallback%3F",
  ])
    assert.deepEqual(read(`${before}error=access_denied`), denied, before);
  for (const before of [
    "",
    "?",
    "the page shows ",
    "https://eu.mixpanel.com/login?",
    "https://example.com/callback?",
    "http://notlocalhost/callback?",
    "https://example.com/localhost/callback?",
    "http://localhost:19284/other?",
    "http://localhost:19284/callback? and ",
  ])
    refused(`${before}error=access_denied`);
  assert.match(refused("https://mixpanel.com/login?error=session_expired").message, /the login is not approved yet/);
});

test("a code with its state counts, whatever refusal stands around it", () => {
  const full = address("c0de", STATE);
  const refusal = "http://localhost:19284/callback?error=access_denied";
  for (const other of ["error=ERR_CONNECTION_REFUSED", refusal, `${refusal}&state=${STATE}`])
    for (const text of [`${full} and the page shows ${other}`, `${other} ${full}`, `${full}\n${other}`])
      assert.deepEqual(read(text), { code: "c0de", state: STATE }, text);
  assert.equal("kind" in read(`${refusal}&state=${STATE} code=c0de&state=cut-off`), true);
});

test("anything else is OAUTH_PASTE_ERROR, and nothing of it is repeated", () => {
  for (const text of [
    "",
    "   \n",
    "canary",
    "http://localhost:19284/callback",
    "http://localhost:19284/callback?code=canary",
    "http://localhost:19284/callback?state=canary",
    "code=&state=canary",
    "code=canary&state=",
    "error=&state=canary",
    "code=%ff&state=canary",
    "code=canary&state=%E0%A4%A",
    "code=canary&code=canary2&state=x",
    "response_type=code&state=canary",
    "authcode=canary&mystate=x",
    '{"code":"canary","state":"x"}',
    `code=canary&state=${"x".repeat(64 * 1024)}`,
  ])
    assert.doesNotMatch(JSON.stringify([refused(text).message, refused(text).details, refused(text).next]), /canary/);
});

test("hostile text of the greatest length is answered, and no step of it is quadratic", () => {
  const units = [
    " ",
    "\n",
    "\r",
    " \n",
    "&",
    " &",
    "code=",
    "c\n",
    "code=1 ",
    "?code=1 ",
    "&amp;",
    ".",
    "%",
    "+",
    "&state=A\n",
    "http://",
    "error=1 ",
    "localhost/callback?",
    "&error=",
  ];
  for (const unit of units) refused(unit.repeat(Math.floor((64 * 1024) / unit.length)));
});

/** How a browser, and how a strict encoder, spell a value. */
const encoders = [
  (value: string) =>
    new URLSearchParams([["", value]])
      .toString()
      .slice(1)
      .replace(/[.*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  (value: string) => encodeURIComponent(value).replace(/[.!~*'()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
];
const beginnings = [
  "",
  "http://localhost:19284/callback?",
  "https://localhost/callback?a=b&",
  "?",
  "localhost:19287/callback?",
];

test("any code and state come back exactly, whatever they are wrapped in", () => {
  fc.assert(
    fc.property(
      code,
      state,
      fc.constantFrom(...encoders),
      fc.constantFrom(...beginnings),
      fc.uniqueArray(fc.constantFrom(...around), { maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom("\n", "\r\n", "\n  ")), { maxLength: 3 }),
      (code, state, encode, beginning, decorations, breaks) => {
        const query = `code=${encode(code)}&state=${encode(state)}`;
        let text = query;
        for (const [seed, lineBreak] of breaks) {
          // Inside, and never two at one place: an empty line is no wrap.
          const at = 1 + (seed % (text.length - 1));
          if (!/[\s]/.test(text.slice(at - 1, at + 1))) text = `${text.slice(0, at)}${lineBreak}${text.slice(at)}`;
        }
        for (const decorate of [(inner: string) => beginning + inner, ...decorations]) text = decorate(text);
        assert.deepEqual(read(text), { code, state });
      },
    ),
    { numRuns: 500 },
  );
});
