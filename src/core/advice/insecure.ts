import type { ErrorDetails } from "../../errors.ts";

/** Why a file or folder with credentials is refused, and what to do. */
export function whyInsecure({ path, reason, uid, target }: ErrorDetails<"INSECURE_FILE">): string {
  if (reason === "owner")
    return `${path} belongs to another user (uid ${uid}), who could have put it there. Remove it and try again.`;
  if (target === undefined)
    return `${path} is a symbolic link; a file with credentials must not be one. Remove the link and try again.`;
  return (
    `${path} is a symbolic link to ${target}; what holds credentials must not be one. Put there what it leads to, or ` +
    "remove both, and try again."
  );
}
