import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { chmodSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { shellQuote } from "../../src/core/advice/shell-quote.ts";
import { noTerminal } from "../mp/terminal.ts";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { claude, withoutClaude } from "../support/claude-code.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { listen } from "../support/network.ts";
import { authManager } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";
import { until } from "../support/until.ts";

/** A browser that approves, and comes back. */
const BROWSER = `#!${process.execPath}
fetch(process.argv[2], { redirect: "manual" }).then((reply) => fetch(reply.headers.get("location")));
`;

test("in Claude Code `! mp login` with several projects ends logged in", {
  skip: withoutClaude || noTerminal,
}, async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  await holdCallbackPorts(t);
  // Its model has nothing to say.
  const model = await listen(
    t,
    createServer((_request, response) => response.end("{}")),
  );
  const project = { hasTrustDialogAccepted: true, hasCompletedProjectOnboarding: true };
  const settled = { hasCompletedOnboarding: true, theme: "dark", projects: { [home.path("project")]: project } };
  const keys = { customApiKeyResponses: { approved: ["no-key"], rejected: [] } };
  home.write(".claude.json", JSON.stringify({ ...settled, ...keys }));
  home.write("project/README.md", "");
  const browser = home.write("browser", BROWSER);
  chmodSync(browser, 0o755);
  const command = [claude, "--plugin-dir", projectFolder].map((word) => shellQuote(word)).join(" ");
  const child = spawn("script", ["--quiet", "--command", `stty cols 120 rows 50; exec ${command}`, "/dev/null"], {
    cwd: home.path("project"),
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      ...{ PATH: process.env.PATH, HOME: home.root, TERM: "xterm-256color", LANG: "C.UTF-8", SHELL: "/bin/sh" },
      ...{ BROWSER: browser, MP_API_BASE_URL: mixpanel.baseUrl, MP_REGION: "us" },
      ...{ ANTHROPIC_BASE_URL: `http://127.0.0.1:${model}`, ANTHROPIC_API_KEY: "no-key" },
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
      IS_SANDBOX: "1", // or it refuses to run as root without asking
    },
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  t.after(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed += text;
  });
  const mp = `${process.execPath} ${join(projectFolder, "scripts", "mp.mjs")} login`;
  const shown = (text: string) => until(`"${text}" to be shown`, () => printed.includes(text), 60_000);
  await shown("shift+tab");
  // Typed by hand: each key is seen before the next one is pressed.
  for (const [keys, seen] of [
    ["!", "!"],
    [mp, "login"],
    ["\r", ""],
  ] as const) {
    const before = printed.length;
    child.stdin.write(keys);
    await until(`${keys} to be seen`, () => printed.length > before && printed.slice(before).includes(seen), 60_000);
  }
  await until("the login to end", () => home.exists(".mp/accounts/weekend/tokens.json"), 60_000);
  const { state, account, project: picked } = await authManager(home.root, ["session"]);
  assert.deepEqual([state, account.name, account.status, picked.id], ["ok", "weekend", "ok", "409"], printed);
});
