import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { answerTo, type HookEvent } from "../../src/guard/events.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { projectFolder } from "../support/project-folder.ts";
import { canaries, encodings } from "./canaries.ts";

/** A home with all of the canaries in it, each kind of file holding some; those of the last two kinds come by variables. */
function person(t: Parameters<typeof temporaryHome>[0]) {
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

type Person = ReturnType<typeof person>;

const inProcess = ({ home, env }: Person, event: HookEvent): string => {
  const problems: string[] = [];
  const here = { env, home: home.root, cwd: event.cwd ?? home.root };
  const answer = answerTo(event, { here, program: "node auth_manager.mjs", fail: (problem) => problems.push(problem) });
  assert.deepEqual(problems, []);
  return answer === undefined ? "" : JSON.stringify(answer);
};

const started = (
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
const outputs: Readonly<Record<string, (text: string) => object>> = {
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
};

const after = (tool: string, text: string): HookEvent => ({
  hook_event_name: "PostToolUse",
  tool_name: tool,
  tool_input: {},
  tool_response: outputs[tool]?.(text),
});
const before = (tool: string, input: Record<string, unknown>, cwd?: string): HookEvent => ({
  hook_event_name: "PreToolUse",
  tool_name: tool,
  tool_input: input,
  ...(cwd !== undefined && { cwd }),
});

test("of every secret that is stored or in a variable, however a tool prints it, none reaches the model", (t) => {
  const her = person(t);
  for (const tool of Object.keys(outputs))
    for (const encode of Object.values(encodings)) {
      const kinds = canaries.map((secret) => `[${encode(secret)}]`);
      const answer = JSON.parse(inProcess(her, after(tool, kinds.join("\n"))));
      const { updatedToolOutput: clean } = answer.hookSpecificOutput;
      assert.deepEqual(Object.keys(clean), Object.keys(outputs[tool]?.("") ?? {}));
      const text: string = clean.content ?? clean.file?.content ?? clean.stderr;
      assert.equal(text.match(/\[mixpanel secret\]/g)?.length, canaries.length, text);
      for (const [index, secret] of canaries.entries()) {
        assert.ok(!text.includes(kinds[index] ?? ""), `${tool}: ${kinds[index]}`);
        assert.ok(!text.includes(secret));
      }
    }
});

test("an output of 1 KB to 22 MB is cleansed, and otherwise stays as it was", (t) => {
  const her = person(t);
  for (const size of [1_000, 30_000, 1_000_000, 22_000_000]) {
    const fill = "An ordinary line of output, with {} and numbers 0123456789.\n".repeat(size / 120);
    const run = started(her, JSON.stringify(after("Bash", `${fill}${canaries[3]}\n${fill}${canaries[39]}`)));
    assert.equal(run.stderr, "");
    const { updatedToolOutput } = JSON.parse(run.stdout).hookSpecificOutput;
    assert.ok(updatedToolOutput.stdout === `${fill}[mixpanel secret]\n${fill}[mixpanel secret]`, `${size}`);
  }
});

test("an output that the host has put into a file is cleansed there, whatever bytes it holds", (t) => {
  const her = person(t);
  const bytes = (text: string) =>
    Buffer.concat([Buffer.from([0, 255, 10]), Buffer.from(text), Buffer.alloc(9_000_000, 200)]);
  const [path, other] = [her.home.write("results/one.txt", ""), her.home.write("results/two.txt", "ordinary")];
  writeFileSync(path, bytes(canaries[2] ?? ""));
  const response = {
    stdout: "a preview",
    stderr: "",
    interrupted: false,
    persistedOutputPath: path,
    rawOutputPath: other,
  };
  assert.equal(inProcess(her, { ...after("Bash", ""), tool_response: response }), "");
  assert.ok(readFileSync(path).equals(bytes("[mixpanel secret]")));
  assert.equal(her.home.read("results/two.txt"), "ordinary");
  assert.deepEqual(her.home.list("results"), ["one.txt", "two.txt"]);
});

test("a message with a stored secret is blocked and not shown; one with a pasted address, a state or a client is not", (t) => {
  const her = person(t);
  const prompt = (text: string) => inProcess(her, { hook_event_name: "UserPromptSubmit", prompt: text });
  for (const secret of canaries) {
    const { decision, reason, hookSpecificOutput } = JSON.parse(prompt(`use ${secret} please`));
    assert.deepEqual([decision, hookSpecificOutput.suppressOriginalPrompt], ["block", true]);
    assert.match(reason, /mp account add NAME --type service_account/);
  }
  assert.equal(prompt("http://localhost:19284/callback?code=abcdefghijkl&state=a-state-that-is-shown"), "");
});

test("the tools for files are denied what holds credentials, with the command to run instead", (t) => {
  const her = person(t);
  const { root } = her.home;
  const calls: [string, Record<string, unknown>, RegExp][] = [
    ["Read", { file_path: join(root, ".mp/config.toml") }, /auth_manager\.mjs account list/],
    ["Read", { file_path: "~/.mp/accounts/a/tokens.json" }, /auth_manager\.mjs account test/],
    ["Read", { file_path: join(root, "own.toml") }, /account list/],
    ["Edit", { file_path: join(root, "carried.json"), old_string: "a", new_string: "b" }, /bridge status/],
    ["Write", { file_path: join(root, ".mp/oauth/inflight.json"), content: "" }, /session/],
    ["Grep", { pattern: "secret", path: join(root, ".mp") }, /account list/],
    ["Grep", { pattern: "token", path: root, glob: "~/.mp/*.toml" }, /account list/],
    ["Glob", { pattern: "**/*", path: join(root, ".mp") }, /account list/],
    ["Glob", { pattern: "~/.mp/**" }, /account list/],
    ["Bash", { command: "mp account token" }, /account test.*mp exec/],
  ];
  for (const [tool, input, reason] of calls) {
    const { hookSpecificOutput: said } = JSON.parse(inProcess(her, before(tool, input)) || "{}");
    assert.equal(said?.permissionDecision, "deny", JSON.stringify(input));
    assert.match(said.permissionDecisionReason, reason);
  }
});

test("what was hidden is not written into a file", (t) => {
  const her = person(t);
  const text = "secret = '[mixpanel secret]'";
  for (const event of [
    before("Write", { file_path: "/x/.env", content: text }),
    before("Edit", { file_path: "/x/.env", old_string: "a", new_string: text }),
  ])
    assert.match(inProcess(her, event), /"deny".*would destroy what was there/);
  assert.equal(inProcess(her, before("Edit", { file_path: "/x/.env", old_string: text, new_string: "a" })), "");
});

test("of 1,000 ordinary calls none is denied and none is changed", (t) => {
  const her = person(t);
  const words = [
    "git status",
    "npm test",
    "ls -la",
    "cat README.md",
    "grep -rn token src",
    "node -e 0",
    "echo $HOME",
    "cat config.toml",
    "make -j4",
    "find . -name '*.ts' | xargs wc -l",
  ];
  for (let index = 0; index < 200; index += 1) {
    const command = `${words[index % words.length]} # ${index}`;
    const path = her.home.path(`project/src/file${index}.ts`);
    const text = `export const token${index} = "${(index * 7919).toString(36)}"; // canary${index} secret\n`.repeat(
      index,
    );
    for (const event of [
      before("Bash", { command }, her.home.path("project")),
      after("Bash", text),
      before(index % 2 ? "Read" : "Edit", { file_path: path, new_string: text }),
      after(index % 2 ? "Read" : "Grep", text),
      before(index % 2 ? "Grep" : "Write", { pattern: "secret", path, file_path: path, content: text }),
    ])
      assert.equal(inProcess(her, event), "", JSON.stringify(event).slice(0, 200));
  }
});

test("a guard that fails lets the call through, and says so without quoting anything", (t) => {
  const home: TemporaryHome = temporaryHome(t);
  home.write(".mp/config.toml", 'secret = "s3cr3t-of-team"');
  for (const input of [
    "",
    "s3cr3t-of-team",
    '{"hook_event_name":"PreToolUse","tool_name":"Bash","tool_input":{"command":7}',
    "null",
  ]) {
    const { status, stdout, stderr } = started({ home, env: { HOME: home.root } }, input);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, /^mixpanel guard: this call was not looked at \(\w+\)\n$/);
  }
});

test("MP_GUARD=0 turns it off", (t) => {
  const her = person(t);
  const event = JSON.stringify(after("Bash", canaries[0] ?? ""));
  assert.notEqual(started(her, event).stdout, "");
  const { status, stdout, stderr } = started({ ...her, env: { ...her.env, MP_GUARD: "0" } }, event);
  assert.deepEqual([status, stdout, stderr], [0, "", ""]);
});
