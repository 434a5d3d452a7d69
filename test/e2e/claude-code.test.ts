import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { converse, type ToolCall, withoutClaude } from "../support/claude-code.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";

// The real Claude Code, with a model that asks for whatever it likes.
const skip = withoutClaude;
const SECRET = "s3cr3t-of-team";
const TOKEN = "access-t0ken-of-grace";

function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  home.write(
    ".mp/config.toml",
    `[accounts.team]\ntype = "service_account"\nregion = "us"\nusername = "sa"\nsecret = "${SECRET}"\n`,
  );
  home.write(
    ".mp/accounts/me/tokens.json",
    JSON.stringify({ access_token: TOKEN, expires_at: "2030-01-01T00:00:00Z" }),
  );
  home.write("project/notes.txt", `It was ${SECRET}, they said.\n`);
  return home;
}

const bash = (command: string): ToolCall => ["Bash", { command, description: "look" }];

/** One start of Claude Code, of which several tests look at what it did; its home stays until the last of them. */
let clean = (): void => {};
after(() => clean());
let tour: ReturnType<typeof lookAround> | undefined;
const tourOfIt = () => {
  tour ??= lookAround();
  return tour;
};

async function lookAround() {
  const home = person({
    after: (one) => {
      clean = one;
    },
  });
  home.write("project/big.txt", `${"An ordinary line.\n".repeat(1_220_000)}${SECRET}\n`); // 22 MB
  home.write("project/cut.txt", `${"x".repeat(990)}${SECRET}${"y".repeat(40_000)}`);
  const { env, started } = watched(home);
  const calls = [
    ["Read", { file_path: home.path(".mp/config.toml") }],
    bash("cat ~/.mp/config.toml"),
    ["Grep", { pattern: "secret", path: home.path(".mp"), output_mode: "content" }],
    ["Edit", { file_path: home.path(".mp/config.toml"), old_string: 'region = "us"', new_string: 'region = "eu"' }],
    bash("mp account token"),
    bash(`printf 's3cr3t-'; echo of-team`),
    bash("cat $(echo notes.txt) && printf 'sa:s3cr3t-''of-team' | base64"),
    ["Read", { file_path: home.path("project/notes.txt") }],
    ["Grep", { pattern: "said", path: home.path("project"), output_mode: "content", glob: "notes.txt" }],
    bash("cat big.txt"),
    ["Write", { file_path: home.path("project/new.txt"), content: "secret = [mixpanel secret]" }],
    bash(`printf '{"Authorization":"Bearer access-t0ken-'; echo 'of-grace"}' >&2`),
    bash("cat cut.txt"),
    bash("echo $MP_SECRET"),
  ] as const;
  const said = await converse(home, [{ prompt: "Look around.", calls }], {
    env: { ...env, BASH_MAX_OUTPUT_LENGTH: "1000" },
  });
  return { home, started, ...said };
}

test("in Claude Code the files are denied with the safe command, and what a tool prints is cleansed", {
  skip,
}, async () => {
  const { home, results, sent, printed } = await tourOfIt();
  assert.equal(results.length, 14, printed);
  for (const denied of results.slice(0, 4))
    assert.match(denied, /holds Mixpanel credentials.*auth_manager\.mjs.* account list/);
  assert.match(results[4] ?? "", /auth_manager\.mjs.* account test/);
  assert.match(results[5] ?? "", /^"\[mixpanel secret\]"$/);
  assert.match(results[6] ?? "", /It was \[mixpanel secret\], they said\.\\n\[mixpanel secret\]/);
  assert.match(results[7] ?? "", /It was \[mixpanel secret\], they said/);
  assert.match(results[8] ?? "", /It was \[mixpanel secret\], they said/);
  assert.match(results[9] ?? "", /Full output saved to/);
  assert.match(results[10] ?? "", /would destroy what was there/);
  assert.match(results[11] ?? "", /Bearer \[mixpanel secret\]/);
  for (const secret of [SECRET, TOKEN]) {
    assert.ok(!sent.includes(secret));
    assert.deepEqual(filesWith(secret, home.path(".claude")), [], "nor is it in what the host keeps");
  }
});

/** The files below `folder` in which `text` stands. */
const filesWith = (text: string, folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path, "latin1").includes(text));

test("in Claude Code nothing of a secret that it has cut off reaches the model", { skip }, async () => {
  const { results } = await tourOfIt();
  assert.match(results[12] ?? "", /Full output saved to.*x\[mixpanel secret\]\\n/);
});

test("in Claude Code the guard is started before a call that a filter matches", { skip }, async () => {
  const { home, started } = await tourOfIt();
  const before = started()
    .filter(({ event, tool }) => event === "PreToolUse" && /^(Bash|Read)$/.test(tool))
    .map(({ input: { command, file_path } }) => command ?? file_path);
  for (const matched of ["cat ~/.mp/config.toml", "echo $MP_SECRET", "mp account token", home.path(".mp/config.toml")])
    assert.ok(before.includes(matched), `${matched} is not among ${before.join("\n")}`);
  for (const ordinary of ["cat big.txt", "cat cut.txt", home.path("project/notes.txt")])
    assert.ok(!before.includes(ordinary), ordinary);
});

