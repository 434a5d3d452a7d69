import { writeSync } from "node:fs";
import { isatty, WriteStream } from "node:tty";
import { output } from "./screen.ts";

/**
 * On Windows bytes that are written to a terminal are read in its code page, in most countries one without most letters. What its
 * stream writes, which is done when that returns, is read as UTF-8.
 */
export function writeByStreams(): void {
  output.terminal = "\\\\.\\CONOUT$";
  output.write = (descriptor, bytes, from) => {
    if (!isatty(descriptor)) return writeSync(descriptor, bytes, from);
    streamOf(descriptor).write(bytes.subarray(from));
    return bytes.length - from;
  };
}

let own: WriteStream | undefined;

/** The stream of a terminal. What is written to it and cannot be is lost: the end of the terminal is learnt from its input. */
export function streamOf(descriptor: number): WriteStream {
  const stream = ofProcess(descriptor) ?? own ?? new WriteStream(descriptor);
  if (stream.listenerCount("error") === 0) stream.on("error", () => {});
  if (descriptor > 2) own = stream;
  return stream;
}

const ofProcess = (descriptor: number): WriteStream | undefined =>
  descriptor === 1 ? process.stdout : descriptor === 2 ? process.stderr : undefined;
