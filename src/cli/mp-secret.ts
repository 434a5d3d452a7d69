import { variable } from "../core/env.ts";
import { MOST_SECRET_BYTES, tooLong, usableSecret } from "../core/secret-input.ts";
import { Secret } from "../secret.ts";
import { type Call, invalidArgs } from "./call.ts";

/**
 * A secret, from the standard input (`--secret-stdin`), else from the first of `variables` that is set, else typed by the person
 * without being shown. Throws `INVALID_ARGS` for one that is missing or cannot be used.
 */
export async function readSecret(call: Call, what: string, variables: readonly string[]): Promise<Secret> {
  if (call.switches.has("secret-stdin")) return secretFromInput(call, what);
  const inherited = variables.map((name) => variable(call.context.env, name)).find((value) => value !== undefined);
  if (inherited !== undefined) return usableSecret(new Secret(inherited), what);
  const typed = await typedSecret(call, what);
  if (typed) return typed;
  throw invalidArgs(
    call.usage,
    `The ${what} is missing. Give it on stdin with --secret-stdin, or in ${variables[0]}; it is never an argument.`,
  );
}

/** The whole standard input but one line end. A person who types it there is not shown it either. */
export async function secretFromInput(call: Call, what: string): Promise<Secret> {
  const typed = await typedSecret(call, what);
  if (typed) return typed;
  const text = await call.readInput(MOST_SECRET_BYTES + "\r\n".length, tooLong(what));
  return usableSecret(new Secret(text.replace(/\r?\n$/, "")), what);
}

async function typedSecret(call: Call, what: string): Promise<Secret | undefined> {
  const typed = await call.person().askSecret?.(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`);
  return typed && usableSecret(typed, what);
}
