import { messageOf } from "../../core/advice/advise.ts";
import { loggedInAs } from "../../core/advice/login-lines.ts";
import { loginWarning } from "../../core/advice/login-warnings.ts";
import { chooseAfterLogin } from "../../core/advice/steps.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { isFault } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { deriveName } from "../../core/login/naming.ts";
import { type ProjectWish, pickNone } from "../../core/login/project-pick.ts";
import { type Me, userOf } from "../../core/me/me.ts";
import type { Step } from "../../errors.ts";
import { fetchMe } from "../../mixpanel/me-request.ts";
import type { Transport } from "../../mixpanel/transport.ts";
import { freshTokens } from "../../oauth/fresh-tokens.ts";
import type { TokenHolder } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import type { AccountRef, Chosen, ResponseData, User } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { readMe } from "../../storage/me-store.ts";
import { writeMe } from "../../storage/me-writer.ts";
import { moveIntoPlace, writeMeta } from "../../storage/placeholder-store.ts";
import { quiet } from "../../storage/quiet.ts";
import { loginEdits } from "../accounts/edits.ts";
import { chosenIn } from "../chosen.ts";
import { withTokensOf } from "../credentials.ts";
import { passingHome } from "../sandbox.ts";
import { organizationsWithoutProject } from "../session.ts";
import { askedAccount, type Existing, hasName, renewable, replacedUser, stillThere } from "./existing.ts";
import { failed, interrupted } from "./failed.ts";
import { keepProject, type Picked, pickProject } from "./project.ts";
import type { Unpublished } from "./unpublished.ts";

export interface Published extends Picked {
  readonly account: AccountRef;
  readonly me: Me;
  /** The account was there before. */
  readonly renewed: boolean;
  /** Whose it was before, where that was somebody else. */
  readonly replaced?: User | undefined;
  /** ISO 8601 with an offset. */
  readonly expiresAt: string;
}

/** What a login answers, but for `account login`. */
export type LoginResult = ResponseData<"login-finish">;

/** The answer; what hides the account in this shell comes first in `next`. */
export async function resultOf(context: Context, published: Omit<Published, "expiresAt">): Promise<LoginResult> {
  const { account, me, project, pick, renewed, replaced } = published;
  const { next = [], ...chosen } = await chosenByLogin(context, published);
  const { next: later, ...home } = passingHome(context);
  return {
    account,
    user: userOf(me),
    project,
    project_pick: pick,
    renewed,
    ...(replaced && { replaced_user: replaced }),
    ...home,
    ...chosen,
    next: [...next, ...projectSteps(published, chosen), ...later],
  };
}

/** How another project is chosen, or the first. */
export const projectSteps = (
  { account, me, project }: Pick<Published, "account" | "me" | "project">,
  { active, shadowed }: Pick<Chosen, "active" | "shadowed">,
): readonly Step[] =>
  chooseAfterLogin({
    account,
    hasProject: project !== null,
    isHidden: active.account !== account.name || shadowed.some(({ axis }) => axis === "account"),
    noProjectIn: organizationsWithoutProject(me),
  });

/** A login makes its account the active one, with the project that was picked; one that was kept is not written. */
export function chosenByLogin(
  context: Context,
  { account, project, pick, passedOver }: Pick<Published, "account" | "project" | "pick" | "passedOver">,
): Promise<Chosen> {
  const written = pick.method === "kept" || project === null ? {} : { project: project.id };
  const changed = { account: account.name, ...written };
  return chosenIn(context, readConfig(quiet(context)), changed, { told: passedOver });
}

/** How old a `/me` kept in the folder may be. */
const KEPT_ME_MS = 10 * 60 * 1000;

/**
 * The end of every browser login: `/me`, the project, the name, the account in config.toml, and last the folder in its
 * final place. In this order a crash leaves an account that needs a login and a folder that can still be published to it,
 * never tokens that nothing points to. When it fails, or a signal ends it, `--resume` can go on with it, unless nothing can
 * come of it any more, and then nothing is left of it. For whoever holds the folder. Throws `LOCK_BUSY`, `ACCOUNT_EXISTS`, `CONFIG_ERROR`, `STORAGE_ERROR`,
 * what `freshTokens`, `fetchMe` and `pickProject` throw, and `LOGIN_FINISH_PUBLISH_FAILED` in place of those that it `wraps`.
 */
export async function publish(context: Context, transport: Transport, login: Unpublished): Promise<Published> {
  const { folder } = login;
  context.onInterrupt(interrupted(login.login, folder));
  try {
    return await setUp(context, transport, login);
  } catch (error) {
    throw await failed(context, error, login);
  } finally {
    context.onInterrupt(undefined);
  }
}

async function setUp(context: Context, transport: Transport, login: Unpublished): Promise<Published> {
  const { folder, meta, wishes, person } = login;
  const { region } = meta;
  const config = readConfig(context);
  const asked = askedAccount(context, config, login);
  // Whoever publishes says which login it is.
  const holder: TokenHolder = { place: {}, region, folder };
  const { expires_at: expiresAt } = await freshTokens(context, transport, holder);
  const me = readMe(context, folder, KEPT_ME_MS) ?? (await askMe(context, transport, config, login, holder));
  // Who is asked something knows as whom.
  if (person?.choose) person.say(loggedInAs(userOf(me)));

  const renewal = asked || hasName(login) ? undefined : await renewable(context, config, { me, region, person });
  const existing = asked ?? renewal;
  const picked = await projectFor(context, login, existing, { me, region, project: wishes.project });
  const replaced = existing && replacedUser(context, existing.name, me);

  let name = "";
  await changeConfig(context, async (before) => {
    const found = askedAccount(context, before, login) ?? (renewal && stillThere(before, renewal, region));
    name =
      found?.name ?? wishes.name ?? meta.account ?? deriveName(me, (wanted) => takenName(before, wanted) !== undefined);
    if (!found) await writeMeta(context, folder, { ...meta, name });
    // What is kept may have been changed meanwhile.
    const chosen = picked.pick.method === "kept" ? undefined : picked.project?.id;
    return loginEdits(before, name, { type: "oauth_browser", region }, chosen);
  });
  await moveIntoPlace(context, folder, name);
  if (replaced)
    context.warn(
      loginWarning({ kind: "user_replaced", account: name, before: replaced.email, now: userOf(me)?.email }),
    );
  const account: AccountRef = { name, type: "oauth_browser", region };
  return { account, me, expiresAt, renewed: existing !== undefined && !existing.isOurs, replaced, ...picked };
}

async function projectFor(
  context: Context,
  { person, mayLackProject = false, wishes }: Pick<Unpublished, "person" | "mayLackProject" | "wishes">,
  existing: Existing | undefined,
  wish: ProjectWish,
): Promise<Picked> {
  const project = existing?.account.default_project;
  // Who is renewed without being named gets what is asked for.
  const isAsked = existing?.isRenewal && wishes.project !== undefined;
  const kept =
    existing && project !== undefined && !isAsked
      ? keepProject(context, { name: existing.name, project }, wishes.project, wish)
      : undefined;
  if (kept) return kept;
  try {
    return await pickProject(context, person ?? {}, wish);
  } catch (error) {
    if (!mayLackProject || !isFault(error, "NEEDS_REGION_SWITCH")) throw error;
    context.warn(loginWarning({ kind: "no_project_chosen", why: messageOf(error) }));
    return pickNone(wish);
  }
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
