import type { StaticCredentials } from "../actions/credentials.ts";
import { Fault } from "../core/fault.ts";
import type { Context, Person } from "../ports.ts";
import type { AccountSummary } from "../schema/responses.ts";
import type { NewAccount } from "./arguments.ts";
import { accountRecord } from "./session-account.ts";

/** A service account or a token without a name: Mixpanel is asked, and it is called after its first organization. */
export type UnnamedAccount = Omit<Exclude<NewAccount, { readonly type: "oauth_browser" }>, "name"> & {
  readonly derive_name: true;
};

/** Adds it. Rejects with `INVALID_ARGS` where it has a name, or logs in with the browser, and with what `addAskingMixpanel` rejects with. */
export async function addUnnamed(context: Context, person: Person, given: UnnamedAccount): Promise<AccountSummary> {
  const { derive_name: isDerived, ...rest } = given;
  const isNamed = "name" in rest && rest.name !== undefined;
  if (isDerived !== true || isNamed || (rest.type as string) === "oauth_browser")
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "derived_name" } } });
  const {
    name: _name,
    region,
    default_project: project,
    ...credentials
  } = accountRecord({ ...rest, name: "derived" } as NewAccount);
  const { addAskingMixpanel } = await import("../actions/accounts/add-asking.ts");
  return addAskingMixpanel(context, person, { region, project, credentials: credentials as StaticCredentials });
}
