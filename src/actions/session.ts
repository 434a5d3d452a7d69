import { type EnvironmentAxes, environmentAxes, environmentFlags } from "../core/env.ts";
import { domainRegion } from "../core/http/domains.ts";
import type { Me } from "../core/me/me.ts";
import { projectOf, userOf, workspaceOf } from "../core/me/me.ts";
import { type Axes, needsProject, type Resolution, resolve, type Sources } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { BridgeFile } from "../schema/bridge.ts";
import type { Config } from "../schema/config.ts";
import type { AccountRef, Project, ResponseData, WorkspaceRef } from "../schema/responses.ts";
import { placeOf } from "../storage/account-place.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { readConfig } from "../storage/config-reader.ts";
import { bridgeFolder } from "../storage/imported.ts";
import { ownFolder, readMe } from "../storage/me-store.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A resolution together with the files that it came from. */
export interface Resolved extends Resolution {
  readonly config: Config;
  readonly env: EnvironmentAxes;
  readonly bridge: BridgeFile | undefined;
}

/** What is asked for: `axes`, or without any the flags that `MP_ACCOUNT` and `MP_TARGET` stand in for. */
export function askedFor(context: Context, axes: Axes): Pick<Sources, "axes" | "byVariable"> {
  return Object.keys(axes).length > 0 ? { axes } : { axes: environmentFlags(context.env), byVariable: true };
}

/**
 * Resolves the session: environment (`env`), `axes`, bridge file, config file (docs/configuration.md). Without axes `MP_ACCOUNT` and `MP_TARGET`
 * stand in for the flags. Reads at most the bridge and the config; no tokens, no network. Throws `NEEDS_ACCOUNT`,
 * `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`, `CONFIG_ERROR`, `BRIDGE_ERROR`, `INSECURE_FILE`, `INVALID_ARGS`.
 */
export function resolveSession(context: Context, axes: Axes = {}, env = environmentAxes(context.env)): Resolved {
  const asked = askedFor(context, axes);
  const config = readConfig(context, { isNeeded: env.account === undefined });
  const found = readBridge(context);
  const bridge = found?.file;
  return { ...resolve({ env, ...asked, bridge, bridgePath: found?.path, config }), config, env, bridge };
}

/** Who and where we are, with the names that the cached `/me` knows. Throws `NEEDS_PROJECT` besides. */
export function showSession(context: Context, axes: Axes = {}): ResponseData<"session"> {
  const resolved = resolveSession(context, axes);
  const projectId = projectIn(context, resolved);
  const me = cachedMe(context, resolved);
  const { status, token, isStale } = standingIn(context, resolved);
  const { workspace } = resolved;
  warnOfReach(context, resolved, projectId, me);
  return {
    account: { ...accountRef(resolved.account), status },
    project: describeProject(me, projectId),
    workspace: workspace === undefined ? null : describeWorkspace(me, workspace),
    user: me && !isStale ? userOf(me) : null,
    token,
    source: resolved.source,
    shadowed: [...resolved.shadowed],
  };
}

/** Warns of a project in force that `/me` does not show, or shows in another region, and of a workspace that it shows in another project. */
export function warnOfReach(
  context: Context,
  { account, workspace, origin, isActive }: Resolution,
  project: string,
  me: Me | undefined,
): void {
  if (!me) return;
  const region = domainRegion(projectOf(me, project)?.domain ?? "");
  if (!projectOf(me, project) || (region && region !== account.region))
    context.warn({
      kind: "project_unreached",
      project,
      account: account.name,
      region,
      isActive: isActive || origin !== "config",
    });
  const owner = workspace === undefined ? undefined : workspaceOf(me, workspace)?.project_id;
  if (workspace !== undefined && owner != null && String(owner) !== project)
    context.warn({ kind: "workspace_elsewhere", workspace, owner: String(owner), project });
}

/** The resolved project. Throws `NEEDS_PROJECT`, which says how the account stands, and whether it can reach any project. */
export function projectIn(context: Context, resolved: Resolution & Pick<Resolved, "bridge">): string {
  if (resolved.project !== undefined) return resolved.project;
  const { status, token } = standingIn(context, resolved);
  const me = cachedMe(context, resolved);
  const noProjectIn = me && organizationsWithoutProject(me);
  throw needsProject(resolved, status, { ...(noProjectIn && { noProjectIn }), isLoggedOut: token === null });
}

/** The organizations of somebody who can reach no project at all; undefined for others. */
export const organizationsWithoutProject = (me: Me): string[] | undefined =>
  me.projects.length === 0 ? me.organizations.map(({ id, name }) => name ?? id) : undefined;

/** How the resolved account stands. Throws `INSECURE_FILE`. */
export function standingIn(context: Context, resolved: Pick<Resolved, "account" | "origin" | "bridge">): Standing {
  const { origin, account, bridge } = resolved;
  if (origin === "bridge" && bridge) return standingOf(context, resolved, bridgeFolder(context, bridge));
  // A rename that was cut short has left the files elsewhere.
  return standingOf(context, resolved, origin === "config" ? placeOf(context, account.name) : undefined);
}

/** The `/me` cached for the resolved account, or undefined. */
export function cachedMe(
  context: Context,
  { origin, account }: Pick<Resolution, "origin" | "account">,
): Me | undefined {
  const folder = ownFolder(context, origin, account.name);
  return folder === undefined ? undefined : readMe(context, folder);
}

export const accountRef = ({ name, type, region }: AccountRef): AccountRef => ({ name, type, region });

/** The project `id` with its name, organisation and timezone, where the cached `/me` knows them. */
export function describeProject(me: Me | undefined, id: string): Project {
  const known = me && projectOf(me, id);
  return {
    id,
    ...(known?.name !== undefined && { name: known.name }),
    ...(known?.organization_id != null && { organization_id: known.organization_id }),
    ...(known?.organization_name != null && { organization_name: known.organization_name }),
    ...(known?.timezone !== undefined && { timezone: known.timezone }),
  };
}

/** The workspace `id` with its name, where the cached `/me` knows it. */
export function describeWorkspace(me: Me | undefined, id: number): WorkspaceRef {
  const known = me && workspaceOf(me, id);
  return {
    id,
    ...(known?.name != null && { name: known.name }),
    ...(known?.is_default != null && { is_default: known.is_default }),
  };
}
