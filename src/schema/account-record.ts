import * as v from "valibot";
import { namedRecord } from "./config.ts";
import { NonEmpty, ProjectId, Region, SecretText, VariableName } from "./primitives.ts";

/** An account with its name, as on the standard input of `account add --from-stdin`. */
export const NamedAccountRecord = namedRecord(VariableName);

/** The keys of an account's record that can be changed, as on the standard input of `account update --from-stdin`. */
export const RecordChanges = v.pipe(
  v.strictObject({
    region: v.optional(Region),
    default_project: v.optional(ProjectId),
    username: v.optional(NonEmpty),
    secret: v.optional(SecretText),
    token: v.optional(SecretText),
    token_env: v.optional(VariableName),
  }),
  v.check(
    ({ token, token_env }) => token === undefined || token_env === undefined,
    "must have at most one of token and token_env",
  ),
);
