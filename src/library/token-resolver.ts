import { staticToken } from "../actions/credentials.ts";
import { contextOf, type LibraryOptions } from "../context.ts";
import { withTransport } from "../mixpanel/transport.ts";
import { freshTokens } from "../oauth/fresh-tokens.ts";
import { accountHolder, bridgeHolder } from "../oauth/token-holder.ts";
import type { Context } from "../ports.ts";
import type { OAuthTokenAccount } from "../schema/config.ts";
import type { Region } from "../schema/primitives.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { readConfig } from "../storage/config-store.ts";
import { checkedName } from "./arguments.ts";

/** Where the bearer tokens of OAuth accounts come from: without the word `Bearer`. */
export interface TokenResolver {
  /** An access token for an `oauth_browser` account that is good now. */
  readonly getBrowserToken: (name: string, region: Region) => string | Promise<string>;
  /** The token of an `oauth_token` account. */
  readonly getStaticToken: (account: OAuthTokenAccount) => string | Promise<string>;
}

/** Tokens from the files that the programs keep, refreshed there if need be. */
export class OnDiskTokenResolver implements TokenResolver {
  readonly #context: Context;

  constructor(options: LibraryOptions = {}) {
    this.#context = contextOf(options);
  }

  /**
   * An access token from the account's folder, or from the bridge in force when only that has an account of this name. Throws
   * `OAUTH_TOKEN_ERROR` when there is none that is any good, `OAUTH_REFRESH_REVOKED`, `OAUTH_REFRESH_ERROR`, `NETWORK_ERROR`,
   * `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
   */
  async getBrowserToken(name: string, region: Region): Promise<string> {
    const context = this.#context;
    const account = { name: checkedName(name), type: "oauth_browser", region } as const;
    const isKept = Object.hasOwn(readConfig(context).accounts, name);
    const bridge = isKept ? undefined : readBridge(context)?.file;
    const holder = bridge?.account.name === name ? bridgeHolder(context, bridge) : accountHolder(context, account);
    const tokens = await withTransport(context, (transport) => freshTokens(context, transport, holder));
    return tokens.access_token.reveal();
  }

  /** The token itself, or the value of the variable that it names now. Throws `OAUTH_TOKEN_ERROR` when that is not set. */
  async getStaticToken(account: OAuthTokenAccount): Promise<string> {
    return staticToken(this.#context, account).reveal();
  }
}
