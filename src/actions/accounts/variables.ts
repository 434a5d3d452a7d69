import type { Sought } from "../../core/cleanse/spellings.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Wanted } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import { sessionAsked } from "../session-asked.ts";
import { tokenOf } from "./token.ts";

/** What a program is given to work as an account. */
interface AccountVariables {
  /** In plain text: they are for the environment of that program alone. */
  readonly variables: Readonly<Record<string, string>>;
  /** What of them must not be shown. */
  readonly secrets: readonly Sought[];
}

/**
 * The variables for the account, project and workspace of the session; an access token is refreshed if need be. Throws what
 * `resolveSession` and `bearerToken` throw.
 */
export async function accountVariables(context: Context, axes: Axes, wanted: Wanted): Promise<AccountVariables> {
  const resolved = sessionAsked(context, axes);
  const { account, project, workspace } = resolved;
  const where = {
    MP_REGION: account.region,
    ...(project !== undefined && { MP_PROJECT_ID: project }),
    ...(workspace !== undefined && { MP_WORKSPACE_ID: String(workspace) }),
  };
  if (account.type === "service_account") {
    const { username } = account;
    const value = account.secret.reveal();
    return {
      variables: { MP_USERNAME: username, MP_SECRET: value, ...where },
      secrets: [{ value, usernames: [username] }],
    };
  }
  const value = (await tokenOf(context, resolved, wanted)).reveal();
  return { variables: { MP_OAUTH_TOKEN: value, ...where }, secrets: [{ value }] };
}
