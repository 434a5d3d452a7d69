import type { Axes } from "../../core/resolve.ts";
import type { Context, Person } from "../../ports.ts";
import { ownAccount } from "../own-account.ts";
import { resolveSession } from "../session.ts";
import { listWorkspaces } from "./list.ts";

/**
 * The id of the workspace that the person chooses from those of the session's project. Throws what `useWorkspace` throws for its account,
 * and what `listWorkspaces` throws.
 */
export async function pickWorkspace(
  context: Context,
  choose: NonNullable<Person["choose"]>,
  axes: Axes = {},
): Promise<string> {
  ownAccount(resolveSession(context, axes), { MP_WORKSPACE_ID: "<id>" });
  const { project, items } = await listWorkspaces(context, axes);
  return choose(
    `Which workspace of ${project.name ?? project.id}?`,
    items.map(({ id, name, is_default }) => ({
      value: String(id),
      label: name ?? String(id),
      ...(is_default && { hint: "the default" }),
    })),
  );
}
