import { type Region, regions } from "../../schema/primitives.ts";
import type { ProjectPick } from "../../schema/project-pick.ts";
import { Fault } from "../fault.ts";
import { domainRegion } from "../http/domains.ts";
import { availableProjects, compareIds, projects } from "../me/lists.ts";
import { type ListedProject, type Me, organizationName, projectOf } from "../me/me.ts";

/** What the project of a fresh login is chosen by. */
export interface ProjectWish {
  readonly me: Me;
  /** The region that the person logged in to. */
  readonly region: Region;
  /** The one that is asked for: an id. */
  readonly project?: string | undefined;
}

export interface PickedProject {
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly pick: ProjectPick;
}

type Method = ProjectPick["method"];
type SentProject = Me["projects"][number];

/** The project where nobody is asked. Throws `PROJECT_NOT_FOUND`, `NEEDS_REGION_SWITCH`. */
export function pickAlone(wish: ProjectWish): PickedProject {
  const certain = explicitOrNone(wish);
  if (certain) return certain;
  const { compatible, notDemo, filtered } = funnel(wish);
  const [sole] = compatible;
  if (!sole) throw needsRegionSwitch(wish, projects(wish.me));
  if (compatible.length === 1) return picked(wish, "sole_survivor", sole);
  const [survivor] = filtered;
  if (survivor && filtered.length === 1) return picked(wish, "sole_survivor_filtered", survivor);
  if (survivor) return fromPrimaryOrganization(wish, "primary_org_lowest_id", filtered);
  return notDemo.length > 0
    ? fromPrimaryOrganization(wish, "fallback_with_unintegrated", notDemo)
    : fromPrimaryOrganization(wish, "fallback_with_demos", compatible);
}

/**
 * The project of a person who can be asked, or the projects to `ask` them about; the answer goes to {@link pickChosen}. Throws
 * what {@link pickAlone} throws.
 */
export function pickForPerson(wish: ProjectWish): PickedProject | { readonly ask: ListedProject[] } {
  const certain = explicitOrNone(wish);
  if (certain) return certain;
  const listed = projects(wish.me);
  if (funnel(wish).compatible.length === 0) throw needsRegionSwitch(wish, listed);
  const [sole] = listed;
  return sole && listed.length === 1 ? pickedHere(wish, "sole_survivor", sole) : { ask: listed };
}

/** The project that the person chose from the list. Throws `NEEDS_REGION_SWITCH`. */
export function pickChosen(wish: ProjectWish, chosen: ListedProject): PickedProject {
  return pickedHere(wish, "tty_picker", chosen);
}

function explicitOrNone(wish: ProjectWish): PickedProject | undefined {
  const { me, project: id } = wish;
  if (id === undefined) return me.projects.length === 0 ? noProject(wish) : undefined;
  const project = projectOf(me, id);
  if (project) return pickedHere(wish, "explicit", project);
  throw new Fault("PROJECT_NOT_FOUND", {
    project: id,
    available_projects: availableProjects(me),
    accessible_project_count: me.projects.length,
  });
}

/** The project that an account has already, if `me` shows it. */
export function pickKept(wish: ProjectWish, id: string): PickedProject | undefined {
  const project = projectOf(wish.me, id);
  return project && picked(wish, "kept", project);
}

/** No project at all, as where there is none to pick from. */
export const pickNone = (wish: ProjectWish): PickedProject => noProject({ ...wish, me: { ...wish.me, projects: [] } });

const noProject = (wish: ProjectWish): PickedProject => ({ project: null, pick: described(wish, "no_projects") });

/** The picked project, unless it is in another region, where this login's account could not use it. */
function pickedHere(wish: ProjectWish, method: Method, project: ListedProject): PickedProject {
  if (!isInRegion(project, wish.region)) throw needsRegionSwitch(wish, [project]);
  return picked(wish, method, project);
}

function picked(wish: ProjectWish, method: Method, project: SentProject): PickedProject {
  const { id, name, organization_id: organization } = project;
  return {
    project: { id, name: name || id },
    pick: {
      ...described(wish, method),
      primary_org_id: organization == null ? null : String(organization),
      primary_org_name: organizationName(wish.me, organization),
    },
  };
}

/** The lowest project id in the organisation that has most of the `pool`; among equals, in the one with the lowest id. */
function fromPrimaryOrganization(wish: ProjectWish, method: Method, pool: readonly SentProject[]): PickedProject {
  let largest: SentProject[] = [];
  let group: SentProject[] = [];
  for (const project of [...pool].sort((a, b) => compareOrganizations(a, b) || compareIds(a.id, b.id))) {
    if (!group[0] || compareOrganizations(group[0], project) !== 0) group = [];
    group.push(project);
    if (group.length > largest.length) largest = group;
  }
  const { project, pick } = picked(wish, method, largest[0] as SentProject);
  return { project, pick: { ...pick, primary_org_survivor_count: largest.length } };
}

/** By id; projects without an organisation come last, as one group. */
function compareOrganizations({ organization_id: a }: SentProject, { organization_id: b }: SentProject): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return compareIds(a, b);
}

/** The projects of the region, those of them that are no demos, and those of these that receive data. */
function funnel({ me, region }: ProjectWish) {
  const compatible = me.projects.filter((project) => isInRegion(project, region));
  const notDemo = compatible.filter((project) => project.is_demo !== true);
  return { compatible, notDemo, filtered: notDemo.filter((project) => project.has_integrated === true) };
}

const isInRegion = ({ domain }: { domain?: string | null | undefined }, region: Region): boolean =>
  !domain || domainRegion(domain) === region;

function described(wish: ProjectWish, method: Method): ProjectPick {
  const all = wish.me.projects;
  // Nothing is sorted out when the person names the project.
  const { compatible, notDemo, filtered } =
    method === "explicit" ? { compatible: all, notDemo: all, filtered: all } : funnel(wish);
  return {
    auto_picked: method !== "explicit" && method !== "tty_picker" && method !== "kept",
    method,
    primary_org_id: null,
    primary_org_name: null,
    primary_org_survivor_count: null,
    accessible_project_count: all.length,
    region_compatible_count: compatible.length,
    filtered_count: filtered.length,
    demo_excluded: compatible.length - notDemo.length,
    unintegrated_excluded: notDemo.length - filtered.length,
  };
}

/** The region that most of these projects are in; undefined where that is none of ours. */
export function mostCommonRegion(found: readonly { readonly region: string | null }[]): Region | undefined {
  const count = (region: Region): number => found.filter((project) => project.region === region).length;
  return regions.filter((region) => count(region) > 0).sort((a, b) => count(b) - count(a))[0];
}

/** `details.region_compatible_count` says whether the login is of use for another project. */
const needsRegionSwitch = (wish: ProjectWish, found: readonly ListedProject[]): Fault =>
  new Fault("NEEDS_REGION_SWITCH", {
    auth_region: wish.region,
    cross_region_projects: found.map(({ id, name, domain = "" }) => ({
      ...{ id, name, domain },
      region: domainRegion(domain) ?? null,
    })),
    region_compatible_count: funnel(wish).compatible.length,
  });
