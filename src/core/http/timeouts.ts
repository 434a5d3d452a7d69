import { type Environment, malformedVariable } from "../env.ts";

const A_DAY = 86_400;

/** How long a whole request may take, in milliseconds: connecting, headers and body. */
interface Timeouts {
  /** Registration and token endpoint. */
  readonly oauth: number;
  readonly me: number;
  /** `/me` of one region, while the right one is looked for. */
  readonly probe: number;
}

/** The defaults, or `MP_TIMEOUT` (seconds, a fraction is allowed) for all three. Throws `CONFIG_ERROR` when it is malformed. */
export function timeouts(env: Environment): Timeouts {
  const text = env.MP_TIMEOUT;
  if (!text) return { oauth: 30_000, me: 120_000, probe: 5_000 };
  const seconds = /^([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) ? Number(text) : 0;
  const milliseconds = Math.ceil(seconds * 1000);
  if (milliseconds <= 0 || seconds > A_DAY)
    throw malformedVariable("MP_TIMEOUT", `must be a number of seconds, above 0 and at most ${A_DAY}`);
  return { oauth: milliseconds, me: milliseconds, probe: milliseconds };
}
