import { Readable } from "node:stream";
import { visible } from "../../src/cli/format/visible.ts";
import { ending } from "../../src/cli/mp.ts";
import { textOf } from "../../src/cli/stdin.ts";
import { installationOf } from "../../src/cli/system.ts";
import { warningText } from "../../src/core/advice/warnings.ts";
import type { TemporaryHome } from "../support/home.ts";
import { asserting, type Ran } from "./asserting.ts";
import type { RunOptions } from "./run.ts";

/**
 * `mp` from its sources, in this process: what it prints where neither output is a terminal, and the status. As `run.ts` runs it, but
 * for what only a process has: signals, the terminal, programs that it starts.
 */
export async function mp(
  home: TemporaryHome,
  args: readonly string[],
  { env, stdin = "" }: Pick<RunOptions, "env" | "stdin"> = {},
): Promise<Ran> {
  const said = new Set<string>();
  const context = home.context({
    env: { PATH: process.env.PATH, HOME: home.root, LANG: "C.UTF-8", BROWSER: "false", ...env },
  });
  const { folder, installation } = installationOf(args.includes("--verbose") || context.env.MP_VERBOSE === "1");
  const {
    status,
    stdout = "",
    stderr = "",
  } = await ending(args, ({ quiet }) => ({
    context: { ...context, warn: (warning) => void (quiet || said.add(visible(`warning: ${warningText(warning)}`))) },
    readInput: (limit, tooLong) => textOf(Readable.from([Buffer.from(stdin)]), limit, tooLong),
    folder,
    installation,
  }));
  return { status, stdout, stderr: [...said].map((line) => `${line}\n`).join("") + stderr };
}

export const { data, ends } = asserting(mp);
