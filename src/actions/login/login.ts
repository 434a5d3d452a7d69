import { resumeLine, resumeQuestion } from "../../core/advice/login-lines.ts";
import type { LoginRefusal } from "../../core/advice/refusal.ts";
import { environmentRegion, secretVariable, variable } from "../../core/env.ts";
import { Fault } from "../../core/fault.ts";
import type { Wishes } from "../../core/login/wishes.ts";
import { own } from "../../core/own.ts";
import { usableSecret, usernameIn } from "../../core/secret-input.ts";
import type { Context, Person } from "../../ports.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import type { Secret } from "../../secret.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { typedSecret } from "../ask-secret.ts";
import { type BrowserOptions, loginWithBrowser } from "./browser.ts";
import { type Credentials, loginWithCredentials } from "./credentials.ts";
import type { LoginResult } from "./publish.ts";
import { orElsewhere, regionFor } from "./region.ts";
import { loginResume } from "./resume.ts";
import { tokenFor } from "./token-way.ts";
import { offerIfAny } from "./unfinished.ts";
import type { LoginPerson } from "./unpublished.ts";

export interface LoginOptions extends Wishes, BrowserOptions {
  readonly region?: Region | undefined;
  /** Where nobody can be asked for one of several projects: `NEEDS_PROJECT_SELECTION`, instead of one that is picked by itself. */
  readonly mustChoose?: boolean;
  /** What kind of account it is to be; by default what the credentials at hand are for. */
  readonly type?: AccountType | undefined;
  /** The environment variable that holds the bearer token. */
  readonly tokenEnv?: string | undefined;
  /** The service account's secret, or how to read it once it is known to be needed. */
  readonly secret?: Secret | (() => Promise<Secret>) | undefined;
}

/**
 * From nothing to ready: logs in, sets the account up and makes it the active one. Which credential: that of `type`,
 * `tokenEnv`, `MP_USERNAME` and `MP_SECRET`, `MP_OAUTH_TOKEN`, else the browser; the first match. Throws `INVALID_ARGS` for
 * what does not go together and for a username or secret that is missing, and what {@link loginWithBrowser} and
 * {@link loginWithCredentials} throw.
 */
export async function loginUnified(context: Context, asked: Person, options: LoginOptions = {}): Promise<LoginResult> {
  const { name, project, region, secret, noBrowser, tokenEnv } = options;
  const person = { ...asked, mustChoose: options.mustChoose };
  const wishes: Wishes = { name, project };
  const type = typeOf(context, options);
  if (secret && type !== "service_account") throw refused("secret_not_needed");
  if (noBrowser && type !== "oauth_browser") throw refused("browser_not_needed");
  if (type === "oauth_browser") return resumeOrBegin(context, person, wishes, options);
  const credentials: Credentials =
    type === "oauth_token"
      ? tokenFor(context, tokenEnv, existingAs(context, name))
      : await serviceAccountFor(context, person, name, secret);
  const serviceAccount = options.type === "service_account";
  const flags = { serviceAccount, secretStdin: secret !== undefined, tokenEnv, name, region, project };
  const canBeRenamed = type === "oauth_token" || isUsernameToHand(context, person);
  return loginWithCredentials(context, person, credentials, { flags, canBeRenamed }, region);
}

/** Goes on with a login that was approved and not finished where the person wants that, else begins another. */
async function resumeOrBegin(
  context: Context,
  person: Person & LoginPerson,
  wishes: Wishes,
  options: LoginOptions,
): Promise<LoginResult> {
  const offer = offerIfAny(context, options.region ?? environmentRegion(context.env));
  const begin = (region: Region): Promise<LoginResult> =>
    orElsewhere(person, () => loginWithBrowser(context, person, region, wishes, options), begin);
  if (offer && person.confirm) {
    if (await person.confirm(resumeQuestion(offer.step), true))
      return orElsewhere(person, () => loginResume(context, offer.path, wishes, person), begin);
  } else if (offer) person.say(resumeLine(offer.step), "progress");
  const result = await begin(await regionFor(context, person, options.region, wishes.name));
  return { ...result, ...(offer && !person.confirm && { resume_hint: offer.step }) };
}

function typeOf({ env }: Context, { type, tokenEnv }: LoginOptions): AccountType {
  if (type !== undefined && type !== "oauth_token" && tokenEnv !== undefined) throw refused("two_kinds_of_login");
  if (type !== undefined) return type;
  if (tokenEnv !== undefined) return "oauth_token";
  if (variable(env, "MP_USERNAME") && variable(env, "MP_SECRET")) return "service_account";
  return variable(env, "MP_OAUTH_TOKEN") ? "oauth_token" : "oauth_browser";
}

function existingAs(context: Context, name: string | undefined) {
  const { accounts } = readConfig(context);
  const record = name === undefined ? undefined : own(accounts, name);
  return name !== undefined && record ? { name, record } : undefined;
}

async function serviceAccountFor(
  context: Context,
  person: Person,
  name: string | undefined,
  given: LoginOptions["secret"],
): Promise<Credentials> {
  const username = await usernameFor(context, person, name);
  return { type: "service_account", username, secret: await secretFor(context, person, given, username) };
}

async function usernameFor(context: Context, person: Person, name: string | undefined): Promise<string> {
  const known = existingAs(context, name)?.record;
  const username =
    usernameIn(context.env.MP_USERNAME) ??
    (known?.type === "service_account" ? known.username : undefined) ??
    usernameIn(await person.ask?.("Username of the service account:"));
  if (username) return username;
  throw refused("username_missing");
}

const isUsernameToHand = ({ env }: Context, { ask }: Person): boolean =>
  usernameIn(env.MP_USERNAME) !== undefined || ask !== undefined;

async function secretFor(
  context: Context,
  person: Person,
  given: LoginOptions["secret"],
  username: string,
): Promise<Secret> {
  const what = `secret of ${username}`;
  const secret = typeof given === "function" ? await given() : given;
  if (secret) return usableSecret(secret, what);
  const inherited = secretVariable(context.env, "MP_SECRET", "password");
  if (inherited) return usableSecret(inherited, "secret in MP_SECRET");
  const typed = await typedSecret(person, what);
  if (typed) return typed;
  throw refused("secret_missing");
}

type Reason = Exclude<LoginRefusal["reason"], "not_a_browser_account" | "another_variable">;

const refused = (reason: Reason): Fault => new Fault("INVALID_ARGS", {}, { place: { refusal: { reason } } });
