import assert from "node:assert/strict";
import type { TemporaryHome } from "../support/home.ts";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Runner<Options> = (home: TemporaryHome, args: readonly string[], options?: Options) => Promise<Ran>;

/** What tests ask of a run of `mp`, however it is run. */
export function asserting<Options>(mp: Runner<Options>) {
  return {
    /** The data that `mp … --format json` answers; it must succeed. */
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
    data: async (home: TemporaryHome, args: readonly string[], options?: Options): Promise<any> => {
      const { status, stdout, stderr } = await mp(home, [...args, "--format", "json"], options);
      assert.equal(status, 0, `mp ${args.join(" ")}\n${stdout}${stderr}`);
      return JSON.parse(stdout);
    },
    /** Runs `mp` with the status it must end with; a failure says one line, and nothing on stdout. */
    ends: async (home: TemporaryHome, status: number, args: readonly string[], options?: Options): Promise<Ran> => {
      const ran = await mp(home, args, options);
      assert.equal(ran.status, status, `mp ${args.join(" ")}\n${ran.stdout}${ran.stderr}`);
      if (status === 0) return ran;
      assert.equal(ran.stdout, "");
      const [, ...after] = ran.stderr.slice(ran.stderr.indexOf("error: ")).trimEnd().split("\n");
      assert.match(ran.stderr, /^error: \S/m);
      assert.ok(
        after.every((line) => line.startsWith("  ")),
        `one line, then advice under it: ${ran.stderr}`,
      );
      return ran;
    },
  };
}
