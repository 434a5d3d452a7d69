import type { Axes } from "../../core/resolve.ts";
import type { FlagValues } from "./flags.ts";

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
