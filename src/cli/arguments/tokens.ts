import { type Flag, type FlagName, flagNames, flagOf, flags } from "./flags.ts";

/** A flag as it was typed. */
export interface Given {
  /** Its long name, whether or not there is such a flag. */
  readonly name: string;
  /** `-p` or `--project` */
  readonly spelled: string;
  /** Undefined where there is none, or where the next word begins with a dash, so that it is none. */
  readonly value: string | undefined;
  /** It stands before the subcommand. */
  readonly isBefore: boolean;
  /** The next word is no flag, and not its value. */
  readonly isBeforeWord: boolean;
}

/** A command line, split as a shell's user means it. */
export interface Tokens {
  readonly words: readonly string[];
  readonly given: readonly Given[];
  /** How many of the words, the last ones, stand behind `--`; undefined without one. */
  readonly behind?: number | undefined;
}

const kinds = Object.fromEntries(
  flagNames.map((name) => {
    const { value, short }: Flag = flagOf(name);
    return [name, { type: value === undefined ? "boolean" : "string", ...(short && { short }) } as const];
  }),
);

/** Node's own parser splits the words, in its lenient mode and without coercing anything. */
export function tokensOf(argv: readonly string[]): Tokens {
  // Node loads its parser only when it is asked for, and a start that has no flags does without.
  if (!argv.some((word) => word.startsWith("-"))) return { words: argv, given: [] };
  const { tokens } = process.getBuiltinModule("node:util").parseArgs({
    args: [...argv],
    options: kinds,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token] : []));
  const start = words[0]?.index ?? argv.length;
  const end = tokens.find(({ kind }) => kind === "option-terminator")?.index;
  return {
    words: words.map(({ value }) => value),
    ...(end !== undefined && { behind: words.filter(({ index }) => index > end).length }),
    given: tokens.flatMap((token) => {
      if (token.kind !== "option") return [];
      const { name, rawName, value, inlineValue, index } = token;
      const isNone = value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-"));
      return [
        {
          name,
          spelled: rawName,
          value: isNone ? undefined : value,
          isBefore: index < start,
          isBeforeWord: words.some((word) => word.index === index + 1),
        },
      ];
    }),
  };
}

/** Whether the name is one of our flags: every other one is refused before any parser is asked. */
export const isFlag = (name: string): name is FlagName => Object.hasOwn(flags, name);
