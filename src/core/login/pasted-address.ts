import { Secret } from "../../secret.ts";
import { Fault } from "../fault.ts";
import { quotable } from "../quotable.ts";

/** What the authorization server put into the redirect URI (RFC 6749 §4.1.2). */
export type PastedAddress =
  | { readonly kind: "code"; readonly code: Secret; readonly state: Secret }
  | {
      readonly kind: "error";
      /** The provider's words: without control characters, at most 500 characters. */
      readonly error: string;
      readonly description?: string;
      readonly state?: Secret;
    };

const LONGEST = 64 * 1024;

/** `word` as it looks when the terminal may have broken it anywhere. */
const wrapped = (word: string): string => [...word].join("\\n?");

/** Where the parameters begin; those of the sign-in page are called code_challenge and response_type. */
const FIRST_PARAMETER = new RegExp(`(?<![A-Za-z0-9_])(?:${["code=", "state=", "error="].map(wrapped).join("|")})`, "g");
/** What a query can hold once a browser has escaped it, and line breaks. */
const QUERY = /[A-Za-z0-9\-._~%+=&/:@?!$*,;|^\n]+/y;
/** The characters of a `state`: every login makes one of 32 bytes in base64url. */
const STATE_LENGTH = 43;
/** A whole `state` that no further parameter follows. What stands behind it is something else, and so is the next line. */
const FULL_STATE = new RegExp(
  `&\\n?(?:${wrapped("amp;")}\\n?)?${wrapped("state=")}\\n?(?:[A-Za-z0-9_-]\\n?){${STATE_LENGTH - 1}}[A-Za-z0-9_-](?!\\n?&)`,
);
/** What a code and a `state` consist of, as they are or escaped; what programs glue behind them does not belong to it. */
const UNRESERVED = /^(?:[A-Za-z0-9._~-]|%(?:2[DE]|3\d|[46][1-9A-F]|[57][0-9A]|5F|7E))*/i;

