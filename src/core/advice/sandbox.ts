import { MixpanelError, type Step } from "../../errors.ts";
import type { Sandbox } from "../../schema/sandbox.ts";
import type { SandboxKind } from "../sandbox/hosts.ts";
import { claudeCode, codex, type Opening } from "../sandbox/settings.ts";
import { stepTo } from "./deeds.ts";
import { lasting, theSandbox } from "./sandbox-names.ts";
import { shellQuote, toFillIn } from "./shell-quote.ts";
import { onboarding } from "./steps.ts";

const list = (items: readonly string[]): string => items.join(", ");

/** What the sandbox does, after "it". */
export function deedOf(sandbox: Sandbox, { write, read, hosts }: Opening): string {
  switch (sandbox.cause) {
    case "write":
      return `does not let us write to ${list(write)}`;
    case "read":
      return `hides ${list(read)} from us`;
    case "network":
      return `does not let us connect to ${list(hosts)}`;
    case "ephemeral":
      return `takes with it what is kept in ${list(write)}`;
  }
}

const ofAll = (opening: Opening): readonly Step[] => [claudeCodeStep(opening), codexStep(opening)];

/** How to get through a sandbox: where the setting of its host is, with the paths and hosts; last, how to see the whole of it. */
export function waysOut({ kind, cause }: Sandbox, opening: Opening): readonly Step[] {
  const all: Step = { command: "mp doctor", label: "See everything that the sandbox stops, and its settings" };
  if (cause === "ephemeral") return [keepElsewhere, all];
  const { write, read, hosts } = opening;
  const ways: Readonly<Record<SandboxKind, readonly Step[]>> = {
    codex: cause === "read" ? [] : [codexStep(opening)],
    claude_code: [claudeCodeStep(opening)],
    claude_code_remote:
      cause === "network"
        ? [
            {
              command: "https://claude.ai/code",
              label: `In the settings of the environment there: network access, with ${list(hosts)} among the allowed domains`,
            },
          ]
        : [],
    dev_container: cause === "network" ? [] : [mountStep([...write, ...read])],
    codespaces: cause === "network" ? [] : [mountStep([...write, ...read])],
    unknown: cause === "read" ? [claudeCodeStep(opening)] : ofAll(opening),
  };
  return [...ways[kind], all];
}

/** How to keep them where they last. */
export const keepElsewhere = stepTo(
  lasting,
  "Keep accounts and logins in a folder that is mounted into the sandbox, and outlasts it",
);

/** JSON has quotes in it, which the shells of Windows spell each in its own way: there it goes into a file. */
export function claudeCodeStep(opening: Opening, platform: string = process.platform): Step {
  const { file, value } = claudeCode(opening);
  const json = JSON.stringify(value);
  if (platform === "win32")
    return {
      command: `claude --settings ${toFillIn("file", platform)}`,
      label: `Claude Code: start it so, with a file that holds ${json}, or put that into ${file}`,
    };
  return {
    command: `claude --settings ${shellQuote(json, platform)}`,
    label: `Claude Code: start it so, or put that into ${file}`,
  };
}

export function codexStep(opening: Opening, platform: string = process.platform): Step {
  const { write, hosts } = opening;
  const settings = [
    ...(write.length > 0 ? [`sandbox_workspace_write.writable_roots=[${write.map(inToml(platform)).join(",")}]`] : []),
    ...(hosts.length > 0 ? ["sandbox_workspace_write.network_access=true"] : []),
  ];
  const words = settings.map((setting) => `-c ${shellQuote(setting, platform)}`);
  return {
    command: ["codex --sandbox workspace-write", ...words].join(" "),
    label: `Codex: start it so, or put that into ${codex(opening).file}, under [sandbox_workspace_write]`,
  };
}

/** A text as TOML has it, on Windows in the quotes that can stand in those of its shells. */
const inToml = (platform: string) => (text: string) =>
  platform === "win32" && !text.includes("'") ? `'${text}'` : JSON.stringify(text);

const mountStep = (folders: readonly string[]): Step => ({
  command: `devcontainer up ${folders.map((folder) => `--mount ${shellQuote(`type=volume,source=mixpanel,target=${folder}`)}`).join(" ")}`,
  label: "Start the container so, or put the same into devcontainer.json, under mounts",
});

/** What is said where the config file with everything in it is hidden. */
const nothingThere: readonly string[] = ["NEEDS_ACCOUNT", "ACCOUNT_NOT_FOUND", "TARGET_NOT_FOUND"];

/** The error, said to be the sandbox's doing, with how to get through first. */
export function inSandbox(error: MixpanelError, sandbox: Sandbox, opening: Opening): MixpanelError {
  const ways = waysOut(sandbox, opening);
  const isAccount = nothingThere.includes(error.code);
  const isHidden = error.code === "OAUTH_TOKEN_ERROR";
  const what = isAccount ? noAccount(sandbox, opening) : `${happened(error)} ${blame(sandbox, opening)}`;
  // Another login would be as hidden as the one there is. Where nothing can be kept, an account comes from the environment; where it is only not kept for long, any way will do.
  const rest = isAccount
    ? onboarding.filter(({ command }) => sandbox.cause === "ephemeral" || !command.startsWith("mp "))
    : error.next.filter(() => !isHidden);
  const said = new MixpanelError(error.code, `${what} ${way(sandbox, ways)}`, {
    ...(error.details && { details: error.details }),
    cause: error.cause,
    next: [...ways.filter(({ command }) => command !== "mp doctor"), ...rest, ...ways.slice(-1)],
    // It goes on until a setting is changed.
    retryable: false,
    ...(error.resumeHint && { hint: error.resumeHint }),
  });
  if (error.stack !== undefined) said.stack = error.stack;
  return said;
}

const blame = (sandbox: Sandbox, opening: Opening): string =>
  `It is ${theSandbox(sandbox)} that stops us, not Mixpanel: it ${deedOf(sandbox, opening)}.`;

const way = ({ cause }: Sandbox, [first]: readonly Step[]): string =>
  `${cause === "ephemeral" ? "To keep them" : first?.command === "mp doctor" ? "To see all that it stops" : "To get through"}: ${first?.command}`;

/** Without the advice that helps where there is no sandbox. */
function happened({ code, message, details }: MixpanelError): string {
  if (code === "NETWORK_ERROR") return `${details?.host} could not be reached.`;
  if (code === "OAUTH_TOKEN_ERROR") return "The tokens cannot be seen.";
  if (code === "OAUTH_NETWORK_UNREACHABLE") return "Mixpanel could not be reached in any region.";
  return /[.!?]$/.test(message) ? message : `${message}.`;
}

const noAccount = (sandbox: Sandbox, opening: Opening): string =>
  sandbox.cause === "ephemeral"
    ? `No account is active. This home lasts no longer than ${theSandbox(sandbox)}, which ${deedOf(sandbox, opening)}.`
    : `No account can be seen. ${blame(sandbox, opening)}`;
