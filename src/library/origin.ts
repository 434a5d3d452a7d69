import type { CredentialSource } from "../actions/credentials.ts";
import type { Account } from "../schema/config.ts";
import { checkedAccount, type NewAccount } from "./arguments.ts";

/** An account together with where its tokens and its cached `/me` lie. */
export type Owner = CredentialSource;

const owners = new WeakMap<object, Owner>();

/** The account of a resolution, frozen; from now on {@link ownerOf} knows where it came from. */
export function remembered({ account, origin, bridge }: CredentialSource): Account {
  const frozen = Object.freeze({ ...account });
  owners.set(frozen, { account: frozen, origin, bridge });
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
  const owner = { account, origin: "env", bridge: undefined, isGiven: true } as const;
  owners.set(account, owner);
  return owner;
}
