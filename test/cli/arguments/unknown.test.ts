import assert from "node:assert/strict";
import { test } from "node:test";
import type { Program } from "../../../src/cli/arguments/command.ts";
import {
  calledOtherwise,
  pythonCommands,
  removedCommands,
  removedFlags,
} from "../../../src/cli/arguments/elsewhere.ts";
import { help } from "../../../src/cli/arguments/help.ts";
import { knownError } from "../../../src/core/advice/advise.ts";
import { near } from "../../../src/core/near.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import { accepts } from "../../mp/accepts.ts";
import { commandsOf } from "../../support/commands.ts";
import { temporaryHome } from "../../support/home.ts";
import { parse } from "../../support/parse.ts";
import { runScript } from "../../support/program.ts";

const programs: readonly Program[] = ["auth_manager", "mp"];

/** How the call is refused. */
function refusal(call: () => unknown): MixpanelError {
  try {
    call();
  } catch (thrown) {
    const error = knownError(thrown);
    assert.equal(error?.code, "INVALID_ARGS", String(thrown));
    return error as MixpanelError;
  }
  return assert.fail("not refused");
}

const refusalOf = (line: string, program: Program): MixpanelError =>
  refusal(() => parse(line.split(" "), commandsOf(program), program));

/** Its message and `next` name commands that this mp takes. */
function leadsOn({ message, next }: MixpanelError): void {
  assert.notEqual(next.length, 0);
  for (const { command } of next) {
    assert.ok(message.includes(command), `${message}\n${command}`);
    accepts(command);
  }
}

test("what 0.4 removed is refused with what took its place, also with words behind it and in help", () => {
  for (const program of programs)
    for (const [words, now] of Object.entries(removedCommands))
      for (const line of [words, `${words} extra words`, `${words} --yes`]) {
        const error = refusalOf(line, program);
        leadsOn(error);
        assert.match(error.message, new RegExp(`^"${words.split(" ")[0]}.* was removed in 0\\.4`));
        assert.equal(error.next[0]?.command, now === null ? "mp login" : `mp ${now}`, line);
        const asked = refusal(() => help(words.split(" "), commandsOf(program), program));
        assert.equal(asked.message, refusalOf(words, program).message.replace(/ usage: .*/, ""), words);
      }
});

test("a verb of a removed group that it never had leads to the group that took its place", () => {
  for (const program of programs) {
    assert.equal(refusalOf("auth frobnicate", program).next[0]?.command, "mp account --help");
    assert.equal(refusalOf("projects switch", program).next[0]?.command, "mp project --help");
  }
});

test("a flag that 0.4 removed is refused with the one that took its place, wherever it stands", () => {
  for (const program of programs)
    for (const [flag, now] of Object.entries(removedFlags))
      for (const line of [
        `session --${flag} planted`,
        `--${flag} planted session`,
        `--${flag}=planted session`,
        `workspace use 5 --${flag} planted`,
        `target show x --${flag} planted`,
        `--${flag}`,
        `--${flag} planted`,
      ]) {
        const error = refusalOf(line, program);
        leadsOn(error);
        assert.ok(error.message.startsWith(`--${flag} was removed in 0.4. Give ${now} instead`), error.message);
        assert.doesNotMatch(JSON.stringify([error.message, error.next, error.details]), /planted/);
      }
  assert.equal(refusalOf("workspace use 5 --credential x", "mp").next[0]?.command, "mp workspace use --account <name>");
  assert.equal(refusalOf("target add --credential x", "mp").next[0]?.command, "mp target add <name> --account <name>");
  assert.equal(refusalOf("session list --credential x", "mp").next[0]?.command, "mp session --account <name>");
});

