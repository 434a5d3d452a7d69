import { accountNames } from "../core/config/odd.ts";
import { ifPossible } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import type { Secret } from "../secret.ts";
import { placeOf } from "./account-place.ts";
import { readConfig } from "./config-reader.ts";
import { quiet } from "./quiet.ts";
import { isSecret } from "./same-secret.ts";
import { peekAtTokens } from "./tokens-in-use.ts";

/** The account of this machine that has the login of this refresh token; undefined where none has. Files that are refused count as none. */
export function accountWithLogin(context: Context, refreshToken: Secret): string | undefined {
  const silent = quiet(context);
  return accountNames(readConfig(silent)).find((name) => {
    const own = tokensOf(silent, name)?.refresh_token;
    return own != null && isSecret(own.reveal(), refreshToken);
  });
}

const tokensOf = (context: Context, name: string): OAuthTokens | undefined =>
  ifPossible(() => peekAtTokens(context, placeOf(context, name)));
