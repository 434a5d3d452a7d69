import type { Environment } from "../../core/env.ts";

/** What tables and sentences are written on: how wide it is, and whether it takes colours. */
export interface Paper {
  /** In columns. */
  readonly width: number;
  /** Whether it is a terminal, where lines are broken between words. */
  readonly isTerminal: boolean;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly green: (text: string) => string;
  readonly red: (text: string) => string;
}

const USUAL_WIDTH = 80;
const MOST_WIDTH = 1000;

/** The paper that a terminal is, or that takes a terminal's place when `isTerminal` is false. */
export function paper(env: Environment, { isTerminal, columns }: { isTerminal: boolean; columns?: number }): Paper {
  const colour = hasColours(env, isTerminal);
  const style = (on: number, off: number) => (text: string) => (colour ? `\x1b[${on}m${text}\x1b[${off}m` : text);
  const asked = /^[1-9][0-9]{0,5}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : undefined;
  return {
    width: Math.min(asked ?? (columns || USUAL_WIDTH), MOST_WIDTH),
    isTerminal,
    bold: style(1, 22),
    dim: style(2, 22),
    green: style(32, 39),
    red: style(31, 39),
  };
}

/** As Node decides it: FORCE_COLOR beats NO_COLOR (https://no-color.org), and both beat what the terminal can do. */
function hasColours({ FORCE_COLOR, NO_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && !NO_COLOR && TERM !== "dumb";
}
