import { Secret } from "../../secret.ts";
import { Fault } from "../fault.ts";
import { quotable } from "../quotable.ts";

/** What the authorization server put into the redirect address (RFC 6749 §4.1.2). */
export type PastedAddress =
  | { readonly kind: "code"; readonly code: Secret; readonly state: Secret }
  | {
      readonly kind: "denied";
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
/**
 * A `state` as every login makes it, 32 bytes in base64url, which therefore ends here: the next line is something else, and
 * so are the underscores that set the address in italics.
 */
const FULL_STATE = new RegExp(
  `&\\n?(?:${wrapped("amp;")}\\n?)?${wrapped("state=")}\\n?(?:[A-Za-z0-9_-]\\n?){42}[A-Za-z0-9_-](?=\\n(?!&)|_{1,3}[.,;:!?*]*$)`,
);
/** Values that spaces got into, of which there is no doubt how they go on. */
const SPACED =
  /(?<=\?code=)[^\n&=?]{1,1000}(?=&)|(?<=&(?:amp;)?state=)(?:[A-Za-z0-9_-] ?){42}[A-Za-z0-9_-](?![A-Za-z0-9_-])/g;

/**
 * What a person pasted after the browser ended on a page that cannot load: the address or its query, with whatever came
 * along. Of several addresses the last complete one counts: people paste again below what did not work. Throws
 * `OAUTH_PASTE_ERROR`, which repeats nothing of the text.
 */
export function parsePastedAddress(text: string): PastedAddress {
  if (text.length > LONGEST) throw new Fault("OAUTH_PASTE_ERROR", { reason: "too_long" });
  const lines = tidied(text);
  let found: PastedAddress | undefined;
  for (let at = 0; ; ) {
    FIRST_PARAMETER.lastIndex = at;
    const first = FIRST_PARAMETER.exec(lines);
    if (!first) break;
    const query = queryAt(lines, first.index);
    at = first.index + query.length;
    found = read(query) ?? found;
  }
  if (!found) throw new Fault("OAUTH_PASTE_ERROR", { reason: "incomplete" });
  return found;
}

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

/** What a query says; undefined when it is incomplete, malformed, or names a parameter twice (RFC 6749 §3.1). */
function read(query: string): PastedAddress | undefined {
  const text = withoutPunctuation(query.replaceAll("\n", "")).replace(/&(?:amp;)+/g, "&");
  const values = new Map<string, string>();
  for (const parameter of text.split("&")) {
    const [name = ""] = parameter.split("=", 1);
    const value = decoded(parameter.slice(name.length + 1));
    if (value === undefined || values.has(name)) return undefined;
    values.set(name, value);
  }
  const [code, state, error] = [values.get("code"), values.get("state"), values.get("error")];
  if (error) return denied(error, values.get("error_description"), state);
  return code && state ? { kind: "code", code: new Secret(code), state: new Secret(state) } : undefined;
}

function denied(error: string, description: string | undefined, state: string | undefined): PastedAddress {
  // First the secret, then the quotations: the provider's words may repeat it.
  const secret = state ? new Secret(state) : undefined;
  return {
    kind: "denied",
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
