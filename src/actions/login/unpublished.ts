import type { LoginPlace } from "../../core/advice/place.ts";
import type { Failure, Wishes } from "../../core/login/wishes.ts";
import type { Person } from "../../ports.ts";
import type { PlaceholderMeta } from "../../schema/placeholder-meta.ts";
import type { Chooser } from "./project.ts";

/** Tokens of a login that is not an account yet. */
export interface Redeemed {
  /** A folder `.tmp-*`. */
  readonly folder: string;
  readonly meta: PlaceholderMeta;
}

/** A login whose tokens lie in a folder `.tmp-*`, and how it is to become an account. */
export interface Unpublished extends Redeemed {
  readonly wishes: Wishes;
  /** Who is told, and asked where that can be done; left out, nobody is. */
  readonly person?: LoginPerson | undefined;
  readonly login: LoginPlace;
  /** Whether a failure is answered as `LOGIN_FINISH_PUBLISH_FAILED`; otherwise it keeps its code. */
  readonly wraps: (failure: Failure) => boolean;
  /** Whether the account goes without a project where none can be picked. */
  readonly mayLackProject?: boolean | undefined;
}

/** What a login needs of a person once they have approved it. */
export type LoginPerson = Chooser & Pick<Person, "say" | "confirm">;