test("in Claude Code a message with a stored secret never reaches the model", { skip }, async (t) => {
  const secrets = [SECRET, TOKEN, Buffer.from(`sa:${SECRET}`).toString("base64")];
  const messages = secrets.map((secret) => ({ prompt: `Use ${secret} for it.` }));
  const { sent, printed } = await converse(person(t), messages);
  for (const secret of secrets) {
    assert.ok(!sent.includes(secret));
    assert.ok(!printed.includes(secret), printed);
  }
  assert.equal(printed.match(/"result":"[^"]*mp account add NAME/g)?.length, secrets.length, printed);
});

test("in Claude Code a login in two steps asks for no permission, the address being a message of its own", {
  skip,
}, async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write("project/notes.txt", "");
  const program = `node "${join(projectFolder, "scripts/auth_manager.mjs")}"`;
  const begun = { prompt: "/mixpanel:auth login", calls: [bash(`${program} login --start --region us`)] };
  const approved = async ([start = ""]: readonly string[]) => {
    const [, url = ""] = /authorize_url[\\":]+(http[^"\\]+)/.exec(start) ?? [];
    const prompt = await mixpanel.approve(url);
    const finish = bash(`${program} login --finish - <<'ADDRESS'\n${prompt}\nADDRESS`);
    return { prompt, calls: [finish, bash(`${program} account remove analytical-engines`)] };
  };
  const { results } = await converse(home, [begun, approved], {
    args: ["--permission-mode", "default"],
    env: { MP_API_BASE_URL: mixpanel.baseUrl },
  });
  assert.match(results[1] ?? "", /grace@example\.com/);
  assert.match(results[2] ?? "", /requires approval/, "nothing else is let through");
});

/** A `node` that keeps what it is given on stdin in the folder `events` of the home, for each time that it is started. */
function watched(home: TemporaryHome) {
  mkdirSync(home.path("events"));
  const kept = `"${home.path("events")}/$$"`;
  home.write("bin/node", `#!/bin/sh\ncat > ${kept}\nexec "${process.execPath}" "$@" < ${kept}\n`, 0o755);
  const started = () =>
    home.list("events").map((name) => {
      const { hook_event_name: event, tool_name: tool, tool_input: input } = JSON.parse(home.read(`events/${name}`));
      return { event, tool, input };
    });
  return { env: { PATH: `${home.path("bin")}:${process.env.PATH}` }, started };
}

test("in Claude Code 200 ordinary calls come through as they are, and before them nothing is started", {
  skip,
}, async (t) => {
  const home = person(t);
  const turn = (index: number): ToolCall[] => {
    const path = home.path(`project/file${index}.txt`);
    home.write(`project/file${index}.txt`, `content ${index}\n`);
    const look: ToolCall = ["Read", { file_path: path }];
    return Array.from({ length: 20 }, (_, call) => (call % 4 ? look : bash(`echo ${index}-${call} ordinary`)));
  };
  const calls = Array.from({ length: 10 }, (_, index) => turn(index));
  const { env, started } = watched(home);
  const { results } = await converse(home, [{ prompt: "Work.", calls }], { env });
  assert.equal(results.length, 200);
  assert.equal(results.filter((result) => /^"\d+-\d+ ordinary"$/.test(result)).length, 50);
  assert.equal(results.filter((result) => /content \d|unchanged since/.test(result)).length, 150, results.join("\n"));
  const after = [...Array(50).fill("PostToolUse Bash"), ...Array(150).fill("PostToolUse Read")];
  const names = started().map(({ event, tool = "" }) => `${event} ${tool}`.trim());
  assert.deepEqual(names.sort(), [...after, "UserPromptSubmit"]);
});

test("what the command may run without asking runs, and what could lose or leak something is asked about", {
  skip,
}, async (t) => {
  const home = person(t);
  home.write(".mp/accounts/.tmp-00000000/tokens.json", "{}");
  const script = `node "${join(projectFolder, "scripts/auth_manager.mjs")}"`;
  const runs = [
    "session",
    "account list",
    "account use team",
    "target list",
    "project use 1",
    "bridge status",
    "doctor --offline",
    "login --finish - <<'ADDRESS'\nhttp://localhost:1/callback?code=x&state=y\nADDRESS",
  ];
  const asks = [
    ...[
      "account remove team --force",
      "account rename team other",
      "account logout team",
      "account update team --region eu",
    ],
    ...[
      "account add x --type oauth_browser --region us",
      "bridge export --to b.json",
      "bridge import b.json",
      "bridge remove",
    ],
    ...["target remove x", "login --discard all", "session; touch made", "account list > made"],
  ];
  const calls = [...runs, ...asks].map((words) => bash(`${script} ${words}`));
  const mp = bash(`node "${join(projectFolder, "scripts/mp.mjs")}" exec -- touch made`);
  const { results, printed } = await converse(home, [{ prompt: "/mixpanel:auth", calls: [...calls, mp] }], {
    args: ["--permission-mode", "default"],
  });
  assert.equal(results.length, runs.length + asks.length + 1, printed);
  for (const [index, words] of runs.entries()) assert.match(results[index] ?? "", /schema_version/, words);
  for (const [index, words] of [...asks, "mp exec"].entries())
    assert.match(results[runs.length + index] ?? "", /needs? approval|requires? approval|permission/i, words);
  assert.match(home.read(".mp/config.toml"), /\[accounts\.team\]/);
  assert.ok(!home.exists("project/made"));
});
