import { loginWarning } from "../../core/advice/login-warnings.ts";
import { variable } from "../../core/env.ts";
import { Fault } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import type { AccountRecord } from "../../schema/config.ts";
import { staticToken } from "../credentials.ts";
import type { Credentials } from "./credentials.ts";

const VARIABLE = "MP_OAUTH_TOKEN";

/**
 * The token that a login stores: by the name of its variable with `--token-env`, else as it is. An account that exists keeps its
 * way: a stored token gives way to a stored token, and a variable stays the one it is. Throws `INVALID_ARGS` for another
 * variable, and `OAUTH_TOKEN_ERROR` for one that is not set.
 */
export function tokenFor(
  context: Context,
  tokenEnv: string | undefined,
  existing: { readonly name: string; readonly record: AccountRecord } | undefined,
): Credentials {
  const type = "oauth_token";
  const known = existing?.record.type === type ? existing.record : undefined;
  if (existing && known?.token_env !== undefined) {
    const { name: account } = existing;
    const { token_env } = known;
    if (tokenEnv !== undefined && tokenEnv !== token_env)
      throw new Fault(
        "INVALID_ARGS",
        {},
        { place: { refusal: { reason: "another_variable", account, variable: token_env, wanted: tokenEnv } } },
      );
    if (tokenEnv === undefined && token_env !== VARIABLE && variable(context.env, VARIABLE) !== undefined)
      context.warn(loginWarning({ kind: "token_by_reference", account, variable: token_env }));
    return { type, token_env };
  }
  if (!known && tokenEnv !== undefined) return { type, token_env: tokenEnv };
  return { type, token: staticToken(context, { token_env: tokenEnv ?? VARIABLE }) };
}
