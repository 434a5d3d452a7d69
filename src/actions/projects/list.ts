import { domainRegion } from "../../core/http/domains.ts";
import { projects } from "../../core/me/lists.ts";
import { type ListedProject, type Me, projectOf } from "../../core/me/me.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { me } from "../me.ts";
import { organizationsWithoutProject } from "../session.ts";
import { sessionAsked } from "../session-asked.ts";

type Item = ResponseData<"project-list">["items"][number];

interface Options {
  /** Ask Mixpanel even where there is a cached answer. */
  readonly refresh?: boolean;
  /** Only the projects whose name, id or organization contains this, whatever the case. */
  readonly search?: string | undefined;
}

/**
 * The projects that the account can reach, sorted by name, and how many there are in all; with `next` where there are none. Needs no
 * project to be chosen. Throws what `me` throws.
 */
export async function listProjects(
  context: Context,
  axes: Axes = {},
  { search, ...options }: Options = {},
): Promise<ResponseData<"project-list">> {
  const resolved = sessionAsked(context, axes);
  const { account, origin, isActive, project } = resolved;
  const found = await me(context, resolved, options);
  const all = projectItems(found, { region: account.region, project });
  const items = search === undefined ? all : all.filter((item) => matches(item, search));
  const organizations = organizationsWithoutProject(found);
  if (!organizations) return { items, total: all.length };
  const { forAccount, noProjectInReach } = await import("../../core/advice/steps.ts");
  const suffix = forAccount(account.name, isActive || origin !== "config");
  return { items, total: 0, next: noProjectInReach(organizations, account.region, suffix) };
}

/** The projects that `found` shows to an account of `region`; `project` is the one chosen. */
export function projectItems(
  found: Me,
  { region, project: active }: { readonly region: Region; readonly project: string | undefined },
): Item[] {
  const chosen = active === undefined ? undefined : projectOf(found, active)?.id;
  return projects(found).map(({ id, name, organization_id, organization_name, domain, ...rest }) => ({
    ...{ id, name, organization_id, organization_name },
    region: regionOf(domain, region),
    is_active: id === chosen,
    ...(domain !== undefined && { domain }),
    ...rest,
  }));
}

/** Where the data of a project is; null for a host of none of the regions. Of a project without a domain it is where the account is. */
const regionOf = (domain: ListedProject["domain"], region: Region): Region | null =>
  domain === undefined ? region : (domainRegion(domain) ?? null);

const matches = ({ id, name, organization_id, organization_name }: Item, search: string): boolean =>
  [name, id, organization_name ?? String(organization_id ?? "")].some((text) => folded(text).includes(folded(search)));

const folded = (text: string): string => text.normalize("NFC").toLowerCase();
