/** `node dying.mjs ADDRESS AT [NAME]`: finishes a login, and kills itself right before its `AT`-th change to the disk. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { loginFinish } from "../../../src/actions/login/finish.ts";
import type { Context } from "../../../src/ports.ts";

const [address = "", at = "", name] = process.argv.slice(2);
const changes = ["mkdirSync", "writeFileSync", "rename", "renameSync", "unlinkSync", "rmSync", "linkSync"] as const;

let left = Number(at);
for (const change of changes) {
  const functions = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
  const original = functions[change] as (...given: unknown[]) => unknown;
  functions[change] = (...given) => {
    if (left-- === 0) process.kill(process.pid, "SIGKILL");
    return original(...given);
  };
}
syncBuiltinESMExports();

const home = process.env.HOME ?? "";
const context: Context = {
  env: process.env,
  ...{ home, cwd: home, now: Date.now },
  sleep: async () => {},
  warn: () => {},
  debug: {},
  progress: () => () => {},
  uninterrupted: (work) => work(),
  onInterrupt: () => {},
};
await loginFinish(context, address, { name });
