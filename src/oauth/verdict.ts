import type { Context } from "../ports.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { tokensCredential, type VerdictCode } from "../storage/verdict-store.ts";
import { writeVerdict } from "../storage/verdict-writer.ts";
import type { TokenHolder } from "./token-holder.ts";

/** Keeps what the server has just said of a holder's tokens, for whoever looks without asking. Best effort. */
export const noteTokens = (
  context: Context,
  { folder, region }: Pick<TokenHolder, "folder" | "region">,
  tokens: OAuthTokens,
  code: VerdictCode,
): Promise<void> => writeVerdict(context, folder, tokensCredential(region, tokens), code);
