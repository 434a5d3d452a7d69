import type { Place } from "./place.ts";

export interface FileFailure {
  readonly path?: string | undefined;
  readonly reason?: string | undefined;
}

/** What could not be done to a file, as a sentence. */
export function couldNot({ path, reason }: FileFailure, { file, login }: Place): string {
  switch (file?.doing) {
    case "find":
      return path === "." ? `A relative path leads nowhere: ${reason}.` : `There is no home folder: ${reason}.`;
    case "read":
      return `${path} cannot be read: ${reason}.`;
    case "write":
      // By then a code is spent, and there are tokens.
      return `${path} cannot be written${login?.stage === "redeemed" ? "" : ", so nothing was changed"}: ${reason}.`;
    case "write_into":
      return `${path} cannot be written into: ${reason}.`;
    case "refresh":
      return `The tokens were not refreshed, because nothing can be written into ${path}: ${reason}.`;
    case "replace":
      return `${path} cannot be replaced: ${reason}.`;
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
