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
const ours = (home: string, words: string): ToolCall => [
  "Bash",
  { command: `HOME='${home}' ${program} ${words} 2>&-`, description: "look" },
];

// biome-ignore lint/suspicious/noExplicitAny: an envelope as a tool's output
type Envelope = any;

const envelopesOf = (results: readonly string[]): Envelope[] => results.map((result) => JSON.parse(JSON.parse(result)));

test("in Claude Code's own sandbox we say that it is the cause, and the setting that we give lets us through", {
  skip,
}, async (t) => {
  const host = temporaryHome(t);
  host.write("project/.keep", "");
  /** A home of its own for each thing that is kept from us, so that one start of Claude Code shows them all. */
  const [hidden, open] = [temporaryHome(t), temporaryHome(t)];
  const account = 'type = "service_account"\nregion = "us"\nusername = "sa"\nsecret = "s3cr3t-of-team"';
  for (const home of [hidden, open]) home.write(".mp/config.toml", `[accounts.team]\n${account}\n`);
  const filesystem = { denyRead: [hidden.path(".mp")] };
  const own = { enabled: true, failIfUnavailable: true, allowUnsandboxedCommands: false, filesystem };
  host.write(".claude/settings.json", JSON.stringify({ sandbox: own }));
  const runIn = async (calls: readonly ToolCall[], ...args: string[]) => {
    const { results, printed } = await converse(host, [{ prompt: "Look.", calls }], { args });
    assert.equal(results.length, calls.length, printed);
    return envelopesOf(results);
  };
  const uses = [hidden, open].map(({ root }) => ours(root, "account use team"));
  const looks = ["account test team", "doctor"].map((words) => ours(open.root, words));
  const [unread, unwritten, tested, found] = await runIn([...uses, ...looks]);
  const settingFor = (refused: Envelope, cause: string) => {
    assert.deepEqual(refused.error.details.sandbox, { kind: "claude_code", cause }, JSON.stringify(refused));
    const [, setting = ""] = /^claude --settings '(.*)'$/.exec(refused.next[0].command) ?? [];
    return JSON.parse(setting).sandbox.filesystem;
  };
  // Each names its own folder alone, so together they let each through as it does by itself.
  const [forRead, forWrite] = [settingFor(unread, "read"), settingFor(unwritten, "write")];
  assert.ok(!JSON.stringify(forRead).includes(open.root) && !JSON.stringify(forWrite).includes(hidden.root));
  const both = { ...forRead, ...forWrite };
  for (const name of Object.keys(both)) both[name] = [...(forRead[name] ?? []), ...(forWrite[name] ?? [])];
  for (const used of await runIn(uses, "--settings", JSON.stringify({ sandbox: { filesystem: both } })))
    assert.equal(used.state, "ok", JSON.stringify(used));
  // Its proxy lets nobody through to Mixpanel; what would is said, and in doctor with the rest.
  assert.deepEqual(tested.result.error_details.sandbox, { kind: "claude_code", cause: "network" });
  assert.match(tested.result.next[0].command, /^claude --settings '.*"allowedDomains":\["mixpanel\.com"\]/);
  const { details } = found.findings.find(({ id }: { id: string }) => id === "sandbox");
  assert.deepEqual([details.causes.toSorted(), details.allow_write], [["network", "write"], [open.path(".mp")]]);
});
