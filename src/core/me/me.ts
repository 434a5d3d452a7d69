import * as v from "valibot";
import { MeOrganization, MeProject, MeUser, MeWorkspace, type WireId } from "../../schema/me.ts";
import { WorkspaceId } from "../../schema/primitives.ts";
import type { User } from "../../schema/responses.ts";
import { holdsSecret, REDACTED } from "../../secret.ts";
import { Fault, isFault } from "../fault.ts";
import { exactValue, type JsonText, jsonText, type Members, members, objectText } from "./ordered-json.ts";

const NULL = "null" as JsonText;
const MEMBER_LISTS: readonly string[] = ["member_list", "unified_member_list"];

type Entry<S extends v.GenericSchema> = v.InferOutput<S> & { readonly id: string };

/**
 * The results of `/me`. The lists are in the order sent; an `id` is the key in the reply's map, a string of digits. Of the
 * workspaces only those that can be shown and pinned, which takes a number.
 */
export interface Me {
  readonly user: v.InferOutput<typeof MeUser>;
  readonly organizations: readonly Entry<typeof MeOrganization>[];
  readonly projects: readonly Entry<typeof MeProject>[];
  readonly workspaces: readonly Entry<typeof MeWorkspace>[];
  /** All that was sent but the member lists: what is cached. */
  readonly text: JsonText;
}

/** A project as it is listed; `name` falls back to the id. */
export interface ListedProject {
  readonly id: string;
  readonly name: string;
  readonly organization_id: WireId | null;
  readonly organization_name: string | null;
  readonly domain?: string;
  readonly timezone?: string;
  readonly is_demo?: boolean;
  readonly has_integrated?: boolean;
}

export interface ListedWorkspace {
  readonly id: number;
  readonly name: string | null;
  readonly is_default: boolean | null;
  readonly project_id: string | null;
}

/** What `me.json` holds; undefined when it is malformed in any way: that counts as no cache. */
export function parseMeCache(text: string): { me: Me; cachedAt: number } | undefined {
  try {
    const json = validJson(text);
    const at = members(json)?.get("cached_at");
    const cachedAt = at === undefined ? undefined : exactValue(at);
    return typeof cachedAt === "number" ? { me: fromResults(json), cachedAt } : undefined;
  } catch (error) {
    if (isFault(error)) return undefined;
    throw error;
  }
}

/** Who logged in; null when the reply does not give an email. */
export function userOf({ user }: Me): User | null {
  const id = wireId(user.user_id);
  return user.user_email ? { ...(id !== null && { id }), email: user.user_email } : null;
}

/** The project `id`, which may be spelled with leading zeros; undefined when `me` does not show it. */
export function projectOf(me: Me, id: string): ListedProject | undefined {
  const found = me.projects.find((project) => project.id === id) ?? me.projects.find((p) => sameId(p.id, id));
  return found && listed(found, organizationName(me, found.organization_id));
}

export function workspaceOf(me: Me, id: number): ListedWorkspace | undefined {
  const found = me.workspaces.find((workspace) => sameId(workspace.id, id));
  return found && listedWorkspace(found);
}

/** The name of an organisation, or null when it is not known. */
export function organizationName(me: Me, id: WireId | null | undefined): string | null {
  return me.organizations.find((organization) => sameId(organization.id, id))?.name ?? null;
}

export const sameId = (a: WireId | null | undefined, b: WireId | null | undefined): boolean =>
  a != null && b != null && digits(a) === digits(b);

export const digits = (id: WireId): string => String(id).replace(/^0+(?=\d)/, "");

/** A number where a number is exact, else the digits. */
function wireId(id: WireId | null | undefined): WireId | null {
  if (id == null) return null;
  return Number.isSafeInteger(Number(id)) ? Number(id) : String(id);
}

export function listed(project: Entry<typeof MeProject>, organization: string | null): ListedProject {
  return {
    id: project.id,
    name: project.name || project.id,
    organization_id: wireId(project.organization_id),
    organization_name: organization,
    ...(project.domain && { domain: project.domain }),
    ...(project.timezone && { timezone: project.timezone }),
    ...(project.is_demo != null && { is_demo: project.is_demo }),
    ...(project.has_integrated != null && { has_integrated: project.has_integrated }),
  };
}

export function listedWorkspace(workspace: Entry<typeof MeWorkspace>): ListedWorkspace {
  return {
    id: Number(workspace.id),
    name: workspace.name ?? null,
    is_default: workspace.is_default ?? null,
    project_id: workspace.project_id == null ? null : String(workspace.project_id),
  };
}

export function validJson(text: string): JsonText {
  try {
    return jsonText(text);
  } catch {
    throw unusable("it is not JSON");
  }
}

export function fromResults(text: JsonText): Me {
  const sent = members(text);
  if (!sent) throw unusable("its results are not an object");
  const workspaces = withoutMemberLists(sent.get("workspaces"));
  const kept = workspaces === undefined ? sent : new Map([...sent, ["workspaces", workspaces]]);
  return {
    user: read(MeUser, kept),
    organizations: entries(MeOrganization, kept, "organizations"),
    projects: entries(MeProject, kept, "projects"),
    workspaces: entries(MeWorkspace, kept, "workspaces").filter(({ id }) => v.is(WorkspaceId, Number(id))),
    text: objectText(kept),
  };
}

function withoutMemberLists(workspaces: JsonText | undefined): JsonText | undefined {
  // Looking into them all costs time, and our own cache never holds any.
  if (!workspaces?.includes("member_list")) return workspaces;
  const kept = new Map<string, JsonText>();
  for (const [id, workspace] of mapOf(workspaces, "workspaces")) {
    const fields = members(workspace);
    const others = fields && [...fields].filter(([name]) => !MEMBER_LISTS.includes(name));
    kept.set(id, others ? objectText(new Map(others)) : workspace);
  }
  return objectText(kept);
}

type FieldSchema = v.ObjectSchema<v.ObjectEntries, undefined>;

/**
 * The entries of one of the three maps. A key that is not a string of digits is no id: such an entry cannot be used. Of one that
 * is no object nothing is known but its id.
 */
function entries<S extends FieldSchema>(
  schema: S,
  results: Members,
  name: string,
): (v.InferOutput<S> & { id: string })[] {
  const sent = [...mapOf(results.get(name) ?? NULL, name)];
  const usable = sent.filter(([id]) => /^[0-9]+$/.test(id));
  return usable.map(([id, fields]) => ({ ...read(schema, members(fields) ?? new Map()), id }));
}

/**
 * The fields that `schema` names. One of another kind counts as missing: an odd field of one project must not lock a person out
 * of all of them.
 */
function read<S extends FieldSchema>(schema: S, fields: Members): v.InferOutput<S> {
  const known: Record<string, unknown> = {};
  for (const [key, kind] of Object.entries(schema.entries)) {
    const field = fields.get(key);
    const sent = field === undefined ? undefined : exactValue(field);
    // A server may repeat what it was sent wherever it likes.
    const value = typeof sent === "string" && holdsSecret(sent) ? REDACTED : sent;
    if (value !== undefined && v.is(kind, value)) known[key] = value;
  }
  return known as v.InferOutput<S>; // each field was held against its own schema
}

/** One of the maps by id; null is empty. Throws `API_ERROR` for anything else that is no object. */
export function mapOf(text: JsonText, name: string): Members {
  const found = text === NULL ? new Map<string, JsonText>() : members(text);
  if (!found) throw unusable(`${name} is not an object`);
  return found;
}

/** `problem` repeats nothing of what was sent. */
export const unusable = (problem: string): Fault => new Fault("API_ERROR", { reason: "shape", problem });
