import type { ImportRefusal } from "../../core/advice/refusal.ts";
import { commandFor } from "../../core/advice/shell-quote.ts";
import { bridgeRemoval } from "../../core/advice/steps.ts";
import { Fault } from "../../core/fault.ts";
import { assertUsable } from "../../core/secret-input.ts";
import { settleReply } from "../../oauth/kept-reply.ts";
import { bridgeHolder, lookAt } from "../../oauth/token-holder.ts";
import type { Context } from "../../ports.ts";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { ResponseData } from "../../schema/responses.ts";
import type { OAuthTokens } from "../../schema/tokens.ts";
import { findBridge, readBridgeAt } from "../../storage/bridge-store.ts";
import { writeAccountClient } from "../../storage/client-store.ts";
import { readConfig } from "../../storage/config-store.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { exists } from "../../storage/files.ts";
import { withFolderLock } from "../../storage/folder-lock.ts";
import { removeFolder } from "../../storage/folders.ts";
import { accountFolder, givenPath } from "../../storage/paths.ts";
import { putBack } from "../../storage/put-back.ts";
import { quiet } from "../../storage/quiet.ts";
import { isSpent, noteImported } from "../../storage/spent-bridges.ts";
import { reserveRoom } from "../../storage/token-room.ts";
import { clientOf } from "../../storage/tokens-in-use.ts";
import { checkFree, newTable } from "../accounts/edits.ts";
import { summaryOf } from "../accounts/summary.ts";
import { choiceEdits } from "../choose.ts";
import { chosenIn } from "../chosen.ts";
import { lastsNoLonger, passingHome } from "../sandbox.ts";

/**
 * Makes the account that the bridge file `path` carries one of this machine, called `name` or as it is there, and the active one, with its
 * project, its workspace and the fresher of its tokens and those that were refreshed from them here. The file stays. Throws
 * `BRIDGE_ERROR`, `INSECURE_FILE`, `ACCOUNT_EXISTS`, `INVALID_ARGS` for a login that would end on every machine, `CONFIG_ERROR`,
 * `LOCK_BUSY`, `STORAGE_ERROR`.
 */
export async function importBridge(
  context: Context,
  path: string,
  name?: string,
): Promise<ResponseData<"bridge-import">> {
  const at = givenPath(context, path);
  const bridge = readBridgeAt(context, at)?.file;
  if (!bridge) throw new Fault("BRIDGE_ERROR", { path: at, reason: "there is no such file" });
  const called = name ?? bridge.account.name;
  checkFree(readConfig(context), called);
  if (bridge.account.type !== "oauth_browser") assertUsable(bridge.account);
  const tokens = await tokensFor(context, bridge);
  if (tokens?.refresh_token && lastsNoLonger(context)) throw refused({ reason: "import_thrown_away", path: at });
  if (tokens?.refresh_token && isSpent(context, tokens.refresh_token))
    throw refused({ reason: "import_spent", path: at });

  const folder = accountFolder(context, called);
  await putBack(context, folder);
  const add = () => changeConfig(context, (config) => importEdits(config, called, bridge));
  const config = await withFolderLock(context, folder, async (lock) => {
    checkFree(readConfig(quiet(context)), called);
    await removeFolder(context, folder); // what lies there is of no account
    if (!tokens) return add();
    const room = await reserveRoom(context, folder);
    try {
      // A crash before the account is written leaves tokens that it will not take up; one after it leaves it whole.
      await room.store(tokens, lock.assertHeld);
      if (tokens.refresh_token) await noteImported(context, folder, tokens.refresh_token);
      if (tokens.client_id)
        await writeAccountClient(context, folder, { client_id: tokens.client_id, region: bridge.account.region });
      return await add();
    } catch (error) {
      await removeFolder(context, folder);
      throw error;
    } finally {
      room.release();
    }
  });
  const { project, workspace } = wanted(bridge);
  const changed = { account: called, ...(project !== undefined && { project }), workspace };
  const { active, shadowed, next = [] } = chosenIn(context, config, changed);
  const removal = bridgeRemoval(at);
  const inForce = findBridge(quiet(context)) === at;
  const { next: ways, ...home } = passingHome(context);
  const test = { command: commandFor("mp account test", called), label: "See whether Mixpanel accepts it" };
  return {
    added: summaryOf(context, config, called),
    active,
    changed,
    shadowed,
    headers_left: Object.keys(bridge.headers ?? {}),
    ...home,
    next: [
      ...next,
      ...(inForce && !next.some(({ command }) => command === removal.command) ? [removal] : []),
      test,
      ...ways,
    ],
  };
}

/** The fresher of those that the file carries and those that were refreshed from them here. */
async function tokensFor(context: Context, bridge: BridgeFile): Promise<OAuthTokens | undefined> {
  if (!bridge.tokens) return undefined;
  const holder = bridgeHolder(context, bridge);
  if (exists(holder.folder)) await settleReply(context, holder);
  const { tokens } = lookAt(context, holder);
  return { ...tokens, client_id: clientOf(context, holder, tokens) };
}

const wanted = ({ project, workspace, account }: BridgeFile) => {
  const chosen = project ?? account.default_project;
  return { project: chosen, workspace: chosen === undefined ? null : (workspace ?? null) };
};

function importEdits(config: Parameters<typeof checkFree>[0], name: string, bridge: BridgeFile) {
  checkFree(config, name);
  const { name: _own, default_project: _project, ...record } = bridge.account;
  const { project, workspace } = wanted(bridge);
  return [
    newTable(name, { ...record, default_project: project }),
    ...choiceEdits(config, { account: name, activate: true, workspace }),
  ];
}

const refused = (refusal: ImportRefusal): Fault => new Fault("INVALID_ARGS", {}, { place: { refusal } });
