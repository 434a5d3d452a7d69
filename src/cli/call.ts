import { Fault } from "../core/fault.ts";
import type { Axes } from "../core/resolve.ts";
import type { Context, Person } from "../ports.ts";
import type { OptionName } from "./options.ts";

/** The person who runs the program. Without `ask` and its like nobody may be asked: stdin is no terminal. */
export interface Somebody extends Person {
  /** True for yes; anything else is no. */
  readonly confirm?: (question: string) => Promise<boolean>;
}

/** What a subcommand is called with. Names and ids are strings as typed. */
export interface Call {
  readonly context: Context;
  /**
   * The whole standard input as text; rejects with `INVALID_ARGS` beyond `limit` bytes, then with the message `tooLong`, and when
   * it cannot be read.
   */
  readonly readInput: (limit: number, tooLong?: string) => Promise<string>;
  readonly person: () => Somebody;
  /** The folder that this installation lies in. */
  readonly installation: string;
  readonly args: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly switches: ReadonlySet<OptionName>;
  readonly usage: string;
}

/** A subcommand: resolves to the data of its response. Everything that goes wrong is thrown as a `MixpanelError`. */
export type Handler = (call: Call) => object | Promise<object>;

/** `INVALID_ARGS`, with the usage of the command at hand. */
export const invalidArgs = (usage: string, message: string): Fault<"INVALID_ARGS"> =>
  new Fault("INVALID_ARGS", { usage }, { place: { refusal: { reason: "command_line", message } } });

/** The axis flags that were given. */
export function axesOf({ options }: Call): Axes {
  const { account, project, workspace, target } = options;
  return {
    ...(account !== undefined && { account }),
    ...(project !== undefined && { project }),
    ...(workspace !== undefined && { workspace: Number(workspace) }),
    ...(target !== undefined && { target }),
  };
}

/** The argument that the parser has made sure is there. */
export const firstArg = ({ args }: Call): string => args[0] as string;
