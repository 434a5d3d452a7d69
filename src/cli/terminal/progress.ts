import { isTerminal, lastLine, say, writeAll } from "./screen.ts";

const EVERY_MS = 10_000;
const TURN_MS = 100;
const FRAMES = ["|", "/", "-", "\\"];

/** What is under way, the newest last; that is the one the spinner names. */
const labels: string[] = [];
let turning: NodeJS.Timeout | undefined;

/**
 * Say on stderr that `label` is under way since `began` (milliseconds since 1970): a spinner on a terminal, else a line every
 * ten seconds. Call the result when it is over. No timer of this keeps the program running.
 */
export function showProgress(label: string, began: number): () => void {
  return isTerminal(2) && process.env.TERM !== "dumb" ? turn(label) : repeat(label, began);
}

function repeat(label: string, began: number): () => void {
  const line = (): void => say(`still ${label} ... (${Math.round((Date.now() - began) / 1000)} s)`);
  line();
  const timer = setInterval(line, EVERY_MS).unref();
  return () => clearInterval(timer);
}

function turn(label: string): () => void {
  labels.push(label);
  turning ??= spin();
  return () => {
    const at = labels.indexOf(label);
    if (at >= 0) labels.splice(at, 1);
    if (labels.length > 0) return;
    clearInterval(turning);
    turning = undefined;
    lastLine.erase?.();
  };
}

function spin(): NodeJS.Timeout {
  let frame = 0;
  return setInterval(() => {
    if (lastLine.pause) return;
    // On one line, or it could not be erased.
    const text = `${FRAMES[frame++ % FRAMES.length]} ${labels.at(-1) ?? ""}`.slice(0, process.stderr.columns - 1);
    writeAll(2, `\r\x1b[K${text}`);
    lastLine.erase = () => {
      writeAll(2, "\r\x1b[K");
      lastLine.erase = undefined;
    };
  }, TURN_MS).unref();
}
