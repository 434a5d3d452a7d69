import { randomBytes } from "node:crypto";
import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import type { Verdict } from "../schema/verdict.ts";
import { rootFolder, verdictPath } from "./paths.ts";
import { plainJson } from "./plain-json.ts";
import { quiet } from "./quiet.ts";
import { type Credential, credentialHash, readVerdict, type VerdictCode } from "./verdict-store.ts";
import { writeAtomic } from "./write.ts";

/** One that says the same and is as young is not written anew. */
const SAME_SECONDS = 60;

/** Keeps what the server has just said of `credential` in `folder`. Best effort: what was asked for does not fail for it. */
export async function writeVerdict(
  context: Context,
  folder: string,
  credential: Credential,
  code: VerdictCode,
): Promise<void> {
  const silent = quiet(context);
  try {
    const at = context.now() / 1000;
    const before = readVerdict(silent, folder, credential);
    if (typeof before === "object" && before.code === code && Math.abs(at - before.at) < SAME_SECONDS) return;
    const salt = randomBytes(16).toString("hex");
    const verdict: Verdict = { schema_version: 1, code, at, salt, hash: credentialHash(salt, credential) };
    await writeAtomic(silent, verdictPath(folder), plainJson(verdict), { root: rootFolder(context) });
  } catch (error) {
    if (!isFault(error)) throw error;
  }
}
