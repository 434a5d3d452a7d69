import { AccountType, regions } from "../../schema/primitives.ts";
import type { Command } from "../command.ts";
import { formats, type Option, type OptionName, options } from "../options.ts";

/** What may stand in one place: words of the table, names that only a person's config knows, paths, or anything. */
export type Values = readonly string[] | "accounts" | "targets" | "files" | "anything";

export interface Flag {
  readonly name: OptionName;
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
  readonly flags: readonly Flag[];
}

const groups: Readonly<Record<string, string>> = {
  account: "Accounts and their credentials",
  project: "Projects of an account",
  workspace: "Workspaces of a project",
  target: "Saved targets",
};

const names = Object.keys(options) as OptionName[];
const isEverywhere = (name: OptionName): boolean =>
  (options[name] as Option).everywhere !== undefined || name === "help";
const axes: readonly OptionName[] = ["account", "project", "workspace", "target"];

/** Every place in a command line of `mp`, the empty one first. */
export function places(commands: readonly Command[]): Place[] {
  const first = [...new Set(commands.map(({ path }) => path[0] ?? ""))];
  const top = first.map((name): Word => ({ name, summary: groups[name] ?? summaryOf(commands, name) }));
  const common = names.filter(isEverywhere);
  return [
    { path: "", words: top, values: undefined, flags: [...axes, ...common, "version" as const].map(flag) },
    ...first.flatMap((name) => (groups[name] === undefined ? [] : [groupPlace(name, commands, common)])),
    ...commands.map((command) => ({
      path: command.path.join(" "),
      words: [],
      values: argumentOf(command),
      flags: [...command.options, ...common].map(flag),
    })),
  ];
}

/** Whether anything but flags can be offered there. */
export const leadsOn = ({ words, values }: Place): boolean =>
  words.length > 0 || (values !== undefined && values !== "anything");

/** Flags with a value, in every spelling: what follows them is no subcommand. */
export const valueFlags = (): Flag[] => names.map(flag).filter(({ values }) => values !== undefined);

export const spellings = ({ name, short }: Flag): string[] =>
  short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];

function groupPlace(name: string, commands: readonly Command[], common: readonly OptionName[]): Place {
  const inside = commands.filter(({ path }) => path[0] === name);
  const words = inside.map(({ path, summary }): Word => ({ name: path[1] ?? "", summary }));
  return { path: name, words, values: undefined, flags: common.map(flag) };
}

const summaryOf = (commands: readonly Command[], name: string): string =>
  commands.find(({ path }) => path[0] === name)?.summary ?? "";

function flag(name: OptionName): Flag {
  const { short, summary, value }: Option = options[name];
  return { name, short, summary, values: value === undefined ? undefined : valuesOf(name) };
}

function valuesOf(name: OptionName): Values {
  if (name === "account") return "accounts";
  if (name === "target") return "targets";
  if (name === "region") return regions;
  if (name === "type") return AccountType.options;
  if (name === "format") return formats;
  return name === "to" || name === "at" || name === "resume" ? "files" : "anything";
}

function argumentOf({ path: [group, verb], args: [argument] }: Command): Values | undefined {
  if (argument === undefined) return undefined;
  if (argument === "SHELL") return ["bash", "zsh", "fish"];
  if (!argument.includes("NAME") || verb === "add") return "anything";
  return group === "target" ? "targets" : "accounts";
}
