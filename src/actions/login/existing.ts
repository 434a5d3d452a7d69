import { renewalQuestion } from "../../core/advice/login-lines.ts";
import { ifPossible } from "../../core/fault.ts";
import { type Me, userOf } from "../../core/me/me.ts";
import { isSameUser } from "../../core/me/same-user.ts";
import { own } from "../../core/own.ts";
import type { Context, Person } from "../../ports.ts";
import type { AccountRecord, Config } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import type { User } from "../../schema/responses.ts";
import { ownFolderOf } from "../../storage/account-place.ts";
import { exists } from "../../storage/files.ts";
import { readMe } from "../../storage/me-store.ts";
import { accountFolder, tokensPath } from "../../storage/paths.ts";
import { accountToRenew } from "./account-name.ts";
import type { Unpublished } from "./unpublished.ts";

/** An account that is there, for a login with the browser. */
export interface Existing {
  readonly name: string;
  readonly account: AccountRecord;
  /** A run of this very login had written it when it was killed. */
  readonly isOurs?: boolean;
  /** Nobody named it: it is the same person's. */
  readonly isRenewal?: boolean;
}

type Asked = Pick<Unpublished, "meta" | "wishes">;

const TYPE = "oauth_browser";

/** Whether the login is for an account that somebody named. */
export const hasName = ({ meta, wishes }: Asked): boolean => (wishes.name ?? meta.account) != null;

/**
 * The account that this login is for, if it exists: the one that was named, or the one that a run before this one had
 * written when it was killed. Throws `ACCOUNT_EXISTS`, `CONFIG_ERROR`.
 */
export function askedAccount(context: Context, config: Config, { meta, wishes }: Asked): Existing | undefined {
  const wanted = wishes.name ?? meta.account ?? undefined;
  const name = wanted ?? meta.name ?? undefined;
  if (name === undefined) return undefined;
  if (wanted !== undefined) {
    const account = accountToRenew(config, name, TYPE, meta.region);
    if (account) ownFolderOf(context, name); // before anything is written
    return account && { name, account };
  }
  // By now it may be somebody else's, who has logged in with it.
  const account = ofRegion(config, name, meta.region);
  return account && !exists(tokensPath(accountFolder(context, name))) ? { name, account, isOurs: true } : undefined;
}

/** What is known of a login that nobody gave a name. */
interface Unnamed {
  readonly me: Me;
  readonly region: Region;
  readonly person?: Pick<Person, "confirm"> | undefined;
}

/**
 * The account of the same person in the same region, by the `/me` that was kept of it, however old: it is logged in again, unless
 * the person wants a second one. Of several it is the active one, or none.
 */
export async function renewable(
  context: Context,
  config: Config,
  { me, region, person }: Unnamed,
): Promise<Existing | undefined> {
  const names = Object.keys(config.accounts).filter((name) => {
    const known = ofRegion(config, name, region) && knownUser(context, name);
    return known && isSameUser(known, me);
  });
  const name = names.length === 1 ? names[0] : names.find((one) => one === config.active.account);
  const account = name === undefined ? undefined : ofRegion(config, name, region);
  if (name === undefined || !account) return undefined;
  if (person?.confirm && !(await person.confirm(renewalQuestion(name, userOf(me)), true))) return undefined;
  return { name, account, isRenewal: true };
}

/** The account in a config that was read later; undefined where it is not there any more. */
export function stillThere(config: Config, { name }: Existing, region: Region): Existing | undefined {
  const account = ofRegion(config, name, region);
  return account && { name, account };
}

/** Whose the account was, if that was somebody else than who has logged in now. */
export function replacedUser(context: Context, name: string, me: Me): User | undefined {
  const before = knownUser(context, name);
  return before && isSameUser(before, me) === false ? (userOf(before) ?? undefined) : undefined;
}

/** The `/me` that was kept of an account; undefined for one that may not be read. */
const knownUser = (context: Context, name: string): Me | undefined =>
  ifPossible(() => readMe(context, ownFolderOf(context, name), "any age"));

function ofRegion(config: Config, name: string, region: Region): AccountRecord | undefined {
  const account = own(config.accounts, name);
  return account?.type === TYPE && account.region === region ? account : undefined;
}
