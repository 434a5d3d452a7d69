import { worded } from "../../core/advice/advise.ts";
import { userOf } from "../../core/me/me.ts";
import type { Axes } from "../../core/resolve.ts";
import type { ErrorCode } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { AccountTestResult } from "../../schema/responses.ts";
import { me } from "../me.ts";
import { explained } from "../sandbox.ts";
import { resolveAccount } from "../session.ts";

/** They are about something else than this account's credentials and the way to the server. */
const notAboutTheAccount: ReadonlySet<ErrorCode> = new Set(["CONFIG_ERROR", "BRIDGE_ERROR", "INVALID_ARGS"]);

/**
 * Asks Mixpanel whether credentials work: those of the account `name` of the config file, or without a name those of the
 * account that the session resolves to. What goes wrong with them or on the way is a result, not an error. Throws
 * `NEEDS_ACCOUNT`, `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`, `CONFIG_ERROR`, `BRIDGE_ERROR`.
 */
export async function testAccount(context: Context, name?: string, axes: Axes = {}): Promise<AccountTestResult> {
  const asked = resolveAccount(context, name, axes);
  const result = { account_name: asked.account.name, ok: true, user: null, accessible_project_count: null };
  const noError = { error: null, error_code: null, error_details: null };
  try {
    const found = await me(context, asked, { refresh: true });
    return { ...result, user: userOf(found), accessible_project_count: found.projects.length, ...noError };
  } catch (error) {
    const said = worded(explained(context, error));
    if (!said || notAboutTheAccount.has(said.code)) throw error;
    const { message, code, details } = said;
    return { ...result, ok: false, error: message, error_code: code, error_details: details ? { ...details } : null };
  }
}
