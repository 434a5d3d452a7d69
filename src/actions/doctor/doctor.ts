import { ifPossible } from "../../core/fault.ts";
import type { Context } from "../../ports.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { quiet } from "../../storage/quiet.ts";
import { resolveSession } from "../session.ts";
import { accounts } from "./accounts.ts";
import { ask } from "./answers.ts";
import { bridge } from "./bridge.ts";
import { clock } from "./clock.ts";
import { config } from "./config.ts";
import { credentials } from "./credentials.ts";
import { environment } from "./environment.ts";
import { exported } from "./exported.ts";
import { home } from "./home.ts";
import { installation } from "./installation.ts";
import { leftovers } from "./leftovers.ts";
import { logins } from "./logins.ts";
import type { Examination, Look } from "./look.ts";
import { names } from "./names.ts";
import { network } from "./network.ts";
import { program } from "./program.ts";
import { references } from "./references.ts";
import { runtime } from "./runtime.ts";
import { sandbox } from "./sandbox.ts";
import { session } from "./session.ts";
import { storage } from "./storage.ts";
import { roots } from "./storage-roots.ts";

/** From what lies under everything to what lies on top. */
const examinations: readonly Examination[] = [
  ...[runtime, installation, program],
  ...[home, storage, roots, leftovers, sandbox],
  ...[config, names, references, accounts, exported, logins],
  ...[environment, bridge, session],
  ...[network, clock, credentials],
];

/**
 * Looks for what could keep things from working. Resolves whatever is found; writes nothing, and refreshes no token. `installation`
 * is the folder that this program lies in; `isOffline`: no server is asked; `axes`: whose session is looked at.
 */
export async function doctor(
  context: Context,
  options: Pick<Look, "installation" | "isOffline" | "axes">,
): Promise<ResponseData<"doctor">> {
  const look = lookOf(context, options);
  const findings = (await Promise.all(examinations.map((examination) => examination(look)))).flat();
  const count = (status: string): number => findings.filter((one) => one.status === status).length;
  return {
    findings,
    summary: { ok: count("ok"), warn: count("warn"), fail: count("fail"), skipped: count("skipped") },
  };
}

function lookOf(context: Context, options: Pick<Look, "installation" | "isOffline" | "axes">): Look {
  const silent = quiet(context);
  const found = ifPossible(() => readConfig(silent));
  const resolved = ifPossible(() => resolveSession(silent, options.axes));
  const all = [...Object.values(found?.accounts ?? {}), ...(resolved ? [resolved.account] : [])];
  const regions = [...new Set(all.map(({ region }) => region))].sort();
  return {
    context,
    ...options,
    config: found,
    session: resolved,
    answers: regions.map((region) => ({ region, answer: once(() => ask(silent, region)) })),
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
