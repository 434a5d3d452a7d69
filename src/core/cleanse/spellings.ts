/** What is written in the place of a secret. */
export const HIDDEN = "[mixpanel secret]";

/** Shorter values turn up by chance in ordinary text. */
export const SHORTEST = 8;

/** A secret, with the usernames that it may be sent with (RFC 7617). */
export interface Sought {
  readonly value: string;
  readonly usernames?: readonly string[];
}

/**
 * Every text that a secret is looked for as: plain, percent-encoded, quoted-printable, as JSON writes it (also JSON in JSON), in base64
 * wherever in the encoded bytes it begins, in hexadecimal, in both also as UTF-16, and as the pair of `Basic`. None for values under 8
 * characters.
 */
export function spellingsOf(secrets: readonly Sought[]): string[] {
  const found = new Set<string>();
  for (const { value, usernames = [] } of secrets) {
    if (value.length < SHORTEST) continue;
    for (const spelling of [
      value,
      ...percentEncoded(value),
      ...quotedPrintable(value),
      ...inJson(value),
      ...packed(value),
    ])
      found.add(spelling);
    for (const username of usernames) for (const pair of ofBasic(username, value)) found.add(pair);
  }
  return [...found].filter((spelling) => spelling.length >= SHORTEST);
}

/**
 * RFC 3986 §2.1: what must be, with and without what may be; as forms, Python and whole addresses have it; every byte; and twice.
 * Either case of the hexadecimal digits.
 */
function percentEncoded(value: string): string[] {
  const usual = encodeURIComponent(value.toWellFormed());
  const strict = usual.replace(/[!'()*]/g, everyByte);
  const form = usual.replace(/[!'()~]/g, everyByte).replaceAll("%20", "+");
  const path = strict.replaceAll("%2F", "/");
  const all = [usual, strict, form, path, encodeURI(value.toWellFormed()), encodeURIComponent(usual), everyByte(value)];
  return all.flatMap((text) => [text, text.replace(/%[0-9A-F]{2}/g, (digits) => digits.toLowerCase())]);
}

const everyByte = (text: string): string =>
  Buffer.from(text, "utf8").toString("hex").toUpperCase().replace(/../g, "%$&");

/** RFC 2045 §6.7, with and without a tab as it is; where lines end is for whoever searches. */
const quotedPrintable = (value: string): string[] =>
  [/[^ -<>-~]+/g, /[^\t -<>-~]+/g].map((odd) =>
    value.toWellFormed().replace(odd, (part) => everyByte(part).replaceAll("%", "=")),
  );

/**
 * Inside the quotes: as JavaScript, as PHP (`\/`), as Python (ASCII alone), as Go and Ruby (nothing of HTML) and as PHP for HTML (nor
 * an apostrophe) write it, and that once more.
 */
function inJson(value: string): string[] {
  const usual = quoted(value);
  const bare = [usual, usual.replaceAll("/", "\\/")];
  const ways = [...bare, ...bare.map((text) => text.replace(/[<>&]/g, escaped))].flatMap((text) => [
    text,
    asciiOnly(text),
    asciiOnly(text).replace(/[<>&']/g, escaped),
  ]);
  const both = ways.flatMap((text) => [
    text,
    text.replace(/\\u[0-9a-f]{4}/g, (digits) => `\\u${digits.slice(2).toUpperCase()}`),
  ]);
  return both.flatMap((text) => [text, quoted(text)]);
}

const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);
const asciiOnly = (text: string): string => text.replace(/[\x7f-\uffff]/g, escaped);
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** As bytes in digits: in UTF-8 and in UTF-16, of which all but the last byte is the same for ASCII whichever byte comes first. */
function packed(value: string): string[] {
  return [Buffer.from(value, "utf8"), Buffer.from(value, "utf16le").subarray(0, -1)].flatMap((bytes) => {
    const hex = bytes.toString("hex");
    return [hex, hex.toUpperCase(), ...inBase64(bytes)];
  });
}

/** RFC 4648 §4 and §5: without the digits that it shares with what stands before and behind it. */
function inBase64(value: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), value]);
    const own = bytes.toString("base64").slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
    return [own, forUrls(own)];
  });
}

function ofBasic(username: string, value: string): string[] {
  const pair = Buffer.from(`${username}:${value}`, "utf8").toString("base64");
  return [pair, forUrls(pair)];
}

const forUrls = (digits: string): string => digits.replaceAll("+", "-").replaceAll("/", "_");
