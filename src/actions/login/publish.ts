import type { Wishes } from "../../core/advice/login-command.ts";
import { chooseProject } from "../../core/advice/steps.ts";
import { within } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { deriveName } from "../../core/login/naming.ts";
import type { ProjectWish } from "../../core/login/project-pick.ts";
import { type Me, userOf } from "../../core/me/me.ts";
import type { Step } from "../../errors.ts";
import { fetchMe } from "../../mixpanel/me-request.ts";
import type { Transport } from "../../mixpanel/transport.ts";
import { freshTokens } from "../../oauth/fresh-tokens.ts";
import type { TokenHolder } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { AccountRecord, Config } from "../../schema/config.ts";
import type { AccountRef, ResponseData } from "../../schema/responses.ts";
import type { PlaceholderMeta } from "../../schema/tokens.ts";
import { changeConfig, readConfig } from "../../storage/config-store.ts";
import { exists } from "../../storage/files.ts";
import { withLock } from "../../storage/lock.ts";
import { readMe, writeMe } from "../../storage/me-store.ts";
import { accountFolder, folderLock, tokensPath } from "../../storage/paths.ts";
import { moveIntoPlace, writeMeta } from "../../storage/placeholder-store.ts";
import { loginEdits } from "../accounts/edits.ts";
import { withTokensOf } from "../credentials.ts";
import { accountToRenew } from "./account-name.ts";
import { keepProject, type Picked } from "./project-choice.ts";

/** A login whose tokens lie in a folder `.tmp-*`. */
export interface Unpublished {
  readonly folder: string;
  readonly meta: PlaceholderMeta;
  readonly wishes: Wishes;
  /** Picks the project of an account that has none. */
  readonly pick: (wish: PickWish) => Promise<Picked> | Picked;
  /** How the person logs in again, should the server not accept the tokens any more. */
  readonly again: Step;
}

export type PickWish = Omit<ProjectWish, "projectFromEnv" | "again">;

export interface Published extends Picked {
  readonly account: AccountRef;
  readonly me: Me;
  /** ISO 8601 with an offset. */
  readonly expiresAt: string;
}

/** What a login answers, but for `account login`. */
export type LoginResult = ResponseData<"login-finish">;

export const resultOf = ({ account, me, project, pick }: Omit<Published, "expiresAt">): LoginResult => ({
  account,
  user: userOf(me),
  project,
  project_pick: pick,
  next: [...chooseProject(account.name, true)],
});

const TYPE = "oauth_browser";
const LOCK_WAIT_MS = 5_000;
/** How old a `/me` kept in the folder may be (§4.2). */
const KEPT_ME_MS = 10 * 60 * 1000;

/**
 * The end of every browser login: `/me`, the project, the name, the account in config.toml, and last the folder in its
 * final place. In this order a crash leaves an account that needs a login and a folder that can still be published to it,
 * never tokens that nothing points to. Throws `LOCK_BUSY`, `ACCOUNT_EXISTS`, `CONFIG_ERROR`, `STORAGE_ERROR`, and what
 * `freshTokens`, `fetchMe` and `pick` throw.
 */
export const publish = (context: Context, transport: Transport, login: Unpublished): Promise<Published> =>
  withLock(
    folderLock(`${login.folder}.publish`),
    LOCK_WAIT_MS,
    () => publishAlone(context, transport, login),
    context.progress,
  );

async function publishAlone(context: Context, transport: Transport, login: Unpublished): Promise<Published> {
  const { folder, meta, wishes } = login;
  const { region } = meta;
  const config = readConfig(context);
  const target = existingAccount(context, config, login);
  const holder = holderOf(login);
  const { expires_at: expiresAt } = await freshTokens(context, transport, holder);
  const me = readMe(context, folder, KEPT_ME_MS) ?? (await askMe(context, transport, config, login, holder));

  const kept = target?.account.default_project;
  const picked =
    target && kept !== undefined
      ? keepProject(context, target.name, kept, wishes.project, me)
      : await login.pick({ me, region, project: wishes.project });

  let name = "";
  await changeConfig(context, (before) => {
    const found = existingAccount(context, before, login);
    name =
      found?.name ?? wishes.name ?? meta.account ?? deriveName(me, (taken) => Object.hasOwn(before.accounts, taken));
    if (!found) writeMeta(context, folder, { ...meta, name });
    return loginEdits(before, name, { type: TYPE, region }, picked.project?.id);
  });
  await moveIntoPlace(context, folder, name);
  return { account: { name, type: TYPE, region }, me, expiresAt, ...picked };
}

/**
 * The account that this login is for, if it exists: the one that was named, or the one that a run before this one had
 * written when it was killed. Throws `ACCOUNT_EXISTS`.
 */
function existingAccount(
  context: Context,
  config: Config,
  { meta, wishes }: Unpublished,
): { name: string; account: AccountRecord } | undefined {
  const wanted = wishes.name ?? meta.account ?? undefined;
  const name = wanted ?? meta.name ?? undefined;
  if (name === undefined) return undefined;
  if (wanted === undefined) {
    // By now it may be somebody else's, who has logged in with it.
    const { type, region } = (Object.hasOwn(config.accounts, name) && config.accounts[name]) || {};
    const isWaiting = type === TYPE && region === meta.region && !exists(tokensPath(accountFolder(context, name)));
    if (!isWaiting) return undefined;
  }
  const account = accountToRenew(config, name, TYPE, meta.region);
  return account && { name, account };
}

const holderOf = ({ folder, meta: { region }, again }: Unpublished): TokenHolder => ({
  place: { login: { kind: "browser", flags: {}, region, folder, again } },
  region,
  folder,
});

async function askMe(
  context: Context,
  transport: Transport,
  config: Config,
  { folder, meta, wishes, again }: Unpublished,
  holder: TokenHolder,
): Promise<Me> {
  const { region } = meta;
  const me = await within({ login: { kind: "browser", flags: {}, region, again } }, () =>
    withTokensOf(context, transport, holder, (authorization) =>
      fetchMe(context, transport, {
        region,
        authorization,
        headers: customHeaders(context.env, config, undefined),
        account: wishes.name ?? meta.account ?? undefined,
      }),
    ),
  );
  writeMe(context, folder, me);
  return me;
}
