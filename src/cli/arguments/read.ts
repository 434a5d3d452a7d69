import * as v from "valibot";
import type { Fault } from "../../core/fault.ts";
import { axisFlags } from "./axes.ts";
import type { Call, Command, Program } from "./command.ts";
import { type Completion, type FlagName, flagNames, flagOf, spell } from "./flags.ts";
import type { match } from "./match.ts";
import { refused, Unknown } from "./refused.ts";
import type { Given, Tokens } from "./tokens.ts";
import { usageOf } from "./usage.ts";

/** What the words on the command line ask for. */
export type Request =
  | { readonly kind: "help"; readonly path: readonly string[] }
  | { readonly kind: "version" }
  | {
      readonly kind: "call";
      readonly command: Command;
      readonly args: Call["args"];
      readonly flags: Call["flags"];
      readonly program: Call["program"];
      /** How the command is used; left out for `session` alone, which is asked for without reading what tells that. */
      readonly usage?: string;
      /** Axis flags in front of a command that takes none of them. */
      readonly passedOver?: readonly FlagName[];
    };

/** Help and the version: no command, and so without flags and arguments of its own. */
const none = { words: "", args: [], flags: [] } as const;

/** Whom a refusal is about, how that is used, and what reads it. */
interface Asked {
  readonly who: string;
  readonly use: string;
  readonly matcher: Matcher;
}

/** What tells flags, values and words apart. */
export type Matcher = typeof match;

/** The one that these tokens need. Words alone need no telling apart, and `session` is asked for without flags: cac would be a tenth of its start. */
export const matcherFor = async ({ given }: Tokens): Promise<Matcher> =>
  given.length === 0 ? wordsAlone : (await import("./match.ts")).match;

const wordsAlone: Matcher = ({ args }, _anywhere, words) => ({
  words,
  flags: new Map(),
  missing: args.filter(({ isOptional }) => !isOptional)[words.length],
  isTooMuch: words.length > args.length,
});

/**
 * Reads the tokens of a command line for a program that has these commands; `first` are the words that a subcommand of it can begin
 * with. Throws `INVALID_ARGS`, and `Unknown` for what is not there. What is said of either repeats no word that might be a secret.
 */
export function read(
  { words, given, behind }: Tokens,
  commands: readonly Command[],
  program: Program,
  first: readonly string[],
  matcher: Matcher,
): Request {
  const use = usageOfAll(program, first);
  // Before anything else: the secret itself stands where a subcommand might.
  if (given.some(({ name }) => name === "secret" || name === "token"))
    throw secretAsArgument(use, words[1] === "update");
  if (given.some(({ name, value, isBeforeWord }) => name === "ask-secret" && (isBeforeWord || value !== undefined)))
    throw refused(
      use,
      "--ask-secret takes no value, and no word follows it: it asks for the secret with hidden input.",
    );
  const isMp = program === "mp";
  const has = (flag: FlagName): boolean => given.some(({ name }) => name === flag);
  const aside = (request: Request, isTaken: (name: FlagName) => boolean): Request => {
    const everywhere = flagNames.filter((name) => isAside(name) || isEverywhere(name, program) || isTaken(name));
    readFlags(none, everywhere, [], given, { who: program, use, matcher });
    return request;
  };
  const isAxis = (name: FlagName): boolean => isMp && (axisFlags as readonly FlagName[]).includes(name);
  if (has("help") || (isMp && words[0] === "help"))
    return aside(
      { kind: "help", path: has("help") ? words : words.slice(1) },
      (name) => isAxis(name) || commands.some((command) => command.flags.includes(name)),
    );
  if ((words.length === 0 || isMp) && has("version")) return aside({ kind: "version" }, isAxis);
  if (isMp && words.length === 0) return aside({ kind: "help", path: [] }, isAxis);

  return call(find(words, commands, program, first), { words, given, behind }, program, matcher);
}

function call(command: Command, { words, given, behind }: Tokens, program: Program, matcher: Matcher): Request {
  const use = usageOf(command, program);
  const own = command.runs ? words.slice(0, words.length - (behind ?? 0)) : words;
  if (command.runs && !behind) throw refused(use, `A program is missing behind "--". ${use}`);
  const before = given.filter(({ isBefore, name }) => isBefore && (axisFlags as readonly string[]).includes(name));
  // A login would be another account's than the one that was named.
  const passesOver = program === "mp" && command.words !== "login";
  const isPassedOver = (name: FlagName): boolean =>
    passesOver && !command.flags.includes(name) && before.some((flag) => flag.name === name);
  const anywhere = flagNames.filter((name) => isEverywhere(name, program) || isPassedOver(name));
  const typed = own.slice(command.path.length);
  const { values, words: args } = readFlags(command, anywhere, typed, given, { who: command.words, use, matcher });
  const flags = Object.fromEntries(
    command.flags.map((name) => [name, values.get(name) ?? (flagOf(name).schema ? undefined : false)]),
  ) as Call["flags"];
  return {
    kind: "call",
    command,
    args: readArguments(command, args, use),
    flags,
    program: words.slice(own.length),
    usage: use,
    passedOver: axisFlags.filter(isPassedOver),
  };
}

