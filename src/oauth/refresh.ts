import type { Transport } from "../mixpanel/transport.ts";
import type { Context } from "../ports.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { refreshHere } from "./refresh-here.ts";
import type { TokenHolder, Wanted } from "./token-holder.ts";

export const refresh = (
  context: Context,
  transport: Transport,
  holder: TokenHolder,
  wanted: Wanted,
): Promise<OAuthTokens> => refreshHere(context, transport, holder, wanted);
