import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { format, inspect } from "node:util";
import * as v from "valibot";
import { parseConfig } from "../src/core/config/parse.ts";
import { presentError } from "../src/core/present-error.ts";
import { quotable } from "../src/core/quotable.ts";
import { scrub } from "../src/core/scrub.ts";
import { MixpanelError } from "../src/errors.ts";
import { BridgeFile } from "../src/schema/bridge.ts";
import { InflightFile } from "../src/schema/inflight.ts";
import { OAuthTokens } from "../src/schema/tokens.ts";
import { forgetSecrets, Secret } from "../src/secret.ts";
import { fc } from "./support/properties.ts";

const PLANTED = "planted-value-1";
const installation = { version: "0.0.0", node: "/node", mp: "/mp.mjs", verbose: true };

const tokens = { access_token: PLANTED, refresh_token: PLANTED, expires_at: "2026-01-01T00:00:00Z" };
const login = {
  region: "us",
  client_id: "c",
  redirect_uri: "r",
  pkce_verifier: PLANTED,
  state: PLANTED,
  created_at: 1,
  expires_at: 2,
};
const account = { type: "service_account", name: "a", region: "us", username: "u", secret: PLANTED };

// Every kind of secret, in the shape in which the program holds it.
const kinds: Record<string, unknown> = {
  "a bare secret": new Secret(PLANTED),
  "a service account": parseConfig(
    `[accounts.a]\ntype = "service_account"\nregion = "us"\nusername = "u"\nsecret = "${PLANTED}"\n`,
    "c",
  ),
  "a static token": parseConfig(`[accounts.a]\ntype = "oauth_token"\nregion = "us"\ntoken = "${PLANTED}"\n`, "c"),
  "OAuth tokens": v.parse(OAuthTokens, tokens),
  "a login in flight": v.parse(InflightFile, { schema_version: 1, ...login, others: [login] }),
  "a bridge": v.parse(BridgeFile, { version: 2, account }),
};

for (const [kind, value] of Object.entries(kinds))
  test(`${kind} cannot be printed by accident`, () => {
    const printed = [
      inspect(value, { depth: 20, showHidden: true, getters: true }),
      inspect(value, { depth: 20, customInspect: false, showHidden: true }),
      format("%s %o %O %j", value, value, value, value),
      JSON.stringify(value),
      `${value}`,
      String(value),
      inspect(new Error(`failed with ${value}`, { cause: value }), { depth: 20 }),
      JSON.stringify(
        presentError(new MixpanelError("CONFIG_ERROR", `with ${value}`, { details: { value } }), installation),
      ),
      JSON.stringify(presentError(new TypeError(`with ${PLANTED}`), installation)),
      JSON.stringify(Object.entries(value as object)),
    ].join("\n");
    assert.ok(!printed.includes(PLANTED), printed);
  });

test("console.log of a secret in a real process prints [redacted]", () => {
  const code = `import { Secret } from ${JSON.stringify(fileURLToPath(new URL("../src/secret.ts", import.meta.url)))};
    const s = new Secret(${JSON.stringify(PLANTED)}); console.log(s, { s }, [s], "%s", s); console.table([{ s }]); console.error(new Error("x", { cause: s }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  assert.match(stdout, /\[redacted\]/);
  assert.ok(!(stdout + stderr).includes(PLANTED));
});

test("a TOML syntax error on a secret's own line does not quote the line", () => {
  for (const line of [
    `secret = ${PLANTED}`,
    `secret = "${PLANTED}`,
    `secret = "${PLANTED}" x`,
    `"${PLANTED}"`,
    `secret "${PLANTED}"`,
  ])
    assert.throws(
      () => parseConfig(`[accounts.a]\n${line}\n`, "config.toml"),
      (error: MixpanelError) => {
        const printed = inspect(error, { depth: 20 }) + JSON.stringify(presentError(error, installation));
        assert.equal(error.code, "CONFIG_ERROR");
        assert.ok(!printed.includes(PLANTED), printed);
        return true;
      },
    );
});

