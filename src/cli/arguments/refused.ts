import { Fault } from "../../core/fault.ts";
import type { Step } from "../../errors.ts";

/** `INVALID_ARGS`, with the usage of the command at hand and, where there are any, the commands that the message names. */
export const refused = (usage: string, message: string, next?: readonly Step[]): Fault<"INVALID_ARGS"> =>
  new Fault("INVALID_ARGS", { usage }, { place: { refusal: { reason: "command_line", message, next } } });
