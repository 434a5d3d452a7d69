import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { claude, withoutClaude } from "../support/claude-code.ts";
import { temporaryHome } from "../support/home.ts";
import { projectFolder } from "../support/project-folder.ts";

const skip = withoutClaude;

const { version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
const { name: marketplace } = JSON.parse(readFileSync(join(projectFolder, ".claude-plugin/marketplace.json"), "utf8"));

/** An empty home, and a fresh copy of this repository, as a clone would be. */
function machine(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  const clone = home.path("clone");
  const notCloned = new Set([".git", "node_modules", "test-output"]);
  cpSync(projectFolder, clone, { recursive: true, filter: (path) => !notCloned.has(basename(path)) });
  const env = { PATH: process.env.PATH, HOME: home.path("home"), CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1" };
  home.write("home/.keep", "");
  const run = (program: string, ...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      env,
      cwd: home.path("home"),
      encoding: "utf8",
      timeout: 120_000,
    });
    assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
    return stdout;
  };
  return { clone, run, installed: home.path(`home/.claude/plugins/cache/${marketplace}/mixpanel/${version}`) };
}

test("the manifests, the command and the skill are valid, to the letter", { skip }, (t) => {
  const { clone, run } = machine(t);
  for (const path of [clone, join(clone, ".claude-plugin/plugin.json")])
    assert.match(run(claude, "plugin", "validate", path, "--strict"), /Validation passed/);
});

test("an installed plugin has brought nothing along, and answers", { skip }, (t) => {
  const { clone, run, installed } = machine(t);
  run(claude, "plugin", "marketplace", "add", clone);
  run(claude, "plugin", "install", `mixpanel@${marketplace}`);
  assert.ok(existsSync(join(installed, "scripts/auth_manager.mjs")), installed);
  assert.ok(!existsSync(join(installed, "node_modules")), "nothing was installed with it");
  const answer = JSON.parse(run(process.execPath, join(installed, "scripts/auth_manager.mjs"), "session"));
  assert.equal(answer.state, "needs_account");

  const details = run(claude, "plugin", "details", "mixpanel");
  const tokens = (line: RegExp): number => {
    const [, digits = "", thousands] = line.exec(details) ?? [];
    return Number(digits.replace(",", "")) * (thousands ? 1000 : 1);
  };
  const always = tokens(/Always-on: +~([\d,.]+)(k)? tok/);
  assert.ok(always > 0 && always <= 220, details);
  for (const line of [/^ +auth .*~([\d.]+)(k)?$/m, /^ +mixpanel-auth .*~([\d.]+)(k)?$/m]) {
    const onInvoke = tokens(line);
    assert.ok(onInvoke > 0 && onInvoke <= 2000, details);
  }
});
