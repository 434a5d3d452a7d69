import { rmSync } from "node:fs";

/** The most that is waited, in milliseconds. A refresh outlives the program that a test has ended, and may still write. */
const LONGEST_MS = 10_000;

/**
 * Removes a folder that a test made, with all in it. Tried again where something wrote into it meanwhile, or where Windows has a file
 * of it open; after ten seconds the error is thrown. `maxRetries` of `rmSync` does not look again for what was added.
 *
 * @param {string} path
 */
export function removeFolder(path) {
  for (const end = Date.now() + LONGEST_MS; ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50))
    try {
      rmSync(path, { recursive: true, force: true });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
}
