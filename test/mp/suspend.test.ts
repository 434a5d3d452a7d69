import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { bundle } from "../support/child.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";
import { data } from "./here.ts";
import { furnish } from "./homes.ts";
import { commandLine, inShell, noTerminal, onTerminal, type Typing } from "./terminal.ts";

const skip = noTerminal || (spawnSync("bash", ["--version"]).error ? "bash is not installed" : false);

const READY = "READY> ";
const CTRL_Z = "\u001a";
const PROMPT = "Secret of sa.new (hidden): ";
/** What the terminal is told once it hides what is typed. */
const MARKS_PASTES = "\u001b[?2004h";
const add = ["account", "add", "new", "--type", "service_account", "--username", "sa.new", "--region", "us"];
/** How the shell is asked how a run ended, and left. */
const leave: Typing = [
  [READY, "echo status $?\r"],
  [READY, "exit\r"],
];

test("a hidden prompt that was stopped half typed asks again, and nothing of the secret gets to the shell", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const screen = await inShell(home, [
    [READY, `${commandLine(add)}\r`],
    [PROMPT, `half-typed${CTRL_Z}`],
    ["Stopped", ""],
    [READY, "stty -a\r"],
    [READY, "fg\r"],
    [PROMPT, "typed-whole\r"],
    ...leave,
  ]);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-whole"/, screen);
  assert.match(screen, /\nstatus 0\n/);
  assert.doesNotMatch(screen, /half|whole/);
  assert.doesNotMatch(home.read("history"), /half|whole/);
  assert.match(screen, / icanon .* echo /s, "what is typed to the shell meanwhile is shown");
});

test("every other question can be answered too after the run was stopped", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const question = "Remove the account me and its tokens? [y/N] ";
  const removal = await inShell(home, [
    [READY, `${commandLine(["account", "remove", "me"])}\r`],
    [question, CTRL_Z],
    ["Stopped", ""],
    [READY, "fg\r"],
    [question, "y\r"],
    ...leave,
  ]);
  assert.match(removal, /Removed the account me\.\n/);

  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:typed-secret");
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_USERNAME: "sa", MP_SECRET: "typed-secret" };
  const picker = await inShell(
    home,
    [
      [READY, `${commandLine(["login", "--name", "picked"])}\r`],
      ["Which project?", CTRL_Z],
      ["Stopped", ""],
      [READY, "fg\r"],
      ["Which project?", "\u001b[B\r"],
      ...leave,
    ],
    { env },
  );
  assert.match(picker, /\nstatus 0\n/);
  assert.equal((await data(home, ["session"])).project.name, "Demo");
});

test("a run that another program stopped hides the secret again when it goes on", { skip }, async (t) => {
  const home = temporaryHome(t);
  const screen = await inShell(home, [
    [READY, `sh -c 'echo pid $$; exec ${commandLine(add)}'\r`],
    [PROMPT, { signal: "SIGSTOP" }],
    ["Stopped", ""],
    [READY, "fg\r"],
    [PROMPT, "typed-whole\r"],
    ...leave,
  ]);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-whole"/, screen);
  assert.doesNotMatch(screen, /typed-whole/);
});

test("a run that was stopped at a prompt can be ended from the shell, which keeps its terminal", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  for (const stop of [CTRL_Z, { signal: "SIGSTOP" }] as const) {
    const screen = await inShell(home, [
      [READY, `sh -c 'echo pid $$; exec ${commandLine(add)}'\r`],
      [PROMPT, stop],
      ["Stopped", ""],
      // Told once it is over; a job that was stopped again would leave the shell unable to end.
      [READY, "set -b; kill %1\r"],
      ["Terminated", "\r"],
      [READY, "stty -a\r"],
      [READY, "exit\r"],
    ]);
    assert.match(screen, / icanon .* echo /s);
  }
  assert.equal(home.exists(".mp/config.toml"), false);
});

test("where no shell could wake it, Ctrl-Z stops nothing", { skip }, async (t) => {
  const home = temporaryHome(t);
  const { screen, status } = await onTerminal(home, add, [
    [PROMPT, `typed${CTRL_Z}`],
    [MARKS_PASTES, "-whole\r"],
  ]);
  assert.equal(status, 0, screen);
  assert.doesNotMatch(screen, /whole/);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-whole"/);
});

test("Ctrl-\\ ends a prompt as it ends any program", { skip }, async (t) => {
  const home = temporaryHome(t);
  const screen = await inShell(home, [
    [READY, `${commandLine(add)}\r`],
    [PROMPT, "half-typed\u001c"],
    [READY, "echo status $?; stty -a\r"],
    [READY, "exit\r"],
  ]);
  assert.match(screen, /\nstatus 131\n/);
  assert.match(screen, / icanon .* echo /s);
  assert.doesNotMatch(screen, /half/);
});

test("of a record that was stopped half typed nothing counts, and it is typed anew", { skip }, async (t) => {
  const home = temporaryHome(t);
  const record = { name: "typed", type: "service_account", region: "us", username: "sa", secret: "typed-secret" };
  const question = "The account as one JSON object (hidden;";
  const program = join(projectFolder, "scripts", "auth_manager.mjs");
  const screen = await inShell(home, [
    [READY, `${commandLine(["account", "add", "--from-stdin"], program)}\r`],
    [question, `{\r${CTRL_Z}`],
    ["Stopped", ""],
    [READY, "fg\r"],
    [question, `${JSON.stringify(record)}\r\u0004`],
    ...leave,
  ]);
  assert.match(screen, /"state": "ok"/);
});

test("what was typed behind a secret and not read does not get to the shell", { skip }, async (t) => {
  const home = temporaryHome(t);
  const program = bundle(new URL("secret-and-more.ts", import.meta.url));
  const look = `bash -c "if read -t 0; then echo something is left; else echo nothing is left; fi"`;
  const screen = await inShell(home, [
    [READY, `${commandLine([], program)}; ${look}\r`],
    ["type now\r\n", "rest-of-a-secret\r"],
    [" is left\r\n", ""],
    [READY, "exit\r"],
  ]);
  assert.match(screen, /nothing is left\nREADY/);
});
