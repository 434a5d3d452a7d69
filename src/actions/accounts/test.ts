import { knownError } from "../../core/advice/advise.ts";
import { isFault } from "../../core/fault.ts";
import { type Me, userOf } from "../../core/me/me.ts";
import type { Axes } from "../../core/resolve.ts";
import type { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { Account } from "../../schema/config.ts";
import type { AccountTestResult } from "../../schema/responses.ts";
import { quiet } from "../../storage/quiet.ts";
import { sharedTokens } from "../../storage/tokens-in-use.ts";
import { me } from "../me.ts";
import { explained } from "../sandbox.ts";
import { type Resolved, resolveSession, standingIn, warnOfReach } from "../session.ts";
import { resolveAccount } from "../session-asked.ts";
import { oddAccount } from "./odd-account.ts";

/**
 * Asks Mixpanel whether credentials work: those of the account `name` of the config file, or without a name those of the
 * account that the session resolves to. What is wrong with them, with its entry, or on the way, is a result and not an error, and so is
 * that there is no such account. Throws `TARGET_NOT_FOUND`, `CONFIG_ERROR` and `BRIDGE_ERROR` for what is about more than this account.
 */
export async function testAccount(context: Context, name?: string, axes: Axes = {}): Promise<AccountTestResult> {
  let account: Account | undefined;
  try {
    const asked = resolveAccount(context, name, axes);
    account = asked.account;
    const found = await me(context, asked, { refresh: true });
    warnOfSession(context, asked, found, name === undefined ? axes : {});
    warnOfSharing(context, asked);
    return {
      account_name: account.name,
      ok: true,
      user: userOf(found),
      accessible_project_count: found.projects.length,
      error: null,
      error_code: null,
      error_details: null,
      retryable: false,
      next: [],
    };
  } catch (error) {
    const said = knownError(explained(context, error));
    if (!said || !isAboutTheAccount(error, account)) throw error;
    return failure(account?.name ?? name ?? oddAccount(error) ?? nameIn(said), said);
  }
}

/** Warns where the account works, and the session in it is of a project that it does not reach. */
function warnOfSession(context: Context, asked: Pick<Resolved, "account" | "origin">, found: Me, axes: Axes): void {
  try {
    const session = resolveSession(quiet(context), axes);
    const isTested = session.account.name === asked.account.name && session.origin === asked.origin;
    if (isTested && session.project !== undefined) warnOfReach(context, session, session.project, found);
  } catch (error) {
    if (!isFault(error)) throw error; // what is wrong with the session is not what was asked
  }
}

/** Warns where another machine can end this login, which nobody sees before the access token ends. */
function warnOfSharing(context: Context, asked: Pick<Resolved, "account" | "origin" | "bridge">): void {
  const { account, origin } = asked;
  const isInPlace = origin === "bridge";
  if (account.type !== "oauth_browser" || !(isInPlace || sharedTokens(context, account.name))) return;
  const { token } = standingIn(context, asked);
  if (token?.refreshable)
    context.warn({ kind: "login_shared", account: account.name, until: token.expires_at, isInPlace });
}

/** `name`: of the account that is not there or cannot be used, or null where none is meant. */
function failure(name: string | null, { code, message, details, retryable, next }: MixpanelError): AccountTestResult {
  return {
    account_name: name,
    ok: false,
    user: null,
    accessible_project_count: null,
    error: message,
    error_code: code === "NEEDS_ACCOUNT" ? "ACCOUNT_NOT_FOUND" : code,
    error_details: details ? { ...details } : null,
    retryable,
    next: [...next],
  };
}

const nameIn = ({ details }: MixpanelError): string | null =>
  typeof details?.account === "string" ? details.account : null;

/** A file or a variable that any account would meet is not what was asked about. */
function isAboutTheAccount(error: unknown, account: Account | undefined): boolean {
  if (oddAccount(error) !== undefined) return true;
  if (isFault(error, "CONFIG_ERROR")) {
    const { account: named, variable } = error.details;
    return (
      named !== undefined ||
      (account?.type === "oauth_token" && variable !== undefined && variable === account.token_env)
    );
  }
  if (account) return !isFault(error, "BRIDGE_ERROR", "INVALID_ARGS");
  return isFault(error, "NEEDS_ACCOUNT", "ACCOUNT_NOT_FOUND");
}
