import type { Step } from "../../errors.ts";
import type { Origin } from "../../schema/config.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import type { Named } from "./reach.ts";

/**
 * Why a call was refused: what an `INVALID_ARGS` is about, as `place.refusal`. A layer that refuses something adds its reason
 * here, with the facts that the words need, and its words to arguments.ts.
 */
export type Refusal =
  | LoginRefusal
  | ChoiceRefusal
  | ImportRefusal
  | SecretRefusal
  /** A path that is none, or that leads to another server. */
  | { readonly reason: "api_path" }
  /** Headers for no address, or for one that is none of the account's region's `hosts`. */
  | {
      readonly reason: "headers_address";
      readonly account: string;
      readonly isMissing: boolean;
      readonly hosts: readonly string[];
    }
  /** A body of a request that JSON cannot hold. */
  | { readonly reason: "no_json" }
  /** A path of a file that only a shell could have meant, such as `~user/x` or `$HOME/x`. */
  | { readonly reason: "no_path" }
  /** A path of a file that holds the value of `variable`, a secret. */
  | { readonly reason: "secret_as_path"; readonly variable: string }
  /** `--resume` with a path that is no folder of a login; `folder` is how those are called. */
  | { readonly reason: "placeholder"; readonly folder: string }
  /** A value for the key `key` of config.toml that no file can hold: half of a character. */
  | { readonly reason: "no_unicode"; readonly key: string }
  /** A target, and axes besides, which it sets itself; `as` is how it was given. */
  | { readonly reason: "target_and_axes"; readonly as: "--target" | "a target" }
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
  /** `--token-env` with another variable than the account's. */
  | {
      readonly reason: "another_variable";
      readonly account: string;
      readonly variable: string;
      readonly wanted: string;
    }
  /** `account login` for an account of another type. */
  | { readonly reason: "not_a_browser_account"; readonly account: string; readonly type: AccountType };

/** Why an account, a project or a workspace is not changed or chosen as asked, or a caller's argument is not used. */
export type ChoiceRefusal =
  /** An account of this type has no `what`. */
  | {
      readonly reason: "type_has_none";
      readonly account: string;
      readonly type: AccountType;
      /** `token`: not in the config file, but in a variable. */
      readonly what: "username" | "secret" | "token" | "token_env" | "login to forget";
    }
  /** Another region for an account that has tokens, which are good in `region`. */
  | { readonly reason: "logged_in_elsewhere"; readonly account: string; readonly region: Region }
  /** A new account in the region `wanted`, of whose name a login in `region` is left. */
  | {
      readonly reason: "left_elsewhere";
      readonly account: string;
      readonly region: Region;
      readonly wanted: Region;
      readonly project: string | undefined;
    }
  /** An account of the environment or a bridge, where `instead` is to be set; `by` is what names it. */
  | {
      readonly reason: "account_not_ours";
      readonly account: string;
      readonly origin: Exclude<Origin, "config">;
      readonly instead: Readonly<Record<string, string>>;
      readonly by: string;
    }
  /** A login is begun or forgotten for the session's account, which is the environment's or a bridge's; `by` is what names it. */
  | {
      readonly reason: "login_not_ours";
      readonly account: string;
      readonly origin: Exclude<Origin, "config">;
      readonly by: string;
    }
  /** A workspace for a project that `MP_PROJECT_ID` names. */
  | { readonly reason: "project_of_variable"; readonly project: string; readonly workspace: number }
  /** The workspace belongs to the project `owner`; `list` is the account whose workspaces can be listed: `project` has some, or none. */
  | {
      readonly reason: "workspace_elsewhere";
      readonly workspace: number;
      readonly owner: string;
      readonly project: string;
      /** `isOther`: the project is not the one that the account is in. */
      readonly list?: {
        readonly account: string;
        readonly isActive: boolean;
        readonly isOther: boolean;
        readonly isEmpty: boolean;
      };
    }
  /** Several projects or workspaces are called `name`. */
  | {
      readonly reason: "name_of_several";
      readonly kind: "project" | "workspace";
      readonly name: string;
      readonly found: readonly Named[];
    }
  /** A file that is no bridge stands where one is to be written. */
  | { readonly reason: "other_file"; readonly path: string }
  /** What a program gave as `what` does not fit its type. */
  | { readonly reason: "argument"; readonly what: string; readonly problem: string }
  /** A choice in which nothing is chosen. */
  | { readonly reason: "nothing_chosen" }
  | { readonly reason: "derived_name" }
  /** A choice to be written down for an account that is not of the config file; `way` is how to go on. */
  | { readonly reason: "account_not_in_config"; readonly account: string; readonly way: "no persist" | "--account" };

/** Why a secret, a token or a username is not taken; `what` names it, as in "secret of sa.user". */
export type SecretRefusal =
  | { readonly reason: "secret_empty"; readonly what: string }
  | { readonly reason: "secret_too_long"; readonly what: string }
  | { readonly reason: "secret_with_control"; readonly what: string }
  | { readonly reason: "secret_not_carried"; readonly what: string }
  | { readonly reason: "username_unusable" }
  | { readonly reason: "username_empty" };

/** Why the account of the bridge file `path` does not become one of this machine. */
export type ImportRefusal =
  /** It carries a refresh token, and the home ends with its sandbox. */
  | { readonly reason: "import_thrown_away"; readonly path: string }
  /** Its refresh token was spent here. */
  | { readonly reason: "import_spent"; readonly path: string }
  /** The account `account` of this machine has the login already; it was to be called `name`. */
  | { readonly reason: "import_twice"; readonly path: string; readonly account: Held; readonly name: string };

/** An account that is here, and whether it is the active one. */
export interface Held {
  readonly name: string;
  readonly isActive: boolean;
}
