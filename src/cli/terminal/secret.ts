import { typedSecret } from "../../actions/ask-secret.ts";
import { secretTooLong } from "../../core/advice/secret-refusal.ts";
import { variable } from "../../core/env.ts";
import { MOST_SECRET_BYTES, usableSecret } from "../../core/secret-input.ts";
import { Secret } from "../../secret.ts";
import type { Call } from "../arguments/command.ts";
import { refused } from "../arguments/refused.ts";

/** Where a secret may come from. */
interface Sources extends Pick<Call, "context" | "person" | "readInput" | "usage"> {
  /** `--secret-stdin` */
  readonly isOnStdin: boolean;
}

/**
 * A secret, from the standard input, else from the first of `variables` that is set, else typed by the person without being
 * shown. Throws `INVALID_ARGS` for one that is missing or cannot be used.
 */
export async function readSecret(from: Sources, what: string, variables: readonly string[]): Promise<Secret> {
  if (from.isOnStdin) return secretFromInput(from, what);
  const inherited = variables.map((name) => variable(from.context.env, name)).find((value) => value !== undefined);
  if (inherited !== undefined) return usableSecret(new Secret(inherited), what);
  const typed = await typedSecret(from.person(), what);
  if (typed) return typed;
  throw refused(
    from.usage,
    `The ${what} is missing. Give it on stdin with --secret-stdin, or in ${variables[0]}; it is never an argument.`,
  );
}

/** The whole standard input without the white space around it. A person who types it there is not shown it either. */
export async function secretFromInput(from: Pick<Call, "person" | "readInput">, what: string): Promise<Secret> {
  const typed = await typedSecret(from.person(), what);
  if (typed) return typed;
  const text = await from.readInput(MOST_SECRET_BYTES + "\r\n".length, secretTooLong(what));
  return usableSecret(new Secret(text), what);
}
