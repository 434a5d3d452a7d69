import * as v from "valibot";
import { holderOf, staticToken } from "../actions/credentials.ts";
import { withTransport } from "../mixpanel/transport.ts";
import { freshTokens } from "../oauth/fresh-tokens.ts";
import { accountHolder, bridgeHolder, type TokenHolder } from "../oauth/token-holder.ts";
import type { Context } from "../ports.ts";
import type { OAuthTokenAccount } from "../schema/config.ts";
import type { Region } from "../schema/primitives.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { readConfig } from "../storage/config-reader.ts";
import { checked, checkedName } from "./arguments.ts";
import { publicCall } from "./boundary.ts";
import { type LibraryOptions, libraryContext } from "./options.ts";
import { credentialSource, type SessionAccount, tokenOf } from "./session-account.ts";

/** Where the bearer tokens of OAuth accounts come from: without the word `Bearer`. */
export interface TokenResolver {
  /** An access token for an `oauth_browser` account that is good now; `account` is that of the session that asks. */
  readonly getBrowserToken: (name: string, region: Region, account?: SessionAccount) => string | Promise<string>;
  /** The token of an `oauth_token` account. */
  readonly getStaticToken: (account: OAuthTokenAccount) => string | Promise<string>;
}

const staticAccount = v.looseObject({ type: v.literal("oauth_token", "must be oauth_token") });

/** Tokens from the files that the programs keep, refreshed there if need be. */
export class OnDiskTokenResolver implements TokenResolver {
  readonly #context: Context;

  constructor(options: LibraryOptions = {}) {
    this.#context = libraryContext(options);
  }

  /**
   * An access token from where `account` came from; without it, from the folder of the account of this name, or from the bridge
   * in force when only that has one. Throws
   * `OAUTH_TOKEN_ERROR` when there is none that is any good, `OAUTH_REFRESH_REVOKED`, `OAUTH_REFRESH_ERROR`, `NETWORK_ERROR`,
   * `LOCK_BUSY`, `STORAGE_ERROR`, `INSECURE_FILE`.
   */
  getBrowserToken(name: string, region: Region, account?: SessionAccount): Promise<string> {
    return publicCall(() => this.#browserToken(name, region, account), this.#context);
  }

  #holderOf(name: string, region: Region): TokenHolder {
    const context = this.#context;
    const isInConfig = Object.hasOwn(readConfig(context).accounts, name);
    const bridge = isInConfig ? undefined : readBridge(context)?.file;
    if (bridge?.account.name === name) return bridgeHolder(context, bridge);
    return accountHolder(context, { name, type: "oauth_browser", region });
  }

  /**
   * The token itself, or the value of the variable that it names: for the account of a session as it was when that was made, else now.
   * Throws `OAUTH_TOKEN_ERROR` when that is not set.
   */
  getStaticToken(account: OAuthTokenAccount): Promise<string> {
    return publicCall(async () => {
      checked(staticAccount, account, "The account");
      return (tokenOf(account) ?? staticToken(this.#context, account)).reveal();
    }, this.#context);
  }

  async #browserToken(name: string, region: Region, account: SessionAccount | undefined): Promise<string> {
    const context = this.#context;
    const known = account?.origin && holderOf(context, credentialSource(account));
    const holder = known ?? this.#holderOf(checkedName(name), region);
    const tokens = await withTransport(context, (transport) => freshTokens(context, transport, holder));
    return tokens.access_token.reveal();
  }
}
