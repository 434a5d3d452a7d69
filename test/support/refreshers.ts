import { readdirSync, readFileSync } from "node:fs";

/** The words that the process `pid` was started with, as Linux shows them; none once it has ended. */
function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return [];
  }
}

/** The ids of the processes that refresh tokens in the home folder `home` at this moment. Only Linux tells. */
export const refreshersIn = (home: string): number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      const words = commandOf(pid);
      return words.some((word) => word.endsWith("/refresh.mjs")) && words.some((word) => word.startsWith(home));
    })
    .map(Number);
