import * as v from "valibot";
import type { BridgeFile } from "../schema/bridge.ts";
import type { Account, Config, OddAccount, Origin, TargetRecord } from "../schema/config.ts";
import { NAME_RULE, Name } from "../schema/primitives.ts";
import type { AccountStatus, Axis, Shadowed, Source } from "../schema/responses.ts";
import type { Owner, Place } from "./advice/place.ts";
import { oddFault, requireActive, targetNames } from "./config/odd.ts";
import type { EnvironmentAxes } from "./env.ts";
import { Fault } from "./fault.ts";
import { own } from "./own.ts";
import { repeatable } from "./typed-name.ts";

/** What the caller asks for by flag or parameter; `target` excludes the other three. */
export interface Axes {
  readonly account?: string;
  readonly project?: string;
  readonly workspace?: number;
  readonly target?: string;
}

/** Everything that a session can be resolved from. The resolver reads nothing else (docs/configuration.md). */
export interface Sources {
  readonly env: EnvironmentAxes;
  readonly axes: Axes;
  /** The axes are those of `MP_ACCOUNT` or `MP_TARGET`, because none was asked for. */
  readonly byVariable?: boolean;
  readonly bridge: BridgeFile | undefined;
  /** Where the bridge lies. */
  readonly bridgePath?: string | undefined;
  readonly config: Config;
}

export interface Resolution {
  readonly account: Account;
  readonly origin: Origin;
  /** True for the account of `[active]`, the one that commands mean when nothing else is said. */
  readonly isActive: boolean;
  readonly project: string | undefined;
  readonly workspace: number | undefined;
  readonly source: Readonly<Record<Axis, Source>>;
  /** What names the value of an axis, as `by` of what it hides: a variable, a flag, a target, a path. */
  readonly by: Readonly<Record<Axis, string>>;
  readonly shadowed: readonly Shadowed[];
}

interface Candidate<T> {
  readonly source: Source;
  readonly value: T | undefined;
  /** See {@link Resolution.by}; the config file, which hides nothing, is not named. */
  readonly by?: string;
}

/**
 * The account `name` of the config file. Throws `ACCOUNT_NOT_FOUND`, and `CONFIG_ERROR` for one whose entry is odd; `namedBy` says
 * where the name stands, such as a variable: what was typed and is no name is `INVALID_ARGS`.
 */
export function accountOf(config: Config, name: string, namedBy?: string): Account {
  const record = own(config.accounts, name);
  if (record) return { name, ...record };
  const odd = config.odd?.accounts[name];
  if (config.odd && odd) throw oddFault(config.odd, ["accounts", name], odd);
  if (namedBy === undefined && !v.is(Name, name)) throw noName();
  throw accountNotFound(config, name, namedBy);
}

/** `INVALID_ARGS`: what was given as the name of an account is none that one can have. */
function noName(): Fault<"INVALID_ARGS"> {
  const refusal = { reason: "argument", what: "The name", problem: `it ${NAME_RULE}` } as const;
  return new Fault("INVALID_ARGS", {}, { place: { refusal } });
}

/** An account as far as its entry is as it should be. */
export type AccountEntry = Pick<Account, "name"> & Omit<OddAccount, "issues">;

/** An entry that is looked at, mended or removed, and may be odd. Throws `ACCOUNT_NOT_FOUND`. */
export function entryOf(config: Config, name: string, namedBy?: string): AccountEntry {
  const record = config.accounts[name] ?? config.odd?.accounts[name];
  if (!record) throw accountNotFound(config, name, namedBy);
  const { type, region, default_project } = record;
  return { name, type, region, default_project };
}

function accountNotFound(config: Config, name: string, namedBy: string | undefined): Fault<"ACCOUNT_NOT_FOUND"> {
  const details = { account: repeatable(name), available_accounts: Object.keys(config.accounts).sort() };
  return new Fault("ACCOUNT_NOT_FOUND", details, { place: { ...(namedBy !== undefined && { namedBy }) } });
}

/** The targets that name the account `name`, sorted. */
export const targetsNaming = (config: Config, name: string): string[] =>
  targetNames(config).filter((target) => (config.targets[target] ?? config.odd?.targets[target])?.account === name);

/**
 * The saved target `name`. Throws `TARGET_NOT_FOUND`, and `CONFIG_ERROR` for one whose entry is odd; `namedBy` is the variable that
 * the name stands in.
 */
export function targetOf(config: Config, name: string, namedBy?: string): TargetRecord {
  const target = own(config.targets, name);
  if (target) return target;
  const odd = config.odd?.targets[name];
  if (config.odd && odd) throw oddFault(config.odd, ["targets", name], odd);
  const details = { target: repeatable(name), available_targets: Object.keys(config.targets).sort() };
  throw new Fault("TARGET_NOT_FOUND", details, { place: { ...(namedBy !== undefined && { namedBy }) } });
}

/**
 * Resolve the three axes, each on its own, the first source that has a value winning:
 * env → param → target → bridge → config. Throws `NEEDS_ACCOUNT`, `ACCOUNT_NOT_FOUND`, `TARGET_NOT_FOUND`, and `CONFIG_ERROR` for an odd
 * entry; a missing project is no error here, because some commands do without.
 */
