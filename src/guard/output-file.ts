import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Cleanser } from "../core/cleanse/cleanser.ts";

/** Replaces the file by what is left of it without secrets, in one step; `fail` is told where that cannot be done. */
export function cleanseFile(path: string, cleanser: Cleanser, fail: (problem: string) => void): void {
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return;
    const bytes = readFileSync(path);
    const clean = cleanser.bytes(bytes);
    if (clean === bytes) return;
    writeFileSync(unfinished, clean, { flag: "wx", mode: found.mode & 0o777 });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    fail(`${path} cannot be cleansed (${error instanceof Error && "code" in error ? error.code : "unknown"})`);
  }
}
