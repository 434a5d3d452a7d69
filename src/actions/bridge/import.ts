import type { Held, ImportRefusal } from "../../core/advice/refusal.ts";
import { commandFor } from "../../core/advice/shell-quote.ts";
import { bridgeRemoval } from "../../core/advice/steps.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { Fault, isFault } from "../../core/fault.ts";
import { freeName } from "../../core/login/naming.ts";
import { usable } from "../../core/secret-input.ts";
import { adoptReply } from "../../oauth/kept-reply.ts";
import { bridgeHolder, lookAt, type TokenHolder } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { Config } from "../../schema/config.ts";
import type { ResponseData } from "../../schema/responses.ts";
import type { OAuthTokens } from "../../schema/tokens.ts";
import type { Secret } from "../../secret.ts";
import { findBridge, readBridgeAt } from "../../storage/bridge-store.ts";
import { writeAccountClient } from "../../storage/client-store.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { exists } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { removeFolder } from "../../storage/folders.ts";
import { givenPath } from "../../storage/given-path.ts";
import { isImported } from "../../storage/imported.ts";
import { accountFolder, bridgeAccountFolder, tokensPath } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { quiet } from "../../storage/quiet.ts";
import { accountWithLogin } from "../../storage/same-login.ts";
import { isSpent, noteImported } from "../../storage/spent-bridges.ts";
import { reserveRoom } from "../../storage/token-room.ts";
import { clientOf } from "../../storage/tokens-in-use.ts";
import { checkFree, newTable } from "../accounts/edits.ts";
import { summaryOf } from "../accounts/summary.ts";
import { choiceEdits } from "../choose.ts";
import { chosenIn } from "../chosen.ts";
import { lastsNoLonger, passingHome } from "../sandbox.ts";
import { wayOut } from "../way-out.ts";

/**
 * Makes the account that the bridge file `path` carries one of this machine, called `name` or as it is there, and the active one, with its
 * project, its workspace and the fresher of its tokens and those that were refreshed from them here. The file stays. Throws
 * `BRIDGE_ERROR`, `INSECURE_FILE`, `ACCOUNT_EXISTS`, `INVALID_ARGS` for a login that would end on every machine or for another account, `CONFIG_ERROR`,
 * `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function importBridge(
  context: Context,
  path: string,
  name?: string,
): Promise<ResponseData<"bridge-import">> {
  const at = givenPath(context, path);
  const file = readBridgeAt(context, at)?.file;
  if (!file) throw new Fault("BRIDGE_ERROR", { path: at, reason: "there is no such file" });
  const bridge = { ...file, account: file.account.type === "oauth_browser" ? file.account : usable(file.account) };
  const called = name ?? bridge.account.name;
  const folder = accountFolder(context, called);
  const found = bridgeTokens(context, bridge);
  if (!isHalfDone(context, called, bridge)) refuseTaken(context, called, { path: at, tokens: found });
  if (found?.refresh_token && lastsNoLonger(context)) throw refused({ reason: "import_thrown_away", path: at });
  if (found) refuseLogin(context, found, { path: at, name: called });

  await putBack(context, folder);
  const config = await whileUnused(context, bridge, (settled) =>
    withFolderLock(context, folder, async (lock) => {
      const isHalf = isHalfDone(context, called, bridge);
      const add = () => changeConfig(context, (before) => importEdits(before, called, bridge, isHalf));
      if (!isHalf) {
        checkFree(readConfig(quiet(context)), called);
        await removeFolder(context, folder); // what lies there is of no account
      }
      const tokens = await settled();
      if (!tokens || !bridge.tokens) return add();
      refuseLogin(context, tokens, { path: at, name: called });
      const room = await reserveRoom(context, folder);
      try {
        // Without a secret first, then the account, then its tokens: a crash leaves none that no account has, and the import is run again.
        await noteImported(context, folder, bridge.tokens, tokens);
        if (tokens.client_id)
          await writeAccountClient(context, folder, { client_id: tokens.client_id, region: bridge.account.region });
        const written = await add();
        await room.store(tokens, lock.assertHeld);
        return written;
      } catch (error) {
        if (!Object.hasOwn(readConfig(quiet(context)).accounts, called)) await removeFolder(context, folder);
        throw error;
      } finally {
        room.release();
      }
    }),
  );
  const { project, workspace } = wanted(bridge);
  const changed = { account: called, ...(project !== undefined && { project }), workspace };
  const { active, shadowed, next = [] } = await chosenIn(context, config, changed);
  const removal = bridgeRemoval(at);
  const inForce = findBridge(quiet(context)) === at;
  const { next: ways, ...home } = passingHome(context);
  const added = summaryOf(context, config, called);
  const test = { command: commandFor("mp account test", called), label: "See whether Mixpanel accepts it" };
  const { next: missing = [test] } = await wayOut(context, added);
  return {
    added,
    active,
    changed,
    shadowed,
    headers_left: Object.keys(bridge.headers ?? {}),
    ...home,
    next: [
      ...next,
      ...(inForce && !next.some(({ command }) => command === removal.command) ? [removal] : []),
      ...missing,
      ...ways,
    ],
  };
}

/** Runs `work` while nobody refreshes the bridge's tokens; it is given what those are once nothing is on its way. */
function whileUnused<T>(
  context: Context,
  bridge: BridgeFile,
  work: (settled: () => Promise<OAuthTokens | undefined>) => Promise<T>,
): Promise<T> {
  if (!bridge.tokens) return work(async () => undefined);
  const holder = ownHolder(context, bridge);
  return withFolderLock(context, holder.folder, (lock) =>
    work(async () => {
      await adoptReply(context, holder, lock);
      return bridgeTokens(context, bridge);
    }),
  );
}

