import { Fault } from "../../core/fault.ts";
import type { Step } from "../../errors.ts";
import type { Command } from "./command.ts";
import type { Given } from "./tokens.ts";

/** `INVALID_ARGS`, with the usage of the command at hand and, where there are any, the commands that the message names. */
export const refused = (usage: string, message: string, next?: readonly Step[]): Fault<"INVALID_ARGS"> =>
  new Fault("INVALID_ARGS", { usage }, { place: { refusal: { reason: "command_line", message, next } } });

/** What was typed and is not there, beside what is. */
export type Stranger =
  | { readonly kind: "subcommand"; readonly word: string; readonly group?: string; readonly known: readonly string[] }
  /** `who` takes no such flag; `command` is what it says of itself. */
  | {
      readonly kind: "flag";
      readonly given: Given;
      readonly who: string;
      readonly command: Pick<Command, "words" | "args" | "flags">;
      readonly known: readonly string[];
    }
  /** A value of which its schema says what it `must` be: of a flag, or else of what the `command` is about. */
  | {
      readonly kind: "value";
      readonly of: string;
      readonly command: string;
      readonly what: string;
      readonly must: string;
      readonly value: string;
      readonly known: readonly string[];
    };

/** Thrown where the command line names something that is not there; unknown.ts has the words, which are loaded only then. */
export class Unknown extends Error {
  readonly stranger: Stranger;
  readonly usage: string;

  constructor(stranger: Stranger, usage: string) {
    super("not understood");
    this.stranger = stranger;
    this.usage = usage;
  }
}
