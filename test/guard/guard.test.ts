import assert from "node:assert/strict";
import { userInfo } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { canaries, encodings, leftIn } from "./canaries.ts";
import { after, before, inProcess, person, started } from "./person.ts";

test("a message with a stored secret is blocked and not shown; one with a pasted address, a state or a client is not", (t) => {
  const her = person(t);
  const prompt = (text: string) => inProcess(her, { hook_event_name: "UserPromptSubmit", prompt: text });
  // One of each kind in every encoding.
  const said = canaries.flatMap((secret, index) =>
    (index < 8 ? Object.values(encodings) : [String]).map((encode) => encode(secret)),
  );
  for (const text of said) {
    const { decision, reason, hookSpecificOutput } = JSON.parse(prompt(`use ${text} please`));
    assert.deepEqual([decision, hookSpecificOutput.suppressOriginalPrompt], ["block", true]);
    assert.match(reason, /mp account add NAME --type service_account/);
    assert.deepEqual(leftIn(reason, canaries), []);
  }
  assert.equal(prompt("http://localhost:19284/callback?code=abcdefghijkl&state=a-state-that-is-shown"), "");
});

test("an account may name a variable that is called like what every object has", (t) => {
  const her = person(t);
  her.home.write("own.toml", "[accounts.x]\ntoken_env = 'constructor'\n");
  assert.match(inProcess(her, { hook_event_name: "UserPromptSubmit", prompt: canaries[30] }), /"block"/);
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
    ["Glob", { pattern: ".mp/**", path: root }, /account list/],
    ["Grep", { pattern: "secret", path: "/" }, /Mixpanel credentials/],
    ["Grep", { pattern: "secret", path: join(root, ".."), glob: "**/tokens.json" }, /account test/],
    ["Read", { file_path: join(root, ".mp/.config.toml.swp") }, /account list/],
    ["Read", { file_path: "/proc/self/cwd/.mp/config.toml" }, /account list/],
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
    "cp src/tokens.ts /tmp/copy.ts && rm -r /tmp/old",
    "npm install mixpanel-browser",
    "grep -rn 'mixpanel.*secret' src --include='*.json'",
    "cat accounts.json ~/.config/other/config.toml",
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

test("where HOME is empty, the home is the one of the user's entry, as for the programs", (t) => {
  const event = JSON.stringify(before("Read", { file_path: join(userInfo().homedir, ".mp/config.toml") }));
  for (const env of [{ HOME: "" }, {}]) {
    const { stdout } = started({ home: temporaryHome(t), env }, event);
    assert.match(stdout, /"permissionDecision":"deny"/, JSON.stringify(env));
  }
});

test("MP_GUARD=0 turns it off", (t) => {
  const her = person(t);
  const event = JSON.stringify(after("Bash", canaries[0] ?? ""));
  assert.notEqual(started(her, event).stdout, "");
  const { status, stdout, stderr } = started({ ...her, env: { ...her.env, MP_GUARD: "0" } }, event);
  assert.deepEqual([status, stdout, stderr], [0, "", ""]);
});
