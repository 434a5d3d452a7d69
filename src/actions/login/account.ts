import { Fault } from "../../core/fault.ts";
import { userOf } from "../../core/me/me.ts";
import type { Axes } from "../../core/resolve.ts";
import { normaliseTime } from "../../core/token-expiry.ts";
import type { Context, Person } from "../../ports.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { ownFolderOf } from "../../storage/account-place.ts";
import { clientPath, tokensPath } from "../../storage/paths.ts";
import { accountToLogIn } from "../own-account.ts";
import { passingHome } from "../sandbox.ts";
import { approveAndPublish, type BrowserOptions } from "./browser.ts";
import { chosenByLogin, projectSteps } from "./publish.ts";

/**
 * Logs an account of the config file in again, without a name the session's. It keeps its region, and its project; one that has none gets one, if there is any. `next`
 * says how to choose another. Throws what `accountToLogIn` throws, `INVALID_ARGS` for any type but `oauth_browser`, and what
 * `loginWithBrowser` throws.
 */
export async function loginAccount(
  context: Context,
  person: Person,
  wanted: string | undefined,
  { axes, ...options }: BrowserOptions & { readonly axes?: Axes } = {},
): Promise<ResponseData<"account-login">> {
  const { name, type, region } = accountToLogIn(context, wanted, axes);
  if (type !== "oauth_browser") {
    const refusal = { reason: "not_a_browser_account", account: name, type } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  const folder = ownFolderOf(context, name); // before anybody is asked anything
  const published = await approveAndPublish(context, person, {
    ...{ region, account: name, wishes: { name }, options, mayLackProject: true },
    login: { kind: "account", name, region },
  });
  const { me, expiresAt, project, pick, replaced } = published;
  const { next = [], ...chosen } = await chosenByLogin(context, published);
  const { next: later, ...home } = passingHome(context);
  return {
    logged_in_as: {
      ...{ name, user: userOf(me), expires_at: normaliseTime(expiresAt) },
      tokens_path: tokensPath(folder),
      client_path: clientPath(context, region),
    },
    ...(replaced && { replaced_user: replaced }),
    project,
    project_pick: pick,
    ...home,
    ...chosen,
    next: [...next, ...projectSteps(published, chosen), ...later],
  };
}