/** The fresher of those that the file carries and those that were refreshed from them here. */
function bridgeTokens(context: Context, bridge: BridgeFile): OAuthTokens | undefined {
  if (!bridge.tokens) return undefined;
  const holder = ownHolder(context, bridge);
  const { tokens } = lookAt(context, holder);
  return { ...tokens, client_id: clientOf(context, holder, tokens) };
}

const ownHolder = (context: Context, bridge: BridgeFile): TokenHolder => ({
  ...bridgeHolder(context, bridge),
  folder: bridgeAccountFolder(context, bridge.account.name),
});

/** Whether an import of this bridge under this name was cut short: the account is there, and its tokens are not. */
function isHalfDone(context: Context, name: string, { tokens }: BridgeFile): boolean {
  const folder = accountFolder(context, name);
  if (!tokens || exists(tokensPath(folder)) || !isImported(context, folder, tokens)) return false;
  return Object.hasOwn(readConfig(quiet(context)).accounts, name);
}

/** Throws `ACCOUNT_EXISTS` where the name is taken; it says whose the login is, or which name is free. */
function refuseTaken(
  context: Context,
  name: string,
  { path, tokens }: { readonly path: string; readonly tokens: OAuthTokens | undefined },
): void {
  const config = readConfig(context);
  try {
    checkFree(config, name);
  } catch (error) {
    if (!isFault(error)) throw error;
    const holder = holderOf(context, tokens?.refresh_token);
    const free = freeName(name, (wanted) => takenName(config, wanted) !== undefined);
    throw error.withPlace({ importing: { path, ...(holder === undefined ? { free } : { holder }) } });
  }
}

/** Throws `INVALID_ARGS` for a login that is spent, or that another account has: the first to refresh would end it for the other. */
function refuseLogin(
  context: Context,
  { refresh_token: token }: OAuthTokens,
  { path, name }: { readonly path: string; readonly name: string },
): void {
  if (!token) return;
  if (isSpent(context, token)) throw refused({ reason: "import_spent", path });
  const account = holderOf(context, token);
  if (account && account.name !== name) throw refused({ reason: "import_twice", path, account, name });
}

/** The account of this machine that has the login of this refresh token. */
function holderOf(context: Context, token: Secret | null | undefined): Held | undefined {
  const name = token ? accountWithLogin(context, token) : undefined;
  return name === undefined ? undefined : { name, isActive: readConfig(quiet(context)).active.account === name };
}

const wanted = ({ project, workspace, account }: BridgeFile) => {
  const chosen = project ?? account.default_project;
  return { project: chosen, workspace: chosen === undefined ? null : (workspace ?? null) };
};

function importEdits(config: Config, name: string, bridge: BridgeFile, isHalf: boolean) {
  if (!isHalf) checkFree(config, name);
  const { name: _own, default_project: _project, ...record } = bridge.account;
  const { project, workspace } = wanted(bridge);
  return [
    ...(isHalf ? [] : [newTable(name, { ...record, default_project: project })]),
    ...choiceEdits(config, { account: name, activate: true, workspace }),
  ];
}

const refused = (refusal: ImportRefusal): Fault => new Fault("INVALID_ARGS", {}, { place: { refusal } });
