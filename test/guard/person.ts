import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { answerTo, type HookEvent } from "../../src/guard/events.ts";
import { temporaryHome } from "../support/home.ts";
import { projectFolder } from "../support/project-folder.ts";
import { canaries } from "./canaries.ts";

/** A home with all of the canaries in it, each kind of file holding some; those of the last two kinds come by variables. */
export function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  const of = (index: number): string => canaries[index] ?? "";
  const tokens = (index: number) => ({
    access_token: of(index),
    refresh_token: of(index + 1),
    expires_at: "2026-01-01T00:00:00Z",
  });
  const json = (path: string, value: object) => home.write(path, JSON.stringify(value));
  const team = (index: number) => `[accounts.t${index}]\nusername = "user"\nsecret = ${JSON.stringify(of(index))}\n`;
  home.write(".mp/config.toml", `${[...Array(20).keys()].map(team).join("")}[accounts.v]\ntoken_env = "A_TOKEN"\n`);
  home.write("own.toml", `[accounts.x]\ntoken = ${JSON.stringify(of(20))}\n`);
  json(".mp/accounts/a/tokens.json", tokens(21));
  json(".mp/accounts/a/reply.json", { text: JSON.stringify(tokens(23)) });
  json(".mp/accounts/.tmp-12345678/tokens.json", tokens(25));
  json(".mp/bridge/a/tokens.json", tokens(27));
  json(".mp/oauth/inflight.json", {
    state: "a-state-that-is-shown",
    pkce_verifier: of(29),
    others: [{ pkce_verifier: of(30) }],
  });
  json(".claude/mixpanel/auth.json", { account: { username: "user", secret: of(31) } });
  json("mixpanel_auth.json", { tokens: tokens(32) });
  json("carried.json", { tokens: tokens(34) });
  json("stores/accounts/b/tokens.json", { ...tokens(36), refresh_token: "" });
  const env = {
    HOME: home.root,
    MP_CONFIG_PATH: home.path("own.toml"),
    MP_AUTH_FILE: home.path("carried.json"),
    MP_STORAGE_DIR: "~/stores",
    A_TOKEN: of(37),
    MP_SECRET: of(38),
    MP_OAUTH_TOKEN: of(39),
    MP_USERNAME: "user",
  };
  return { home, env };
}

export type Person = ReturnType<typeof person>;

export const inProcess = ({ home, env }: Person, event: HookEvent): string => {
  const problems: string[] = [];
  const here = { env, home: home.root, cwd: event.cwd ?? home.root };
  const answer = answerTo(event, { here, program: "node auth_manager.mjs", fail: (problem) => problems.push(problem) });
  assert.deepEqual(problems, []);
  return answer === undefined ? "" : JSON.stringify(answer);
};

export const started = (
  { home, env }: Pick<Person, "home"> & { env: Record<string, string> },
  input: string,
  script = "guard.cjs",
) => {
  const at = join(projectFolder, "scripts", script);
  return spawnSync(process.execPath, [at], {
    input,
    env: { PATH: process.env.PATH, ...env },
    cwd: home.root,
    encoding: "utf8",
    maxBuffer: 1e8,
    timeout: 60_000,
  });
};

/** What the tools answer with, as Claude Code has it. */
export const outputs: Readonly<Record<string, (text: string) => object>> = {
  Bash: (text) => ({
    stdout: text,
    stderr: `again ${text}`,
    interrupted: false,
    isImage: false,
    noOutputExpected: false,
  }),
  PowerShell: (text) => ({ stdout: "", stderr: text, interrupted: false, isImage: false }),
  Read: (text) => ({ type: "text", file: { filePath: "/x", content: text, numLines: 1, startLine: 1, totalLines: 1 } }),
  Grep: (text) => ({ mode: "content", numFiles: 0, filenames: [], content: text, numLines: 1 }),
  Agent: (text) => ({ status: "completed", agentId: "a1", content: [{ type: "text", text }], totalTokens: 7 }),
  WebFetch: (text) => ({
    bytes: 7,
    code: 200,
    codeText: "OK",
    result: text,
    durationMs: 7,
    url: "https://example.com",
  }),
  ReadMcpResourceTool: (text) => ({ contents: [{ uri: "file:///x", mimeType: "text/plain", text }] }),
  "mcp__.*": (text) => [
    { type: "text", text: "first" },
    { type: "text", text },
  ],
};

export const after = (tool: string, text: string): HookEvent => ({
  hook_event_name: "PostToolUse",
  tool_name: tool,
  tool_input: {},
  tool_response: outputs[tool]?.(text),
});
export const before = (tool: string, input: Record<string, unknown>, cwd?: string): HookEvent => ({
  hook_event_name: "PreToolUse",
  tool_name: tool,
  tool_input: input,
  ...(cwd !== undefined && { cwd }),
});
