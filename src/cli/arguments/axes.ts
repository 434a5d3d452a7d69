import type { Axes } from "../../core/resolve.ts";
import type { FlagName, FlagValues } from "./flags.ts";

/** The flags that choose an account, a project and a workspace wherever a session is resolved. */
export const axisFlags = ["account", "project", "workspace", "target"] as const satisfies readonly FlagName[];

/** The axis flags that were given, of those that the command takes. */
export function axesOf(flags: Partial<FlagValues<"account" | "project" | "workspace" | "target">>): Axes {
  const { account, project, workspace, target } = flags;
  return {
    ...(account !== undefined && { account }),
    ...(project !== undefined && { project }),
    ...(workspace !== undefined && { workspace }),
    ...(target !== undefined && { target }),
  };
}