/** The flags and arguments that were given, by their names. Throws `INVALID_ARGS`, `Unknown` for what the command does not take. */
function readFlags(
  command: Pick<Command, "words" | "args" | "flags">,
  anywhere: readonly FlagName[],
  typed: readonly string[],
  given: readonly Given[],
  { who, use, matcher }: Asked,
): { values: ReadonlyMap<FlagName, unknown>; words: readonly string[] } {
  const matched = matcher(command, anywhere, typed, given);
  if ("unknown" in matched)
    throw new Unknown(
      { kind: "flag", given: matched.unknown, who, command, known: [...command.flags, ...anywhere] },
      use,
    );
  if ("valueless" in matched) {
    const { name, spelled } = matched.valueless;
    throw refused(use, `${spelled} needs a value: ${spell(name as FlagName)}. ${use}`);
  }
  const valued = given.find(({ name, value }) => flagOf(name as FlagName).schema === undefined && value !== undefined);
  if (valued) throw refused(use, `${valued.spelled} takes no value. ${use}`);
  const values = [...matched.flags].map(([name, value]): [FlagName, unknown] => {
    const { schema } = flagOf(name);
    if (!schema) return [name, true];
    const result = v.safeParse(schema, value);
    if (result.success) return [name, result.output];
    const spelled = given.findLast((flag) => flag.name === name)?.spelled;
    const what = `The value of ${spelled}`;
    throw new Unknown(
      { ...wrongValue(name, who, value), what, must: result.issues[0].message, known: choicesOf(flagOf(name)) },
      use,
    );
  });
  if (matched.missing) throw refused(use, `${matched.missing.label} is missing. ${use}`);
  if (matched.isTooMuch) throw refused(use, `There are more arguments than expected. ${use}`);
  return { values: new Map(values), words: matched.words };
}

const wrongValue = (of: string, command: string, value: string) => ({ kind: "value", of, command, value }) as const;

function readArguments({ args, words, path: [of = ""] }: Command, typed: readonly string[], use: string): Call["args"] {
  return args.map(({ label, schema, complete }, index) => {
    const word = typed[index];
    if (word === undefined) return undefined;
    const result = v.safeParse(schema, word);
    if (result.success) return result.output;
    const must = result.issues[0].message;
    throw new Unknown({ ...wrongValue(of, words, word), what: label, must, known: choicesOf({ complete }) }, use);
  });
}

/** What every subcommand takes. */
const isEverywhere = (name: FlagName, program: Program): boolean => {
  const { everywhere } = flagOf(name);
  return everywhere === "both" || (everywhere === "mp" && program === "mp");
};

const isAside = (name: FlagName): boolean => name === "help" || name === "version";

/** The words that a value is one of, where there are such. */
const choicesOf = ({ complete }: { readonly complete?: Completion | undefined }): readonly string[] =>
  typeof complete === "object" ? complete : [];

/** The command that the first words name; none at all means the first one that answers `session`. */
function find(
  words: readonly string[],
  commands: readonly Command[],
  program: Program,
  first: readonly string[],
): Command {
  const [word = "session", verb] = words;
  const path = [word, ...words.slice(1)];
  const command = commands.find((one) => one.path.every((part, index) => part === path[index]));
  if (command) return command;
  const group = commands.filter((one) => one.path[0] === word);
  if (group.length === 0) throw new Unknown({ kind: "subcommand", word, known: first }, usageOfAll(program, first));
  const known = group.map((one) => one.path[1] ?? "");
  const use = `usage: ${program} ${word} ${known.join("|")} …`;
  if (verb === undefined) throw refused(use, `A subcommand is missing. ${use}`);
  throw new Unknown({ kind: "subcommand", word: verb, group: word, known }, use);
}

const usageOfAll = (program: Program, first: readonly string[]): string => `usage: ${program} ${first.join("|")} …`;

/** No name that was given is repeated: it may be the secret. */
function secretAsArgument(use: string, isChange: boolean): Fault<"INVALID_ARGS"> {
  const [command, label] = isChange
    ? ["mp account update <name> --ask-secret", "Change the secret; it asks for it"]
    : ["mp account add <name> --type <type> --region <region>", "Add the account; it asks for the secret"];
  return refused(
    use,
    `A secret is never taken as an argument, where other programs can read it. A person adds it with hidden input: ${command}`,
    [{ command, label }],
  );
}
