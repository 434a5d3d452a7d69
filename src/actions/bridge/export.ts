import { importThere } from "../../core/advice/steps.ts";
import { Fault, isFault } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { type Axes, resolve } from "../../core/resolve.ts";
import { normaliseTime, timeOnDisk } from "../../core/token-expiry.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { freshTokens } from "../../oauth/fresh-tokens.ts";
import { settleReply } from "../../oauth/kept-reply.ts";
import { accountHolder, lookAt } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { Account } from "../../schema/config.ts";
import type { ResponseData } from "../../schema/responses.ts";
import type { OAuthTokens } from "../../schema/tokens.ts";
import { readBridgeAt } from "../../storage/bridge-store.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { exists } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { givenPath } from "../../storage/given-path.ts";
import { accountFolder, bridgedPath, rootFolder } from "../../storage/paths.ts";
import { plainJson } from "../../storage/plain-json.ts";
import { putBack } from "../../storage/put-back.ts";
import { quiet } from "../../storage/quiet.ts";
import { clientOf } from "../../storage/tokens-in-use.ts";
import { removeFile, writeAtomic } from "../../storage/write.ts";
import { staticToken } from "../credentials.ts";
import { askedFor } from "../session.ts";
import { environmentBehind } from "../session-to-write.ts";
import { standingOf } from "../standing.ts";

/** An access token that is exported on its own must be good for half an hour, or it is refreshed first. */
const LASTING_MS = 30 * 60_000;

/**
 * Write the account that `axes` resolve to, which come before variables, into the bridge file `to`, mode 0600, its secrets inline on purpose (docs/protocol.md). A
 * bridge in force is left out of the resolution: it is what is being written. Throws `INVALID_ARGS` when another file than
 * a bridge is at `to`, `NEEDS_ACCOUNT`, `ACCOUNT_NOT_FOUND`, `OAUTH_TOKEN_ERROR` when the account has nothing to carry, or a login that is known to have ended,
 * `STORAGE_ERROR`.
 */
export async function exportBridge(
  context: Context,
  to: string,
  axes: Axes,
  { accessOnly = false } = {},
): Promise<ResponseData<"bridge-export">> {
  const config = readConfig(context);
  const env = environmentBehind(context, axes);
  const resolution = resolve({ env, ...askedFor(context, axes), bridge: undefined, config });
  const { account, project, workspace } = resolution;
  const path = givenPath(context, to);
  refuseOtherFile(context, path);
  const headers = customHeaders(context.env, config);
  const tokens = account.type === "oauth_browser" ? await carriedTokens(context, account, accessOnly) : undefined;
  const file = {
    version: 2,
    account: withToken(context, account),
    // The Python tool does not read tokens without a scope, nor times with Z.
    ...(tokens && {
      tokens: { ...tokens, expires_at: timeOnDisk(tokens.expires_at), scope: tokens.scope ?? "" },
    }),
    ...(project !== undefined && { project }),
    ...(workspace !== undefined && { workspace }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
  const write = (): Promise<void> => writeAtomic(context, path, plainJson(file));
  await (tokens?.refresh_token == null ? write() : markedAsBridged(context, account.name, path, write));
  if (project === undefined) context.warn({ kind: "bridge_without_project" });
  const carried = tokens && {
    expires_at: normaliseTime(tokens.expires_at),
    refreshable: tokens.refresh_token != null,
  };
  return {
    exported: {
      path,
      account: account.name,
      project: project ?? null,
      workspace: workspace ?? null,
      tokens: carried ?? null,
    },
    next: [importThere(path, carried)],
  };
}

/** A config file or somebody's notes must not be lost to a path mistyped. */
function refuseOtherFile(context: Context, path: string): void {
  // What cannot be looked at is not said to be there.
  if (!exists(path)) return;
  try {
    readBridgeAt(quiet(context), path);
  } catch (error) {
    if (!isFault(error, "BRIDGE_ERROR")) throw error;
    throw new Fault("INVALID_ARGS", { path }, { cause: error, place: { refusal: { reason: "other_file", path } } });
  }
}

/** The variable that holds a token does not travel with the file, so the token itself must. */
function withToken(context: Context, account: Account): Account {
  if (account.type !== "oauth_token") return account;
  const { token_env: _variable, ...rest } = account;
  return { ...rest, token: staticToken(context, account) };
}

/** With `accessOnly` an access token that will last for a while, as nobody can refresh it where it goes. */
async function carriedTokens(context: Context, account: Account, accessOnly: boolean): Promise<OAuthTokens> {
  const holder = accountHolder(context, account);
  if (!accessOnly) {
    await putBack(context, holder.folder);
    await settleReply(context, holder);
    const { tokens } = lookAt(context, holder);
    const { status } = standingOf(context, { account, origin: "config" }, holder.folder);
    // Who carried it away would find out only there that it is of no use.
    if (status === "needs_login") {
      const problem = tokens.refresh_token == null ? "no_refresh_token" : "refused";
      throw new Fault("OAUTH_TOKEN_ERROR", { problem, account: account.name }, { place: holder.place });
    }
    // The sandbox has no client file to look this up in.
    return { ...tokens, client_id: clientOf(context, holder, tokens) };
  }
  const wanted = { lastingMs: LASTING_MS };
  const tokens = await withTransport(context, (transport) => freshTokens(context, transport, holder, wanted));
  const { refresh_token: _left, ...access } = tokens;
  return access;
}

/**
 * A server that rotates refresh tokens lets one of two holders refresh, once. The mark lets a later "revoked" say that a
 * bridge may be why. It comes first, so that a crash leaves no bridge without it; where there is no bridge after all it goes again.
 */
async function markedAsBridged(
  context: Context,
  name: string,
  path: string,
  write: () => Promise<void>,
): Promise<void> {
  const folder = accountFolder(context, name);
  const mark = bridgedPath(folder);
  const text = plainJson({ path, at: context.now() / 1000 });
  await withFolderLock(context, folder, async () => {
    const isMarked = exists(mark);
    if (exists(folder)) await writeAtomic(context, mark, text, { root: rootFolder(context) });
    try {
      await write();
    } catch (error) {
      if (!isMarked) await removeFile(context, mark);
      throw error;
    }
  });
  context.warn({ kind: "bridge_carries_login", account: name });
}
