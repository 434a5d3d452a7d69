import { errnoOf } from "./failure.ts";

/** How long what another program stands in the way of is tried again, in milliseconds. */
const PATIENCE_MS = 5_000;
const LONGEST_PAUSE_MS = 50;

/** Where it runs, and how long it tries. */
export interface Patience {
  readonly platform?: string;
  readonly patienceMs?: number;
}

/**
 * Whether it may be that another program has the file open: Windows then does not replace it, and one that was removed is still in
 * its folder, and may not even be looked at. There is no code of its own for this.
 */
export const isInUse = (error: unknown, platform: string = process.platform): boolean =>
  platform === "win32" && ["EPERM", "EACCES", "EBUSY", "ENOTEMPTY"].includes(errnoOf(error) ?? "");

/**
 * Resolves to what `work` returns. On Windows it is tried again for 5 s while another program stands in its way; the pauses differ,
 * so that they do not come in step with those of a program that looks at the file again and again. Rejects with what `work` throws.
 */
export async function patiently<T>(
  work: () => T | Promise<T>,
  { platform = process.platform, patienceMs = PATIENCE_MS }: Patience = {},
): Promise<T> {
  for (let waitedMs = 0; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!isInUse(error, platform) || waitedMs >= patienceMs) throw error;
    }
    const pause = 1 + Math.random() * Math.min(LONGEST_PAUSE_MS, 5 + waitedMs);
    await new Promise((resolve) => setTimeout(resolve, pause));
    waitedMs += pause;
  }
}
