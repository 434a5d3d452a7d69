import { networkFindings, skipped } from "../../core/advice/findings.ts";
import { type Examination, finding } from "./look.ts";

/** More than a slow answer makes of it. */
const MOST_SECONDS = 30;

/** Whether this machine's clock goes like the servers'. */
export const clock: Examination = async ({ answers, isOffline }) => {
  if (isOffline) return [finding("clock", networkFindings.offline())];
  const settled = await Promise.allSettled(answers.map(({ answer }) => answer()));
  const skews = settled.flatMap((one) => (one.status === "fulfilled" ? (one.value.skewSeconds ?? []) : []));
  const [most] = skews.sort((a, b) => Math.abs(b) - Math.abs(a));
  if (most === undefined) return [finding("clock", skipped("No server has said what time it is."))];
  return [
    finding("clock", Math.abs(most) > MOST_SECONDS ? networkFindings.clockWrong(most) : networkFindings.clock(most)),
  ];
};
