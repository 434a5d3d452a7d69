import type * as v from "valibot";
import type { Step } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import type { ResponseData, ResponseName } from "../../schema/responses.ts";
import type { Page } from "../format/page.ts";
import type { TerminalPerson } from "../terminal/person.ts";
import type { Completion, FlagName, FlagValues } from "./flags.ts";

/** The two programs. */
export type Program = "auth_manager" | "mp";

/** A positional argument. */
export interface Argument {
  /** How help and messages call it: `NAME`. */
  readonly label: string;
  readonly isOptional?: true;
  readonly schema: v.GenericSchema<string, unknown>;
  readonly complete?: Completion;
}

type ArgumentValue<A extends Argument> =
  | v.InferOutput<A["schema"]>
  | (A extends { readonly isOptional: true } ? undefined : never);
type ArgumentValues<A extends readonly Argument[]> = { readonly [K in keyof A]: ArgumentValue<A[K]> };

/** What a subcommand is called with: names and ids as they were typed, other values as their schemas make them. */
export interface Call<A extends readonly Argument[] = readonly Argument[], F extends FlagName = FlagName> {
  readonly context: Context;
  /**
   * The whole standard input as text; rejects with `INVALID_ARGS` beyond `limit` bytes, then with the message `tooLong`, and when
   * it cannot be read.
   */
  readonly readInput: (limit: number, tooLong?: string) => Promise<string>;
  readonly person: () => TerminalPerson;
  /** The folder that this installation lies in. */
  readonly installation: string;
  readonly args: ArgumentValues<A>;
  readonly flags: FlagValues<F>;
  /** What stands behind `--`: a program and its arguments, for a command that runs one. */
  readonly program: readonly string[];
  /** How the command is used, in one line. Empty for `session` alone, which refuses nothing of its own. */
  readonly usage: string;
  /** Every command of the program. */
  readonly commands: () => Promise<readonly Command[]>;
}

/** What a person is asked before something is removed. */
export interface Confirmation {
  readonly question: string;
  /** What they should know before they answer. */
  readonly note?: string | undefined;
  /** What would be removed, and the command that removes it without asking; by default the first argument. */
  readonly what?: string;
  readonly again?: string;
}

type Eventually<T> = T | Promise<T>;

/** A subcommand, whole: how it is called, what it does, what it answers, and how `mp` shows that. */
interface Definition<A extends readonly Argument[], F extends FlagName> {
  /** The words that name it: `account list`. */
  readonly words: string;
  /** The program that has it; left out, both do. */
  readonly program?: Program;
  readonly summary: string;
  readonly args?: A;
  readonly flags?: readonly F[];
  /** What has to be asked before it runs, if anything: `mp` asks where it can, and needs `--yes` where it cannot. */
  readonly confirm?: (call: Call<A, F>) => Eventually<Confirmation | undefined>;
  /** With one of these flags `mp` prints the envelope that `auth_manager` prints, for the agent that runs it. */
  readonly envelopeWith?: readonly F[];
  /** The same, but at a terminal only with `--format json`. */
  readonly envelopeElsewhere?: readonly F[];
  /** A section of its own in the help of this command. */
  readonly note?: { readonly title: string; readonly text: string };
}

interface DataDefinition<A extends readonly Argument[], F extends FlagName, N extends ResponseName>
  extends Definition<A, F> {
  /** The name of its response, which may depend on the flags. */
  readonly response: N | ((flags: FlagValues<F>) => N);
  /** Resolves to the data of its response. Everything that goes wrong is thrown as a fault. */
  readonly run: (call: Call<A, F>) => Eventually<ResponseData<N>>;
  /** The answer for a person, without a line feed at its end; left out, it is shown as JSON. */
  readonly show?: (data: ResponseData<N>, page: Page) => string;
  /** What is said beside a list without items, which is not printed at all. */
  readonly empty?: string | ((data: ResponseData<N>) => string);
  /** The exit status of `mp`, where an answer is not always a success; by default 0. */
  readonly exit?: (data: ResponseData<N>) => number;
}

interface TextDefinition<A extends readonly Argument[], F extends FlagName> extends Definition<A, F> {
  /** Resolves to what `mp` prints as it is. */
  readonly print: (call: Call<A, F>) => Eventually<string>;
}

interface ProgramDefinition<A extends readonly Argument[], F extends FlagName> extends Definition<A, F> {
  /** Runs the program that stands behind `--`, and resolves to the status to end with. */
  readonly runs: (call: Call<A, F>) => Promise<number>;
}

/** Any subcommand, as the parser and the programs see it: its arguments and flags are checked by their schemas. */
export interface Command {
  /** The words that name it, as one text and each by itself. */
  readonly words: string;
  readonly path: readonly string[];
  readonly program?: Program;
  readonly summary: string;
  readonly args: readonly Argument[];
  readonly flags: readonly FlagName[];
  readonly confirm?: (call: Call) => Eventually<Confirmation | undefined>;
  readonly envelopeWith: readonly FlagName[];
  readonly envelopeElsewhere: readonly FlagName[];
  readonly note?: { readonly title: string; readonly text: string };
  readonly response?: ResponseName | ((flags: Call["flags"]) => ResponseName);
  readonly run?: (call: Call) => Eventually<ResponseData & { readonly next?: readonly Step[] }>;
  readonly print?: (call: Call) => Eventually<string>;
  readonly runs?: (call: Call) => Promise<number>;
  readonly show?: (data: object, page: Page) => string;
  readonly empty?: string | ((data: object) => string);
  readonly exit?: (data: object) => number;
}

/** Declares a subcommand that answers with data. */
export const command = <
  const A extends readonly Argument[] = readonly [],
  const F extends FlagName = never,
  const N extends ResponseName = ResponseName,
>(
  definition: DataDefinition<A, F, N>,
): Command => erased(definition);

/** Declares a subcommand of `mp` that prints a text. */
export const textCommand = <const A extends readonly Argument[] = readonly [], const F extends FlagName = never>(
  definition: TextDefinition<A, F>,
): Command => erased(definition);

/** Declares a subcommand of `mp` that runs a program. */
export const programCommand = <const A extends readonly Argument[] = readonly [], const F extends FlagName = never>(
  definition: ProgramDefinition<A, F>,
): Command => erased(definition);

/** The parser gives each command the values that its own schemas made, so that its types may be forgotten here, and only here. */
const erased = <A extends readonly Argument[], F extends FlagName>(definition: Definition<A, F>): Command =>
  ({
    path: definition.words.split(" "),
    args: [],
    flags: [],
    envelopeWith: [],
    envelopeElsewhere: [],
    ...definition,
  }) as unknown as Command;
