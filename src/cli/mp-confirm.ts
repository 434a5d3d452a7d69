import { orphansOf } from "../actions/accounts/accounts.ts";
import * as targets from "../actions/targets/targets.ts";
import { MixpanelError } from "../errors.ts";
import type { Surroundings } from "./answer.ts";
import type { Request } from "./parse.ts";

type CallRequest = Extract<Request, { kind: "call" }>;

/**
 * Whether the person wants an account or a target removed. Throws what would be refused anyway (`ACCOUNT_NOT_FOUND`,
 * `ACCOUNT_IN_USE`, `TARGET_NOT_FOUND`), and `INVALID_ARGS` where nobody can be asked.
 */
export async function mayRemove({ command, args, switches }: CallRequest, around: Surroundings): Promise<boolean> {
  const [name = ""] = args;
  const { context } = around;
  const [kind] = command.path;
  const force = switches.has("force");
  const orphans = kind === "account" ? orphansOf(context, name, { force }) : [];
  if (kind === "target") targets.show(context, name);
  const person = around.person?.();
  if (person?.confirm) {
    if (orphans.length > 0) person.say(`Targets that will then name no account: ${orphans.join(", ")}`);
    return person.confirm(`Remove the ${kind} ${name}${kind === "account" ? " and its tokens" : ""}?`);
  }
  const again = `mp ${kind} remove ${name}${force ? " --force" : ""} --yes`;
  throw new MixpanelError(
    "INVALID_ARGS",
    `Removing "${name}" needs confirmation, and there is no terminal to ask on. Run: ${again}`,
    { next: [{ command: again, label: "Remove it" }] },
  );
}
