import type { Step } from "../../errors.ts";
import type { Origin } from "../../schema/config.ts";
import type { AccountType, Region } from "../../schema/primitives.ts";
import type { AccountRef } from "../../schema/responses.ts";
import type { Again, LoginFlags } from "./login-command.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Where something went wrong, as far as the words for it depend on that. Whoever knows a part adds it with {@link Fault.at};
 * nothing of it is shown as it stands.
 */
export interface Place {
  /** Why a call was refused: what an `INVALID_ARGS` is about. */
  readonly refusal?: Refusal;
  /** What holds a name that leads nowhere: a variable, `[active]`, a target. */
  readonly namedBy?: string;
  /** Whose credentials it is about. */
  readonly owner?: Owner;
  /** The login that is under way. */
  readonly login?: LoginPlace;
  /** What was being done to the file that the fault is about. */
  readonly file?: FilePlace;
  /** How long the lock was waited for. */
  readonly lock?: { readonly waitedMs: number };
  /** The request to Mixpanel's API. */
  readonly request?: RequestPlace;
  /** The way to the server. */
  readonly connection?: ConnectionPlace;
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
  readonly waited?: { readonly for: "connection" | "reply"; readonly milliseconds: number };
}

/** An operation on a file or a folder; `to` is where a rename leads. Without one it is opened and checked. */
export interface FilePlace {
  readonly doing:
    | "read"
    | "write"
    | "write_into"
    | "refresh"
    | "make"
    | "rename"
    | "remove"
    | "look"
    | "list"
    | "lock"
    | "unlock";
  readonly to?: string;
}

/** An account, and what decides how its credentials are put right. */
export interface Owner {
  readonly account: AccountRef & { readonly token_env?: string | undefined };
  readonly origin: Origin;
  readonly isActive?: boolean;
  /** The program that uses the library made it: nothing of it is on disk. */
  readonly isGiven?: boolean;
  /** A bridge was exported with its tokens, or they came in one. */
  readonly bridged?: boolean;
}

/** A login under way. */
export interface LoginPlace {
  /** With the browser of this machine, in two shots, with credentials at hand, or `account login`. */
  readonly kind: "browser" | "two_shot" | "credentials" | "account";
  /** The flags of the command, to have another try with. */
  readonly flags: LoginFlags;
  readonly region: Region;
  /** The folder `.tmp-*` that keeps its tokens, once there are any. */
  readonly folder?: string;
  /** How far it was: the code still good, the code spent, the client no longer known. */
  readonly stage?: "unspent" | "spent" | "unknown_client";
  /** How to have another try, where that is no `mp login`. */
  readonly again?: Step;
  /** The credentials at hand that an account is set up with. */
  readonly credentials?: CredentialsPlace;
}

/** Credentials that an account is set up with. */
interface CredentialsPlace {
  readonly type: AccountType;
  /** The account's name, where it is known. */
  readonly name?: string | undefined;
  /** No account of that name exists yet. */
  readonly isNew: boolean;
  /** The command that was given, with another region. */
  readonly again: Again;
}
