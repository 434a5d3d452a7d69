import * as v from "valibot";
import { MeOrganization, MeProject, MeUser, MeWorkspace } from "./me.ts";
import { UnixSeconds } from "./primitives.ts";

const mapOf = <S extends v.GenericSchema>(entry: S) => v.nullish(v.record(v.string(), v.nullable(entry)));

/** The `results` of `/me` as sent: maps by id. `core/me/me.ts` reads them without losing their order, and asks no schema of the whole. */
export const Me = v.object({
  ...MeUser.entries,
  organizations: mapOf(MeOrganization),
  projects: mapOf(MeProject),
  workspaces: mapOf(MeWorkspace),
});

/** `me.json`: the same, and when it came. */
export const MeCache = v.object({ ...Me.entries, cached_at: UnixSeconds });
