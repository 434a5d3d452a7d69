import { usableSecret } from "../core/secret-input.ts";
import type { Person } from "../ports.ts";
import type { Secret } from "../secret.ts";

/** What the person types without being shown it; undefined where nobody can be asked. `what` names it, as in "secret of sa.user". */
export async function typedSecret({ askSecret }: Person, what: string): Promise<Secret | undefined> {
  const typed = await askSecret?.(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`);
  return typed && usableSecret(typed, what);
}
