import type { Step } from "../../errors.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import type { AccountStatus } from "../../schema/responses.ts";
import { deedInWords, stepTo } from "./deeds.ts";
import { type Diagnosis, list, ok, plural } from "./findings.ts";
import { remedyFor } from "./remedies.ts";
import { commandFor } from "./shell-quote.ts";
import { listAccounts, unset } from "./steps.ts";

/** Of the config file and the accounts in it. */
export const configFindings = {
  config: (path: string, accounts: number) => ok(`${path} is valid, with ${plural(accounts, "account")}.`, { path }),
  configMissing: (path: string) => ok(`There is no ${path} yet; it is made with the first account.`, { path }),
  configClosed: (path: string, reason: string, code: string): Diagnosis => ({
    status: "fail",
    message: `${path} can be read but not replaced: ${reason}. Nothing can be changed in it.`,
    details: { path, reason, code },
  }),

  noTwins: () => ok("No two accounts have names that differ in case alone."),
  twins: (names: readonly string[]): Diagnosis => ({
    status: "warn",
    message: `Accounts have names that differ in case alone: ${list(names)}. On macOS and Windows their folders are one. Rename one of them.`,
    details: { names },
    next: [listAccounts],
  }),

  noDangling: () => ok("Every target, and the active account, is there."),
  /** `isSpared`: a session comes about without it. */
  activeDangling: (account: string, targets: readonly string[], isSpared: boolean): Diagnosis => ({
    status: isSpared ? "warn" : "fail",
    message:
      `The active account "${account}" does not exist.${targets.length > 0 ? ` Neither do those that these targets name: ${list(targets)}.` : ""} ` +
      `Choose another: ${listAccounts.command}`,
    details: { account, targets },
    next: [listAccounts, { command: "mp account use <name>", label: "Make one of them the active account" }],
  }),
  targetsDangling: (targets: readonly string[]): Diagnosis => ({
    status: "warn",
    message: `These targets name an account that does not exist: ${list(targets)}. Remove them, or add the account.`,
    details: { targets },
    next: targets.map((target) => ({
      command: commandFor("mp target remove", target, "--yes"),
      label: `Remove the target ${JSON.stringify(target)}`,
    })),
  }),

  account: (facts: AccountFacts) =>
    ok(`The account "${facts.name}" (${facts.type}, ${facts.region}) ${has(facts)}.`, detailsOf(facts)),
  accountUnusable: (facts: AccountFacts): Diagnosis => {
    const { advice, next } = remedyFor(facts, "config", facts.expires_at === undefined);
    return {
      status: "fail",
      message: `The account "${facts.name}" cannot be used: ${lacks(facts)}. ${advice}`,
      details: detailsOf(facts),
      next,
    };
  },

  notShared: () =>
    ok("No bridge has carried the refresh token of a login that is stored here to or from another machine."),
  shared: (accounts: readonly string[]): Diagnosis => ({
    status: "warn",
    message:
      `A bridge has carried the refresh token of ${list(accounts)} to or from another machine: both hold one login, and ` +
      "whichever refreshes it first ends it for the other. A login of its own, here, parts them.",
    details: { accounts },
    next: accounts.map((name) => ({
      command: commandFor("mp account login", name),
      label: `Log ${JSON.stringify(name)} in anew on this machine`,
    })),
  }),

  noLogins: () => ok("No login is unfinished."),
  logins: (steps: readonly Step[], paths: readonly string[]): Diagnosis => ({
    status: "warn",
    message: `${plural(paths.length, "login")} that ${paths.length === 1 ? "was" : "were"} approved ${paths.length === 1 ? "is" : "are"} not finished. To see them: mp login --list`,
    details: { paths },
    next: [{ command: "mp login --list", label: "See the unfinished logins" }, ...steps],
  }),
};

/** What is known of an account of the config file. */
export interface AccountFacts {
  readonly name: string;
  readonly type: AccountType;
  readonly region: Region;
  readonly status: AccountStatus;
  readonly token_env?: string;
  /** ISO 8601 UTC with `Z`. */
  readonly expires_at?: string;
  readonly refreshable?: boolean;
  /** It has credentials, and Mixpanel has said that they are none. */
  readonly refused?: true;
}

const detailsOf = ({ name, token_env: variable, ...facts }: AccountFacts): NonNullable<Diagnosis["details"]> => ({
  account: name,
  ...facts,
  ...(variable !== undefined && { token_env: variable }),
});

/** No more than is known: whether a login is good, only Mixpanel can say. */
function has({ status, expires_at: expiresAt, refreshable }: AccountFacts): string {
  if (expiresAt === undefined) return "has its credentials";
  const until = refreshable ? "" : ` until ${expiresAt}, and cannot be refreshed`;
  return status === "ok" ? `is logged in${until}` : `has the tokens of a login${until && `, good${until}`}`;
}

function lacks({ status, refused, token_env: variable, expires_at: expiresAt }: AccountFacts): string {
  if (refused) return "Mixpanel has refused its credentials";
  if (status === "needs_token") return `${variable} is not set`;
  return expiresAt === undefined
    ? "it has no usable tokens"
    : `its tokens expired at ${expiresAt} and cannot be refreshed`;
}

/** Of what decides in this shell. */
export const choiceFindings = {
  plainEnvironment: () => ok("No variable hides what is stored."),
  hidden: (
    hidden: readonly { readonly axis: string; readonly value: string | number; readonly by: string }[],
  ): Diagnosis => {
    const variables = [...new Set(hidden.map(({ by }) => by))];
    return {
      status: "warn",
      message: `${hidden.map(({ axis, value, by }) => `${by} hides the ${axis} ${value}`).join("; ")}. To do without: ${deedInWords({ unset: variables })}`,
      details: { hidden },
      next: variables.map(unset),
    };
  },
  incomplete: (has: readonly string[], lacking: readonly string[]): Diagnosis => ({
    status: "warn",
    message: `${list(has)} ${has.length === 1 ? "is" : "are"} set and ignored, because ${list(lacking)} ${lacking.length === 1 ? "is" : "are"} not.`,
    details: { set: has, missing: lacking },
    next: [stepTo({ set: Object.fromEntries(lacking.map((name) => [name, "<value>"])) }, "Complete the set")],
  }),

  noBridge: () => ok("No bridge is in force."),
  bridge: (details: BridgeFacts) =>
    ok(`The bridge ${details.path} is in force, with the account "${details.account}".`, { ...details }),
  bridgeExpired: (details: BridgeFacts): Diagnosis => ({
    status: "fail",
    message: `The tokens in the bridge ${details.path} expired at ${details.expires_at} and cannot be refreshed. On the machine that has the account "${details.account}", export it again: mp account export-bridge --to <path> --access-only`,
    details: { ...details },
    next: [
      {
        command: "mp account export-bridge --to <path> --access-only",
        label: "On that machine: write the bridge anew",
      },
    ],
  }),
  bridgeHides: (details: BridgeFacts, hidden: string): Diagnosis => ({
    status: "warn",
    message: `The bridge ${details.path} is in force and hides the account "${hidden}". To do without: mp account remove-bridge`,
    details: { ...details, hides: hidden },
    next: [{ command: "mp account remove-bridge", label: "Remove the bridge" }],
  }),

  session: (details: Readonly<Record<string, unknown>> & { readonly account: string; readonly project: string }) =>
    ok(`The account "${details.account}" and the project ${details.project} are in force.`, details),
};

interface BridgeFacts {
  readonly path: string;
  readonly account: string;
  readonly expires_at?: string;
  readonly refreshable?: boolean;
}
