// The hooks of Claude Code, with the paths of Windows.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { home, project, system, team } from "./conformance/kit.mjs";

/** What the guard answers to a hook's event; undefined where it says nothing. */
const guard = (h, event) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${project}scripts\\guard.cjs`], {
      env: { ...system, USERPROFILE: h.root },
      stdio: ["pipe", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text) => {
        output += text;
      });
    child.stdin.end(JSON.stringify({ session_id: "s", cwd: h.root, ...event }));
    child.on("error", reject).on("close", () => {
      try {
        resolve(output === "" ? undefined : JSON.parse(output));
      } catch {
        reject(new Error(output));
      }
    });
  });

test("a file of credentials is not read, however the way there is spelled, in any tool", async (t) => {
  const h = home(t, { ".mp/config.toml": team, "notes.txt": "harmless" });
  const path = h.path(".mp\\config.toml");
  const slashed = path.replaceAll("\\", "/");
  const read = (file_path) => ["Read", { file_path }];
  const run = (tool, command) => [tool, { command }];
  for (const [tool_name, tool_input] of [
    read(path),
    read(path.toUpperCase()),
    read(slashed),
    run("Bash", `cat ${slashed}`),
    run("Bash", `cat "${slashed.replace(/^([A-Z]):/, (_, drive) => `/${drive.toLowerCase()}`)}"`),
    run("PowerShell", `Get-Content '${path}'`),
    run("PowerShell", "Get-Content $HOME\\.mp\\config.toml"),
    run("PowerShell", "gc $env:USERPROFILE\\.mp\\config.toml"),
  ]) {
    const answer = await guard(h, { hook_event_name: "PreToolUse", tool_name, tool_input });
    assert.equal(answer?.hookSpecificOutput?.permissionDecision, "deny", JSON.stringify(tool_input));
  }
  const harmless = { hook_event_name: "PreToolUse", tool_name: "Read", tool_input: { file_path: h.path("notes.txt") } };
  assert.equal(await guard(h, harmless), undefined);
});

test("a secret that was printed is taken out", async (t) => {
  const h = home(t, { ".mp/config.toml": team });
  const tool_response = { stdout: "secret = s3cr3t-of-team\r\n", stderr: "", interrupted: false, isImage: false };
  const answer = await guard(h, {
    hook_event_name: "PostToolUse",
    tool_name: "PowerShell",
    tool_input: { command: "type x" },
    tool_response,
  });
  const said = JSON.stringify(answer);
  assert.ok(said.includes("[mixpanel secret]") && !said.includes("s3cr3t-of-team"), said);
});
