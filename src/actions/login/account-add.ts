import type { Again } from "../../core/advice/login-command.ts";
import { addAccountCommand } from "../../core/advice/steps.ts";
import type { Context, Person } from "../../ports.ts";
import type { Account } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { add, show } from "../accounts/accounts.ts";
import { additionOf, checkFree } from "../accounts/edits.ts";
import type { StaticCredentials } from "../credentials.ts";
import { findRegion, writeAccount } from "./new-account.ts";

/** An account to add; a name and a region that it lacks are found out by asking Mixpanel. */
export interface NewAccount {
  readonly name?: string | undefined;
  readonly region?: Region | undefined;
  readonly project?: string | undefined;
  readonly credentials: StaticCredentials;
}

/** Throws `ACCOUNT_EXISTS`, before anybody types a secret in vain. */
export const checkNew = (context: Context, name: string | undefined): void =>
  name === undefined ? undefined : checkFree(readConfig(context), name);

/**
 * Add an account whose credentials are at hand. Asks Mixpanel only for what is missing: the region (the first that accepts
 * them), the name (after the organisation, §4.4). Throws `ACCOUNT_EXISTS`, and what `findRegion` throws.
 */
export async function addAccount(context: Context, person: Person, wanted: NewAccount): Promise<AccountSummary> {
  const { name, region, project, credentials } = wanted;
  const record = { ...credentials, ...(project !== undefined && { default_project: project }) };
  if (name !== undefined && region !== undefined) return add(context, { ...record, name, region } as Account);
  const found = await findRegion(context, person, { name, credentials, again: againOf(wanted) }, region);
  const chosen = await writeAccount(context, name, found.me, (config, free) =>
    additionOf(config, free, { ...record, region: found.region }),
  );
  return show(context, chosen);
}

/** The command that was given, with another region. */
const againOf =
  ({ name, region: given, project, credentials }: NewAccount): Again =>
  ({ region = given }) =>
    addAccountCommand({
      ...{ name, type: credentials.type, region, project },
      ...(credentials.type === "service_account"
        ? { username: credentials.username }
        : { tokenEnv: credentials.token_env }),
    });