/** What stands before a parameter of the redirect URI. Servers send a refusal there without a `state`, too, where they were sent none. */
const IN_CALLBACK =
  /(?:^|[^\w./-]|\/\/)(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?\/callback\/?\?(?:[^\s?#]*[&;])?$/i;
/** So much is looked at of it. */
const LONGEST_BEFORE = 1000;

/** Values that spaces got into, of which there is no doubt how they go on. */
const SPACED =
  /(?<=\?code=)[^\n&=?]{1,1000}(?=&)|(?<=&(?:amp;)?state=)(?:[A-Za-z0-9_-] ?){42}[A-Za-z0-9_-](?![A-Za-z0-9_-])/g;

/**
 * What a person pasted after the browser ended on a page that cannot load: the address or its query, with whatever came
 * along. Of several addresses the last complete one counts: people paste again below what did not work; and a code before a refusal. A
 * refusal has a `state`, or is the redirect URI: any page may have an `error=`. What holds none is decoded
 * once, as mail and chat programs encode links. Throws `OAUTH_PASTE_ERROR`, which repeats nothing of the text.
 */
export function parsePastedAddress(text: string): PastedAddress {
  if (text.length > LONGEST) throw new Fault("OAUTH_PASTE_ERROR", { reason: "too_long" });
  const found = lastIn(text);
  if (found && !isCutOff(found)) return found;
  const decoded = lastIn(decodedOnce(text));
  const best = worth(decoded) > worth(found) ? decoded : found;
  if (best) return best;
  throw new Fault("OAUTH_PASTE_ERROR", { reason: mistakeIn(text) });
}

/** Whether an address has lost its end: its `state` is missing, or shorter than any login makes one. */
export const isCutOff = ({ state }: PastedAddress): boolean => (state?.reveal().length ?? 0) < STATE_LENGTH;

/** What stands in the text in place of the address. */
function mistakeIn(text: string): "authorize_link" | "login_page" | "incomplete" {
  const urls = text.replaceAll(/\s+/g, "");
  if (/\/oauth\/authorize\/?\?/.test(urls)) return "authorize_link";
  return /https?:\/\/(?:[a-z0-9-]+\.)*mixpanel\.com(?![a-z0-9.-])/i.test(urls) ? "login_page" : "incomplete";
}

/** A code is worth more than a refusal, and either more than what has lost its end. */
const worth = (address: PastedAddress | undefined): number =>
  address ? (isCutOff(address) ? 1 : 3) + (address.kind === "code" ? 1 : 0) : 0;

/** The last address in the text of those that are worth most. */
function lastIn(text: string): PastedAddress | undefined {
  const lines = tidied(text);
  let best: PastedAddress | undefined;
  for (let at = 0; ; ) {
    FIRST_PARAMETER.lastIndex = at;
    const first = FIRST_PARAMETER.exec(lines);
    if (!first) return best;
    const query = queryAt(lines, first.index);
    at = first.index + query.length;
    const found = read(query);
    const counts = found?.kind !== "error" || found.state !== undefined || isInCallback(lines, first.index);
    if (found && counts && worth(found) >= worth(best)) best = found;
  }
}

/** Whether the parameter that begins there is one of the redirect URI, which a terminal may have broken. */
function isInCallback(lines: string, at: number): boolean {
  const before = lines.slice(Math.max(0, at - LONGEST_BEFORE), at);
  return IN_CALLBACK.test(before) || IN_CALLBACK.test(before.replaceAll("\n", ""));
}

/** Without the marks of a quotation, and with what JSON, HTML and addresses in addresses escape as it was. */
const decodedOnce = (text: string): string =>
  text
    .replace(/^(?:[ \t]*>)+ ?/gm, "")
    .replace(/\\u00([0-7][0-9a-f])/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll("&amp;", "&")
    .replace(/&#(?:x([0-9a-f]{1,3})|(\d{1,3}));/gi, (_entity, hex?: string, decimal?: string) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/%([0-7][0-9a-f])/gi, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** Line breaks as single `\n`, and a space wherever an address cannot go on. Each step is linear. */
const tidied = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    // A terminal that breaks a line leaves none empty; and where a scheme stands that is no value, a new address begins.
    .replace(/\n{2,}|(?<!=\n?)\n?(?=https?:\/\/)/g, " ")
    .replace(/ ?& ?/g, "&")
    // As some shells escape what is pasted into them.
    .replace(/\\(?=[?&=])/g, "")
    .replace(SPACED, (value) => value.replaceAll(" ", ""));

function queryAt(lines: string, at: number): string {
  QUERY.lastIndex = at;
  const query = QUERY.exec(lines)?.[0] ?? "";
  const fullState = FULL_STATE.exec(query);
  return fullState ? query.slice(0, fullState.index + fullState[0].length) : query;
}

/** What a query says; undefined when it is incomplete, or names a parameter twice (RFC 6749 §3.1). */
function read(query: string): PastedAddress | undefined {
  const text = query.replaceAll("\n", "").replace(/&(?:amp;)+/g, "&");
  const values = new Map<string, string>();
  for (const parameter of text.split("&")) {
    const [name = ""] = parameter.split("=", 1);
    if (values.has(name)) return undefined;
    values.set(name, parameter.slice(name.length + 1));
  }
  const [code, state] = [unreserved(values.get("code")), unreserved(values.get("state")).slice(0, STATE_LENGTH)];
  const [error, description] = [said(values.get("error")), said(values.get("error_description"))];
  if (error) return denied(error, description, state);
  return code && state ? { kind: "code", code: new Secret(code), state: new Secret(state) } : undefined;
}

/** The beginning of a value that can belong to a code or a `state`. */
const unreserved = (value = ""): string => decoded(UNRESERVED.exec(value)?.[0] ?? "") ?? "";

/** The provider's own words, without the punctuation of the sentence around the address. */
const said = (value = ""): string | undefined => decoded(withoutPunctuation(value));

function denied(error: string, description: string | undefined, state: string | undefined): PastedAddress {
  // First the secret, then the quotations: the provider's words may repeat it.
  const secret = state ? new Secret(state) : undefined;
  return {
    kind: "error",
    error: quotable(error),
    ...(description && { description: quotable(description) }),
    ...(secret && { state: secret }),
  };
}

/** Without the punctuation of the sentence or the table around it. */
function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && ".,;:!?*|".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A value out of application/x-www-form-urlencoded; undefined when a percent sign does not begin a UTF-8 byte. */
function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}
