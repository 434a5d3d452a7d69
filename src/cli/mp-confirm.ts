import * as accounts from "../accounts.ts";
import { MixpanelError } from "../errors.ts";
import * as targets from "../targets.ts";
import type { Surroundings } from "./answer.ts";
import type { Request } from "./parse.ts";

type CallRequest = Extract<Request, { kind: "call" }>;

/**
 * Whether the person wants an account or a target removed. What would be refused anyway is not asked about. Throws
 * `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`, and `INVALID_ARGS` where nobody can be asked.
 */
export async function mayRemove({ command, args, switches }: CallRequest, around: Surroundings): Promise<boolean> {
  const [name = ""] = args;
  const { context, person } = around;
  const [kind] = command.path;
  const isForced = switches.has("force");
  if (kind === "target") targets.show(context, name);
  else if (accounts.show(context, name).referenced_by_targets.length > 0 && !isForced) return true;
  const confirm = person?.().confirm;
  if (confirm) return confirm(`Remove the ${kind} ${name}${kind === "account" ? " and its tokens" : ""}?`);
  const again = `mp ${kind} remove ${name}${isForced ? " --force" : ""} --yes`;
  throw new MixpanelError(
    "INVALID_ARGS",
    `Nobody can be asked whether to remove the ${kind} "${name}". Say yes: ${again}`,
    {
      next: [{ command: again, label: "Remove it" }],
    },
  );
}
