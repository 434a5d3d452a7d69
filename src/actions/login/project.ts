import { loginWarning } from "../../core/advice/login-warnings.ts";
import { environmentProject } from "../../core/env.ts";
import { Fault } from "../../core/fault.ts";
import { type ProjectWish, pickAlone, pickChosen, pickForPerson, pickKept } from "../../core/login/project-pick.ts";
import { availableProjects } from "../../core/me/lists.ts";
import { projectOf } from "../../core/me/me.ts";
import type { Context, Person } from "../../ports.ts";
import type { ProjectPick } from "../../schema/project-pick.ts";
import { projectChoices } from "../projects/choices.ts";

/** The project of an account, and how it came to be. */
export interface Picked {
  readonly project: { readonly id: string; readonly name?: string } | null;
  readonly pick: ProjectPick;
  /** A variable that names a project out of reach, which was warned of: what it hides need not be said again. */
  readonly passedOver?: string | undefined;
}

/** Who is asked for a project: a person with `choose`; without it the project is picked by itself, unless they `mustChoose`. */
export interface Chooser extends Pick<Person, "choose"> {
  readonly mustChoose?: boolean | undefined;
}

/**
 * The project of a login: the one that is wished for, else that of `MP_PROJECT_ID`, else the one that the person chooses, or that
 * is picked by itself. Throws `PROJECT_NOT_FOUND`, `NEEDS_REGION_SWITCH`, and `NEEDS_PROJECT_SELECTION` where nobody can be
 * asked and somebody must be.
 */
export async function pickProject(context: Context, chooser: Chooser, asked: ProjectWish): Promise<Picked> {
  const variable = asked.project === undefined ? environmentProject(context.env) : undefined;
  if (variable === undefined || projectOf(asked.me, variable))
    return pickBy(chooser, { ...asked, project: asked.project ?? variable });
  const [available, count] = [availableProjects(asked.me), asked.me.projects.length];
  context.warn(loginWarning({ kind: "variable_out_of_reach", project: variable, available, count }));
  return { ...(await pickBy(chooser, asked)), passedOver: "MP_PROJECT_ID" };
}

async function pickBy(chooser: Chooser, wish: ProjectWish): Promise<Picked> {
  const { choose, mustChoose = false } = chooser;
  if (!choose && !mustChoose) return pickAlone(wish);
  const found = pickForPerson(wish);
  if (!("ask" in found)) return found;
  if (!choose)
    throw new Fault("NEEDS_PROJECT_SELECTION", { projects: found.ask.map(({ id, name }) => ({ id, name })) });
  const choices = projectChoices(found.ask, wish.region);
  const id = await choose("Which project?", choices);
  const chosen = found.ask.find((project) => project.id === id);
  if (!chosen) throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "no_project_chosen" } } });
  return pickChosen(wish, chosen);
}

/**
 * The project that an account keeps when it is logged in again, because somebody chose it; `wanted` is `--project`. Undefined, with a
 * warning, where the login does not reach it.
 */
export function keepProject(
  context: Context,
  account: { readonly name: string; readonly project: string },
  wanted: string | undefined,
  wish: ProjectWish,
): Picked | undefined {
  const { name, project } = account;
  const kept = pickKept(wish, project);
  if (!kept) context.warn(loginWarning({ kind: "project_out_of_reach", account: name, project }));
  else if (wanted !== undefined && wanted !== project)
    context.warn(loginWarning({ kind: "project_kept", account: name, project, wanted }));
  return kept;
}