test("what only the Python tool has is told so", () => {
  for (const program of programs)
    for (const word of pythonCommands) {
      if (program === "auth_manager" && word === "schemas") continue;
      const { message } = refusalOf(`${word} list`, program);
      assert.match(message, /only mixpanel-headless's mp has it/, `${program} ${word}: ${message}`);
    }
  assert.match(refusalOf("schemas list", "auth_manager").message, /Did you mean "schema"\?/);
  assert.match(refusalOf("account query", "mp").message, /^account has no such subcommand as "query"\./);
});

test("a word near to a known one is answered with that", () => {
  const lines: readonly (readonly [line: string, meant: string])[] = [
    ["acount list", '"account"'],
    ["acount list -q", '"account"'],
    ["accounts", '"account"'],
    ["sesion", '"session"'],
    ["targte list", '"target"'],
    ["docter", '"doctor"'],
    ["account lst", '"account list"'],
    ["account shwo", '"account show"'],
    ["account log", '"account login" or "account logout"'],
    ["target rmeove x", '"target remove"'],
    ["session --acount x", '"--account"'],
    ["project list --refesh", '"--refresh"'],
    ["login --regoin us", '"--region"'],
    ["account add x --typ oauth_browser", '"--type"'],
    ["session --project-id 5", '"--project"'],
    ["account add x --type service-account", '"service_account"'],
    ["account add x --type oauth", '"oauth_browser" or "oauth_token"'],
    ["login --start --region US", '"us"'],
  ];
  for (const program of programs)
    for (const [line, meant] of lines) {
      const { message } = refusalOf(line, program);
      assert.ok(message.includes(` Did you mean ${meant}?`), `${program} ${line}: ${message}`);
    }
  assert.match(refusalOf("account list -f jsn", "mp").message, /Did you mean "json" or "jsonl"|Did you mean "json"/);
  assert.match(
    refusalOf("completion fis", "mp").message,
    /SHELL must be one of bash, zsh, fish\. Did you mean "fish"\?/,
  );
  assert.match(refusalOf("bridg status", "auth_manager").message, /Did you mean "bridge"\?/);
});

test("a word behind a flag that nobody knows is neither repeated nor compared", () => {
  for (const program of programs)
    for (const line of ["--sercet acount account list", "--passwd acount", "account --sercet lst x"])
      assert.doesNotMatch(refusalOf(line, program).message, /acount|lst|Did you mean "acc/, line);
});

test("words that are not near, too short or far too long are answered with nothing", () => {
  for (const word of ["", "x", "zebra", "x".repeat(5000)]) assert.deepEqual(near(word, ["account", "us", "eu"]), []);
});

test("a word of more than 20 letters is not repeated", () => {
  const letters = "x".repeat(20);
  assert.ok(refusalOf(letters, "mp").message.startsWith(`There is no such subcommand as "${letters}".`));
  assert.match(refusalOf(`${letters}x`, "mp").message, /^There is no such subcommand\. /);
});

test("-u and -r stand for --username and --region", () => {
  for (const program of programs) {
    const request = parse("account update sa -u user -r eu".split(" "), commandsOf(program), program);
    assert.ok(request.kind === "call");
    assert.deepEqual([request.flags.username, request.flags.region], ["user", "eu"]);
  }
});

test("what the other program calls by another name is refused with that of this one", () => {
  for (const program of programs)
    for (const [words, name] of Object.entries(calledOtherwise[program])) {
      const { message, next } = refusalOf(`${words} x`, program);
      assert.ok(message.endsWith(`Run: ${program} ${name}`), message);
      accepts((next[0]?.command ?? "").replace(/^\S+/, "mp"), program);
    }
});

test("both programs answer so when they run", async (t) => {
  const home = temporaryHome(t);
  for (const argv of [
    ["auth", "list"],
    ["auth", "list", "--help"],
  ]) {
    const envelope = JSON.parse((await runScript("auth_manager.mjs", home.root, argv)).stdout);
    assert.equal(envelope.next[0].command, "mp account list");
    assert.deepEqual([envelope.error.code, envelope.error.actionable], ["INVALID_ARGS", true]);
    const ran = await runScript("mp.mjs", home.root, argv);
    assert.deepEqual([ran.status, ran.stdout], [3, ""]);
    assert.match(ran.stderr, /^error: "auth list" was removed in 0\.4\. Instead of it, run: mp account list\n/);
  }
});

test("who gives a name where an id is meant is told how it is looked up, for the account that was meant", () => {
  const rows: [line: string, next: string[]][] = [
    ["project list --project foo", ["mp project list --search foo", "mp project list"]],
    ["session -p foo -a other", ["mp project list --search foo --account other", "mp project list --account other"]],
    ["target add x -p foo", ["mp project list --search foo", "mp project list"]],
    ["workspace use 5 -p foo", ["mp project list --search foo", "mp project list"]],
    [
      "account update team --project foo",
      ["mp project list --search foo --account team", "mp project list --account team"],
    ],
    // A name with digits may be a secret in the wrong place.
    ["session -p s3cret", ["mp project list --search <name>", "mp project list"]],
    ["session -p ..", ["mp project list"]],
    ["session -w foo -p 7 -a other", ["mp workspace list --account other --project 7"]],
    ["workspace use 0", ["mp workspace list"]],
    // There is no account yet whose projects could be listed.
    [
      "account add new --type oauth_browser --project foo",
      ["mp account add new --type oauth_browser", "mp project use foo --account new"],
    ],
    ["login --finish - --project foo --name web", ["mp login --finish - --name web", "mp project use foo"]],
    ["login --finish x --project foo", ["mp login --finish '<address>'", "mp project use foo"]],
    [
      "login --resume /a/.tmp-1 --project foo --region eu",
      ["mp login --resume /a/.tmp-1 --region eu", "mp project use foo"],
    ],
  ];
  for (const program of programs)
    for (const [line, next] of rows) {
      const error = refusalOf(line, program);
      leadsOn(error);
      assert.deepEqual(
        error.next.map(({ command }) => command),
        next,
        line,
      );
      assert.doesNotMatch(error.message, /s3cret|Invalid/);
      assert.match(String(error.details?.usage), new RegExp(`^usage: ${program} `));
    }
  const quoted = refusal(() => parse(["session", "-p", "E-Commerce & Co"], commandsOf("mp"), "mp"));
  assert.equal(quoted.next[0]?.command, "mp project list --search 'E-Commerce & Co'");
});
