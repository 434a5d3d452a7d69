import { variable } from "../core/env.ts";
import { Secret } from "../secret.ts";
import { type Call, invalidArgs } from "./call.ts";

const MOST_BYTES = 64 * 1024;

/**
 * A secret, from the standard input (`--secret-stdin`), else from the first of `variables` that is set, else typed by the person
 * without being shown. Throws `INVALID_ARGS` for one that is missing, empty or longer than 64 KiB.
 */
export async function readSecret(call: Call, what: string, variables: readonly string[]): Promise<Secret> {
  if (call.switches.has("secret-stdin")) return secretFromInput(call, what);
  const inherited = variables.map((name) => variable(call.context.env, name)).find((value) => value !== undefined);
  if (inherited !== undefined) return checked(call, new Secret(inherited), what);
  const { askSecret } = call.person();
  if (askSecret)
    return checked(call, await askSecret(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`), what);
  throw invalidArgs(
    call.usage,
    `The ${what} is missing. Give it on the standard input with --secret-stdin, or in ${variables[0]}: it is never an argument.`,
  );
}

/** The whole standard input but one line end. A person who types it there is not shown it either. */
export async function secretFromInput(call: Call, what: string): Promise<Secret> {
  const { askSecret } = call.person();
  if (askSecret)
    return checked(call, await askSecret(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`), what);
  const text = await call.readInput(MOST_BYTES + 2);
  return checked(call, new Secret(text.replace(/\r?\n$/, "")), what);
}

function checked({ usage }: Call, secret: Secret, what: string): Secret {
  const text = secret.reveal();
  if (text.trim() === "") throw invalidArgs(usage, `The ${what} is empty.`);
  if (Buffer.byteLength(text) > MOST_BYTES) throw invalidArgs(usage, `The ${what} is longer than ${MOST_BYTES} bytes.`);
  return secret;
}
