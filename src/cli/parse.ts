import util from "node:util";
import { MixpanelError } from "../errors.ts";
import { invalidArgs } from "./call.ts";
import type { Command, Face } from "./command.ts";
import { axisOptions, type Option, type OptionName, options, spell } from "./options.ts";

/** What the words on the command line ask for. */
export type Request =
  | { readonly kind: "help"; readonly path: readonly string[] }
  | { readonly kind: "version" }
  | {
      readonly kind: "call";
      readonly command: Command;
      readonly args: readonly string[];
      readonly options: Readonly<Partial<Record<OptionName, string>>>;
      readonly switches: ReadonlySet<OptionName>;
    };

const flags = Object.fromEntries(
  Object.entries(options).map(([name, option]: [string, Option]) => [
    name,
    { type: option.value === undefined ? "boolean" : "string", ...(option.short && { short: option.short }) } as const,
  ]),
);

/** Node's own parser splits the words, in its lenient mode and without coercing anything. */
function split(argv: readonly string[]) {
  // Node loads its parser only when it is asked for, and a start that has no flags does without.
  if (!argv.some((word) => word.startsWith("-"))) return { words: argv, given: [], start: 0 };
  const { tokens } = util.parseArgs({
    args: [...argv],
    options: flags,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positional = tokens.flatMap((token) => (token.kind === "positional" ? [token] : []));
  return {
    words: positional.map(({ value }) => value),
    given: tokens.flatMap((token) => (token.kind === "option" ? [token] : [])),
    /** Where the subcommand stands; flags of `mp` may stand before it. */
    start: positional[0]?.index ?? argv.length,
  };
}

/** What holds for a whole run of `mp`, whatever its subcommand. */
export interface CommonFlags {
  readonly format: string | undefined;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly yes: boolean;
  /** A login in two shots answers with an envelope in `mp` too (§4.2). */
  readonly twoShot: boolean;
}

/** Reads no more than that, so that it is known also when the rest of `argv` is refused. */
export function commonFlags(argv: readonly string[]): CommonFlags {
  const { words, given } = split(argv);
  const has = (...names: OptionName[]): boolean => given.some(({ name }) => names.includes(name as OptionName));
  return {
    format: given.findLast(({ name }) => name === "format")?.value,
    quiet: has("quiet"),
    verbose: has("verbose"),
    yes: has("yes"),
    twoShot: words[0] === "login" && has("start", "finish", "resume"),
  };
}

/**
 * Read `argv`. What is allowed is decided here, so that no message repeats a word that might be a secret. Throws
 * `INVALID_ARGS`.
 */
export function parse(argv: readonly string[], commands: readonly Command[], program: Face): Request {
  const { words, given, start } = split(argv);
  // Before anything else: the secret itself stands where a subcommand might.
  if (given.some(({ name }) => name === "secret" || name === "token"))
    throw secretAsArgument(overview(commands, program));
  const isMp = program === "mp";
  const has = (flag: OptionName): boolean => given.some(({ name }) => name === flag);
  const isTakenAside = (name: OptionName): boolean => isAside(name) || isTakenByAll(name, true, program);
  /** A request that calls nothing; a flag that is none is a mistake all the same. */
  const aside = (request: Request, isTaken: (name: OptionName) => boolean = isTakenAside): Request => {
    readFlags(given, isTaken, program, overview(commands, program));
    return request;
  };
  if (has("help") || (isMp && words[0] === "help"))
    return aside(
      { kind: "help", path: has("help") ? words : words.slice(1) },
      (name) => isTakenAside(name) || commands.some((command) => command.options.includes(name)),
    );
  if ((words.length === 0 || isMp) && has("version")) return aside({ kind: "version" });
  if (isMp && words.length === 0) return aside({ kind: "help", path: [] });

  // A word behind a flag that nobody knows may be its value, and that a secret.
  const mayRepeat = given.every(({ name }) => Object.hasOwn(options, name));
  const command = find(words, commands, program, mayRepeat);
  const use = usage(command, program);
  const isOwn = (name: OptionName): boolean => command.options.includes(name);
  const isTaken = (name: OptionName, index: number) => isOwn(name) || isTakenByAll(name, index < start, program);
  const values: Partial<Record<OptionName, string>> = {};
  const switches = new Set<OptionName>();
  let before: string | undefined;
  for (const { name, value } of readFlags(given, isTaken, command.path.join(" "), use)) {
    if (!isOwn(name)) before = name === "account" ? value : before;
    else if (value === undefined) switches.add(name);
    else values[name] = value;
  }
  const typed = words.slice(command.path.length);
  // `mp -a NAME account show` means that account and no other.
  const isMeant = before !== undefined && typed.length === 0 && command.path.join(" ") === "account show";
  const args = isMeant ? [before as string] : typed;
  const required = command.args.filter((arg) => !arg.startsWith("["));
  if (args.length < required.length) throw invalidArgs(use, `${required[args.length]} is missing. ${use}`);
  if (args.length > command.args.length) throw invalidArgs(use, `There are more arguments than expected. ${use}`);
  for (const [index, arg] of args.entries()) checkArgument(command, index, arg, use);
  return { kind: "call", command, args, options: values, switches };
}

/** The flags that were given, in order; a switch has no value. Throws `INVALID_ARGS` for one that `who` does not take. */
function readFlags(
  given: ReturnType<typeof split>["given"],
  isTaken: (name: OptionName, index: number) => boolean,
  who: string,
  use: string,
): { name: OptionName; value?: string }[] {
  return given.map(({ name, rawName, value, inlineValue, index }) => {
    const known = Object.hasOwn(options, name) ? (name as OptionName) : undefined;
    if (known === undefined || !isTaken(known, index))
      throw invalidArgs(use, `${who} takes no ${wordLike(rawName) ? `flag ${rawName}` : "such flag"}. ${use}`);
    const option: Option = options[known];
    if (option.value === undefined) {
      if (value !== undefined) throw invalidArgs(use, `${rawName} takes no value. ${use}`);
      return { name: known };
    }
    if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-")))
      throw invalidArgs(use, `${rawName} needs a value: ${spell(known)}. ${use}`);
    if (option.valid?.(value) === false)
      throw invalidArgs(use, `The value of ${rawName} must be ${option.must}. ${use}`);
    return { name: known, value };
  });
}

/** What every subcommand takes: some flags anywhere, and with `mp` the axis flags before it, for those that use them. */
function isTakenByAll(name: OptionName, before: boolean, program: Face): boolean {
  const { everywhere }: Option = options[name];
  if (program === "auth_manager") return everywhere === "both";
  return everywhere !== undefined || (before && (axisOptions as readonly OptionName[]).includes(name));
}

const isAside = (name: OptionName): boolean => name === "help" || name === "version";

/** The command that the first words name; none at all means `session`. */
function find(words: readonly string[], commands: readonly Command[], program: Face, mayRepeat: boolean): Command {
  const as = (word: string | undefined): string => (mayRepeat ? quoted(word) : "");
  const path = words.length === 0 ? ["session"] : words;
  const command = commands.find((candidate) => candidate.path.every((word, index) => word === path[index]));
  if (command) return command;
  const group = commands.filter((candidate) => candidate.path.length > 1 && candidate.path[0] === path[0]);
  if (group.length === 0) {
    const use = overview(commands, program);
    throw invalidArgs(use, `There is no such subcommand${as(path[0])}. ${use}`);
  }
  const use = `usage: ${program} ${path[0]} ${group.map((candidate) => candidate.path[1]).join("|")} …`;
  const problem = path[1] === undefined ? "A subcommand is missing" : `${path[0]} has no such subcommand${as(path[1])}`;
  throw invalidArgs(use, `${problem}. ${use}`);
}

/** Arguments are checked like the flag of the same meaning. */
function checkArgument(command: Command, index: number, text: string, use: string): void {
  const label = command.args[index]?.replace(/[[\]]/g, "");
  const like: OptionName | undefined =
    label === "ID"
      ? command.path[0] === "workspace"
        ? "workspace"
        : "project"
      : label === "NAME"
        ? "name"
        : undefined;
  const option: Option | undefined = like && options[like];
  if (command.path[0] !== "schema" && option?.valid?.(text) === false)
    throw invalidArgs(use, `${label} must be ${option.must}. ${use}`);
}

export function usage({ path, args, options: names }: Command, program: string): string {
  return ["usage:", program, ...path, ...args, ...names.map((name) => `[${spell(name)}]`)].join(" ");
}

/** The usage of the whole program. */
function overview(commands: readonly Command[], program: string): string {
  return `usage: ${program} ${[...new Set(commands.map(({ path }) => path[0]))].join("|")} …`;
}

function secretAsArgument(use: string): MixpanelError {
  const command = "mp account add <name> --type <type> --region <region>";
  return new MixpanelError(
    "INVALID_ARGS",
    `A secret is never taken as an argument, where other programs can read it. A person adds it with hidden input: ${command}`,
    { details: { usage: use }, next: [{ command, label: "Add the account; it asks for the secret" }] },
  );
}

/** Only what looks like a word is repeated in a message: a stray argument may be a secret. */
const wordLike = (text: string): boolean => /^-{0,2}[a-z]+(-[a-z]+)*$/.test(text) && text.length <= 20;
const quoted = (word: string | undefined): string => (word !== undefined && wordLike(word) ? ` as "${word}"` : "");
