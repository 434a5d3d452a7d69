import * as v from "valibot";
import { BridgeAccount } from "./config.ts";
import { ProjectId, WorkspaceId } from "./primitives.ts";
import { OAuthTokens } from "./tokens.ts";

/** A bridge file, version 2: one account on its way into a sandbox. Unknown keys are errors, except in `tokens`. */
export const BridgeFile = v.pipe(
  v.strictObject({
    version: v.literal(2, "must be 2"),
    account: BridgeAccount,
    tokens: v.nullish(OAuthTokens),
    project: v.nullish(ProjectId),
    workspace: v.nullish(WorkspaceId),
    /** What HTTP cannot carry is refused where a request is made. */
    headers: v.nullish(v.record(v.string(), v.string("must be a string"))),
  }),
  v.check(
    (bridge) => (bridge.account.type === "oauth_browser") === (bridge.tokens != null),
    "tokens: must be there for an oauth_browser account, and for no other",
  ),
);
export type BridgeFile = v.InferOutput<typeof BridgeFile>;
