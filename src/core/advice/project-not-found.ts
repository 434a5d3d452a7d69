import { MixpanelError } from "../../errors.ts";
import { availableProjects, type Me } from "../me/me.ts";
import type { Resolution } from "../resolve.ts";
import { reachInWords } from "./reach.ts";
import { forAccount } from "./steps.ts";

/** `PROJECT_NOT_FOUND`: the account does not reach the project `id`. */
export function projectNotFound(
  { account, origin, isActive }: Pick<Resolution, "account" | "origin" | "isActive">,
  me: Me,
  id: string,
): MixpanelError {
  const command = `mp project list --refresh${origin === "config" ? forAccount(account.name, isActive) : ""}`;
  const available = availableProjects(me);
  const reach = reachInWords(available, me.projects.length);
  const message = `The account "${account.name}" does not reach the project ${id}; it reaches ${reach}. Run: ${command}`;
  return new MixpanelError("PROJECT_NOT_FOUND", message, {
    details: { project: id, available_projects: available, accessible_project_count: me.projects.length },
    next: [{ command, label: "Ask Mixpanel again which projects there are" }],
  });
}
