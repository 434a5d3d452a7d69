import { projects } from "../../core/me/lists.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context, Person } from "../../ports.ts";
import { me } from "../me.ts";
import { ownAccount } from "../own-account.ts";
import { projectIn } from "../session.ts";
import { sessionToWrite } from "../session-to-write.ts";
import { projectChoices } from "./choices.ts";

/**
 * The id of the project that the person chooses from those that the session's account can reach. Throws what `useProject` throws for its
 * account, `NEEDS_PROJECT` where it can reach none, and what `me` throws.
 */
export async function askForProject(
  context: Context,
  choose: NonNullable<Person["choose"]>,
  axes: Axes = {},
): Promise<string> {
  const resolved = sessionToWrite(context, axes);
  ownAccount(resolved, { MP_PROJECT_ID: "<id>" });
  const found = projects(await me(context, resolved));
  if (found.length === 0) return projectIn(context, { ...resolved, project: undefined });
  return choose("Which project?", projectChoices(found, resolved.account.region));
}
