/** How much is read in all: what comes on and on, such as `yes`, is no address, and each line is looked at with those before it. */
const MOST_CHARACTERS = 64 * 1024;
const MOST_LINES = 256;

async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let [rest, read, found] = ["", 0, 0];
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines.slice(0, MOST_LINES - found);
    read += chunk.length;
    found += lines.length;
    if (read > MOST_CHARACTERS || found >= MOST_LINES) return;
  }
  if (rest !== "") yield rest;
}

let lines: AsyncGenerator<string> | undefined;

/**
 * The next line on a standard input that is no terminal; it need not be ended. Never settles after the end of the input, or once the
 * signal aborts: then nothing is read any more.
 */
export async function nextPipedLine(signal: AbortSignal): Promise<string> {
  try {
    lines ??= linesOf(process.stdin.setEncoding("utf8"));
    signal.addEventListener("abort", () => process.stdin.destroy(), { once: true });
    const { value, done } = await lines.next();
    if (!done) return value;
  } catch {} // what cannot be read brings nothing
  return new Promise(() => {});
}
