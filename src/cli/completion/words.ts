import { axisFlags } from "../arguments/axes.ts";
import type { Command } from "../arguments/command.ts";
import { type Completion, type FlagName, flagNames, flagOf } from "../arguments/flags.ts";
import { groupSummaries } from "../commands/group-summaries.ts";

/** What may stand in one place: what a shell can offer, or anything. */
export type Values = Completion | "anything";

export interface CompletedFlag {
  readonly name: FlagName;
  readonly short: string | undefined;
  readonly summary: string;
  /** undefined for a switch. */
  readonly values: Values | undefined;
}

export interface Word {
  readonly name: string;
  readonly summary: string;
}

/** What can follow after the words `path`, which are joined by spaces. */
export interface Place {
  readonly path: string;
  /** The next words of a subcommand. */
  readonly words: readonly Word[];
  /** Its argument. */
  readonly values: Values | undefined;
  readonly flags: readonly CompletedFlag[];
}

/** Every place in a command line of `mp`, the empty one first. */
export function places(commands: readonly Command[]): readonly Place[] {
  const first = [...new Set(commands.map(({ path }) => path[0] ?? ""))];
  const top = first.map((name): Word => ({ name, summary: groupSummaries[name] ?? summaryOf(commands, name) }));
  const common = flagNames.filter((name) => flagOf(name).everywhere !== undefined || name === "help");
  return [
    { path: "", words: top, values: undefined, flags: [...axisFlags, ...common, "version" as const].map(completed) },
    ...first.flatMap((name) => (groupSummaries[name] === undefined ? [] : [groupPlace(name, commands, common)])),
    ...commands.map(
      ({ words, args: [argument], flags }): Place => ({
        path: words,
        words: [],
        values: argument && (argument.complete ?? "anything"),
        flags: [...flags, ...common].map(completed),
      }),
    ),
  ];
}

/** Whether anything but flags can be offered there. */
export const leadsOn = ({ words, values }: Place): boolean =>
  words.length > 0 || (values !== undefined && values !== "anything");

/** Flags with a value, in every spelling: what follows them is no subcommand. */
export const valueFlags = (): CompletedFlag[] => flagNames.map(completed).filter(({ values }) => values !== undefined);

export const spellings = ({ name, short }: CompletedFlag): string[] =>
  short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];

function groupPlace(name: string, commands: readonly Command[], common: readonly FlagName[]): Place {
  const inside = commands.filter(({ path }) => path.length > 1 && path[0] === name);
  const words = inside.map(({ path, summary }): Word => ({ name: path[1] ?? "", summary }));
  return { path: name, words, values: undefined, flags: common.map(completed) };
}

const summaryOf = (commands: readonly Command[], name: string): string =>
  commands.find(({ words }) => words === name)?.summary ?? "";

function completed(name: FlagName): CompletedFlag {
  const { short, summary, value, complete = "anything" } = flagOf(name);
  return { name, short, summary, values: value === undefined ? undefined : complete };
}
