import { atLogin, worded } from "../../core/advice/advise.ts";
import { bugOf } from "../../core/advice/bug.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { chooseProject } from "../../core/advice/steps.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { Fault, isFault } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { deriveName } from "../../core/login/naming.ts";
import type { ProjectWish } from "../../core/login/project-pick.ts";
import { type Failure, hasNoUse, isOver, remainingWishes, type Wishes } from "../../core/login/wishes.ts";
import { type Me, userOf } from "../../core/me/me.ts";
import { fetchMe } from "../../mixpanel/me-request.ts";
import type { Transport } from "../../mixpanel/transport.ts";
import { freshTokens } from "../../oauth/fresh-tokens.ts";
import type { TokenHolder } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { AccountRecord, Config } from "../../schema/config.ts";
import type { AccountRef, ResponseData } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { exists } from "../../storage/files.ts";
import { removeFolder } from "../../storage/folders.ts";
import { withLock } from "../../storage/lock.ts";
import { readMe } from "../../storage/me-store.ts";
import { writeMe } from "../../storage/me-writer.ts";
import { accountFolder, folderLock, tokensPath } from "../../storage/paths.ts";
import { moveIntoPlace, readMeta, writeMeta } from "../../storage/placeholder-store.ts";
import { version } from "../../version.ts";
import { loginEdits } from "../accounts/edits.ts";
import { withTokensOf } from "../credentials.ts";
import { accountToRenew } from "./account-name.ts";
import { keepProject, type Picked } from "./project.ts";
import { interrupted, type Redeemed } from "./redeem.ts";

/** A login whose tokens lie in a folder `.tmp-*`, and how it is to become an account. */
export interface Unpublished extends Redeemed {
  readonly wishes: Wishes;
  /** Picks the project of an account that has none. */
  readonly pick: (wish: PickWish) => Promise<Picked> | Picked;
  readonly login: LoginPlace;
  /** Whether a failure is answered as `LOGIN_FINISH_PUBLISH_FAILED`; otherwise it keeps its code. */
  readonly wraps: (failure: Failure) => boolean;
}

export type PickWish = Omit<ProjectWish, "projectFromEnv">;

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
const LOCK_TIMES = { waitMs: 5_000, silenceMs: 2_500 };
/** How old a `/me` kept in the folder may be. */
const KEPT_ME_MS = 10 * 60 * 1000;

/**
 * The end of every browser login: `/me`, the project, the name, the account in config.toml, and last the folder in its
 * final place. In this order a crash leaves an account that needs a login and a folder that can still be published to it,
 * never tokens that nothing points to. When it fails, or a signal ends it, `--resume` can go on with it, unless nothing can
 * come of it any more, and then nothing is left of it. Throws `LOCK_BUSY`, `ACCOUNT_EXISTS`, `CONFIG_ERROR`, `STORAGE_ERROR`,
 * what `freshTokens`, `fetchMe` and `pick` throw, and `LOGIN_FINISH_PUBLISH_FAILED` in place of those that it `wraps`.
 */
export async function publish(context: Context, transport: Transport, login: Unpublished): Promise<Published> {
  const { folder } = login;
  context.onInterrupt(interrupted(login.login, folder));
  try {
    return await withLock(context, folderLock(`${folder}.publish`), LOCK_TIMES, () => setUp(context, transport, login));
  } catch (error) {
    throw await failed(context, error, login);
  } finally {
    context.onInterrupt(undefined);
  }
}

/** What `thrown` is answered with; what is left of the login is kept for `--resume`, or removed. */
async function failed(context: Context, thrown: unknown, login: Unpublished): Promise<unknown> {
  const { folder } = login;
  const place: LoginPlace = { ...login.login, stage: "redeemed" };
  if (isFault(thrown) && isOver(thrown)) {
    await removeFolder(context, folder);
    return atLogin(thrown, { ...place, stage: "ended" });
  }
  if (!exists(tokensPath(folder))) return thrown;
  const failure = isFault(thrown) ? thrown : bugOf(thrown, version);
  await keepWishes(context, login, remainingWishes(login.wishes, failure));
  if (login.wraps(failure)) return wrapped(atLogin(failure, place), folder, place);
  return hasNoUse(failure) ? atLogin(failure, place) : atLogin(failure, { ...place, folder });
}

/** The failure of a login whose code is spent, while its tokens lie in `folder`. */
function wrapped(thrown: unknown, folder: string, login: LoginPlace): Fault {
  const failure = worded(thrown) ?? bugOf(thrown, version);
  const { code, message, details } = failure;
  const original = {
    original_code: code,
    original_message: message,
    ...(details && { original_details: { ...details } }),
  };
  return new Fault(
    "LOGIN_FINISH_PUBLISH_FAILED",
    { placeholder_dir: folder, ...original },
    { cause: failure, place: { login } },
  );
}

/** So that a `--resume` without flags goes by them. */
async function keepWishes(context: Context, { folder, meta }: Redeemed, { name, project }: Wishes): Promise<void> {
  try {
    const kept = { wished_name: name, wished_project: project };
    await writeMeta(context, folder, { ...(readMeta(context, folder) ?? meta), ...kept });
  } catch (error) {
    // The error that is told is the one that came first.
    if (!isFault(error)) throw error;
  }
}

async function setUp(context: Context, transport: Transport, login: Unpublished): Promise<Published> {
  const { folder, meta, wishes } = login;
  const { region } = meta;
  const config = readConfig(context);
  const existing = existingAccount(context, config, login);
  // Whoever publishes says which login it is.
  const holder: TokenHolder = { place: {}, region, folder };
  const { expires_at: expiresAt } = await freshTokens(context, transport, holder);
  const me = readMe(context, folder, KEPT_ME_MS) ?? (await askMe(context, transport, config, login, holder));

  const kept = existing?.account.default_project;
  const picked =
    existing && kept !== undefined
      ? keepProject(context, existing.name, kept, wishes.project, me)
      : await login.pick({ me, region, project: wishes.project });

  let name = "";
  await changeConfig(context, async (before) => {
    const found = existingAccount(context, before, login);
    name =
      found?.name ?? wishes.name ?? meta.account ?? deriveName(me, (wanted) => takenName(before, wanted) !== undefined);
    if (!found) await writeMeta(context, folder, { ...meta, name });
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

async function askMe(
  context: Context,
  transport: Transport,
  config: Config,
  { folder, meta, wishes }: Unpublished,
  holder: TokenHolder,
): Promise<Me> {
  const me = await withTokensOf(context, transport, holder, (authorization) =>
    fetchMe(context, transport, {
      region: meta.region,
      authorization,
      headers: customHeaders(context.env, config),
      account: wishes.name ?? meta.account ?? undefined,
    }),
  );
  await writeMe(context, folder, me);
  return me;
}
