import * as v from "valibot";
import { errorCodes } from "../errors.ts";
import { WireId } from "./me.ts";
import { NextStep } from "./next-step.ts";

export const User = v.object({ id: v.optional(WireId), email: v.string() });
export type User = v.InferOutput<typeof User>;

export const AccountTestResult = v.object({
  account_name: v.nullable(v.string()),
  ok: v.boolean(),
  user: v.nullable(User),
  accessible_project_count: v.nullable(v.number()),
  error: v.nullable(v.string()),
  error_code: v.nullable(v.picklist(errorCodes)),
  error_details: v.nullable(v.record(v.string(), v.unknown())),
  retryable: v.boolean(),
  next: v.array(NextStep),
});
export type AccountTestResult = v.InferOutput<typeof AccountTestResult>;
