import { cachedMe, describeProject, describeWorkspace, projectIn, resolveSession } from "../actions/session.ts";
import { warnOfHidden } from "../actions/session-asked.ts";
import { environmentAxes } from "../core/env.ts";
import { customHeaders } from "../core/http/headers.ts";
import { type Me, projectOf, workspaceOf } from "../core/me/me.ts";
import { projectNotFound } from "../core/me/not-found.ts";
import { type Axes, resolve } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { WorkspaceRef } from "../schema/responses.ts";
import { readConfig } from "../storage/config-reader.ts";
import { checkedAxes } from "./arguments.ts";
import { Session } from "./session.ts";
import { credentialSource, resolvedAccount, type SessionAccount } from "./session-account.ts";

/** The session of environment, axes, bridge and config file, with the names that the cached `/me` knows. */
export function sessionFor(context: Context, axes: Axes | undefined): Session {
  const asked = checkedAxes(axes);
  const resolved = resolveSession(context, asked);
  warnOfHidden(context, resolved, asked, asOption);
  const project = projectIn(context, resolved);
  const me = cachedMe(context, resolved);
  const { workspace } = resolved;
  return new Session(
    {
      account: resolvedAccount(context, resolved),
      project: describeProject(me, project),
      workspace: workspace === undefined ? null : described(me, workspace),
      headers: customHeaders(context.env, resolved.config, resolved),
    },
    context,
  );
}

/** A caller gives no flags. */
const asOption = (name: keyof Axes): string => `the ${name} that was asked for`;

/** What is known about an account without asking Mixpanel. */
export type Known = (account: SessionAccount) => Me | undefined;

/**
 * `session` with other axes. An account or a target is taken at its word, whatever the environment says about accounts; the
 * project is then that of the environment, else the one asked for, else the account's own. A workspace never comes along
 * from one project to another. Headers stay, but for those of a bridge: they go only with its own account.
 */
export function switched(context: Context, session: Session, axes: Axes, known: Known): Session {
  if (axes.account === undefined && axes.target === undefined) return moved(session, axes, known);
  const env = { ...environmentAxes(context.env), account: undefined };
  const config = readConfig(context);
  const resolution = resolve({ env, axes, bridge: undefined, config });
  warnOfHidden(context, resolution, axes, asOption);
  const id = projectIn(context, { ...resolution, bridge: undefined });
  const account = resolvedAccount(context, { ...resolution, bridge: undefined });
  const me = known(account);
  if (resolution.source.project === "param" && me) assertVisible(me, account, id);
  const { workspace, source } = resolution;
  const isChosen = workspace !== undefined && source.workspace !== "config";
  return session.replace({
    account,
    project: describeProject(me, id),
    workspace: isChosen ? described(me, workspace) : null,
    ...(session.account.origin === "bridge" && { headers: customHeaders(context.env, config) }),
  });
}

/** The session's account in another project or workspace. */
function moved(session: Session, { project, workspace }: Axes, known: Known): Session {
  const { account } = session;
  const me = known(account);
  if (project !== undefined && me) assertVisible(me, account, project);
  const stays = project === undefined || project === session.project.id;
  return session.replace({
    project: stays ? session.project : describeProject(me, project),
    workspace: workspace !== undefined ? described(me, workspace) : stays ? session.workspace : null,
  });
}

function assertVisible(me: Me, account: SessionAccount, project: string): void {
  if (projectOf(me, project)) return;
  throw projectNotFound({ ...credentialSource(account), isActive: false }, me, project);
}

function described(me: Me | undefined, id: number): WorkspaceRef {
  const project = me && workspaceOf(me, id)?.project_id;
  return { ...describeWorkspace(me, id), ...(project != null && { project_id: project }) };
}
