import type { Step } from "../../errors.ts";
import type { OddEntry, Origin } from "../../schema/config.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import type { AccountRef } from "../../schema/responses.ts";
import type { Sandbox } from "../../schema/sandbox.ts";
import type { Opening } from "../sandbox/settings.ts";
import type { LoginFlags } from "./login-command.ts";
import type { Held, Refusal } from "./refusal.ts";
import type { AddFlags } from "./steps.ts";

/**
 * Where something went wrong, as far as the words for it depend on that. Whoever knows a part adds it with {@link Fault.at};
 * nothing of it is shown as it stands.
 */
export interface Place {
  /** Why a call was refused: what an `INVALID_ARGS` is about. */
  readonly refusal?: Refusal;
  /** What holds a name that leads nowhere: a variable, `[active]`, a target. */
  readonly namedBy?: string;
  /** Whose account has the name that is not in the config file: the environment's, or that of the bridge file `path`. */
  readonly heldBy?: { readonly origin: "env" } | { readonly origin: "bridge"; readonly path: string };
  /** Targets name the account whose entry is odd. */
  readonly isTarget?: boolean;
  /** Nothing can be asked with the account as it stands; `isLoggedOut`: it has no tokens. */
  readonly unusable?: { readonly isLoggedOut: boolean };
  /** The organizations of an account that is known to reach no project at all. */
  readonly noProjectIn?: readonly string[];
  /** The name that was wanted, where the one that is taken differs from it in case alone. */
  readonly inOtherCase?: string;
  /** The account that was to get a name which is taken. */
  readonly renaming?: string;
  /** The project that has to be named, because it is not the one that the account is in. */
  readonly otherProject?: string;
  /** Whose credentials it is about. */
  readonly owner?: Owner;
  /** The login that is under way. */
  readonly login?: LoginPlace;
  /** What was being done to the file that the fault is about. */
  readonly file?: FilePlace;
  /** The entry of config.toml that cannot be used; `isTwin`: its folder is another account's, whose name differs in case alone. */
  readonly odd?: OddEntry & { readonly entry: readonly string[]; readonly isTwin?: boolean };
  /** How long the lock was waited for. */
  readonly lock?: { readonly waitedMs: number };
  /** The sandbox that is in the way, and what it would have to let through. */
  readonly sandbox?: { readonly is: Sandbox; readonly opening: Opening };
  /** The request to Mixpanel's API. */
  readonly request?: RequestPlace;
  /** The way to the server. */
  readonly connection?: ConnectionPlace;
  /** The logins in two steps that were begun and can still be finished, the latest first. */
  readonly underWay?: readonly { readonly region: Region; readonly ageMs: number }[];
  /** The bridge file that is imported under a name that is taken: the account that has its login already, or a name that is free. */
  readonly importing?: { readonly path: string; readonly holder?: Held; readonly free?: string };
  /** How to go on with a login that was approved and not finished. */
  readonly unfinished?: Step;
  /** A redirect that was not followed. */
  readonly redirect?: { readonly path: string; readonly refused: "method" | "origin" | "count" };
}

/** A request to Mixpanel's API. */
interface RequestPlace {
  /** Method and path; left out for `/me`. */
  readonly what?: string;
  /** The server's own words: scrubbed, and short. */
  readonly said?: string;
}

/** Why a connection could not be secured. */
export interface TlsFailure {
  readonly problem: "expired" | "not_yet_valid" | "name" | "issuer" | "no_tls" | "other";
  readonly at: "server" | "proxy";
  /** `NODE_EXTRA_CA_CERTS` is set. */
  readonly hasExtraCertificates: boolean;
  /** `NODE_TLS_REJECT_UNAUTHORIZED` says not to check certificates. */
  readonly wantsNoChecks: boolean;
}

/** The way to a server, where it ended. */
export interface ConnectionPlace {
  /** The system's code for what happened, or a few words in its place: scrubbed. */
  readonly said: string;
  /** The variable that names the proxy. */
  readonly variable?: string;
  readonly tls?: TlsFailure;
  /** What was waited for, and how long. */
  readonly waited?: { readonly for: "connection" | "reply" | "refresh"; readonly milliseconds: number };
}

/** An operation on a file or a folder; `to` is where a rename leads. Without one it is opened and checked. */
export interface FilePlace {
  readonly doing?:
    | "find"
    | "read"
    | "write"
    | "write_into"
    | "refresh"
    | "replace"
    | "make"
    | "rename"
    | "remove"
    | "look"
    | "list"
    | "lock"
    | "unlock";
  readonly to?: string;
  /** A refresh token is spent, and the tokens for it could not be stored: whether what the server sent is kept beside their file. */
  readonly reply?: "kept" | "lost" | "unknown";
  /** The account that is no longer in the config file, and the folder that is left of it. */
  readonly leftOf?: { readonly account: string; readonly folder: string };
}

/** An account, and what decides how its credentials are put right. */
export interface Owner {
  readonly account: AccountRef & { readonly token_env?: string | undefined };
  readonly origin: Origin;
  readonly isActive?: boolean;
  /** The program that uses the library made it: nothing of it is on disk. */
  readonly isFromCaller?: boolean;
  /** It has no tokens: nobody is logged in. */
  readonly isLoggedOut?: boolean;
  /** A bridge was exported with its tokens, or they came in one. */
  readonly bridged?: boolean;
}

/** A login under way: which one it is, and how far it has come. */
export type LoginPlace = LoginCommand & {
  /** The region that it is for, once that is known. */
  readonly region?: Region | undefined;
  /**
   * How far it has come. The authorization code was to be redeemed: it is still good, or spent, or nobody can tell, or the server
   * does not know the client any more. After that: there are tokens, or nothing is left of the login. Undefined before all this.
   */
  readonly stage?: "unspent" | "spent" | "perhaps_spent" | "unknown_client" | "redeemed" | "ended";
  /** The folder `.tmp-*` that keeps the tokens, where the error itself is to say how to go on with them. */
  readonly folder?: string;
};

/** The command that was given, to have another try with. */
export type LoginCommand =
  /** `mp login` with the browser of this machine; `account` is the one that is logged in again. */
  | { readonly kind: "browser"; readonly flags: LoginFlags; readonly account?: string | undefined }
  /** `mp account login NAME` */
  | { readonly kind: "account"; readonly name: string }
  /** `mp login` in two steps: with `--finish` or `--resume` */
  | { readonly kind: "two_shot"; readonly flags: LoginFlags }
  /** `mp login` with credentials at hand; `canBeRenamed`: its flags hold all that another name needs. */
  | ({ readonly kind: "credentials"; readonly flags: LoginFlags; readonly canBeRenamed: boolean } & SetUp)
  /** `mp account add` with a region that Mixpanel is asked for */
  | ({ readonly kind: "addition"; readonly flags: AddFlags } & SetUp);

/** An account that is set up with credentials at hand. */
interface SetUp {
  readonly type: AccountType;
  /** Its name, where it is known. */
  readonly name?: string | undefined;
  /** No account of that name exists yet. */
  readonly isNew: boolean;
}
