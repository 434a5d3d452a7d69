import { mayCarryCredential } from "../../core/http/credential-header.ts";
import { normaliseTime } from "../../core/token-expiry.ts";
import { bridgeHolder, lookAt } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { BridgeStatus } from "../../schema/responses.ts";
import { readBridge } from "../../storage/bridge-store.ts";
import { quiet } from "../../storage/quiet.ts";
import { accountRef } from "../session.ts";

/** The bridge in force without its secrets, or null when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
export function bridgeStatus(context: Context): BridgeStatus | null {
  const bridge = readBridge(context);
  if (bridge === undefined) return null;
  const { version, account, project, workspace, headers, tokens } = bridge.file;
  const shown = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [
    name,
    mayCarryCredential(name) ? "[redacted]" : value,
  ]);
  return {
    path: bridge.path,
    version,
    account: accountRef(account),
    project: project ?? null,
    workspace: workspace ?? null,
    headers: Object.fromEntries(shown),
    ...(tokens && { tokens: tokensNow(context, bridge.file) }),
  };
}

/** Those that would be used now, which may have been refreshed here since they came. */
function tokensNow(context: Context, file: BridgeFile): NonNullable<BridgeStatus["tokens"]> {
  const { tokens, stored } = lookAt(quiet(context), bridgeHolder(context, file));
  return {
    expires_at: normaliseTime(tokens.expires_at),
    refreshable: tokens.refresh_token != null,
    refreshed: tokens === stored && !tokens.access_token.equals(file.tokens?.access_token ?? tokens.access_token),
  };
}
