import * as v from "valibot";
import { NextStep } from "./next-step.ts";

export const FindingStatus = v.picklist(["ok", "warn", "fail", "skipped"]);
export type FindingStatus = v.InferOutput<typeof FindingStatus>;

/** One thing that `doctor` has looked at. */
export const Finding = v.object({
  /** What was looked at: `config`, or `account:NAME`. */
  id: v.string(),
  status: FindingStatus,
  message: v.pipe(v.string(), v.minLength(1)),
  /** Facts for a program: never a secret. */
  details: v.optional(v.record(v.string(), v.unknown())),
  next: v.optional(v.array(NextStep)),
});
export type Finding = v.InferOutput<typeof Finding>;

const count = v.number();
/** How many findings there are of each status. */
export const FindingCounts = v.object({ ok: count, warn: count, fail: count, skipped: count });
