import { addTarget, listTargets, removeTarget, showTarget, useTarget } from "../actions/targets/targets.ts";
import { requireActive } from "../core/config/odd.ts";
import type { Axes } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import { type ActiveSession, TargetRecord } from "../schema/config.ts";
import type { ActiveChoice, Target, TargetSummary } from "../schema/responses.ts";
import { readBridge, readBridgeAt } from "../storage/bridge-store.ts";
import { readConfig } from "../storage/config-reader.ts";
import { givenPath } from "../storage/given-path.ts";
import { type Accounts, accountsOf } from "./accounts.ts";
import { checked, checkedAxes, checkedName, checkedText } from "./arguments.ts";
import { publicCalls } from "./boundary.ts";
import { checkedDestination, chooseAxes } from "./choose-axes.ts";
import { type LibraryOptions, libraryContext, personOf } from "./options.ts";
import { sessionFor } from "./resolve.ts";
import type { Session } from "./session.ts";
import { Workspace } from "./workspace.ts";

/** The account, the project and the workspace in force. */
export interface Sessions {
  /**
   * What the config file has as active, each of the two left out where it has none; whatever else is in force, which `resolveSession` says.
   * Throws `CONFIG_ERROR`, `INSECURE_FILE`.
   */
  show(): ActiveSession;
  /**
   * Writes a choice into the config file, all of it at once. A project becomes the account's `default_project`; another
   * account or project clears the workspace. Resolves to what is active then. Throws `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`,
   * `PROJECT_NOT_FOUND`, `INVALID_ARGS`, `CONFIG_ERROR`, `LOCK_BUSY`, `STORAGE_ERROR`.
   */
  use(axes: Axes): Promise<ActiveChoice>;
}

/** Saved targets: an account, a project and perhaps a workspace under one name. */
export interface Targets {
  /** All of them, sorted by name. */
  list(): TargetSummary[];
  /** One of them. Throws `TARGET_NOT_FOUND`. */
  show(name: string): TargetSummary;
  /** Saves one, and resolves to it. Throws `TARGET_EXISTS`, and `ACCOUNT_NOT_FOUND` for an account that is not in the config file. */
  add(
    name: string,
    axes: { readonly account: string; readonly project: string; readonly workspace?: number },
  ): Promise<Target>;
  /** Makes its three axes the active ones. Throws `TARGET_NOT_FOUND`, `ACCOUNT_NOT_FOUND`. */
  use(name: string): Promise<ActiveChoice>;
  /** Forgets it. Throws `TARGET_NOT_FOUND`. */
  remove(name: string): Promise<void>;
}

/** Everything that the two programs do, for programs. */
export interface Library {
  readonly accounts: Accounts;
  readonly session: Sessions;
  readonly targets: Targets;
  /**
   * The session that the environment, `axes`, a bridge file and the config file come to, each axis on its own. Reads no tokens,
   * and makes no request. Throws `NEEDS_ACCOUNT`, `NEEDS_PROJECT`, `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`, `CONFIG_ERROR`,
   * `BRIDGE_ERROR`, `INSECURE_FILE`, `INVALID_ARGS`.
   */
  resolveSession(axes?: Axes): Session;
  /** The bridge file in force, or the one at `path`; null when there is none. Throws `BRIDGE_ERROR`, `INSECURE_FILE`. */
  loadBridge(path?: string): BridgeFile | null;
  /** A session at work: one that is resolved now, or `from` itself. Throws what {@link resolveSession} throws. */
  openWorkspace(from?: Axes | Session): Workspace;
}

/** The library in surroundings of your own. Reads nothing before it is used. */
export function createLibrary(options: LibraryOptions = {}): Library {
  const context = libraryContext(options);
  return {
    accounts: publicCalls(context, accountsOf(context, personOf(options, context))),
    session: publicCalls(context, sessionsOf(context)),
    targets: publicCalls(context, targetsOf(context)),
    ...publicCalls(context, {
      resolveSession: (axes?: Axes) => sessionFor(context, axes),
      loadBridge: (path?: string) => loadBridge(context, path),
      openWorkspace: (from?: Axes | Session) => new Workspace(from, context),
    }),
  };
}

const sessionsOf = (context: Context): Sessions => ({
  show: () => {
    const config = readConfig(context);
    requireActive(config);
    return { ...config.active };
  },
  use: async (axes) => chooseAxes(context, checkedDestination(checkedAxes(axes))),
});

function loadBridge(context: Context, path: string | undefined): BridgeFile | null {
  const bridge =
    path === undefined ? readBridge(context) : readBridgeAt(context, givenPath(context, checkedText(path, "The path")));
  return bridge?.file ?? null;
}

const targetsOf = (context: Context): Targets => ({
  list: () => listTargets(context),
  show: (name) => showTarget(context, checkedText(name, "The name")),
  add: async (name, axes) => addTarget(context, checkedName(name), checked(TargetRecord, axes, "The target")),
  use: async (name) => (await useTarget(context, checkedText(name, "The name"))).active,
  remove: async (name) => removeTarget(context, checkedText(name, "The name")),
});
