import type { ErrorDetails } from "../../errors.ts";

/** How a region answered credentials: `status` is null when it could not be reached, and then `reason` says why. */
export type Attempt = ErrorDetails<"OAUTH_REGION_PROBE_FAILED">["attempts"][number];

/** Whether a region has refused the credentials. `reason` beside a status: something on the way answered in its place. */
export const isVerdict = ({ status, reason }: Attempt): boolean =>
  (status === 401 || status === 403) && reason === undefined;
