import type { BaseIssue } from "valibot";
import { holdsSecret } from "../secret.ts";

type Issue = BaseIssue<unknown>;

const MOST_ISSUES = 5;
const MOST_KEY = 64;

/**
 * What is wrong, by key path: "accounts.team.region: must be one of us, eu, in". The first five issues, joined by "; ".
 * Never the value that was received, under no key.
 */
export const describeIssues = (issues: readonly Issue[]): string =>
  joinReasons([...new Set(issues.map(describeIssue))]);

/** The first five of `reasons`, and how many more there are of `count` in all. */
export function joinReasons(reasons: readonly string[], count: number = reasons.length): string {
  const more = count - MOST_ISSUES;
  return [...reasons.slice(0, MOST_ISSUES), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** One issue: "accounts.team.colour: unknown key". */
function describeIssue(issue: Issue): string {
  const path = keyPath((issue.path ?? []).map((item) => item.key));
  return path === "" ? reasonOf(issue) : `${path}: ${reasonOf(issue)}`;
}

/** A key path as TOML spells it, with keys that are not bare in quotes. */
export const keyPath = (keys: readonly unknown[]): string => keys.map(spell).join(".");

export const UNKNOWN_KEY = "unknown key";

/** What is wrong, without saying where: "unknown key". */
export function reasonOf(issue: Issue): string {
  const last = issue.path?.at(-1);
  const isAboutKey = last !== undefined && "origin" in last && last.origin === "key";
  if (issue.kind === "schema") {
    if (isAboutKey && issue.expected === "never") return UNKNOWN_KEY;
    if (last !== undefined && issue.input === undefined) return "is missing";
  }
  const message = isStock(issue) ? (stockReasons[issue.expected ?? ""] ?? "is not valid") : issue.message;
  return isAboutKey ? `the name ${message}` : message;
}

/** A message of valibot's own, which quotes what was received. Those of our schemas begin in small letters. */
const isStock = (issue: Issue): boolean => issue.message.startsWith("Invalid ");

const stockReasons: Readonly<Record<string, string>> = {
  Object: "must be an object",
  Array: "must be a list",
  string: "must be a string",
  number: "must be a number",
  boolean: "must be true or false",
};

function spell(key: unknown): string {
  const text = holdsSecret(String(key)) ? "…" : String(key);
  const short = text.length > MOST_KEY ? `${text.slice(0, MOST_KEY)}…` : text;
  return /^[A-Za-z0-9_-]+$/.test(short) ? short : JSON.stringify(short);
}
