import type { Sandbox } from "../../schema/sandbox.ts";
import { claudeCode, codex, type Opening } from "../sandbox/settings.ts";
import { type Diagnosis, list, ok } from "./findings.ts";
import { deedOf, waysOut } from "./sandbox.ts";
import { theSandbox } from "./sandbox-names.ts";

export const noSandbox = (): Diagnosis => ok("No sandbox stands in the way.");

/** What a sandbox stops, all of it; `folders` and `hosts` are all that we need. */
export function sandboxFinding(
  sandbox: Sandbox,
  causes: readonly Sandbox["cause"][],
  { folders, hosts }: { readonly folders: readonly string[]; readonly hosts: readonly string[] },
): Diagnosis {
  const has = (cause: Sandbox["cause"]): boolean => causes.includes(cause);
  const all: Opening = { write: folders, read: has("read") ? folders : [], hosts };
  const stopped: Opening = {
    write: has("write") || has("read") || has("ephemeral") ? folders : [],
    read: all.read,
    hosts: has("network") ? hosts : [],
  };
  const does = causes.map((cause) => deedOf({ ...sandbox, cause }, stopped));
  const ways = causes.flatMap((cause) => waysOut({ ...sandbox, cause }, stopped));
  const next = ways.filter(
    ({ command }, index) => command !== "mp doctor" && ways.findIndex((way) => way.command === command) === index,
  );
  return {
    status: causes.every((cause) => cause === "ephemeral") ? "warn" : "fail",
    message: `${capital(theSandbox(sandbox))} ${list(does)}. That is not Mixpanel's doing.`,
    details: {
      kind: sandbox.kind,
      causes,
      allow_write: folders,
      allow_hosts: hosts,
      settings: { claude_code: claudeCode(all), codex: codex(all) },
    },
    ...(next.length > 0 && { next }),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
