import { becauseOf, type Diagnosis, failure } from "../../core/advice/findings.ts";
import { type AccountFacts, configFindings } from "../../core/advice/findings-stored.ts";
import { accountNames, oddFault } from "../../core/config/odd.ts";
import { variable as variableOf } from "../../core/env.ts";
import { ifPossible } from "../../core/fault.ts";
import { isExpired, normaliseTime } from "../../core/token-expiry.ts";
import type { Context } from "../../ports.ts";
import type { Account, Config } from "../../schema/config.ts";
import { ownFolderOf } from "../../storage/account-place.ts";
import { refuseInsecure } from "../../storage/inspect.ts";
import { peekAtTokens } from "../../storage/tokens-in-use.ts";
import { version } from "../../version.ts";
import { summaryOf } from "../accounts/summary.ts";
import { adviceForHidden } from "../sandbox.ts";
import { withTargets } from "../what-is-here.ts";
import { type Examination, examine } from "./look.ts";

/** Each account of the config file: whether it has what it takes to be used. */
export const accounts: Examination = (look) => {
  const { config, session } = look;
  if (config === undefined) return [];
  const inForce = session ? session.origin === "config" && session.account.name : config.active.account;
  return accountNames(config).flatMap((name) =>
    examine(`account:${name}`, look, (context) => {
      const record = config.accounts[name];
      const odd = config.odd?.accounts[name];
      if (odd && config.odd)
        return lesser(
          failure(withTargets(config, oddFault(config.odd, ["accounts", name], odd)), version),
          name === inForce,
        );
      const facts = factsOf(context, config, { name, ...record } as Account);
      if (facts.type === "oauth_browser" && facts.expires_at === undefined && adviceForHidden(context, name))
        return becauseOf("sandbox");
      return facts.status === "ok" || facts.status === "untested"
        ? configFindings.account(facts)
        : lesser(configFindings.accountUnusable(facts), name === inForce);
    }),
  );
};

/** What is wrong with an account that is not in force keeps nothing from working. */
const lesser = (found: Diagnosis, isInForce: boolean): Diagnosis => (isInForce ? found : { ...found, status: "warn" });

function factsOf(context: Context, config: Config, account: Account): AccountFacts {
  const { name, type, region } = account;
  const { status } = summaryOf(context, config, name, { strict: true });
  const variable = account.type === "oauth_token" ? account.token_env : undefined;
  const tokens = type === "oauth_browser" ? tokensOf(context, name) : {};
  return {
    ...{ name, type, region, status },
    ...(variable !== undefined && { token_env: variable }),
    ...tokens,
    ...(status.startsWith("needs_") && hasCredentials(context, account, tokens) && { refused: true }),
  };
}

/** Whether there are some that could be used, as far as is known of them here. */
function hasCredentials(
  context: Context,
  account: Account,
  { expires_at: expiresAt, refreshable }: ReturnType<typeof tokensOf>,
): boolean {
  if (account.type === "oauth_token")
    return account.token_env === undefined || variableOf(context.env, account.token_env) !== undefined;
  if (account.type === "service_account") return true;
  return expiresAt !== undefined && (refreshable === true || !isExpired(expiresAt, context.now()));
}

function tokensOf(context: Context, name: string): Pick<AccountFacts, "expires_at" | "refreshable"> {
  const folder = ownFolderOf(context, name);
  refuseInsecure(folder);
  const tokens = ifPossible(() => peekAtTokens(context, folder));
  if (!tokens) return {};
  return { expires_at: normaliseTime(tokens.expires_at), refreshable: tokens.refresh_token != null };
}
