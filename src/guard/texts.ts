import type { Sought } from "../core/cleanse/spellings.ts";

// Files are read leniently: what a parser would refuse may hold a secret all the same.

const STRING =
  /"""(?<many>(?:\\[\s\S]|[^\\])*?)"""|'''(?<raw>[\s\S]*?)'''|"(?<one>(?:\\.|[^"\\\n])*)"|'(?<bare>[^'\n]*)'/.source;
const ENTRY = new RegExp(
  `(?<header>^[ \\t]*\\[)|\\b(?<key>secret|token|username)["']?[ \\t]*=[ \\t]*(?:${STRING})`,
  "gm",
);

/** The secrets in a config.toml, those in comments too; each with the usernames of its table. */
export function secretsInToml(text: string): Sought[] {
  const found: Sought[] = [];
  let usernames: string[] = [];
  for (const { groups = {} } of text.matchAll(ENTRY)) {
    const { header, key, many, raw, one, bare } = groups;
    if (header !== undefined) {
      usernames = [];
      continue;
    }
    const value = unescaped(many ?? one ?? "", many !== undefined) || (raw?.replace(/^\r?\n/, "") ?? bare ?? "");
    if (key === "username") usernames.push(value);
    else found.push({ value, usernames });
  }
  return found;
}

const MEANINGS: Readonly<Record<string, string>> = { b: "\b", t: "\t", n: "\n", f: "\f", r: "\r", e: "\x1b", "/": "/" };

/** What a basic string of TOML means, which JSON's are too but for `\e`, `\xHH` and `\UHHHHHHHH`. */
function unescaped(text: string, isMany = false): string {
  const body = isMany ? text.replace(/^\r?\n/, "").replace(/\\[ \t]*\r?\n\s*/g, "") : text;
  return body.replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|([\s\S]))/g, (_all, u, U, x, one) => {
    if (one) return MEANINGS[one] ?? one;
    const point = Number.parseInt(u ?? U ?? x, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : "";
  });
}

const PAIR =
  /"(access_token|refresh_token|pkce_verifier|id_token|secret|token|username|text)"\s*:\s*"((?:[^"\\]|\\.)*)/g;

/** The secrets in one of our JSON files, or in what is left of one; also those in the reply of a server that is kept as text. */
export function secretsInJson(text: string): Sought[] {
  const found: Sought[] = [];
  const usernames: string[] = [];
  for (const [, key = "", body = ""] of text.matchAll(PAIR)) {
    const value = unescaped(body);
    if (key === "text") found.push(...secretsInJson(value));
    else if (key === "username") usernames.push(value);
    else found.push({ value, usernames });
  }
  return found;
}

/** The variables that accounts name for their tokens. */
export const tokenVariables = (text: string): string[] =>
  [...text.matchAll(/\btoken_env["']?\s*[=:]\s*(?:"((?:\\.|[^"\\\n])*)"|'([^'\n]*)')/g)].map(([, name, bare = ""]) =>
    name === undefined ? bare : unescaped(name),
  );
