/** What a person's accounts, targets and choices come to, told without a file: what the programs are compared with. */

type Type = "service_account" | "oauth_browser" | "oauth_token";

interface ModelAccount {
  readonly type: Type;
  readonly region: string;
  readonly project?: string | undefined;
  readonly isLoggedIn: boolean;
}

interface ModelTarget {
  readonly account: string;
  readonly project: string;
  readonly workspace: number | null;
}

export interface Model {
  readonly accounts: ReadonlyMap<string, ModelAccount>;
  readonly targets: ReadonlyMap<string, ModelTarget>;
  readonly active?: string | undefined;
  readonly pin?: number | undefined;
}

export const nothing: Model = { accounts: new Map(), targets: new Map() };

/** A change that a person asks for. */
export type Change =
  | {
      readonly kind: "add";
      readonly name: string;
      readonly type: Type;
      readonly region: string;
      readonly project?: string;
    }
  | { readonly kind: "log_in"; readonly name: string }
  | { readonly kind: "log_out"; readonly name: string }
  | { readonly kind: "update"; readonly name: string; readonly project: string }
  | { readonly kind: "rename"; readonly name: string; readonly to: string }
  | { readonly kind: "remove"; readonly name: string; readonly force: boolean }
  | { readonly kind: "use"; readonly name: string }
  | { readonly kind: "use_project"; readonly project: string; readonly account?: string }
  | { readonly kind: "use_workspace"; readonly workspace: number; readonly account?: string }
  | {
      readonly kind: "add_target";
      readonly name: string;
      readonly account: string;
      readonly project: string;
      readonly workspace?: number;
    }
  | { readonly kind: "use_target"; readonly name: string }
  | { readonly kind: "remove_target"; readonly name: string };

const withEntry = <T>(map: ReadonlyMap<string, T>, name: string, value: T): Map<string, T> =>
  new Map(map).set(name, value);

function without<T>(map: ReadonlyMap<string, T>, name: string): Map<string, T> {
  const rest = new Map(map);
  rest.delete(name);
  return rest;
}

const isTaken = (accounts: ReadonlyMap<string, unknown>, name: string): boolean =>
  [...accounts.keys()].some((one) => one.toLowerCase() === name.toLowerCase());

/** The model after a change, or undefined where it must be refused. */
export function after(model: Model, change: Change): Model | undefined {
  const { accounts, targets, active, pin } = model;
  switch (change.kind) {
    case "add": {
      if (isTaken(accounts, change.name)) return undefined;
      const { name, type, region, project } = change;
      const isFirst = accounts.size === 0 && active === undefined;
      const added = withEntry(accounts, name, { type, region, project, isLoggedIn: false });
      return { ...model, accounts: added, ...(isFirst && { active: name }) };
    }
    case "log_in":
    case "log_out": {
      const account = accounts.get(change.name);
      if (account?.type !== "oauth_browser") return undefined;
      const isLoggedIn = change.kind === "log_in";
      return { ...model, accounts: withEntry(accounts, change.name, { ...account, isLoggedIn }) };
    }
    case "update":
      return withProject(model, change.name, change.project);
    case "rename":
      return renamed(model, change.name, change.to);
    case "remove": {
      if (!accounts.has(change.name)) return undefined;
      const isReferenced = [...targets.values()].some(({ account }) => account === change.name);
      if (isReferenced && !change.force) return undefined;
      const isActive = active === change.name;
      const rest = without(accounts, change.name);
      return { accounts: rest, targets, ...(!isActive && { active, pin }) };
    }
    case "use":
      return accounts.has(change.name) ? { accounts, targets, active: change.name } : undefined;
    case "use_project": {
      const name = change.account ?? active;
      return name === undefined ? undefined : withProject(model, name, change.project);
    }
    case "use_workspace": {
      const name = change.account ?? active;
      if (name === undefined || accounts.get(name)?.project === undefined) return undefined;
      return { accounts, targets, active: name, pin: change.workspace };
    }
    case "add_target": {
      const { name, account, project, workspace = null } = change;
      if (targets.has(name) || !accounts.has(account)) return undefined;
      return { ...model, targets: withEntry(targets, name, { account, project, workspace }) };
    }
    case "use_target": {
      const target = targets.get(change.name);
      const used = target && withProject(model, target.account, target.project);
      return used && { accounts: used.accounts, targets, active: target.account, pin: target.workspace ?? undefined };
    }
    case "remove_target":
      return targets.has(change.name) ? { ...model, targets: without(targets, change.name) } : undefined;
  }
}

/** A pinned workspace lives in one project of one account. */
function withProject(model: Model, name: string, project: string): Model | undefined {
  const account = model.accounts.get(name);
  if (account === undefined) return undefined;
  const accounts = withEntry(model.accounts, name, { ...account, project });
  const isPinLost = model.active === name && account.project !== project;
  return { ...model, accounts, ...(isPinLost && { pin: undefined }) };
}

function renamed(model: Model, name: string, to: string): Model | undefined {
  const account = model.accounts.get(name);
  const others = without(model.accounts, name);
  if (account === undefined || name === to || isTaken(others, to)) return undefined;
  const targets = [...model.targets].map(
    ([target, one]) => [target, one.account === name ? { ...one, account: to } : one] as const,
  );
  return {
    accounts: withEntry(others, to, account),
    targets: new Map(targets),
    active: model.active === name ? to : model.active,
    pin: model.pin,
  };
}

/** What `account list`, `target list` and `session` must say. */
export function seenIn({ accounts, targets, active, pin }: Model) {
  const names = [...targets].sort(([a], [b]) => (a < b ? -1 : 1));
  const inForce = active === undefined ? undefined : accounts.get(active);
  return {
    accounts: [...accounts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { type, region, project }]) => ({
        name,
        type,
        region,
        is_active: name === active,
        project_id: project ?? null,
        referenced_by_targets: names.flatMap(([target, { account }]) => (account === name ? [target] : [])),
      })),
    targets: names.map(([name, target]) => ({ name, ...target })),
    session:
      inForce === undefined
        ? { state: "needs_account" }
        : inForce.project === undefined
          ? { state: "needs_project", account: active }
          : { state: "ok", account: active, project: inForce.project, workspace: pin ?? null },
    loggedIn: [...accounts].flatMap(([name, { isLoggedIn }]) => (isLoggedIn ? [name] : [])).sort(),
  };
}
