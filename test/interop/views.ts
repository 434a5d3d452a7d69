import { ask } from "../support/ask.ts";
import type { TemporaryHome } from "../support/home.ts";
import { peerMp } from "./peer.ts";

/** What the Python tool shows of accounts and targets, and what is active. */
export async function theirView(home: TemporaryHome): Promise<object> {
  const list = async (what: string) => JSON.parse((await peerMp(home, [what, "list", "-f", "json"])).stdout);
  const [accounts, targets] = [await list("account"), await list("target")];
  const { project, workspace } = JSON.parse((await peerMp(home, ["session", "-f", "json"])).stdout);
  return view(accounts, targets, project?.id, workspace?.id);
}

/** What we show of the same. */
export async function ourView(home: TemporaryHome): Promise<object> {
  const accounts = (await ask(home, ["account", "list"])).items;
  const targets = (await ask(home, ["target", "list"])).items;
  const active = accounts.find((account: { is_active: boolean }) => account.is_active);
  const { workspace } = await ask(home, ["session"]);
  return view(accounts, targets, active?.project_id, workspace?.id);
}

// biome-ignore lint/suspicious/noExplicitAny: answers of two programs
const view = (accounts: any[], targets: any[], project: string | undefined, workspace: number | undefined): object => ({
  accounts: accounts.map(({ name, type, region, is_active, referenced_by_targets }) => ({
    ...{ name, type, region, is_active, referenced_by_targets },
  })),
  targets,
  project: project ?? null,
  workspace: workspace ?? null,
});
