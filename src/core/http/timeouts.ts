import { type Environment, malformedVariable, variable } from "../env.ts";

const A_DAY = 86_400;
const SPENDING_MS = 30_000;

/** How long the attempts of a request may take together, in milliseconds: connecting, headers and body. */
interface Timeouts {
  /** Registration and token endpoint. */
  readonly oauth: number;
  /** What spends a code or a refresh token: to give it up early would lose what takes their place. */
  readonly spending: number;
  readonly me: number;
  /** `/me` of one region, while the right one is looked for. */
  readonly probe: number;
}

/** The defaults, or `MP_TIMEOUT` (seconds, a fraction is allowed) for all, but never less for what spends a token. Throws `CONFIG_ERROR` when it is malformed. */
export function timeouts(env: Environment): Timeouts {
  const text = variable(env, "MP_TIMEOUT");
  if (text === undefined) return { oauth: SPENDING_MS, spending: SPENDING_MS, me: 120_000, probe: 5_000 };
  const seconds = /^([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text) ? Number(text) : 0;
  const milliseconds = Math.ceil(seconds * 1000);
  if (milliseconds <= 0 || seconds > A_DAY)
    throw malformedVariable("MP_TIMEOUT", `must be a number of seconds, above 0 and at most ${A_DAY}`);
  const spending = Math.max(milliseconds, SPENDING_MS);
  return { oauth: milliseconds, spending, me: milliseconds, probe: milliseconds };
}
