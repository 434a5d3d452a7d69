import type { Step } from "../../errors.ts";
import { INFLIGHT_SECONDS } from "../../schema/inflight.ts";
import type { Region } from "../../schema/primitives.ts";
import type { Fault } from "../fault.ts";
import { beginTwoShot } from "./login-command.ts";
import type { Place } from "./place.ts";
import type { WarningWords, Worded, Words } from "./words.ts";

/** What a run goes on in spite of, of the files that it met. */
export type StorageWarning =
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
  /** A file system does not let the mode of what is made in the folder be set; `code` is the errno name. */
  | { readonly kind: "mode_unset"; readonly path: string; readonly code: string }
  /** What is made in the folder stays root's, although the folder is another user's. */
  | { readonly kind: "owner_unset"; readonly path: string; readonly code: string }
  /** The config file is a link to nothing, or the one that `MP_CONFIG_PATH` names is not there. */
  | { readonly kind: "config_missing"; readonly path: string; readonly variable?: string }
  /** `MP_AUTH_FILE` names no file. */
  | { readonly kind: "bridge_missing"; readonly path: string }
  /** Whether a bridge lies there cannot be told. */
  | { readonly kind: "bridge_unseen"; readonly path: string; readonly reason: string }
  /** The cached `/me` cannot be written. */
  | { readonly kind: "cache_unwritten"; readonly fault: Fault<"STORAGE_ERROR"> };

const isOpen = ({ path, mode }: { path: string; mode: string }, was = "is"): string =>
  `${path} ${was} open to others (mode ${mode})`;

export const storageWarnings: WarningWords<StorageWarning> = {
  file_open: ({ path, mode }) => `${path} can be read by others (mode ${mode}); the next write makes it 0600.`,
  file_tightened: (file) => `${isOpen(file, "was")}; it is 0600 now.`,
  folder_open: (folder) => `${isOpen(folder)}; the next write makes it 0700.`,
  folder_tightened: (folder) => `${isOpen(folder, "was")}; it is 0700 now.`,
  folder_shared: (folder) =>
    `${isOpen(folder)} and was left as it is, because it holds more than credentials; choose a folder of their own.`,
  folder_not_ours: (folder) => `${isOpen(folder)} and cannot be made 0700 (${folder.code}).`,
  mode_unset: ({ path, code }) =>
    `The file system of ${path} does not take modes (${code}): what protects the files there is how it is mounted.`,
  owner_unset: ({ path, code }) =>
    `What was made in ${path} belongs to root, and could not be given to the owner of the folder (${code}).`,
  config_missing: ({ path, variable }) =>
    variable === undefined
      ? `${path} is a link that leads nowhere; going on without a config file.`
      : `${variable} names ${JSON.stringify(path)}, which does not exist; going on without a config file.`,
  bridge_missing: ({ path }) => `MP_AUTH_FILE names ${path}, which does not exist; going on without a bridge.`,
  bridge_unseen: ({ path, reason }) =>
    `Whether there is a bridge file ${path} cannot be told: ${reason}; going on without it.`,
  cache_unwritten: ({ fault }) => `The account's details could not be cached: ${couldNot(fault.details, fault.place)}`,
};

const exportAgain: Step = {
  command: "mp account export-bridge --to <path>",
  label: "On that machine: write the bridge anew",
};

interface FileTrouble {
  readonly path?: string | undefined;
  readonly reason?: string | undefined;
}

