import { later } from "./later.ts";
import type { WarningWords, Words } from "./words.ts";

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
  /** `MP_AUTH_FILE` names no file. */
  | { readonly kind: "bridge_missing"; readonly path: string }
  /** Whether a bridge lies there cannot be told. */
  | { readonly kind: "bridge_unseen"; readonly path: string; readonly reason: string }
  /** The cached `/me` cannot be written; `reason` is a whole sentence. */
  | { readonly kind: "cache_unwritten"; readonly reason: string };

const isOpen = ({ path, mode }: { path: string; mode: string }, was = "is"): string =>
  `${path} ${was} open to others (mode ${mode})`;

export const storageWarnings: WarningWords<StorageWarning> = {
  file_open: ({ path, mode }) => `${path} can be read by others (mode ${mode}); the next write makes it 0600.`,
  file_tightened: (file) => `${isOpen(file, "was")}; it is 0600 now.`,
  folder_open: (folder) => `${isOpen(folder)}; the next write makes it 0700.`,
  folder_tightened: (folder) => `${isOpen(folder, "was")}; it is 0700 now.`,
  folder_shared: (folder) =>
    `${isOpen(folder)} and was left as it is, because other programs use it too; choose a folder of its own.`,
  folder_not_ours: (folder) => `${isOpen(folder)} and cannot be made 0700 (${folder.code}).`,
  bridge_missing: ({ path }) => `MP_AUTH_FILE names ${path}, which does not exist; going on without a bridge.`,
  bridge_unseen: ({ path, reason }) =>
    `Whether there is a bridge file ${path} cannot be told: ${reason}; going on without it.`,
  cache_unwritten: ({ reason }) => `The account's details could not be cached: ${reason}`,
};

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
  STORAGE_ERROR: later,
  INSECURE_FILE: later,
  LOCK_BUSY: later,
  BRIDGE_ERROR: later,
  OAUTH_INFLIGHT_MISSING: later,
  OAUTH_INFLIGHT_EXPIRED: later,
  OAUTH_INFLIGHT_CORRUPT: later,
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: later,
  OAUTH_PLACEHOLDER_META_CORRUPT: later,
};
