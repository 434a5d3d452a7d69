// The hooks of Claude Code, with the paths of Windows.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { home, project, system, team } from "./conformance/kit.mjs";

/** What the guard answers to a hook's event; undefined where it says nothing. */
const guard = (h, event, variables = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${project}scripts\\guard.cjs`], {
      env: { ...system, USERPROFILE: h.root, ...variables },
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
  const [drive, rest] = [slashed[0], slashed.slice(2)];
  const ofGitBash = `/${drive.toLowerCase()}${rest}`;
  const read = (file_path) => ["Read", { file_path }];
  const bash = (command) => ["Bash", { command }];
  const powerShell = (command) => ["PowerShell", { command }];
  const calls = [
    read(path),
    read(path.toUpperCase()),
    read(`${path[0].toLowerCase()}${path.slice(1)}`),
    read(slashed),
    read(ofGitBash),
    read(`\\\\?\\${path}`),
    read("~\\.mp\\config.toml"),
    ["Edit", { file_path: slashed.toLowerCase(), old_string: "a", new_string: "b" }],
    ["Grep", { pattern: "secret", path: h.path(".mp").toLowerCase() }],
    bash(`cat ${slashed}`),
    bash(`cat ${slashed.toLowerCase()}`),
    bash(`cat "${ofGitBash}"`),
    bash(`cat '/${drive}${rest.toUpperCase()}'`),
    bash(`cat '/mnt${ofGitBash}'`),
    bash(`cat '/cygdrive${ofGitBash}'`),
    bash(`cat '${path}'`),
    bash("cat ~/.mp/config.toml"),
    bash('cat "$USERPROFILE/.mp/config.toml"'),
    bash('cat "$(cygpath "$USERPROFILE")/.mp/config.toml"'),
    bash("cmd //c 'type %USERPROFILE%\\.mp\\config.toml'"),
    bash("cmd.exe /c type %userprofile%\\\\.mp\\\\config.toml"),
    bash("powershell -NoProfile -Command 'Get-Content $env:USERPROFILE\\.mp\\config.toml'"),
    powerShell(`Get-Content '${path}'`),
    powerShell(`get-content -LiteralPath "${path.toLowerCase()}"`),
    powerShell("Get-Content $HOME\\.mp\\config.toml"),
    powerShell("cat ~\\.mp\\config.toml"),
    powerShell("cat ~/.mp/config.toml"),
    powerShell("gc $env:USERPROFILE\\.mp\\config.toml"),
    powerShell(`gc \${env:UserProfile}\\.mp\\config.toml`),
    powerShell('type "$($env:USERPROFILE)\\.mp\\config.toml"'),
    powerShell("Get-Content (Join-Path $HOME '.mp\\config.toml')"),
    powerShell("Get-Content -Path $env:USERPROFILE\\.mp\\*"),
    powerShell('[IO.File]::ReadAllText("$HOME\\.mp\\config.toml")'),
    powerShell("Select-String secret $HOME\\.mp\\config.toml"),
    powerShell("cd $HOME\\.mp; gc config.toml"),
    powerShell("cmd /c type %USERPROFILE%\\.mp\\config.toml"),
    powerShell('cmd.exe /c "type %USERPROFILE%\\.mp\\config.toml"'),
    powerShell('cmd /d /c "cd /d %USERPROFILE%\\.mp & more config.toml"'),
    powerShell("bash -c 'cat ~/.mp/config.toml'"),
  ];
  const missed = [];
  for (const [tool_name, tool_input] of calls) {
    const answer = await guard(h, { hook_event_name: "PreToolUse", tool_name, tool_input });
    if (answer?.hookSpecificOutput?.permissionDecision !== "deny")
      missed.push(`${tool_name} ${JSON.stringify(tool_input)}`);
  }
  assert.deepEqual(missed, []);
  for (const harmless of [
    read(h.path("notes.txt")),
    bash("cat /c/notes.txt"),
    powerShell("cmd /c dir %USERPROFILE%\\.mp"),
    powerShell("cmd /c type %USERPROFILE%\\notes.txt"),
  ]) {
    const [tool_name, tool_input] = harmless;
    assert.equal(await guard(h, { hook_event_name: "PreToolUse", tool_name, tool_input }), undefined);
  }
});

test("a folder that a variable names is found with either slash behind the home", async (t) => {
  const h = home(t, { "store/accounts/a/tokens.json": "{}" });
  const event = {
    hook_event_name: "PreToolUse",
    tool_name: "Read",
    tool_input: { file_path: h.path("store\\accounts\\a\\tokens.json") },
  };
  for (const MP_STORAGE_DIR of ["~\\store", "~/store"]) {
    const answer = await guard(h, event, { MP_STORAGE_DIR });
    assert.equal(answer?.hookSpecificOutput.permissionDecision, "deny", MP_STORAGE_DIR);
  }
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
