import { cac } from "cac";
import type { Argument, Command } from "./command.ts";
import { type Flag, type FlagName, flagOf } from "./flags.ts";
import { type Given, isFlag } from "./tokens.ts";

type CommandLine = ReturnType<typeof cac>;
type Registered = ReturnType<CommandLine["command"]>;

/** What a command line says to the one command that was registered, or why it cannot be meant for it. */
export type Match =
  | { readonly unknown: Given }
  | { readonly valueless: Given }
  | {
      readonly words: readonly string[];
      /** The last value of each flag that is there; what a switch has says nothing. */
      readonly flags: ReadonlyMap<FlagName, string>;
      /** The argument that is not there. */
      readonly missing: Argument | undefined;
      /** There are more words than arguments. */
      readonly isTooMuch: boolean;
    };

/**
 * Matches words and flags with a command, by cac. This is the only place that knows cac's ways, and closes what would go
 * wrong: it gets an argv of ours, in which no value can be taken for anything else (`["account list", ":word", "--flag=:value",
 * "--switch"]`, the colon taken off again), so that it makes no numbers of ids, finds commands of two words, and meets no `--`,
 * no flag of no command and no key such as `__proto__`. It never prints: help and version are ours, and so are the messages,
 * because what was typed may be a secret. `anywhere` are flags that go with any command.
 */
export function match(
  command: Pick<Command, "words" | "args" | "flags">,
  anywhere: readonly FlagName[],
  words: readonly string[],
  given: readonly Given[],
): Match {
  const line = cac();
  // Only the flags that are there: what is declared in vain costs every start half a millisecond.
  const isFromCaller = (flag: FlagName): boolean => given.some(({ name }) => name === flag);
  const registered = register(line, { ...command, flags: command.flags.filter(isFromCaller) });
  for (const name of anywhere.filter(isFromCaller)) line.option(declare(name), "");
  // A flag of no command never reaches cac: its name may be that of a key which every object has.
  const stranger = given.find(({ name }) => !isFlag(name));
  const ours = stranger ? given.slice(0, given.indexOf(stranger)) : given;
  const options = ours.map(({ name, value }) => (value === undefined ? `--${name}` : `--${name}=:${value}`));
  // All of them behind the words, so that cac does not find a value in one.
  line.parse(["", "", command.words, ...words.map((word) => `:${word}`), ...options]);

  const isTaken = ({ name }: Given): boolean =>
    registered.hasOption(keyOf(name)) !== undefined || line.globalCommand.hasOption(keyOf(name)) !== undefined;
  const unknown = ours.find((flag) => !isTaken(flag)) ?? stranger;
  if (unknown) return { unknown };
  // cac misses a value that is missing beside one that is not, where a flag is given twice.
  const valueless = given.find(
    ({ name, value }) => flagOf(name as FlagName).value !== undefined && value === undefined,
  );
  if (valueless) return { valueless };
  return {
    words: line.args.map((word) => word.slice(1)),
    missing: fails(() => registered.checkRequiredArgs()) ? command.args[line.args.length] : undefined,
    isTooMuch: fails(() => registered.checkUnusedArgs()),
    flags: new Map(ours.map(({ name }) => [name as FlagName, valueIn(line.options, name)])),
  };
}

/** cac with these commands, for the help that it documents. */
export function registeredIn(commands: readonly Command[]): readonly Registered[] {
  const line = cac();
  for (const command of commands) register(line, command);
  return line.commands;
}

function register(
  line: CommandLine,
  { words, args, flags, ...more }: Pick<Command, "words" | "args" | "flags">,
): Registered {
  const brackets = args.map(({ label, isOptional }) => (isOptional ? `[${label}]` : `<${label}>`));
  const registered = line.command([words, ...brackets].join(" "), "summary" in more ? String(more.summary) : "");
  for (const name of flags) registered.option(declare(name), flagOf(name).summary);
  return registered;
}

/** `-p, --project <ID>`: short flags are long ones by the time that cac sees them, and declared for its help. */
function declare(name: FlagName): string {
  const { short, value }: Flag = flagOf(name);
  return `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` <${value}>`}`;
}

/** cac's key for a flag: without dashes, and `--no-browser` is the key `browser` with the value false. */
const keyOf = (name: string): string =>
  name
    .replace(/^no-/, "")
    .replaceAll(/([a-z])-([a-z])/g, (_, before: string, after: string) => before + after.toUpperCase());

/** The value of a flag, the last one where it was given several times. */
function valueIn(options: Readonly<Record<string, unknown>>, name: string): string {
  const value: unknown = options[keyOf(name)];
  return String(Array.isArray(value) ? value.at(-1) : value).slice(1);
}

/** A check of cac's throws; its message is not used, because it repeats what was typed. */
function fails(check: () => void): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}
