import { domainRegion } from "../../core/http/domains.ts";
import type { ListedProject } from "../../core/me/me.ts";
import type { Choice } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";

/** What a person who has an account of `region` chooses from: those of another region, which it cannot use, come last and say so. */
export function projectChoices(projects: readonly ListedProject[], region: Region): Choice[] {
  const elsewhere = ({ domain = "" }: ListedProject): string | undefined =>
    domain === "" || domainRegion(domain) === region ? undefined : `region ${domainRegion(domain) ?? domain}`;
  return projects
    .toSorted((a, b) => Number(elsewhere(a) !== undefined) - Number(elsewhere(b) !== undefined))
    .map((project) => ({
      value: project.id,
      label: project.name,
      hint: [elsewhere(project), project.organization_name ?? project.organization_id]
        .filter((part) => part != null)
        .join(", "),
    }));
}
