import { execFileSync } from "node:child_process";
import { bundle } from "../../support/child.ts";
import type { TemporaryHome } from "../../support/home.ts";
import { limits } from "../../support/limits.ts";

const program = bundle(new URL("./changing.ts", import.meta.url));

/** Removes the account `me` in a process that keeps each moment of the home in the folder `kept`, or renames it to `to`. */
export function changeKeeping(home: TemporaryHome, kept: string, to?: string): void {
  const env = { PATH: process.env.PATH, HOME: home.root };
  execFileSync(process.execPath, [program, kept, ...(to === undefined ? [] : [to])], {
    ...limits,
    stdio: "inherit",
    env,
  });
}
