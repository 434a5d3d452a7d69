import { Name } from "../../schema/primitives.ts";
import { entryName, projectIdOrName, workspaceIdOrName } from "./flags.ts";
import { refused } from "./refused.ts";

/** The arguments that several commands take. */
/** One whose entry may be odd, its name too. */
const account = { label: "NAME", schema: entryName, complete: "accounts" } as const;
const target = { label: "NAME", schema: entryName, complete: "targets" } as const;

export const argument = {
  account,
  /** One that may be left out. */
  anAccount: { ...account, isOptional: true },
  newName: { label: "NAME", schema: Name },
  aNewName: { label: "NAME", schema: Name, isOptional: true },
  target,
  project: { label: "ID-or-NAME", schema: projectIdOrName },
  workspace: { label: "ID-or-NAME", schema: workspaceIdOrName },
} as const;

/** Throws `INVALID_ARGS` where an account is named both as an argument and by a flag. */
export function namedOnce(
  name: string | undefined,
  flags: { account?: string | undefined; target?: string | undefined },
  usage: string,
): void {
  if (name !== undefined && (flags.account ?? flags.target) !== undefined)
    throw refused(usage, `Name the account once: NAME, --account or --target. ${usage}`);
}

/** The flags that say what the record of a new account holds. */
export const recordFlags = ["type", "region", "project", "username", "token-env"] as const;
