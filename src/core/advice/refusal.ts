import type { Step } from "../../errors.ts";
import type { AccountType } from "../../schema/primitives.ts";

/**
 * Why a call was refused: what an `INVALID_ARGS` is about, as `place.refusal`. A layer that refuses something adds its reason
 * here, with the facts that the words need, and its words to arguments.ts.
 */
export type Refusal =
  | LoginRefusal
  /** A path that is none, or that leads to another server. */
  | { readonly reason: "api_path" }
  /** A body of a request that JSON cannot hold. */
  | { readonly reason: "no_json" }
  /** A path of a file that only a shell could have meant, such as `~user/x` or `$HOME/x`. */
  | { readonly reason: "no_path" }
  /** `--resume` with a path that is no folder of a login; `folder` is how those are called. */
  | { readonly reason: "placeholder"; readonly folder: string }
  /** A value for the key `key` of config.toml that no file can hold: half of a character. */
  | { readonly reason: "no_unicode"; readonly key: string }
  /** `MP_ACCOUNT` and `MP_TARGET` at once. */
  | { readonly reason: "account_and_target" }
  /** An option called `name`, in milliseconds, that no timer can wait. */
  | { readonly reason: "milliseconds"; readonly name: string; readonly most: number }
  /** The command line words its own refusals: nothing else knows the words that were typed. */
  | { readonly reason: "command_line"; readonly message: string; readonly next?: readonly Step[] | undefined };

/** Why a login is refused before anybody is asked anything. */
export type LoginRefusal =
  /** `--service-account` and `--token-env` */
  | { readonly reason: "two_kinds_of_login" }
  /** A secret, but not for a service account. */
  | { readonly reason: "secret_not_needed" }
  /** `--no-browser`, for a login that opens none. */
  | { readonly reason: "browser_not_needed" }
  | { readonly reason: "username_missing" }
  | { readonly reason: "secret_missing" }
  /** The person has left the list of projects without choosing one. */
  | { readonly reason: "no_project_chosen" }
  /** `account login` for an account of another type. */
  | { readonly reason: "not_a_browser_account"; readonly account: string; readonly type: AccountType };
