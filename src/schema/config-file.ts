import * as v from "valibot";
import { AccountRecord, ActiveSession, CustomHeader, TargetRecord } from "./config.ts";
import { Name, TargetName } from "./primitives.ts";

/** config.toml as it should be. As it is read, one odd entry does not stand in the way of others. */
export const ConfigFile = v.strictObject({
  active: v.optional(ActiveSession),
  accounts: v.optional(v.record(Name, AccountRecord)),
  targets: v.optional(v.record(TargetName, TargetRecord)),
  /** `custom_header` is sent with every request; whatever else a person keeps there is theirs. */
  settings: v.optional(v.looseObject({ custom_header: v.optional(CustomHeader) })),
});