test("text from outside is scrubbed of a secret however it is spelled", () => {
  const odd = 'a "b"/\\ ü+&';
  new Secret(odd);
  const echoes = [odd, JSON.stringify(odd), encodeURIComponent(odd), new URLSearchParams({ code: odd }).toString()];
  for (const echo of echoes) assert.ok(scrub(`said ${echo} back`).includes("[redacted]"), echo);
});

test("the last thousand secrets that were made or revealed are looked for, and those before them forgotten", (t) => {
  forgetSecrets();
  t.after(forgetSecrets);
  const made = Array.from({ length: 1001 }, (_, index) => `secret-number-${index}-.`);
  const [first] = made.map((value) => new Secret(value));
  assert.equal(scrub(made.join(" ")), [made[0], ...made.slice(1).map(() => "[redacted]")].join(" "));
  first?.reveal();
  assert.equal(scrub(made.join(" ")), ["[redacted]", made[1], ...made.slice(2).map(() => "[redacted]")].join(" "));
});

const quotedPrintable = (value: string): string =>
  value.replace(/[^ -<>-~]/gu, (one) => Buffer.from(one).toString("hex").toUpperCase().replace(/../g, "=$&"));

/** What servers, proxies and libraries do to a value before they repeat it. */
const encodings: Record<string, (value: string) => string> = {
  "as it is": (value) => value,
  JSON: (value) => JSON.stringify(value).slice(1, -1),
  "JSON of PHP": (value) => JSON.stringify(value).slice(1, -1).replaceAll("/", "\\/"),
  "JSON in ASCII": (value) =>
    value.replace(/[^ -~]|["'<>&\\]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
  percent: encodeURIComponent,
  "percent in lower case": (value) => encodeURIComponent(value).replace(/%../g, (one) => one.toLowerCase()),
  "percent, every byte": (value) => Buffer.from(value).toString("hex").replace(/../g, "%$&"),
  "percent of old JavaScript": (value) =>
    value.replace(/\W/g, (one) => `%u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
  "escape() of old JavaScript": escape,
  "bytes of Python": (value) => Buffer.from(value).toString("hex").replace(/../g, "\\x$&"),
  "a list of numbers": (value) => Buffer.from(value).join(","),
  "a list of numbers in hexadecimal": (value) =>
    [...Buffer.from(value)].map((one) => `0x${one.toString(16)}`).join(", "),
  form: (value) => new URLSearchParams([["", value]]).toString().slice(1),
  HTML: (value) =>
    value.replace(/[&<>"']/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one] ?? "&#39;"),
  "HTML in decimal": (value) => value.replace(/\W/g, (one) => `&#${one.charCodeAt(0)};`),
  "HTML in hexadecimal": (value) =>
    value.replace(/\W/g, (one) => `&#x${one.charCodeAt(0).toString(16).toUpperCase()};`),
  base64: (value) => Buffer.from(value).toString("base64"),
  base64url: (value) => Buffer.from(value).toString("base64url"),
  "base64 with more": (value) => Buffer.from(`{"a":1,"t":"${value}"}`).toString("base64"),
  "base64 in lines": (value) =>
    Buffer.from(`user:${value}`)
      .toString("base64")
      .replace(/.{6}(?=.)/g, "$&\r\n"),
  "base64 behind a letter": (value) => `t${Buffer.from(value).toString("base64")}`,
  "base64 behind three letters": (value) => `tok${Buffer.from(value).toString("base64")}`,
  "hexadecimal behind a digit": (value) => `0${Buffer.from(value).toString("hex")}`,
  hexadecimal: (value) => Buffer.from(value).toString("hex"),
  "hexadecimal in pairs": (value) =>
    Buffer.from(value)
      .toString("hex")
      .toUpperCase()
      .replace(/..(?=.)/g, "$&:"),
  "quoted-printable": quotedPrintable,
  "UTF-16 in base64": (value) => Buffer.from(value, "utf16le").toString("base64"),
  "UTF-16 in hexadecimal": (value) => Buffer.from(value, "utf16le").toString("hex"),
  "UTF-16 in base64 with more, the high byte first": (value) => {
    const isAscii = /^[ -~]*$/.test(value);
    const bytes = Buffer.from(`x${value}y`, "utf16le");
    return (isAscii ? bytes.swap16() : bytes).toString("base64");
  },
};
const names = Object.keys(encodings);
const invisible = ["", "\r", "\n", "\0", "\u200b", "\u00ad", "\ufeff", "\u2028", "\u034f", "\ufe0f", "\u001b[1;31m"];
const ofSecrets = fc.string({
  unit: fc.constantFrom(..."abcXYZ0189-._~+/=%&<>\"'\\ !*()#?:;,@ü€"),
  minLength: 6,
  maxLength: 40,
});

test("no encoding, twice over, and nothing invisible inside, hides a secret from being scrubbed", () => {
  const echo = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.constantFrom(...invisible), fc.nat());
  fc.assert(
    fc.property(ofSecrets, echo, (value, [inner, outer, character, place]) => {
      fc.pre(value.trim() === value);
      new Secret(value);
      const once = encodings[inner]?.(value) ?? "";
      // Base64 of what is encoded already is seldom seen, and not looked into.
      const encoded = /base64|hexadecimal|numbers/.test(outer) ? once : (encodings[outer]?.(once) ?? "");
      const at = 1 + (place % (encoded.length - 1));
      const said = `<${encoded.slice(0, at)}${character}${encoded.slice(at)}>`;
      assert.equal(scrub(said), "<[redacted]>", `${outer} of ${inner}`);
      assert.equal(quotable(said), "<[redacted]>", `${outer} of ${inner}`);
    }),
    { numRuns: 500 },
  );
});

test("what is not seen pushes no beginning of a secret to where a long text is cut off", () => {
  const value = "planted-".repeat(8);
  new Secret(value);
  for (let shown = 1; shown < value.length; shown += 1)
    assert.equal(quotable("\u200b".repeat(20_000 - shown) + value), "", `${shown} characters before the cut`);
  assert.equal(
    quotable(`${"é".repeat(400)}${value}${"x".repeat(20_000)}`).slice(395, 415),
    `${"é".repeat(5)}[redacted]xxxxx`,
  );
});

test("wherever quoted-printable has broken a secret into lines, it is scrubbed", () => {
  const value = "half=of/é=3D and more=";
  new Secret(value);
  const encoded = quotedPrintable(value);
  for (let at = 1; at < encoded.length; at += 1) {
    // A byte is not broken.
    if (/=.?$/.test(encoded.slice(0, at))) continue;
    for (const end of ["=\n", "=\r\n"])
      assert.equal(scrub(`<${encoded.slice(0, at)}${end}${encoded.slice(at)}>`), "<[redacted]>", `at ${at}`);
  }
  assert.equal(scrub(`<${value}\n>`), "<[redacted]\n>", "what ends with the mark is found, too");
});

test("what is no secret stays as it was, whatever it looks like", () => {
  new Secret("a-secret-that-is-not-there");
  for (const text of [
    "100% of C:\\new\\table &amp; caf\\u00e9 %zz %E2%82 &nope; &#1114112; \\",
    "eyJhbGciOiJIUzI1NiJ9.e30.abc 00:11:22:33:44:55 deadbeefdeadbeef",
    "line one\nline two\tand\u200bmore",
    "",
  ])
    assert.equal(scrub(text), text);
});

test("secrets that overlap, touch or hold each other leave nothing of themselves", () => {
  for (const value of ["outer-inner-value", "inner", "value-beyond"]) new Secret(value);
  assert.equal(scrub("<outer-inner-value-beyond>"), "<[redacted]>");
  assert.equal(scrub("<inner><innerinner>"), "<[redacted]><[redacted][redacted]>");
});

test("a secret of one letter is scrubbed from outside text, and the envelope stays whole", () => {
  new Secret("s");
  const envelope = presentError(new TypeError("this is a test"), installation);
  assert.equal(envelope.state, "error");
  assert.ok(!JSON.stringify((envelope as { error: { cause: unknown } }).error.cause).includes("this"));
  const ours = new MixpanelError("BRIDGE_ERROR", "this is ours", {
    cause: new MixpanelError("CONFIG_ERROR", "so is this"),
  });
  const { error } = presentError(ours, installation) as { error: { message: string; cause: unknown } };
  assert.deepEqual([error.message, error.cause], ["this is ours", { code: "CONFIG_ERROR", message: "so is this" }]);
});
