import { type EnvironmentAxes, environmentAxes } from "../core/env.ts";
import type { Axes } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import { type Resolved, resolveSession } from "./session.ts";

/**
 * The session for a command that stores what its flags say in an account: there a flag comes before the variable of its axis, or what is
 * written would be something else than what was asked for. But an account of the environment stays the session's, whatever a flag says:
 * nothing can be stored in it. Throws what {@link resolveSession} throws.
 */
export const sessionToWrite = (context: Context, axes: Axes): Resolved => {
  const { account } = environmentAxes(context.env);
  return resolveSession(context, axes, { ...environmentBehind(context, axes), account });
};

/** What the environment says of the axes that no flag names. A workspace lives in one project, so it is not that of one that a flag names. */
export function environmentBehind({ env }: Context, { account, project, workspace, target }: Axes): EnvironmentAxes {
  const said = environmentAxes(env);
  const isElsewhere = project !== undefined && project !== said.project;
  return {
    account: (account ?? target) === undefined ? said.account : undefined,
    project: (project ?? target) === undefined ? said.project : undefined,
    workspace: (workspace ?? target) === undefined && !isElsewhere ? said.workspace : undefined,
  };
}
