import { knownError } from "../core/advice/advise.ts";
import { loginWarning } from "../core/advice/login-warnings.ts";
import { keepElsewhere } from "../core/advice/sandbox.ts";
import { Fault, ifPossible, isFault } from "../core/fault.ts";
import { apiOrigin } from "../core/http/hosts.ts";
import {
  type SandboxFacts,
  sandboxOfFile,
  sandboxOfNetwork,
  sandboxOfNothing,
  thrownAway,
} from "../core/sandbox/detect.ts";
import type { Opening } from "../core/sandbox/settings.ts";
import type { ErrorCode, Step } from "../errors.ts";
import type { Context } from "../ports.ts";
import { type Region, regions } from "../schema/primitives.ts";
import type { Sandbox } from "../schema/sandbox.ts";
import { accountFolder, tokensPath } from "../storage/paths.ts";
import { fileTrouble, foldersNeeded, isBehindDevice, sandboxFacts } from "../storage/sandbox-facts.ts";
import { behindLink } from "./behind-link.ts";
import { withWhatIsHere } from "./what-is-here.ts";

/**
 * What was thrown, with what is here besides; where a sandbox is behind it, or a link to nothing, a fault that says so. Only then is looked
 * for one: nothing of this costs a run that succeeds.
 */
export function explained(context: Context, caught: unknown): unknown {
  const thrown = withWhatIsHere(context, behindLink(caught));
  if (!isFault(thrown, ...stoppable) || thrown.place.sandbox) return thrown;
  const facts = factsIfAny(context);
  const found = facts && sandboxBehind(facts, thrown);
  if (!facts || !found) return thrown;
  const opening = openingFor(facts, found, found.cause === "network" ? hostsIn(context, thrown) : []);
  return (thrown as Fault<"STORAGE_ERROR">)
    .withDetails({ sandbox: found })
    .withPlace({ sandbox: { is: found, opening } });
}

/** The errors that a sandbox can be behind. */
const stoppable = [
  "NEEDS_ACCOUNT",
  "ACCOUNT_NOT_FOUND",
  "TARGET_NOT_FOUND",
  "STORAGE_ERROR",
  "CONFIG_ERROR",
  "OAUTH_TOKEN_ERROR",
  "NETWORK_ERROR",
  "OAUTH_NETWORK_UNREACHABLE",
] as const satisfies readonly ErrorCode[];

/** Without a home, or with a malformed variable, there is nothing to look at. */
const factsIfAny = (context: Context): SandboxFacts | undefined => ifPossible(() => sandboxFacts(context));

const READING: readonly (string | undefined)[] = ["read", "look", "list", undefined];

function sandboxBehind(facts: SandboxFacts, fault: Fault): Sandbox | undefined {
  if (isFault(fault, "STORAGE_ERROR", "CONFIG_ERROR")) {
    const { path, code, reason } = fault.details;
    // Of a config file that was read, and of a variable, no sandbox is the cause.
    if (path === undefined || reason === undefined || "issues" in fault.details) return undefined;
    return sandboxOfFile(facts, fileTrouble(path, code, READING.includes(fault.place.file?.doing)));
  }
  // Tokens that are hidden look like none.
  if (isFault(fault, "OAUTH_TOKEN_ERROR"))
    return fault.details.path === undefined ? undefined : maskOf(facts, fault.details.path);
  if (isFault(fault, "NETWORK_ERROR"))
    return sandboxOfNetwork(facts, { reason: fault.details.reason, code: codeOf(fault.cause) });
  if (isFault(fault, "OAUTH_NETWORK_UNREACHABLE")) return sandboxOfNetwork(facts, { reason: "dns" });
  const nothing = (): Sandbox | undefined =>
    sandboxOfNothing(facts, isBehindDevice(facts.root) || isBehindDevice(facts.config));
  if (isFault(fault, "NEEDS_ACCOUNT")) return nothing();
  // Of a name that is not among those that are there no sandbox is the cause.
  const isHidden =
    (isFault(fault, "ACCOUNT_NOT_FOUND") && fault.details.available_accounts.length === 0) ||
    (isFault(fault, "TARGET_NOT_FOUND") && fault.details.available_targets.length === 0);
  const found = isHidden ? nothing() : undefined;
  return found?.cause === "read" ? found : undefined;
}

/** The sandbox that hides what is at `path`. */
export const maskOf = (facts: SandboxFacts, path: string): Sandbox | undefined =>
  sandboxOfFile(facts, fileTrouble(path, undefined, true));

/** What to do about an account of the config file whose tokens a sandbox hides; undefined where none does. */
export function adviceForHidden(
  context: Context,
  name: string,
): { readonly sandbox: Sandbox; readonly next: Step[] } | undefined {
  const path = tokensPath(accountFolder(context, name));
  const found = explained(context, new Fault("OAUTH_TOKEN_ERROR", { problem: "no_tokens", path }));
  const { sandbox } = isFault(found, "OAUTH_TOKEN_ERROR") ? found.details : {};
  return sandbox && { sandbox, next: [...(knownError(found)?.next ?? [])] };
}

/** The errno name, or that of the resolver, behind an error. */
export const codeOf = (cause: unknown): string | undefined => {
  const code = (cause as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : undefined;
};

function hostsIn(context: Context, fault: Fault): readonly string[] {
  return isFault(fault, "NETWORK_ERROR") ? [fault.details.host.replace(/:\d+$/, "")] : apiHosts(context, regions);
}

/** The hosts that an account of each of these regions needs. */
export const apiHosts = ({ env }: Context, all: readonly Region[]): readonly string[] => [
  ...new Set(all.map((region) => new URL(apiOrigin(env, region)).hostname)),
];

/** What would have to be let through, of what this sandbox stops. */
function openingFor(facts: SandboxFacts, { cause }: Sandbox, hosts: readonly string[]): Opening {
  const folders = foldersNeeded(facts);
  return {
    write: cause === "network" ? [] : folders,
    read: cause === "read" ? folders : [],
    hosts,
  };
}

/** What an empty list says besides: how to get an account, or through the sandbox that hides them. */
export function adviceForNone(context: Context): { readonly next: Step[]; readonly sandbox?: Sandbox } {
  const said = knownError(explained(context, new Fault("NEEDS_ACCOUNT", { available_accounts: [] })));
  const { sandbox } = (said?.details ?? {}) as { sandbox?: Sandbox };
  return { next: [...(said?.next ?? [])], ...(sandbox && { sandbox }) };
}

/**
 * What the answer to a login says besides: that its home ends with a sandbox, of which is warned too. Nothing where the home lasts.
 */
export function passingHome(context: Context): { readonly sandbox?: Sandbox; readonly next: readonly Step[] } {
  const found = sandboxOfHome(context);
  if (!found) return { next: [] };
  context.warn(loginWarning({ kind: "home_passes", ...found }));
  return { sandbox: found.sandbox, next: [keepElsewhere] };
}

/** Whether what is kept in this home ends with a sandbox. */
export const lastsNoLonger = (context: Context): boolean => sandboxOfHome(context) !== undefined;

function sandboxOfHome(context: Context): { readonly path: string; readonly sandbox: Sandbox } | undefined {
  const facts = factsIfAny(context);
  const sandbox = facts && thrownAway(facts);
  return facts && sandbox && { path: facts.root, sandbox };
}
