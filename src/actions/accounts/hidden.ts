import { lstatSync } from "node:fs";
import { Fault } from "../../core/fault.ts";
import { sandboxOfFile } from "../../core/sandbox/detect.ts";
import type { Context } from "../../ports.ts";
import { exists } from "../../storage/files.ts";
import { accountFolder, tokensPath } from "../../storage/paths.ts";
import { fileTrouble, sandboxFacts } from "../../storage/sandbox-facts.ts";

/**
 * Throws `OAUTH_TOKEN_ERROR` where a sandbox hides the tokens of the account: to forget or rename it there would part it from them.
 */
export function refuseHidden(context: Context, name: string): void {
  const path = tokensPath(accountFolder(context, name));
  const areThere = exists(path) && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (!areThere && sandboxOfFile(sandboxFacts(context), fileTrouble(path, undefined, true)))
    throw new Fault("OAUTH_TOKEN_ERROR", { problem: "no_tokens", account: name, path });
}
