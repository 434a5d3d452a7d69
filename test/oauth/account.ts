import type { TestContext } from "node:test";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { freshTokens } from "../../src/oauth/fresh-tokens.ts";
import { accountHolder, type Wanted } from "../../src/oauth/token-holder.ts";
import type { Context } from "../../src/ports.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { inWords } from "./connect.ts";

/** Where its files lie in the home. */
export const FOLDER = ".mp/accounts/me";
const ACCOUNT = { name: "me", type: "oauth_browser", region: "us" } as const;

/** The account "me" with tokens that have run out, unless `expiresIn` says otherwise. */
export async function scene(t: TestContext, { expiresIn = -60, env = {} }: { expiresIn?: number; env?: object } = {}) {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(`${FOLDER}/tokens.json`, JSON.stringify(mixpanel.tokens({ expiresIn })));
  const all = { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, ...env };
  const contextWith = (more: Partial<Context> = {}): Context => home.context({ env: all, ...more });
  const file = (): Record<string, string> => JSON.parse(home.read(`${FOLDER}/tokens.json`));
  const fresh = (context: Context, wanted?: Wanted) => {
    const transport = createTransport(context);
    t.after(() => transport.close());
    return inWords(() => freshTokens(context, transport, accountHolder(context, ACCOUNT), wanted));
  };
  return { home, mixpanel, contextWith, file, fresh };
}