/** What could not be done to a file, as a sentence. */
export function couldNot({ path, reason }: FileTrouble, { file }: Place): string {
  switch (file?.doing) {
    case "find":
      return path === "." ? `A relative path leads nowhere: ${reason}.` : `There is no home folder: ${reason}.`;
    case "read":
      return `${path} cannot be read: ${reason}.`;
    case "write":
      return `${path} cannot be written, so nothing was changed: ${reason}.`;
    case "write_into":
      return `${path} cannot be written into: ${reason}.`;
    case "refresh":
      return `The tokens were not refreshed, because nothing can be written into ${path}: ${reason}.`;
    case "make":
      return `${path} cannot be made: ${reason}.`;
    case "rename":
      return `${path} cannot be renamed to ${file.to}: ${reason}.`;
    case "remove":
      return `${path} cannot be removed: ${reason}.`;
    case "look":
      return `${path} cannot be looked at: ${reason}.`;
    case "list":
      return `${path} cannot be listed: ${reason}.`;
    case "lock":
      return `The lock ${path} could not be created: ${reason}.`;
    case "unlock":
      return `${path} is in the way of a lock and cannot be removed: ${reason}.`;
    case undefined:
      return `${path} cannot be used: ${reason}.`;
  }
}

/** The login that a file in flight is about cannot be finished. */
function startOver(what: string, region?: Region): Worded {
  const begin = beginTwoShot(region, "Begin a login");
  return { message: `${what} Begin again: ${begin.command}`, next: [begin] };
}

/** The words for files, locks, the bridge and the logins in flight. */
export const storageWords: Words<
  | "STORAGE_ERROR"
  | "INSECURE_FILE"
  | "LOCK_BUSY"
  | "BRIDGE_ERROR"
  | "OAUTH_INFLIGHT_MISSING"
  | "OAUTH_INFLIGHT_EXPIRED"
  | "OAUTH_INFLIGHT_CORRUPT"
  | "OAUTH_INFLIGHT_SCHEMA_TOO_NEW"
  | "OAUTH_PLACEHOLDER_META_CORRUPT"
> = {
  STORAGE_ERROR: (details, place) => {
    const message = couldNot(details, place);
    if (details.variable === undefined) return { message };
    const next = { command: `export ${details.variable}=<folder>`, label: "Say where the home is" };
    return { message: `${message} Set it: ${next.command}`, next: [next] };
  },
  INSECURE_FILE: ({ path, reason, uid, target }) => {
    if (reason === "owner")
      return {
        message: `${path} belongs to another user (uid ${uid}), who could have put it there. Remove it and try again.`,
      };
    if (target === undefined)
      return {
        message: `${path} is a symbolic link; a file with credentials must not be one. Remove the link and try again.`,
      };
    return {
      message:
        `${path} is a symbolic link to ${target}; a folder with credentials must not be one. Put the folder itself there, or ` +
        "remove the link and what it leads to, and try again.",
    };
  },
  LOCK_BUSY: ({ path, pid }, { lock }) => {
    const holder = pid === undefined ? "another process" : `another process (pid ${pid})`;
    const waited = lock === undefined ? "Gave up" : `Gave up after ${lock.waitedMs / 1000} s`;
    return { message: `${waited}: ${holder} holds the lock ${path}. Run the same command again later.` };
  },
  BRIDGE_ERROR: ({ path, reason }, { file }) =>
    file?.doing === "remove"
      ? { message: `${path} is not a bridge file (${reason}); nothing was removed.` }
      : {
          message:
            `The bridge file ${path} cannot be used: ${reason}. Export it again on the machine that has the account: ` +
            exportAgain.command,
          next: [exportAgain],
        },
  OAUTH_INFLIGHT_MISSING: ({ path }) => startOver(`No login has been started: there is no ${path}.`),
  OAUTH_INFLIGHT_EXPIRED: ({ region }) =>
    startOver(
      `This login was begun more than ${INFLIGHT_SECONDS / 60} minutes ago and can no longer be finished.`,
      region,
    ),
  OAUTH_INFLIGHT_CORRUPT: ({ path, reason }) => startOver(`${path} cannot be used: ${reason}.`),
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: ({ path, schema_version: version }) =>
    startOver(`${path} was written by a newer version of this program (schema ${version}).`),
  OAUTH_PLACEHOLDER_META_CORRUPT: ({ path, reason }) => ({
    message:
      `${path} cannot be used: ${reason}. It says which region the tokens beside it are for; nothing was changed. To log in ` +
      "anew: mp login --start",
    next: [{ command: "mp login --start", label: "Begin a new login" }],
  }),
};
