import { MixpanelError, type Step } from "../../errors.ts";
import { type Me, projects } from "../me/me.ts";
import type { Resolution } from "../resolve.ts";
import { forAccount } from "./steps.ts";

const MOST_AVAILABLE = 50;
const MOST_IN_MESSAGE = 10;

/** `PROJECT_NOT_FOUND`: the account does not reach the project `id`. */
export function projectNotFound(
  { account, origin, isActive }: Pick<Resolution, "account" | "origin" | "isActive">,
  me: Me,
  id: string,
): MixpanelError {
  const command = `mp project list --refresh${origin === "config" ? forAccount(account.name, isActive) : ""}`;
  const step = { command, label: "Ask Mixpanel again which projects there are" };
  return notReached(`The account "${account.name}"`, me, id, step);
}

/** The same for whoever `who` begins a sentence with; `step` is what to do about it, where that is known. */
export function notReached(who: string, me: Me, id: string, step?: Step): MixpanelError {
  const message = `${who} does not reach the project ${id}; it reaches ${reachInWords(me)}.`;
  return new MixpanelError("PROJECT_NOT_FOUND", step ? `${message} Run: ${step.command}` : message, {
    details: { project: id, available_projects: availableProjects(me) },
    next: step ? [step] : [],
  });
}

/** The ids of the first projects that `me` shows, and how many more there are. */
export function reachInWords(me: Me): string {
  const ids = availableProjects(me)
    .slice(0, MOST_IN_MESSAGE)
    .map(({ id }) => id);
  const more = me.projects.length - ids.length;
  return ids.length === 0 ? "no project at all" : `${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** The first 50 projects that `me` shows, for `details.available_projects`. */
export const availableProjects = (me: Me): { id: string; name: string }[] =>
  projects(me)
    .slice(0, MOST_AVAILABLE)
    .map(({ id, name }) => ({ id, name }));
