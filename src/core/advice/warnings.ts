import { type Fault, isFault } from "../fault.ts";
import { durationText } from "../milliseconds.ts";
import type { WarningTable } from "./adviser.ts";
import { type ChoiceWarning, choiceWarnings } from "./choice-warnings.ts";
import { couldNot } from "./could-not.ts";
import { deedInWords } from "./deeds.ts";
import { whyInsecure } from "./insecure.ts";
import { commandFor, programPath } from "./shell-quote.ts";

/** What a run goes on in spite of, of the files that it met. */
type StorageWarning =
  /** Others can read the file; the next write makes it 0600. */
  | { readonly kind: "file_open"; readonly path: string; readonly mode: string }
  /** Others could read the file until now. */
  | { readonly kind: "file_tightened"; readonly path: string; readonly mode: string }
  /** Others can look into the folder; the next write makes it 0700. */
  | { readonly kind: "folder_open"; readonly path: string; readonly mode: string }
  /** Others could look into the folder until now. */
  | { readonly kind: "folder_tightened"; readonly path: string; readonly mode: string }
  /** The folder is open to others, and not only ours. */
  | { readonly kind: "folder_shared"; readonly path: string; readonly mode: string }
  /** The folder is open to others, and may not be changed by us; `code` is the errno name. */
  | { readonly kind: "folder_not_ours"; readonly path: string; readonly mode: string; readonly code?: string }
  /** On Windows: what keeps others out of the profile does not keep them out of here. */
  | { readonly kind: "folder_outside_profile"; readonly path: string }
  /** A file system does not let the mode of what is made in the folder be set; `code` is the errno name. */
  | { readonly kind: "mode_unset"; readonly path: string; readonly code: string }
  /** What is made in the folder stays root's, although the folder is another user's. */
  | { readonly kind: "owner_unset"; readonly path: string; readonly code: string }
  /** The config file is a link to nothing, or the one that `MP_CONFIG_PATH` names is not there. */
  | { readonly kind: "config_missing"; readonly path: string; readonly variable?: string }
  /** `MP_AUTH_FILE` names no file. */
  | { readonly kind: "bridge_missing"; readonly path: string }
  /** A bridge in the working folder that does not count, because somebody else may have put it there. */
  | { readonly kind: "bridge_not_trusted"; readonly path: string; readonly why: "windows" | "open" | "repository" }
  /** Whether a bridge lies there cannot be told. */
  | { readonly kind: "bridge_unseen"; readonly path: string; readonly reason: string }
  /** A file of an account cannot be used, and the account is listed without it. */
  | { readonly kind: "account_file_unusable"; readonly fault: Fault<"STORAGE_ERROR" | "INSECURE_FILE"> }
  /** The cached `/me` cannot be written. */
  | { readonly kind: "cache_unwritten"; readonly fault: Fault<"STORAGE_ERROR"> };

/** Of tokens. */
type TokensWarning =
  /** Refreshed tokens that are kept beside a bridge. */
  | { readonly kind: "bridge_tokens_unusable"; readonly path: string; readonly reason: string }
  /** An earlier account of the name has left tokens of another region or client: they were deleted. */
  | { readonly kind: "tokens_not_taken"; readonly account: string }
  /** The token lasts less long than was asked for, and could not be renewed for longer. */
  | { readonly kind: "token_short"; readonly account: string; readonly leftMs: number; readonly wantedMs: number }
  /** What the process that refreshed was warned of, in words. */
  | { readonly kind: "refresh_warned"; readonly text: string };

/**
 * What a run goes on in spite of, as facts. A line of text is one that was worded already: of a login (login-warnings.ts), or
 * because the context of a library may be made of another, whose `warn` takes lines.
 */
export type Warning = StorageWarning | TokensWarning | ChoiceWarning | string;

type Fact = Exclude<Warning, string>;

const UNTRUSTED = {
  windows: "on Windows none in the working folder counts",
  open: "it is not a file that is yours and closed to others (mode 0600)",
  repository: "the folder is in a git work tree, and may have come with it",
} as const;

const isOpen = ({ path, mode }: { path: string; mode: string }, was = "is"): string =>
  `${path} ${was} open to others (mode ${mode})`;

/** The words for each, apart from those of the errors: a start reads only these. */
const words: WarningTable<Fact> = {
  ...choiceWarnings,
  file_open: ({ path, mode }) => `${path} can be read by others (mode ${mode}); the next write makes it 0600.`,
  file_tightened: (file) => `${isOpen(file, "was")}; it is 0600 now.`,
  folder_open: (folder) => `${isOpen(folder)}; the next write makes it 0700.`,
  folder_tightened: (folder) => `${isOpen(folder, "was")}; it is 0700 now.`,
  folder_shared: (folder) =>
    `${isOpen(folder)} and was left as it is, because it holds more than credentials; choose a folder of their own.`,
  folder_not_ours: (folder) => `${isOpen(folder)} and cannot be made 0700 (${folder.code}).`,
  token_short: ({ account, leftMs, wantedMs }) =>
    `The token of ${account} lasts ${Math.max(0, Math.floor(leftMs / 1000))} s, less than the ${durationText(wantedMs)} asked for, and cannot be had for longer.`,
  folder_outside_profile: ({ path }) =>
    `${path} lies outside your profile: whoever may use that folder may read the credentials in it. See who may: icacls ${programPath(path)}`,
  mode_unset: ({ path, code }) =>
    `The file system of ${path} does not take modes (${code}): what protects the files there is how it is mounted.`,
  owner_unset: ({ path, code }) =>
    `What was made in ${path} belongs to root, and could not be given to the owner of the folder (${code}).`,
  config_missing: ({ path, variable }) =>
    variable === undefined
      ? `${path} is a link that leads nowhere; going on without a config file.`
      : `${variable} names ${JSON.stringify(path)}, which does not exist; going on without a config file.`,
  bridge_missing: ({ path }) => `MP_AUTH_FILE names ${path}, which does not exist; going on without a bridge.`,
  bridge_not_trusted: ({ path, why }) =>
    `${path} is not used as a bridge: ${UNTRUSTED[why]}. To use it all the same, name it: ${deedInWords({ set: { MP_AUTH_FILE: path } })}`,
  bridge_unseen: ({ path, reason }) =>
    `Whether there is a bridge file ${path} cannot be told: ${reason}; going on without it.`,
  account_file_unusable: ({ fault }) =>
    isFault(fault, "INSECURE_FILE") ? whyInsecure(fault.details) : couldNot(fault.details, fault.place),
  cache_unwritten: ({ fault }) => `The account's details could not be cached: ${couldNot(fault.details, fault.place)}`,
  bridge_tokens_unusable: ({ path, reason }) =>
    `The tokens in ${path} cannot be used: ${reason}; going on with those in the bridge file.`,
  tokens_not_taken: ({ account }) =>
    `The tokens that an earlier account "${account}" had left are of another client, and were deleted. To log in: ${commandFor("mp account login", account)}`,
  refresh_warned: ({ text }) => text,
};

/** A warning in words: one line for a person. */
export const warningText = (warning: Warning): string =>
  typeof warning === "string" ? warning : (words[warning.kind] as (warning: Fact) => string)(warning);
