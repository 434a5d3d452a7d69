import type { Again, Wishes } from "../../core/advice/login-command.ts";
import { environmentProject } from "../../core/env.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { Secret } from "../../secret.ts";
import { readConfig } from "../../storage/config-store.ts";
import { loginEdits, type RecordValues } from "../accounts/edits.ts";
import { accountToRenew } from "./account-name.ts";
import { findRegion, writeAccount } from "./new-account.ts";
import { keepProject, pickWithPerson } from "./project-choice.ts";
import { type LoginResult, resultOf } from "./publish.ts";

/** What an account that does not log in with a browser shows Mixpanel. */
export type Credentials =
  | { readonly type: "service_account"; readonly username: string; readonly secret: Secret }
  | { readonly type: "oauth_token"; readonly token_env: string };

export interface CredentialsLogin {
  readonly credentials: Credentials;
  readonly region: Region | undefined;
  readonly wishes: Wishes;
  readonly again: Again;
  /** Whether the same login could be made as another account: its username may be known from this one. */
  readonly canBeRenamed: boolean;
}

/**
 * Sets up an account with credentials that Mixpanel accepts, a new one or the one that `--name` names, and makes it the
 * active one. Its region is the one given, else that of the account there is, else the first that accepts them. Throws
 * `ACCOUNT_EXISTS`, `OAUTH_TOKEN_ERROR` (its variable is not set), and what `findRegion`, `pickWithPerson` and
 * `writeAccount` throw.
 */
export async function loginWithCredentials(
  context: Context,
  person: Person,
  { credentials, region, wishes, again, canBeRenamed }: CredentialsLogin,
): Promise<LoginResult> {
  const { type } = credentials;
  const { name: wanted } = wishes;
  const projectFromEnv = environmentProject(context.env);
  const config = readConfig(context);
  const there = wanted !== undefined && Object.hasOwn(config.accounts, wanted) ? config.accounts[wanted] : undefined;
  const certain = region ?? there?.region;
  const renamed = canBeRenamed ? (name: string) => again({ name }) : undefined;
  if (wanted !== undefined && certain !== undefined) accountToRenew(config, wanted, type, certain, renamed);

  const applicant = { name: wanted, credentials, again, isRenewed: there !== undefined };
  const { me, region: found } = await findRegion(context, person, applicant, certain);
  const kept = there?.default_project;
  const picked =
    wanted !== undefined && kept !== undefined
      ? keepProject(context, wanted, kept, wishes.project, me)
      : await pickWithPerson(person, {
          me,
          region: found,
          project: wishes.project,
          projectFromEnv,
          again: (change) => again({ region: found, ...change }),
        });

  const name = await writeAccount(context, wanted, me, (before, free) => {
    if (wanted !== undefined) accountToRenew(before, wanted, type, found, renamed);
    return loginEdits(before, free, recordOf(credentials, found), picked.project?.id);
  });
  return resultOf({ account: { name, type, region: found }, me, ...picked });
}

/** A token that stood in the file itself gives way to the variable. */
function recordOf({ type, ...rest }: Credentials, region: Region): RecordValues {
  return { type, region, ...(type === "oauth_token" && { token: undefined }), ...rest };
}
