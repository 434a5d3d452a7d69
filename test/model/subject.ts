import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../support/ask.ts";
import type { AnyEnvelope } from "../support/envelope.ts";
import type { TemporaryHome } from "../support/home.ts";
import type { Change, seenIn } from "./model.ts";

/** How a change is asked of `auth_manager`. */
export function wordsFor(change: Change): { readonly argv: readonly string[]; readonly stdin?: string } {
  switch (change.kind) {
    case "add": {
      const { name, type, region, project } = change;
      const flags = project === undefined ? [] : ["--project", project];
      if (type === "oauth_browser")
        return { argv: ["account", "add", name, "--type", type, "--region", region, ...flags] };
      const own = type === "service_account" ? { username: "u", secret: "not-a-secret" } : { token: "not-a-token" };
      const record = { name, type, region, ...own, ...(project !== undefined && { default_project: project }) };
      return { argv: ["account", "add", "--from-stdin"], stdin: JSON.stringify(record) };
    }
    case "log_in":
      throw new Error("a login has no command of its own here");
    case "log_out":
      return { argv: ["account", "logout", change.name] };
    case "update":
      return { argv: ["account", "update", change.name, "--project", change.project] };
    case "rename":
      return { argv: ["account", "rename", change.name, change.to] };
    case "remove":
      return { argv: ["account", "remove", change.name, ...(change.force ? ["--force"] : [])] };
    case "use":
      return { argv: ["account", "use", change.name] };
    case "use_project":
      return { argv: ["project", "use", change.project, ...accountFlag(change)] };
    case "use_workspace":
      return { argv: ["workspace", "use", String(change.workspace), ...accountFlag(change)] };
    case "add_target": {
      const { name, account, project, workspace } = change;
      const pin = workspace === undefined ? [] : ["--workspace", String(workspace)];
      return { argv: ["target", "add", name, "--account", account, "--project", project, ...pin] };
    }
    case "use_target":
      return { argv: ["target", "use", change.name] };
    case "remove_target":
      return { argv: ["target", "remove", change.name] };
  }
}

const accountFlag = ({ account }: { readonly account?: string }) =>
  account === undefined ? [] : ["--account", account];

/** The same for `mp`, which asks before it removes. */
export function mpWordsFor(change: Change): readonly string[] | undefined {
  const { argv, stdin } = wordsFor(change);
  if (stdin !== undefined) return undefined;
  return change.kind === "remove" || change.kind === "remove_target" ? [...argv, "--yes"] : argv;
}

/** Logs an account in without a server: the tokens of a browser login, as another program leaves them. */
export function plantTokens(home: TemporaryHome, name: string): void {
  const tokens = {
    access_token: "not-a-token",
    refresh_token: "not-a-token-either",
    expires_at: "2099-01-01T00:00:00+00:00",
    token_type: "Bearer",
    scope: "projects",
    client_id: "client",
  };
  home.write(`.mp/accounts/${name}/tokens.json`, JSON.stringify(tokens));
}

/** What the programs say, in the shape of {@link seenIn}. */
export async function seenBy(home: TemporaryHome): Promise<ReturnType<typeof seenIn>> {
  const accounts = (await ask(home, ["account", "list"])).items as AnyEnvelope[];
  const targets = (await ask(home, ["target", "list"])).items as AnyEnvelope[];
  const session = await ask(home, ["session"]);
  const { state } = session;
  return {
    accounts: accounts.map(({ name, type, region, is_active, project_id, referenced_by_targets }) => ({
      name,
      type,
      region,
      is_active,
      project_id,
      referenced_by_targets,
    })),
    targets: targets.map(({ name, account, project, workspace }) => ({ name, account, project, workspace })),
    session: {
      state,
      ...(state !== "needs_account" && { account: session.account.name }),
      ...(state === "ok" && { project: session.project.id, workspace: session.workspace?.id ?? null }),
    },
    loggedIn: foldersWithTokens(home),
  } as ReturnType<typeof seenIn>;
}

/** The folders under `accounts/` that hold tokens, whatever they are called. */
function foldersWithTokens(home: TemporaryHome): string[] {
  const folder = home.path(".mp/accounts");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "tokens.json")))
    .sort();
}
