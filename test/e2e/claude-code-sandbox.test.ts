import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { converse, type ToolCall, withoutClaude } from "../support/claude-code.ts";
import { temporaryHome } from "../support/home.ts";
import { projectFolder } from "../support/project-folder.ts";

// The sandbox that Claude Code itself puts its commands into, on Linux with bubblewrap and socat.
const isThere = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const skip =
  withoutClaude ||
  (!(isThere("bwrap", "--ro-bind", "/", "/", "true") && isThere("socat", "-V")) && "bubblewrap and socat are not here");

const program = `node "${join(projectFolder, "scripts/auth_manager.mjs")}"`;
const ours = (words: string): ToolCall => ["Bash", { command: `${program} ${words} 2>&-`, description: "look" }];

// biome-ignore lint/suspicious/noExplicitAny: an envelope as a tool's output
type Envelope = any;

const envelopesOf = (results: readonly string[]): Envelope[] => results.map((result) => JSON.parse(JSON.parse(result)));

test("in Claude Code's own sandbox we say that it is the cause, and the setting that we give lets us through", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const account = 'type = "service_account"\nregion = "us"\nusername = "sa"\nsecret = "s3cr3t-of-team"';
  home.write(".mp/config.toml", `[accounts.team]\n${account}\n`);
  home.write("project/.keep", "");
  const runIn = async (filesystem: object, calls: readonly ToolCall[], setting?: string) => {
    const own = { enabled: true, failIfUnavailable: true, allowUnsandboxedCommands: false, filesystem };
    home.write(".claude/settings.json", JSON.stringify({ sandbox: own }));
    const args = setting === undefined ? [] : ["--settings", setting];
    const { results, printed } = await converse(home, [{ prompt: "Look.", calls }], { args });
    assert.equal(results.length, calls.length, printed);
    return envelopesOf(results);
  };
  const folder = home.path(".mp");
  const use = ours("account use team");
  const letsThrough = async (refused: Envelope, cause: string, filesystem: object): Promise<void> => {
    assert.deepEqual(refused.error.details.sandbox, { kind: "claude_code", cause }, JSON.stringify(refused));
    const [, setting] = /^claude --settings '(.*)'$/.exec(refused.next[0].command) ?? [];
    const [used] = await runIn(filesystem, [use], setting);
    assert.equal(used.state, "ok", JSON.stringify(used));
  };
  const hidden = { denyRead: [folder] };
  await letsThrough((await runIn(hidden, [use]))[0], "read", hidden);
  const [refused, tested, found] = await runIn({}, [use, ours("account test team"), ours("doctor")]);
  await letsThrough(refused, "write", {});
  // Its proxy lets nobody through to Mixpanel; what would is said, and in doctor with the rest.
  assert.deepEqual(tested.result.error_details.sandbox, { kind: "claude_code", cause: "network" });
  assert.match(tested.result.next[0].command, /^claude --settings '.*"allowedDomains":\["mixpanel\.com"\]/);
  const { details } = found.findings.find(({ id }: { id: string }) => id === "sandbox");
  assert.deepEqual([details.causes.toSorted(), details.allow_write], [["network", "write"], [folder]]);
});
