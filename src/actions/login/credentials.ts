import { loggedInAs } from "../../core/advice/login-lines.ts";
import type { LoginCommand } from "../../core/advice/place.ts";
import { environmentProject } from "../../core/env.ts";
import { within } from "../../core/fault.ts";
import { userOf } from "../../core/me/me.ts";
import { own } from "../../core/own.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { Secret } from "../../secret.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { loginEdits, type RecordValues } from "../accounts/edits.ts";
import { writeAccount } from "../accounts/write-account.ts";
import { accountToRenew } from "./account-name.ts";
import { keepProject, pickProject } from "./project.ts";
import { type LoginResult, resultOf } from "./publish.ts";
import { findRegion } from "./region-probe.ts";
import type { LoginPerson } from "./unpublished.ts";

/** What an account that does not log in with a browser shows Mixpanel. */
export type Credentials =
  | { readonly type: "service_account"; readonly username: string; readonly secret: Secret }
  | { readonly type: "oauth_token"; readonly token_env: string }
  | { readonly type: "oauth_token"; readonly token: Secret };

/** The command that asks for the login: its `name`, `project` and `region` are those of the account. */
export type CredentialsCommand = Pick<Extract<LoginCommand, { kind: "credentials" }>, "flags" | "canBeRenamed">;

/**
 * Sets up an account with credentials that Mixpanel accepts, a new one or the one that `--name` names, and makes it the
 * active one. Its region is the one given, else that of the account there is, else the first that accepts them. Throws
 * `ACCOUNT_EXISTS`, `OAUTH_TOKEN_ERROR` (its variable is not set), and what `findRegion`, `pickProject` and
 * `writeAccount` throw.
 */
export async function loginWithCredentials(
  context: Context,
  person: Person & LoginPerson,
  credentials: Credentials,
  command: CredentialsCommand,
  region: Region | undefined,
): Promise<LoginResult> {
  const { type } = credentials;
  const { name, project } = command.flags;
  environmentProject(context.env);
  const config = readConfig(context);
  const existing = name === undefined ? undefined : own(config.accounts, name);
  const certain = region ?? existing?.region;
  const login = {
    kind: "credentials",
    ...command,
    type,
    name,
    isNew: existing === undefined,
    region: certain,
  } as const;
  const { me, region: found } = await within({ login }, async () => {
    if (name !== undefined && certain !== undefined) accountToRenew(config, name, type, certain);
    return findRegion(context, person, { ...credentials, name }, certain);
  });

  const located = { ...login, region: found, flags: { ...command.flags, region: found } };
  return within({ login: located }, async () => {
    // Who is asked something knows as whom.
    if (person.choose) person.say(loggedInAs(userOf(me)));
    const wish = { me, region: found, project };
    const kept = existing?.default_project;
    const picked =
      (name !== undefined && kept !== undefined
        ? keepProject(context, { name, project: kept }, project, wish)
        : undefined) ?? (await pickProject(context, person, wish));
    const written = await writeAccount(context, name, me, (before, free) => {
      if (name !== undefined) accountToRenew(before, name, type, found);
      const chosen = picked.pick.method === "kept" ? undefined : picked.project?.id;
      return loginEdits(before, free, recordOf(credentials, found), chosen);
    });
    const account = { name: written, type, region: found };
    return resultOf(context, { account, me, renewed: existing !== undefined, ...picked });
  });
}

/** In the order in which a person reads it. */
const recordOf = ({ type, ...rest }: Credentials, region: Region): RecordValues => ({ type, region, ...rest });
