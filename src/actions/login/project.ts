import { environmentProject } from "../../core/env.ts";
import { Fault } from "../../core/fault.ts";
import { domainRegion } from "../../core/http/hosts.ts";
import { type ProjectWish, pickChosen, pickForPerson, pickForTwoShot } from "../../core/login/project-pick.ts";
import { type ListedProject, type Me, projectOf } from "../../core/me/me.ts";
import type { Context, Person } from "../../ports.ts";
import type { ProjectPick } from "../../schema/responses.ts";

/** The project of an account, and how it came to be. */
export interface Picked {
  readonly project: { readonly id: string; readonly name?: string } | null;
  readonly pick: ProjectPick;
}

/**
 * The project of a login on this machine, which the person is asked for where that can be done. Throws `PROJECT_NOT_FOUND`,
 * `CONFIG_ERROR`, `NEEDS_REGION_SWITCH`, and `NEEDS_PROJECT_SELECTION` where nobody can be asked.
 */
export async function pickWithPerson(person: Person, wish: ProjectWish): Promise<Picked> {
  const { choose } = person;
  const found = pickForPerson(wish, choose !== undefined);
  if (!("ask" in found) || !choose) return found as Picked;
  // This login's account cannot use those of another region.
  const elsewhere = ({ domain = "" }: ListedProject): string =>
    domain === "" || domainRegion(domain) === wish.region ? "" : `, region ${domainRegion(domain) ?? domain}`;
  const sorted = found.ask.toSorted((a, b) => Number(elsewhere(a) !== "") - Number(elsewhere(b) !== ""));
  const choices = sorted.map((project) => ({
    value: project.id,
    label: project.name + elsewhere(project),
    ...(project.organization_name !== null && { hint: project.organization_name }),
  }));
  const id = await choose("Which project?", choices);
  const chosen = found.ask.find((project) => project.id === id);
  if (!chosen) throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "no_project_chosen" } } });
  return pickChosen(wish, chosen);
}

/** The project of a login in two steps, which asks nobody. Throws what `pickForTwoShot` throws. */
export const pickAlone =
  (context: Context) =>
  (wish: Omit<ProjectWish, "projectFromEnv">): Picked =>
    pickForTwoShot({ ...wish, projectFromEnv: environmentProject(context.env) });

/** The project that an account keeps when it is logged in again: somebody chose it. `wanted` is `--project`. */
export function keepProject(context: Context, name: string, id: string, wanted: string | undefined, me: Me): Picked {
  if (wanted !== undefined && wanted !== id) context.warn({ kind: "project_kept", account: name, project: id, wanted });
  const known = projectOf(me, id);
  if (!known) context.warn({ kind: "project_out_of_reach", account: name, project: id });
  const count = me.projects.length;
  return {
    project: { id, ...(known && { name: known.name }) },
    pick: {
      auto_picked: false,
      method: "explicit",
      primary_org_id: null,
      primary_org_name: null,
      primary_org_survivor_count: null,
      accessible_project_count: count,
      region_compatible_count: count,
      filtered_count: count,
      demo_excluded: 0,
      unintegrated_excluded: 0,
    },
  };
}
