import { type Environment, variable } from "../core/env.ts";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { absolute } from "./paths.ts";

/** `path` as given by a person, made absolute. Throws `INVALID_ARGS` for what is no path, or holds a secret. */
export function givenPath(context: Context, path: string): string {
  // It would be repeated where there is no such file.
  const variable = variableIn(context.env, path);
  if (variable !== undefined)
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "secret_as_path", variable } } });
  // The address of a login, or a part of it, pasted in the wrong place, would be repeated as a path, its code with it.
  const found = /(?:^|[?&]|%3f|%26)code(?:=|%3d)/i.test(path) ? undefined : absolute(context, path);
  if (found === undefined) throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "no_path" } } });
  return found;
}

/** What a shell puts in the place of `$MP_SECRET`: in a shorter value than this a part of another text would be found by chance. */
const SHORTEST_PART = 8;

/** The name of a variable that holds a secret, by what it is called, and whose value is `text` or in it; undefined: there is none. */
const variableIn = (env: Environment, text: string): string | undefined =>
  Object.keys(env).find((name) => {
    const value = /(?:SECRET|TOKEN)$/i.test(name) ? variable(env, name) : undefined;
    return value !== undefined && (value.length < SHORTEST_PART ? value === text : text.includes(value));
  });
