import assert from "node:assert/strict";
import { test } from "node:test";
import { answerTo } from "../../src/guard/events.ts";
import { isLoginStep } from "../../src/guard/login-step.ts";

const program = `node "C:/Users/ada/plugin/scripts/auth_manager.mjs"`;
const address = "http://localhost:19284/callback?code=a-b&state=c";

/** What the guard decides of a command; undefined: nothing, so that the host asks as it would without us. */
function decision(command: string, tool = "Bash"): string | undefined {
  const here = { env: {}, home: "/home/ada", cwd: "/home/ada" };
  const event = { hook_event_name: "PreToolUse", tool_name: tool, tool_input: { command } };
  const answer = answerTo(event, { here, program, fail: assert.fail }) as
    | { hookSpecificOutput: { permissionDecision: string } }
    | undefined;
  return answer?.hookSpecificOutput.permissionDecision;
}

test("a step of a login, as the pages write it, needs no second approval", () => {
  for (const command of [
    `${program} login --start --region eu`,
    `${program} login --finish - <<'ADDRESS'\nhere it is: <${address}> $(x) \`y\`\n\n> it's "quoted"\nADDRESS`,
    `${program} login --finish - --name work --project 12 <<'ADDRESS'\r\n${address}\r\nADDRESS\r\n`,
    `${program} login --finish '${address}'`,
    `${program} login --resume '/home/ada/with a space/.tmp-1'`,
  ])
    assert.equal(decision(command), "allow", command);
  for (const command of [
    `${program} login --start`,
    `@'\n${address}\nit's $(x)\n'@ | ${program} login --finish - --name work`,
  ])
    assert.equal(decision(command, "PowerShell"), "allow", command);
});

test("whatever else stands in a command, the host asks of it what it would ask without us", () => {
  for (const command of [
    `${program} login --discard all`,
    `${program} login`,
    `${program} account remove work`,
    `${program} login --start; rm -r x`,
    `${program} login --start && x`,
    `${program} login --start\nx`,
    `${program} login --start $(x)`,
    `${program} login --start \`x\``,
    `${program} login --start > x`,
    `${program} login --finish "$(x)"`,
    `${program} login --finish - <<ADDRESS\n$(x)\nADDRESS`,
    `${program} login --finish - <<'ADDRESS'\n${address}\nADDRESS\nx\nADDRESS`,
    `${program} login --finish - <<'ADDRESS'\n${address}\nADDRESS\nx`,
    `x; ${program} login --start`,
    `X=1 ${program} login --start`,
    // Of these Bash makes a part of the name of the program.
    ...[..."\f\v\u00a0\ufeff\u2028"].map((odd) => `${odd}${program} login --start`),
    `node "/elsewhere/scripts/auth_manager.mjs" login --start`,
    // Glued to a word, and on its own.
    ...[...";&|<>()$`\"\\{}*?~#!^%@,+'\r"].flatMap((mark) => [
      `${program} login --start --region us${mark} x`,
      `${program} login --start x${mark}y`,
      `${program} login --start --region us ${mark} x`,
    ]),
  ])
    assert.equal(decision(command), undefined, command);
  for (const command of [
    `@'\n${address}\n'@; x\n'@ | ${program} login --finish -`,
    `@'\n${address}\n\u2019@; x\n'@ | ${program} login --finish -`,
    `@"\n$(x)\n"@ | ${program} login --finish -`,
    `@'\nx\r'@ | y; @'\n${address}\n'@ | ${program} login --finish -`,
    `${program} login --finish 'a\u2019; x'`,
    `${program} login --finish - <<'ADDRESS'\nx\nADDRESS`,
  ])
    assert.equal(decision(command, "PowerShell"), undefined, command);
});

test("a backslash is a slash on Windows alone, and there only where Git Bash leaves it", () => {
  const call = `${program.replaceAll("/", "\\")} login --start`;
  for (const isPowerShell of [true, false]) {
    assert.equal(isLoginStep(call, program, isPowerShell, "win32"), true);
    // A link of that name may lead to another program.
    assert.equal(isLoginStep(call, program, isPowerShell, "linux"), false);
  }
  assert.equal(isLoginStep(`node "\\\\host\\x.mjs" login --start`, `node "//host/x.mjs"`, false, "win32"), false);
});

test("where the program lies in a folder that a shell would read as something else, the host asks", () => {
  for (const folder of ["$(x)", "`x`", "$HOME", "a\\b", "\u201d; x; \u201c"]) {
    const elsewhere = `node "/${folder}/auth_manager.mjs"`;
    for (const isPowerShell of [true, false])
      assert.equal(isLoginStep(`${elsewhere} login --start`, elsewhere, isPowerShell, "linux"), false, folder);
  }
});
