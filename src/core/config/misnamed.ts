import * as v from "valibot";
import type { OddEntry } from "../../schema/config.ts";
import { Name } from "../../schema/primitives.ts";

/** What is wrong inside the entry of an account; where its name is wrong, that stands first. */
export const issuesInside = (name: string, { issues }: OddEntry): OddEntry["issues"] =>
  v.is(Name, name) ? issues : issues.slice(1);

/** Whether nothing but the name of an account is wrong. */
export const isMisnamed = (name: string, entry: OddEntry): boolean =>
  !v.is(Name, name) && issuesInside(name, entry).length === 0;
