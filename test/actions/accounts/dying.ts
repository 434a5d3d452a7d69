/** `node dying.mjs AT [NEW]`: removes the account `me`, or renames it, and kills itself right before its `AT`-th change to the disk. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { removeAccount } from "../../../src/actions/accounts/remove.ts";
import { renameAccount } from "../../../src/actions/accounts/rename.ts";
import { contextOf } from "../../../src/context.ts";

let left = Number(process.argv[2]);
const functions = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
for (const change of [
  "mkdirSync",
  "openSync",
  "writeFileSync",
  "linkSync",
  "rename",
  "renameSync",
  "unlinkSync",
  "rmSync",
]) {
  const original = functions[change] as (...given: unknown[]) => unknown;
  functions[change] = (...given) => {
    if (left-- === 0) process.kill(process.pid, "SIGKILL");
    return original(...given);
  };
}
syncBuiltinESMExports();

const [, , , to] = process.argv;
if (to === undefined) await removeAccount(contextOf({}), "me");
else await renameAccount(contextOf({}), "me", to);
