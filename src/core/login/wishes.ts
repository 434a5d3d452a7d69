import type { ErrorCode, MixpanelError } from "../../errors.ts";

/** What a login is asked to set up: `--name` and `--project`. */
export interface Wishes {
  readonly name?: string | undefined;
  /** An id. */
  readonly project?: string | undefined;
}

/** What is looked at of an error, be it a fault or a `MixpanelError`. */
export type Failure = Pick<MixpanelError, "code" | "details" | "retryable">;

const aboutTheProject: readonly ErrorCode[] = ["PROJECT_NOT_FOUND", "NEEDS_PROJECT_SELECTION", "NEEDS_REGION_SWITCH"];

/** Which of the wishes cannot be had, as far as an error says. */
export const refusedWishes = ({ code }: Failure): { readonly name: boolean; readonly project: boolean } => ({
  name: code === "ACCOUNT_EXISTS",
  project: aboutTheProject.includes(code),
});

/** The wishes that are left after `failure`. */
export function remainingWishes({ name, project }: Wishes, failure: Failure): Wishes {
  const refused = refusedWishes(failure);
  return { name: refused.name ? undefined : name, project: refused.project ? undefined : project };
}

/** The tokens of the login are of no use any more, and to go on with them would not help. */
export const hasNoUse = ({ code, retryable }: Failure): boolean =>
  code === "OAUTH_REFRESH_REVOKED" || code === "OAUTH_TOKEN_ERROR" || (code === "OAUTH_REFRESH_ERROR" && !retryable);

/** Nothing can come of the login any more: its tokens are good for a region without projects, and for no other. */
export const isOver = ({ code, details }: Failure): boolean =>
  code === "NEEDS_REGION_SWITCH" && details?.region_compatible_count === 0;
