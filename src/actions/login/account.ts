import { atLogin, messageOf } from "../../core/advice/advise.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { chooseProject } from "../../core/advice/steps.ts";
import { Fault, isFault } from "../../core/fault.ts";
import { pickNone } from "../../core/login/project-pick.ts";
import { userOf } from "../../core/me/me.ts";
import { accountOf } from "../../core/resolve.ts";
import { normaliseTime } from "../../core/token-expiry.ts";
import type { Context, Person } from "../../ports.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { approveAndPublish, type BrowserOptions } from "./browser.ts";
import { type Picked, pickWithPerson } from "./project.ts";
import type { PickWish } from "./publish.ts";

/**
 * Logs an account of the config file in again. It keeps its region, and gets a project if it has none and there is but one
 * or the person picks one; otherwise `next` says how to choose. Throws `ACCOUNT_NOT_FOUND`, `INVALID_ARGS` for any type but
 * `oauth_browser`, and what `loginWithBrowser` throws.
 */
export async function loginAccount(
  context: Context,
  person: Person,
  name: string,
  options: BrowserOptions = {},
): Promise<ResponseData<"account-login">> {
  const { type, region } = accountOf(readConfig(context), name);
  if (type !== "oauth_browser") {
    const refusal = { reason: "not_a_browser_account", account: name, type } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  const login = { kind: "account", name, region } as const;
  const { me, expiresAt, project } = await approveAndPublish(context, person, {
    ...{ region, account: name, wishes: { name }, login, options },
    pick: (wish) => pickIfCertain(context, person, wish, login),
  });
  return {
    logged_in_as: { name, user: userOf(me), expires_at: normaliseTime(expiresAt) },
    ...(project === null && { next: [...chooseProject(name, true)] }),
  };
}

/** No project where none can be picked: a login that succeeded is not thrown away for want of a choice. */
async function pickIfCertain(context: Context, person: Person, wish: PickWish, login: LoginPlace): Promise<Picked> {
  try {
    return await pickWithPerson(person, wish);
  } catch (error) {
    if (!isFault(error, "NEEDS_REGION_SWITCH", "NEEDS_PROJECT_SELECTION")) throw error;
    if (error.code === "NEEDS_REGION_SWITCH")
      context.warn({ kind: "no_project_chosen", why: messageOf(atLogin(error, login)) });
    return pickNone(wish);
  }
}
