import type { CredentialSource } from "../actions/credentials.ts";
import { logInAgain, type Remedy, remedyFor } from "../core/advice/remedies.ts";
import type { Account } from "../schema/config.ts";
import { checkedAccount, type NewAccount } from "./arguments.ts";

/** An account together with where its tokens and its cached `/me` lie, and what to advise when it is refused. */
export interface Owner extends CredentialSource {
  readonly remedy: Remedy;
}

const owners = new WeakMap<object, Owner>();

/** The account of a resolution, frozen; from now on {@link ownerOf} knows where it came from. */
export function remembered({ account, origin, bridge }: CredentialSource): Account {
  const frozen = Object.freeze({ ...account });
  owners.set(frozen, { account: frozen, origin, bridge, remedy: remedyFor(frozen, origin) });
  return frozen;
}

/**
 * Who an account is. One that the caller made is checked, and then like one from the environment: nothing of it lies on
 * disk but a browser login. Throws `INVALID_ARGS`.
 */
export function ownerOf(given: NewAccount): Owner {
  const known = owners.get(given);
  if (known) return known;
  const account = checkedAccount(given);
  const corrected = { advice: "Correct the credentials that the program was given.", next: [] };
  const remedy = account.type === "oauth_browser" ? logInAgain(account.name) : corrected;
  const owner = { account, origin: "env", bridge: undefined, remedy } as const;
  owners.set(account, owner);
  return owner;
}