export function resolve({ env, axes, byVariable = false, bridge, bridgePath, config }: Sources): Resolution {
  if (axes.target !== undefined && (axes.account ?? axes.project ?? axes.workspace) !== undefined)
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "target_and_axes", as: "--target" } } });
  const target =
    axes.target === undefined ? undefined : targetOf(config, axes.target, byVariable ? "MP_TARGET" : undefined);
  const { active } = config;
  const byTarget = byVariable ? "MP_TARGET" : `target ${axes.target}`;
  const byBridge = bridgePath ?? "the bridge";

  const named: Candidate<string>[] = [
    { source: "env", value: env.account?.name, by: variableOf(env.account) },
    { source: "param", value: axes.account, by: byVariable ? "MP_ACCOUNT" : "--account" },
    { source: "target", value: target?.account, by: byTarget },
    { source: "bridge", value: bridge?.account.name, by: byBridge },
    { source: "config", value: active.account },
  ];
  const by = named.find((candidate) => candidate.value !== undefined);
  if (by === undefined || by.source === "config") requireActive(config);
  if (by?.value === undefined) throw needsAccount(config);
  const fromBridge = by.source === "bridge" ? bridge : undefined;
  const origin: Origin = by.source === "env" ? "env" : fromBridge ? "bridge" : "config";
  const account =
    (by.source === "env" && env.account) ||
    fromBridge?.account ||
    accountOf(config, by.value, whoNames(by.source, axes.target, byVariable));
  const isActive = origin === "config" && account.name === active.account;

  const projects: Candidate<string>[] = [
    { source: "env", value: env.project, by: "MP_PROJECT_ID" },
    { source: "param", value: axes.project, by: "--project" },
    { source: "target", value: target?.project, by: byTarget },
    { source: "bridge", value: fromBridge?.project ?? fromBridge?.account.default_project, by: byBridge },
    { source: "config", value: origin === "config" ? account.default_project : undefined },
  ];
  const project = projects.find((candidate) => candidate.value !== undefined);

  // A workspace lives in one project of one account, so the pinned one goes only with the account and project that it
  // was pinned in.
  const pinHolds = isActive && project?.value === account.default_project;
  const workspaces: Candidate<number>[] = [
    { source: "env", value: env.workspace, by: "MP_WORKSPACE_ID" },
    { source: "param", value: axes.workspace, by: "--workspace" },
    { source: "target", value: target?.workspace, by: byTarget },
    { source: "bridge", value: fromBridge?.workspace ?? undefined, by: byBridge },
    { source: "config", value: pinHolds ? active.workspace : undefined },
  ];
  const workspace = workspaces.find((candidate) => candidate.value !== undefined);
  if (pinHolds && workspace === undefined) requireActive(config, "workspace");

  return {
    account,
    origin,
    isActive,
    project: project?.value,
    workspace: workspace?.value,
    source: {
      account: by.source,
      project: project?.source ?? "unset",
      workspace: workspace?.source ?? "unset",
    },
    by: { account: by.by ?? "", project: project?.by ?? "", workspace: workspace?.by ?? "" },
    shadowed: [...hidden("account", named), ...hidden("project", projects), ...hidden("workspace", workspaces)],
  };
}

/** Every source below the first that has another value. */
function hidden(axis: Axis, candidates: readonly Candidate<string | number>[]): Shadowed[] {
  const first = candidates.find(({ value }) => value !== undefined);
  return candidates.flatMap(({ source, value }) =>
    value === undefined || value === first?.value ? [] : [{ axis, source, value, by: first?.by ?? "" }],
  );
}

/** The variable to unset so that the environment names no account any more. */
const variableOf = (account: Account | undefined): string =>
  account?.type === "service_account" ? "MP_USERNAME" : "MP_OAUTH_TOKEN";

function whoNames(source: Source, target: string | undefined, byVariable: boolean): string | undefined {
  if (source === "config") return "[active]";
  if (source === "param" && byVariable) return "MP_ACCOUNT";
  return source === "target" ? `the target "${target}"` : undefined;
}

/** `NEEDS_ACCOUNT`: no source names one. */
const needsAccount = ({ accounts }: Config): Fault<"NEEDS_ACCOUNT"> =>
  new Fault("NEEDS_ACCOUNT", { available_accounts: Object.keys(accounts).sort() });

/** `NEEDS_PROJECT`: no source names one. `noProjectIn`: the organizations of an account that is known to reach none. */
export function needsProject(
  resolution: Pick<Resolution, "account" | "origin" | "isActive">,
  status: AccountStatus,
  { noProjectIn, isLoggedOut }: Pick<Place, "noProjectIn"> & Pick<Owner, "isLoggedOut"> = {},
): Fault<"NEEDS_PROJECT"> {
  const { name, type, region } = resolution.account;
  return new Fault(
    "NEEDS_PROJECT",
    { account: { name, type, region, status } },
    {
      place: {
        owner: { ...ownerOf(resolution), ...(isLoggedOut && { isLoggedOut }) },
        ...(noProjectIn && { noProjectIn }),
      },
    },
  );
}

/** Whose account it is, for the words of what goes wrong: no secret is in it. */
export function ownerOf({ account, origin, isActive }: Pick<Resolution, "account" | "origin" | "isActive">): Owner {
  const { name, type, region } = account;
  const { token_env } = account.type === "oauth_token" ? account : {};
  return { account: { name, type, region, ...(token_env !== undefined && { token_env }) }, origin, isActive };
}
