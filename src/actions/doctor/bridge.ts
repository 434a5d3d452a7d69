import { choiceFindings } from "../../core/advice/findings-stored.ts";
import { isExpired, normaliseTime } from "../../core/token-expiry.ts";
import { readBridge } from "../../storage/bridge-store.ts";
import { type Examination, examine } from "./look.ts";

/** The bridge in force. */
export const bridge: Examination = (look) =>
  examine("bridge", look, (context) => {
    const found = readBridge(context);
    if (!found) return choiceFindings.noBridge();
    const { account, tokens } = found.file;
    const isUsed = look.session?.source.account === "bridge";
    const facts = {
      path: found.path,
      account: account.name,
      ...(tokens && {
        expires_at: normaliseTime(tokens.expires_at),
        refreshable: tokens.refresh_token != null,
      }),
    };
    if (tokens && tokens.refresh_token == null && isExpired(tokens.expires_at, context.now()))
      return { ...choiceFindings.bridgeExpired(facts), ...(look.session && !isUsed && { status: "warn" }) };
    const hidden = isUsed ? look.config?.active.account : undefined;
    return hidden === undefined || hidden === account.name
      ? choiceFindings.bridge(facts)
      : choiceFindings.bridgeHides(facts, hidden);
  });
