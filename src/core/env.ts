import * as v from "valibot";
import type { Account } from "../schema/config.ts";
import { BEARER, NAME_RULE, Name, ProjectId, Region } from "../schema/primitives.ts";
import { Secret } from "../secret.ts";
import { Fault } from "./fault.ts";
import { own } from "./own.ts";

/** Variables by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says about the three axes (docs/configuration.md). */
export interface EnvironmentAxes {
  /** From the service-account quad, else the token triple; an incomplete set counts as none. */
  readonly account: Account | undefined;
  readonly project: string | undefined;
  readonly workspace: number | undefined;
}

/**
 * The value of a variable without the white space and line ends around it, which a file of secrets leaves there; one that is then
 * empty counts as unset. A path is taken as it stands, by {@link pathVariable}.
 */
export const variable = (env: Environment, name: string): string | undefined => own(env, name)?.trim() || undefined;

/** The value of a variable as it stands; an empty one counts as unset. */
export const pathVariable = (env: Environment, name: string): string | undefined => own(env, name) || undefined;

/** What can be sent as a bearer token, and as a password (RFC 7617 §2). */
const sendable = { bearer: BEARER, password: /^\P{Cc}*$/u };

/** The secret in a variable. Throws `CONFIG_ERROR` for one that cannot be sent as what it is. */
export function secretVariable(env: Environment, name: string, as: keyof typeof sendable): Secret | undefined {
  const text = variable(env, name);
  if (text === undefined) return undefined;
  const secret = new Secret(text);
  if (sendable[as].test(text)) return secret;
  throw malformedVariable(name, "holds a character that HTTP cannot carry, such as a line break or an invisible one");
}

/** What is the matter with a text that is no path. */
export const NO_PATH = 'must be a path, without quotes or blanks around it; only "~" is expanded';

/** `CONFIG_ERROR` for a variable that is malformed. `reason` follows its name, and does not quote its value. */
export const malformedVariable = (name: string, reason: string): Fault<"CONFIG_ERROR"> =>
  new Fault("CONFIG_ERROR", { variable: name, reason });

/** The positive integer that `text` spells, or undefined. */
export function parseWorkspaceId(text: string): number | undefined {
  const id = /^[0-9]+$/.test(text) ? Number(text) : 0;
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** `MP_REGION`. Throws `CONFIG_ERROR` when it is none of the three. */
export function environmentRegion(env: Environment): Region | undefined {
  const text = variable(env, "MP_REGION");
  if (text === undefined || v.is(Region, text)) return text;
  throw malformedVariable("MP_REGION", "must be one of us, eu, in");
}

/** `MP_PROJECT_ID`. Throws `CONFIG_ERROR` when it is not a string of digits. */
export function environmentProject(env: Environment): string | undefined {
  const text = variable(env, "MP_PROJECT_ID");
  if (text === undefined || v.is(ProjectId, text)) return text;
  throw malformedVariable("MP_PROJECT_ID", "must be a project id, a string of digits");
}

/** The axes that the environment sets. Throws `CONFIG_ERROR` on a malformed variable: none is ever skipped. */
export function environmentAxes(env: Environment): EnvironmentAxes {
  const region = environmentRegion(env);
  const project = environmentProject(env);
  const workspaceText = variable(env, "MP_WORKSPACE_ID");
  const workspace = workspaceText === undefined ? undefined : parseWorkspaceId(workspaceText);
  if (workspaceText !== undefined && workspace === undefined)
    throw malformedVariable("MP_WORKSPACE_ID", "must be a positive integer");
  return { account: project && region ? environmentAccount(env, region) : undefined, project, workspace };
}

function environmentAccount(env: Environment, region: Region): Account | undefined {
  const username = variable(env, "MP_USERNAME");
  const secret = secretVariable(env, "MP_SECRET", "password");
  if (username && secret) return { name: "env-service-account", type: "service_account", region, username, secret };
  const token = secretVariable(env, "MP_OAUTH_TOKEN", "bearer");
  return token && { name: "env-oauth-token", type: "oauth_token", region, token };
}

/** What says as whom and where to work, or holds a secret. */
const OF_AN_ACCOUNT =
  /^MP_(?:USERNAME|PROJECT_ID|REGION|WORKSPACE_ID|ACCOUNT|TARGET|AUTH_FILE|\w*(?:SECRET|TOKEN)\w*)$/i;

/** The variables without those of any account, for a program that is given one. */
export const withoutAccount = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !OF_AN_ACCOUNT.test(name)));

/** `MP_ACCOUNT` and `MP_TARGET`, which stand in for the flags `-a` and `-t` when no axis flag is given. */
export function environmentFlags(env: Environment): { account?: string; target?: string } {
  const account = variable(env, "MP_ACCOUNT");
  const target = variable(env, "MP_TARGET");
  if (account !== undefined && !v.is(Name, account)) throw malformedVariable("MP_ACCOUNT", NAME_RULE);
  if (account !== undefined && target !== undefined)
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "account_and_target" } } });
  return { ...(account !== undefined && { account }), ...(target !== undefined && { target }) };
}
