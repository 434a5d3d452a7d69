import * as v from "valibot";
import { errorCodes } from "../errors.ts";
import { NextStep } from "./next-step.ts";
import { AccountInForce, type ResponseName, responses } from "./responses.ts";
import { Sandbox } from "./sandbox.ts";

const version = { schema_version: v.literal(1) };
const next = v.array(NextStep);

const ErrorBody = v.object({
  code: v.picklist(errorCodes),
  message: v.pipe(v.string(), v.minLength(1)),
  actionable: v.boolean(),
  retryable: v.boolean(),
  details: v.optional(v.record(v.string(), v.unknown())),
  cause: v.optional(v.object({ code: v.optional(v.string()), message: v.string() })),
  trace: v.optional(v.string()),
});

const NeedsAccount = v.object({
  ...version,
  state: v.literal("needs_account"),
  next,
  resume_hint: v.optional(NextStep),
  sandbox: v.optional(Sandbox),
});
const NeedsProject = v.object({ ...version, state: v.literal("needs_project"), account: AccountInForce, next });
const Failed = v.object({
  ...version,
  state: v.literal("error"),
  error: ErrorBody,
  next: v.optional(next),
  resume_hint: v.optional(NextStep),
});

/** What every subcommand can answer besides its own data: the envelope's other three states. */
export type ErrorEnvelope = v.InferOutput<typeof Failed>;
export type Envelope =
  | ({ schema_version: 1; state: "ok" } & Record<string, unknown>)
  | v.InferOutput<typeof NeedsAccount>
  | v.InferOutput<typeof NeedsProject>
  | ErrorEnvelope;

/** The schema of the whole envelope that the response `name` comes in. Used by tests and to write `schemas/`. */
export const envelopeSchema = (name: ResponseName) =>
  v.variant("state", [
    v.object({ ...version, state: v.literal("ok"), ...responses[name].entries }),
    NeedsAccount,
    NeedsProject,
    Failed,
  ]);
