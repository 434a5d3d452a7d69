import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe } from "node:test";
import { forgetSecrets } from "../../src/secret.ts";

/** Test files that one process runs, and what they are called together. */
export interface Share {
  readonly name: string;
  /** Their compiled files. */
  readonly files: readonly string[];
}

/** What a process that runs tests is given (scripts/test.ts). */
export interface Plan {
  readonly shares: readonly Share[];
  /** Milliseconds after which what is left of a share fails. */
  readonly timeout: number;
  /** The folder where processes note what they take, and what each is at. */
  readonly notes: string;
}

/**
 * Takes one share after the other that no other process has taken. Each is a suite, with a time limit and hooks of its own, and
 * begins without what earlier ones have left behind in this process.
 */
export async function run({ shares, timeout, notes }: Plan): Promise<void> {
  const current = join(notes, String(process.pid));
  const note = (what: string): void => writeFileSync(current, what);
  process.on("exit", () => rmSync(current, { force: true }));
  // Else a test that waits for what never comes would end the whole process.
  const alive = setInterval(() => {}, 60_000);
  for (const { name, files } of shares) {
    if (!isOurs(join(notes, name.replaceAll("/", "-")))) continue;
    note(name);
    forgetSecrets();
    await describe(name, { timeout }, async () => {
      beforeEach(({ name: test }) => note(`${name}: ${test}`));
      for (const file of files) await import(file);
    });
  }
  clearInterval(alive);
  note("the end: something is left that keeps the process from ending");
}

/** Whether this process is the first that asks for it. */
function isOurs(path: string): boolean {
  try {
    writeFileSync(path, "", { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
