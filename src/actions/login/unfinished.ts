import { unfinishedStep } from "../../core/advice/login-lines.ts";
import { ifPossible } from "../../core/fault.ts";
import type { Wishes } from "../../core/login/wishes.ts";
import { normaliseTime } from "../../core/token-expiry.ts";
import type { Step } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { ResponseData } from "../../schema/responses.ts";
import type { Secret } from "../../secret.ts";
import { removeFolder } from "../../storage/folders.ts";
import { holdPlaceholder, placeholderAt } from "../../storage/placeholder-store.ts";
import { secretHash } from "../../storage/same-secret.ts";
import { type UnfinishedLogin, unfinishedLogins, uselessPlaceholders } from "../../storage/unfinished-store.ts";

/** How long after it was begun a login is offered, in milliseconds. */
const OFFERED_MS = 24 * 60 * 60 * 1000;

/** The logins that were approved and not finished, the latest first. */
export function listUnfinished(context: Context): ResponseData<"login-list"> {
  const logins = unfinishedLogins(context);
  return {
    items: logins.map(({ path, region, createdAt, account, user, expiresAt }) => ({
      ...{ path, region, account, user },
      created_at: new Date(createdAt).toISOString(),
      expires_at: expiresAt === null ? null : normaliseTime(expiresAt),
    })),
    next: logins.filter(({ isOfUse }) => isOfUse).map((login) => stepOf(context, login)),
  };
}

/** A login to go on with, and how. */
export interface Offer {
  readonly path: string;
  readonly step: Step;
}

/** The latest of those of the last 24 hours that something can come of, in `region` where one is asked for. */
function offeredLogin(context: Context, region?: Region): Offer | undefined {
  const found = unfinishedLogins(context).find(
    (login) =>
      login.isOfUse &&
      context.now() - login.createdAt < OFFERED_MS &&
      (region === undefined || login.region === region),
  );
  return found && { path: found.path, step: stepOf(context, found) };
}

/** The login to offer in an answer to something else, which does not fail where none can be read. */
export const offerIfAny = (context: Context, region?: Region): Offer | undefined =>
  ifPossible(() => offeredLogin(context, region));

/** How to go on with the login that was approved with the address of this `state`, asking for what is wished for now. */
export const approvedWith = (context: Context, state: Secret, wishes: Wishes): Step | undefined =>
  ifPossible(() => {
    const hash = secretHash(state);
    const found = unfinishedLogins(context).find(({ isOfUse, stateHash }) => isOfUse && stateHash === hash);
    return found && stepOf(context, found, wishes);
  });

/**
 * Deletes an unfinished login and its tokens: the folder that is named, or with `all` every one that nobody is working on. Resolves
 * to what was deleted. Throws `INVALID_ARGS` for any other path, `LOCK_BUSY` while somebody works on it, `STORAGE_ERROR`.
 */
export async function discardUnfinished(context: Context, which: string): Promise<ResponseData<"login-discard">> {
  const folders = which === "all" ? unfinishedLogins(context).map(({ path }) => path) : [placeholderAt(context, which)];
  for (const folder of folders) await remove(context, folder);
  return { discarded: folders };
}

/** Removes the logins of which nothing can come any more, and what crashes have left of others. */
export async function removeUseless(context: Context): Promise<void> {
  for (const folder of uselessPlaceholders(context)) await remove(context, folder);
}

const remove = (context: Context, folder: string): Promise<void> =>
  holdPlaceholder(context, folder, () => removeFolder(context, folder));

const stepOf = (context: Context, { path, createdAt, user }: UnfinishedLogin, wishes: Wishes = {}): Step =>
  unfinishedStep(path, context.now() - createdAt, user, wishes);
