import { MixpanelError, type Step } from "../../errors.ts";
import { type Region, regions } from "../../schema/primitives.ts";
import type { ProjectPick } from "../../schema/responses.ts";
import type { Again } from "../advice/login-command.ts";
import { availableProjects, notReached, reachInWords } from "../advice/project-not-found.ts";
import { domainRegion } from "../http/hosts.ts";
import { compareIds, type ListedProject, type Me, organizationName, projectOf, projects } from "../me/me.ts";

/** What the project of a fresh login is chosen by (§4.3). */
export interface ProjectWish {
  readonly me: Me;
  /** The region that the person logged in to. */
  readonly region: Region;
  /** `--project` */
  readonly project?: string | undefined;
  /** `MP_PROJECT_ID` */
  readonly projectFromEnv?: string | undefined;
  /** How to log in otherwise. */
  readonly again: Again;
}

export interface PickedProject {
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly pick: ProjectPick;
}

type Method = ProjectPick["method"];
type SentProject = Me["projects"][number];

/**
 * The project for a two-shot login, which asks nobody. Throws `PROJECT_NOT_FOUND`, `CONFIG_ERROR` (MP_PROJECT_ID),
 * `NEEDS_REGION_SWITCH`.
 */
export function pickForTwoShot(wish: ProjectWish): PickedProject {
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
 * The project for a login on this machine, or the projects to `ask` the person about; the answer goes to
 * {@link pickChosen}. Throws what {@link pickForTwoShot} throws, and `NEEDS_PROJECT_SELECTION` unless `canAsk`.
 */
export function pickForPerson(wish: ProjectWish, canAsk: boolean): PickedProject | { readonly ask: ListedProject[] } {
  const certain = explicitOrNone(wish, {
    label: "Log in with one of its projects",
    command: wish.again({ project: "<id>" }),
  });
  if (certain) return certain;
  const listed = projects(wish.me);
  const [sole] = listed;
  if (sole && listed.length === 1) return pickedHere(wish, "sole_survivor", sole);
  if (canAsk) return { ask: listed };
  const again = wish.again({ project: "<id>" });
  throw new MixpanelError(
    "NEEDS_PROJECT_SELECTION",
    `This login reaches ${listed.length} projects (${reachInWords(wish.me)}), and there is no terminal to ask which one to use. Run: ${again}`,
    {
      details: { projects: listed.map(idAndName) },
      next: [{ command: again, label: "Log in and say which project to use" }],
    },
  );
}

/** The project that the person chose from the list. Throws `NEEDS_REGION_SWITCH`. */
export function pickChosen(wish: ProjectWish, chosen: ListedProject): PickedProject {
  return pickedHere(wish, "tty_picker", chosen);
}

/** `repeat` is what to do about a project that is not there, but for a two-shot login: only its caller knows the folder. */
function explicitOrNone(wish: ProjectWish, repeat?: Step): PickedProject | undefined {
  const id = wish.project ?? wish.projectFromEnv;
  if (id === undefined)
    return wish.me.projects.length === 0 ? { project: null, pick: described(wish, "no_projects") } : undefined;
  const project = projectOf(wish.me, id);
  if (project) return pickedHere(wish, "explicit", project);
  throw wish.project === undefined ? notReachedFromEnv(wish, id) : notReached("This login", wish.me, id, repeat);
}

const notReachedFromEnv = ({ me }: ProjectWish, id: string): MixpanelError =>
  new MixpanelError(
    "CONFIG_ERROR",
    `MP_PROJECT_ID is ${id}, a project that this login does not reach; it reaches ${reachInWords(me)}. ` +
      "Correct the variable or run: unset MP_PROJECT_ID",
    {
      details: { project: id, available_projects: availableProjects(me) },
      next: [{ command: "unset MP_PROJECT_ID", label: "Do without the variable" }],
    },
  );

/** The picked project, unless it is in another region, where this login's account could not use it. */
function pickedHere(wish: ProjectWish, method: Method, project: ListedProject): PickedProject {
  if (!isInRegion(project, wish.region)) throw needsRegionSwitch(wish, [project]);
  return picked(wish, method, project);
}

function picked(wish: ProjectWish, method: Method, project: SentProject): PickedProject {
  return { project: { id: project.id, name: project.name || project.id }, pick: described(wish, method) };
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
  const lowest = largest[0] as SentProject;
  const { project, pick } = picked(wish, method, lowest);
  return {
    project,
    pick: {
      ...pick,
      primary_org_id: lowest.organization_id == null ? null : String(lowest.organization_id),
      primary_org_name: organizationName(wish.me, lowest.organization_id),
      primary_org_survivor_count: largest.length,
    },
  };
}

/** By id; projects without an organisation come last, as one group. */
function compareOrganizations({ organization_id: a }: SentProject, { organization_id: b }: SentProject): number {
  if (a == null || b == null) return Number(a == null) - Number(b == null);
  return compareIds(a, b);
}

/** R, D and F of §4.3. */
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
    auto_picked: method !== "explicit" && method !== "tty_picker",
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

/** `details.region_compatible_count` says whether the login is of use for another project: R of §4.3. */
function needsRegionSwitch(wish: ProjectWish, found: readonly ListedProject[]): MixpanelError {
  const located = found.map(({ id, name, domain = "" }) => ({
    id,
    name,
    domain,
    region: domainRegion(domain) ?? null,
  }));
  const count = (region: Region): number => located.filter((project) => project.region === region).length;
  const others = regions.filter((region) => region !== wish.region);
  const known = others.filter((region) => count(region) > 0).sort((a, b) => count(b) - count(a));
  const next = (known.length > 0 ? known : others).map((region) => ({
    command: wish.again({ region }),
    label: `Log in to the region ${region}${count(region) > 0 ? `, which has ${count(region)} of them` : ""}`,
  }));
  const [first] = located;
  const what = first && located.length === 1 ? `The project ${first.id} is` : `All ${located.length} projects are`;
  return new MixpanelError(
    "NEEDS_REGION_SWITCH",
    `${what} in another region than ${wish.region}, where you logged in. Run: ${next.map((step) => step.command).join(" or: ")}`,
    {
      details: {
        auth_region: wish.region,
        cross_region_projects: located,
        region_compatible_count: funnel(wish).compatible.length,
      },
      next,
    },
  );
}

const idAndName = ({ id, name }: ListedProject): { id: string; name: string } => ({ id, name });
