import { setTimeout as sleep } from "node:timers/promises";

const WAIT_MS = 20_000;

/** For what happens without telling: looks again and again whether it `holds`, and fails when it does not in `waitMs`, by default 20 s. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  waitMs: number = WAIT_MS,
): Promise<void> {
  for (const end = Date.now() + waitMs; !(await holds()); await sleep(2))
    if (Date.now() > end) throw new Error(`waited ${waitMs / 1000} s for ${what}`);
}
