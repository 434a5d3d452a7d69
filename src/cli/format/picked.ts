import type { ProjectPick } from "../../schema/project-pick.ts";

/** How a project was picked where nobody was asked; undefined where somebody has chosen it, or there was nothing to choose. */
export function howPicked(pick: ProjectPick): string | undefined {
  const { auto_picked, method, primary_org_name: organization, accessible_project_count: count } = pick;
  if (!auto_picked || count < 2) return undefined;
  const lowest = `the lowest id${organization === null ? "" : ` in ${organization}`}`;
  const why: Partial<Record<ProjectPick["method"], string>> = {
    sole_survivor: "the only one in this region",
    sole_survivor_filtered: "the only one here with data that is no demo",
    primary_org_lowest_id: lowest,
    fallback_with_unintegrated: `${lowest}; none here that is no demo has data yet`,
    fallback_with_demos: `${lowest}; all here are demos`,
  };
  return `from ${count} projects: ${why[method] ?? method}`;
}
