import { within } from "../../core/fault.ts";
import type { Context, Person } from "../../ports.ts";
import type { Account } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import type { StaticCredentials } from "../credentials.ts";
import { findRegion } from "../login/region-probe.ts";
import { addAccount } from "./add.ts";
import { additionOf } from "./edits.ts";
import { showAccount } from "./show.ts";
import { writeAccount } from "./write-account.ts";

/** An account to add; a name and a region that it lacks are found out by asking Mixpanel. */
export interface NewAccount {
  readonly name?: string | undefined;
  readonly region?: Region | undefined;
  readonly project?: string | undefined;
  readonly credentials: StaticCredentials;
}

/**
 * Adds an account whose credentials are at hand. Asks Mixpanel only for what is missing: the region (the first that accepts
 * them), the name (after the organization). Throws `ACCOUNT_EXISTS`, and what `findRegion` and `writeAccount` throw.
 */
export async function addAskingMixpanel(context: Context, person: Person, wanted: NewAccount): Promise<AccountSummary> {
  const { name, region, project, credentials } = wanted;
  const record = { ...credentials, ...(project !== undefined && { default_project: project }) };
  if (name !== undefined && region !== undefined) return addAccount(context, { ...record, name, region } as Account);
  const { type } = credentials;
  const how =
    credentials.type === "service_account" ? { username: credentials.username } : { tokenEnv: credentials.token_env };
  const flags = { name, type, region, project, ...how };
  return within({ login: { kind: "addition", flags, type, name, isNew: true } }, async () => {
    const found = await findRegion(context, person, { ...credentials, name }, region);
    const chosen = await writeAccount(context, name, found.me, (config, free) =>
      additionOf(config, free, { ...record, region: found.region }),
    );
    return showAccount(context, chosen);
  });
}
