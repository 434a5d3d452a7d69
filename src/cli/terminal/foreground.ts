import { closeSync, constants, openSync, readFileSync, readSync } from "node:fs";

/**
 * Whether this run may set its terminal: whoever does so in the background is stopped by the system, and the terminal is the
 * shell's then. True where that cannot be known (no `/proc`).
 */
export function isForeground(): boolean {
  try {
    const stat = readFileSync("/proc/self/stat", "latin1");
    // proc(5): after the name, which may hold blanks, come state, ppid, pgrp, session, tty_nr and tpgid.
    const [, , group, , , foreground] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return foreground === group || foreground === "-1";
  } catch {
    return true;
  }
}

/** Throws away what was typed and not read yet, so that no part of a secret goes to the shell. */
export function discardTyped(): void {
  try {
    const terminal = openSync("/dev/tty", constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      while (readSync(terminal, Buffer.alloc(4096)) > 0);
    } finally {
      closeSync(terminal);
    }
  } catch {
    // EAGAIN: nothing is left. Anything else: there is no such terminal.
  }
}
