import { MixpanelError } from "../errors.ts";
import { type Me, projects } from "./me.ts";
import type { Resolution } from "./resolve.ts";
import { forAccount } from "./steps.ts";

const MOST_LISTED = 50;

/** `PROJECT_NOT_FOUND`: `me` does not show the project `id`. Details: the first 50 that it shows. */
export function projectNotFound(
  { account, origin, isActive }: Pick<Resolution, "account" | "origin" | "isActive">,
  me: Me,
  id: string,
): MixpanelError {
  const command = `mp project list --refresh${origin === "config" ? forAccount(account.name, isActive) : ""}`;
  const available = projects(me).slice(0, MOST_LISTED);
  return new MixpanelError(
    "PROJECT_NOT_FOUND",
    `The account "${account.name}" cannot see the project ${id}. Run: ${command}`,
    {
      details: {
        project: id,
        available_projects: available.map((project) => ({ id: project.id, name: project.name })),
      },
      next: [{ command, label: "Ask Mixpanel again which projects there are" }],
    },
  );
}
