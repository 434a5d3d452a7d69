import { Fault, isFault } from "../core/fault.ts";
import { isTerminal } from "./terminal/screen.ts";

/**
 * The standard input as text. Rejects with `INVALID_ARGS` beyond `limit` bytes, when it cannot be read, and at a terminal, where
 * a person is asked instead: what nobody sees the question of is not waited for.
 */
export async function readInput(limit: number, tooLong?: string): Promise<string> {
  if (isTerminal(0))
    throw unusable("Nothing can be shown on the terminal that is the standard input: use a pipe or a file.");
  return textOf(process.stdin, limit, tooLong);
}

/** The text of a standard input that is no terminal. Rejects with `INVALID_ARGS`. */
export async function textOf(
  input: AsyncIterable<Buffer | string>,
  limit: number,
  tooLong = `The standard input is longer than ${limit} bytes.`,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > limit) throw unusable(tooLong);
    }
  } catch (error) {
    throw isFault(error) ? error : unusable("The standard input cannot be read.", error);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw unusable("The standard input is not valid UTF-8.");
  }
}

const unusable = (message: string, cause?: unknown): Fault<"INVALID_ARGS"> =>
  new Fault("INVALID_ARGS", {}, { cause, place: { refusal: { reason: "command_line", message } } });
