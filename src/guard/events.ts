import { resolve } from "node:path";
import { cleanserOf } from "../core/cleanse/cleanser.ts";
import { HIDDEN } from "../core/cleanse/spellings.ts";
import { type Offence, offenceOf } from "./command.ts";
import { braces } from "./expand.ts";
import { filesOf } from "./files.ts";
import { isLoginStep } from "./login-step.ts";
import { cleanseFile } from "./output-file.ts";
import { fitting, leavingOut } from "./patterns.ts";
import { absoluteIn, type Here } from "./places.ts";
import { storedSecrets } from "./stores.ts";
import { LOGIN_STEP_REASON, PLACEHOLDER_REASON, PROMPT_REASON, reasonFor } from "./words.ts";

/** What Claude Code tells a hook (https://code.claude.com/docs/en/hooks), as far as it is looked at. */
export interface HookEvent {
  readonly hook_event_name?: string;
  readonly cwd?: string;
  readonly tool_name?: string;
  readonly tool_input?: Readonly<Record<string, unknown>>;
  readonly tool_response?: unknown;
  readonly prompt?: unknown;
}

export interface Guard {
  readonly here: Here;
  /** How auth_manager is started here. */
  readonly program: string;
  /** Told of what could not be looked at. */
  readonly fail: (problem: string) => void;
}

/** What to answer to the event; undefined: nothing, and everything goes on as it would without us. */
export function answerTo(event: HookEvent, guard: Guard): object | undefined {
  if (event.hook_event_name === "PreToolUse") return beforeTool(event, guard);
  if (event.hook_event_name === "PostToolUse") return afterTool(event, guard);
  if (event.hook_event_name === "UserPromptSubmit") return onPrompt(event, guard);
  return undefined;
}

function beforeTool(
  { tool_name: tool = "", tool_input: input = {} }: HookEvent,
  { here, program }: Guard,
): object | undefined {
  const isWrite = tool === "Write" || tool === "Edit" || tool === "MultiEdit";
  const newText = isWrite ? JSON.stringify([input.content, input.new_string, input.edits]) : "";
  const offence = toolOffence(tool, input, here);
  const reason = offence ? reasonFor(offence, program) : newText.includes(HIDDEN) ? PLACEHOLDER_REASON : undefined;
  if (reason !== undefined) return decided("deny", reason);
  const isShell = tool === "Bash" || tool === "PowerShell";
  const isStep = isShell && isLoginStep(String(input.command), program, tool === "PowerShell");
  return isStep ? decided("allow", LOGIN_STEP_REASON) : undefined;
}

const decided = (permissionDecision: "allow" | "deny", permissionDecisionReason: string): object => ({
  hookSpecificOutput: { hookEventName: "PreToolUse", permissionDecision, permissionDecisionReason },
});

function toolOffence(tool: string, input: Readonly<Record<string, unknown>>, here: Here): Offence | undefined {
  const text = (name: string): string => (typeof input[name] === "string" ? input[name] : "");
  if (tool === "Bash" || tool === "PowerShell") return offenceOf(text("command"), here, tool === "PowerShell");
  const files = filesOf(here);
  const absolute = (path: string, cwd = here.cwd): string => absoluteIn(cwd, path.replace(/^~(?=[/\\]|$)/, here.home));
  const folder = absolute(text("path"));
  const isSearch = tool === "Grep" || tool === "Glob";
  // Of a search the folder, what its pattern of names leads to, and of Glob what its own pattern does.
  const pattern = text(tool === "Glob" ? "pattern" : "glob");
  const credential = isSearch
    ? (files.at(folder) ??
      (pattern.includes("/") ? files.matching(absolute(pattern, folder)) : undefined) ??
      (tool === "Grep" && resolve(folder) !== resolve(here.cwd) ? files.below(folder, takenBy(input)) : undefined))
    : files.at(absolute(text("file_path")));
  return credential && { credential };
}

/** Which files a search with Grep takes. */
function takenBy({ glob, type }: Readonly<Record<string, unknown>>): (path: string) => boolean {
  if (typeof glob === "string" && glob !== "") {
    // It takes several, between spaces or commas.
    const all = braces(glob).flatMap((one) => one.split(/[\s,]+/).filter(Boolean));
    const only = all.filter((one) => !one.startsWith("!")).map(fitting);
    const not = all.filter((one) => one.startsWith("!")).map((one) => leavingOut(one.slice(1)));
    return (path) => (only.length === 0 || only.some((fits) => fits(path))) && !not.some((fits) => fits(path));
  }
  return typeof type === "string" && type !== "" ? (path) => path.endsWith(`.${type}`) : () => true;
}

function afterTool({ tool_response: response }: HookEvent, { here, fail }: Guard): object | undefined {
  const cleanser = cleanserOf(storedSecrets(here, fail));
  const paths = storedOutputs(response);
  for (const path of paths) cleanseFile(path, cleanser, fail);
  // What is in such a file is cut off here, wherever that is.
  const clean = cleansed(response, paths.length > 0 ? cleanser.cut : cleanser.text);
  if (clean === response) return undefined;
  return { hookSpecificOutput: { hookEventName: "PostToolUse", updatedToolOutput: clean } };
}

/** Where the host has put an output that was too long for the conversation. */
function storedOutputs(response: unknown): string[] {
  if (typeof response !== "object" || response === null) return [];
  const { persistedOutputPath, rawOutputPath } = response as Record<string, unknown>;
  return [persistedOutputPath, rawOutputPath].filter((path) => typeof path === "string");
}

/** A value with its strings cleansed; the value itself where nothing was found. */
function cleansed(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [clean(key), cleansed(one, clean)] as const);
  if (entries.every(([key, one]) => one === (value as Record<string, unknown>)[key])) return value;
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

function onPrompt({ prompt }: HookEvent, { here, fail }: Guard): object | undefined {
  if (typeof prompt !== "string" || cleanserOf(storedSecrets(here, fail)).text(prompt) === prompt) return undefined;
  return {
    decision: "block",
    reason: PROMPT_REASON,
    hookSpecificOutput: { hookEventName: "UserPromptSubmit", suppressOriginalPrompt: true },
  };
}
