import { namedRecord } from "./config.ts";
import { VariableName } from "./primitives.ts";

/** An account with its name, as on the standard input of `account add --from-stdin`. */
export const NamedAccountRecord = namedRecord(VariableName);
