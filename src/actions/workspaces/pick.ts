import type { Axes } from "../../core/resolve.ts";
import type { Context, Person } from "../../ports.ts";
import { me } from "../me.ts";
import { ownAccount } from "../own-account.ts";
import { projectIn } from "../session.ts";
import { sessionToWrite } from "../session-to-write.ts";
import { workspaceItems } from "./list.ts";

/**
 * The id of the workspace that the person chooses from those of the session's project. Throws what `useWorkspace` throws for its account,
 * and what `listWorkspaces` throws.
 */
export async function pickWorkspace(
  context: Context,
  choose: NonNullable<Person["choose"]>,
  axes: Axes = {},
): Promise<string> {
  const resolved = sessionToWrite(context, axes);
  ownAccount(resolved, { MP_WORKSPACE_ID: "<id>" });
  const chosen = { ...resolved, project: projectIn(context, resolved) };
  const { project, items } = workspaceItems(await me(context, resolved), chosen);
  return choose(
    `Which workspace of ${project.name ?? project.id}?`,
    items.map(({ id, name, is_default }) => ({
      value: String(id),
      label: name ?? String(id),
      ...(is_default && { hint: "the default" }),
    })),
  );
}
