import type { FlagName } from "./flags.ts";

/** That axis flags in front of a command that takes none of them have no effect: an alias may put them there, or a mistake. */
export const passedOverText = (flags: readonly FlagName[], command: string): string =>
  `"${command}" takes no ${flags.map((flag) => `--${flag}`).join(" and no ")}, and goes on without.`;
