import { noSandbox, sandboxFinding } from "../../core/advice/findings-sandbox.ts";
import { isFault } from "../../core/fault.ts";
import {
  isCutOff,
  type SandboxFacts,
  sandboxOfFile,
  sandboxOfNetwork,
  sandboxOfNothing,
} from "../../core/sandbox/detect.ts";
import { kindOf } from "../../core/sandbox/hosts.ts";
import type { Context } from "../../ports.ts";
import { regions } from "../../schema/primitives.ts";
import type { Sandbox } from "../../schema/sandbox.ts";
import { whyUnwritable } from "../../storage/access.ts";
import { tokensPath } from "../../storage/paths.ts";
import { fileTrouble, foldersNeeded, isBehindDevice, sandboxFacts } from "../../storage/sandbox-facts.ts";
import { apiHosts, codeOf, maskOf } from "../sandbox.ts";
import { type Examination, type Look, toldOf } from "./look.ts";
import { foldersOfOurs } from "./storage.ts";

/** Whether a sandbox stands in the way, and what it would have to let through. */
export const sandbox: Examination = async (look) => [
  await toldOf("sandbox", look, async () => {
    const facts = sandboxFacts(look.context);
    const found = [...ofFiles(look.context, facts), ...(await ofNetwork(look, facts))];
    const [first] = found;
    if (!first) return noSandbox();
    const used = look.answers.map(({ region }) => region);
    return sandboxFinding(first, [...new Set(found.map(({ cause }) => cause))], {
      folders: foldersNeeded(facts),
      hosts: apiHosts(look.context, used.length > 0 ? used : regions),
    });
  }),
];

/** What it does to our folders: what hides them weighs more than that they do not last. */
function ofFiles(context: Context, facts: SandboxFacts): Sandbox[] {
  const folders = foldersOfOurs(context, facts.root);
  const hidden = [
    sandboxOfNothing(facts, isBehindDevice(facts.root) || isBehindDevice(facts.config)),
    ...folders.flatMap((folder) => [maskOf(facts, folder), maskOf(facts, tokensPath(folder))]),
  ];
  const closed = [...foldersNeeded(facts), ...folders].map((path) => {
    const why = whyUnwritable(path);
    return why && sandboxOfFile(facts, fileTrouble(path, why.code, false));
  });
  const found = [...hidden, ...closed].filter((one) => one !== undefined);
  return found.some(({ cause }) => cause === "read") ? found.filter(({ cause }) => cause !== "ephemeral") : found;
}

async function ofNetwork({ answers, isOffline }: Look, facts: SandboxFacts): Promise<Sandbox[]> {
  if (isCutOff(facts)) return [{ kind: kindOf(facts.env), cause: "network" }];
  if (isOffline) return [];
  const settled = await Promise.allSettled(answers.map(({ answer }) => answer()));
  const found = settled.map((one) =>
    one.status === "rejected" && isFault(one.reason, "NETWORK_ERROR")
      ? sandboxOfNetwork(facts, { reason: one.reason.details.reason, code: codeOf(one.reason.cause) })
      : undefined,
  );
  return found.filter((one) => one !== undefined);
}
