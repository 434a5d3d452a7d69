import * as v from "valibot";
import { NonEmpty, Region } from "./primitives.ts";

/** What the program that refreshes tokens is to do: the file that it is started with. It holds no secret. */
export const RefreshJob = v.object({
  kind: v.literal("job"),
  region: Region,
  /** The folder whose `tokens.json` is refreshed. */
  folder: NonEmpty,
  /** The tokens came in the bridge that is in force. */
  is_bridge: v.boolean(),
  /** SHA-256, in hexadecimal, of the access token that the API has refused. */
  refused: v.optional(v.string()),
  /** For how many milliseconds the tokens should still be good. */
  lasting_ms: v.number(),
});
export type RefreshJob = v.InferOutput<typeof RefreshJob>;

/** A fault that happened in another process. */
export const FaultRecord = v.object({
  code: v.string(),
  details: v.looseObject({}),
  place: v.looseObject({}),
  retryable: v.boolean(),
  cause: v.optional(v.object({ name: v.string(), message: v.string(), code: v.optional(v.string()) })),
});
export type FaultRecord = v.InferOutput<typeof FaultRecord>;

/** Written over the job before Mixpanel is asked: from then on the refresh token may be spent. */
export const REFRESH_ASKED = JSON.stringify({ kind: "asked" });

/** What became of it, written over that. It holds no secret: whoever waits reads the tokens from their file. */
export const RefreshOutcome = v.object({
  kind: v.literal("outcome"),
  fault: v.optional(FaultRecord),
  /** What is no fault, and so a bug: its name and scrubbed text. */
  bug: v.optional(v.object({ name: v.string(), message: v.string() })),
  warnings: v.array(v.string()),
  /** Subjects of `MP_DEBUG`, each with an event. */
  events: v.array(v.tuple([v.picklist(["http", "files", "lock"]), v.string()])),
});
export type RefreshOutcome = v.InferOutput<typeof RefreshOutcome>;
