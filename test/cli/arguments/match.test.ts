import assert from "node:assert/strict";
import { test } from "node:test";
import { help } from "../../../src/cli/arguments/help.ts";
import { knownError } from "../../../src/core/advice/advise.ts";
import { commandsOf } from "../../support/commands.ts";
import { temporaryHome } from "../../support/home.ts";
import { parse } from "../../support/parse.ts";
import { runScript } from "../../support/program.ts";

const called = (argv: readonly string[]) => {
  const request = parse(argv, commandsOf("mp"), "mp");
  assert.ok(request.kind === "call", argv.join(" "));
  return request;
};

/** What is refused, in words. */
const refusal = (argv: readonly string[]): string => {
  try {
    parse(argv, commandsOf("mp"), "mp");
  } catch (error) {
    return knownError(error)?.message ?? String(error);
  }
  return assert.fail(`not refused: ${argv.join(" ")}`);
};

test("a command of two words is found, and a word with a blank in it is none", () => {
  assert.equal(called(["account", "list"]).command.words, "account list");
  assert.match(refusal(["account list"]), /There is no such subcommand\./);
});

test("ids and names stay as they were typed, whatever number they look like", () => {
  for (const word of ["0012", "1e3", "0x10", "99999999999999999999", "-5", "1_000", "Infinity"]) {
    if (/^\d+$/.test(word)) assert.deepEqual(called(["project", "use", word]).args, [word]);
    assert.equal(called(["session", `--account=${word.replace(/^-/, "n")}`]).flags.account, word.replace(/^-/, "n"));
  }
  assert.deepEqual(called(["account", "use", "007"]).args, ["007"]);
  assert.equal(called(["session", "-p", "0012"]).flags.project, "0012");
});

test("--no-browser is a switch of its own, and no other flag has a form with no-", () => {
  assert.equal(called(["account", "login", "team", "--no-browser"]).flags["no-browser"], true);
  assert.equal(called(["account", "login", "team"]).flags["no-browser"], false);
  for (const flag of ["--no-account", "--no-refresh", "--no-no-browser", "--browser"])
    assert.match(refusal(["project", "list", flag]), /takes no flag/, flag);
});

test("a flag that is called like what every object has is no flag, and changes nothing", () => {
  for (const flag of [
    "--__proto__=x",
    "--constructor=x",
    "--prototype",
    "--hasOwnProperty=1",
    "--a.b=c",
    "--_=x",
    "--__proto__.x=y",
  ]) {
    assert.match(refusal(["session", flag]), /takes no (?:such flag|flag)/, flag);
    assert.equal(Object.hasOwn(Object.prototype, "x"), false);
  }
  // cac makes it a key of the value, which is a text.
  assert.match(refusal(["session", "-a", "me", "--account.b=c"]), /^session takes no such flag/);
  assert.deepEqual(called(["target", "show", "__proto__"]).args, ["__proto__"]);
  assert.equal(called(["session", "-a", "constructor"]).flags.account, "constructor");
});

test("what stands behind -- are arguments, also where they look like flags", () => {
  assert.deepEqual(called(["account", "use", "--", "-x"]).args, ["-x"]);
  assert.deepEqual(called(["account", "use", "--", "--force"]).args, ["--force"]);
  assert.match(refusal(["session", "--", "--bridge"]), /more arguments than expected/);
});

test("the last of a flag that is given twice counts, and a switch may be", () => {
  assert.equal(called(["session", "-a", "one", "--account", "two"]).flags.account, "two");
  assert.equal(called(["session", "-a", "one", "-a", "two", "-a", "three"]).flags.account, "three");
  assert.equal(called(["project", "list", "--refresh", "--refresh"]).flags.refresh, true);
});

test("a value is taken whole, and one that is missing is not found in the next word", () => {
  assert.equal(called(["account", "export-bridge", "--to=a=b"]).flags.to, "a=b");
  assert.equal(called(["account", "export-bridge", "--to", ":x"]).flags.to, ":x");
  assert.equal(called(["session", "-a5"]).flags.account, "5");
  assert.match(refusal(["session", "--account="]), /The value of --account must be non-empty/);
  assert.match(refusal(["project", "use", "5", "--account"]), /--account needs a value/);
  assert.match(refusal(["account", "export-bridge", "--to", "--access-only"]), /--to needs a value/);
  assert.match(refusal(["session", "-a", "x", "--account"]), /--account needs a value/);
  assert.match(refusal(["project", "list", "--refresh=yes"]), /--refresh takes no value/);
});

test("an argument that is missing, or one too many, is told by its name", () => {
  assert.match(refusal(["account", "use"]), /^NAME is missing\./);
  assert.match(refusal(["project", "use", "5", "6"]), /^There are more arguments than expected\./);
});

test("nothing that was typed and may be a secret is repeated", () => {
  for (const argv of [
    ["session", "planted-Secret1"],
    ["session", "--planted-Secret1"],
    ["planted-Secret1"],
    ["session", "--bogus", "planted-Secret1"],
    ["--bogus", "planted-Secret1", "session"],
    ["account", "planted-Secret1"],
    ["session", "--project", "planted-Secret1"],
    ["account", "add", "--region", "planted-Secret1"],
  ])
    assert.doesNotMatch(refusal(argv), /planted/, argv.join(" "));
});

test("the region and the type must be one of those there are", () => {
  assert.match(refusal(["login", "--region", "mars"]), /The value of --region must be one of us, eu, in\./);
  assert.match(refusal(["account", "add", "--type", "x"]), /The value of --type must be one of service_account/);
});

test("a program stands behind --, with all its words, and nothing else of the line does", () => {
  const { args, program, flags } = called(["exec", "-a", "me", "--", "env", "-x"]);
  assert.deepEqual([args, program, flags.account], [[], ["env", "-x"], "me"]);
  assert.deepEqual(called(["account", "use", "--", "-x"]).program, []);
  for (const argv of [["exec"], ["exec", "--"], ["exec", "env"]])
    assert.match(refusal(argv), /^A program is missing behind "--"\./, argv.join(" "));
  assert.match(refusal(["exec", "x", "--", "env"]), /more arguments than expected/);
});

test("--ask-secret stands where no word can be taken for its secret", () => {
  assert.equal(called(["account", "update", "sa", "--ask-secret"]).flags["ask-secret"], true);
  for (const argv of [
    ["account", "update", "sa", "--ask-secret", "planted"],
    ["account", "update", "sa", "--ask-secret=planted"],
    ["account", "update", "--ask-secret", "sa"],
  ])
    assert.match(refusal(argv), /^--ask-secret takes no value, and no word follows it/, argv.join(" "));
});

test("an axis before a subcommand that does not take it goes with it, and lets no other flag through", () => {
  assert.deepEqual(called(["-a", "me", "account", "use", "team"]).args, ["team"]);
  assert.deepEqual(called(["-a", "me", "account", "show"]).flags.account, "me");
  assert.deepEqual(called(["-a", "me", "account", "test"]).args, [undefined]);
  assert.match(refusal(["-a", "me", "session", "--force"]), /^session takes no flag --force/);
  assert.match(refusal(["-a", "me", "account", "use", "team", "-p", "5"]), /^account use takes no flag -p\./);
});

test("help takes the flags of every command, and no flag that none has", () => {
  for (const argv of [
    ["--help", "-a", "me"],
    ["session", "--help", "--refresh"],
  ])
    assert.equal(parse(argv, commandsOf("mp"), "mp").kind, "help", argv.join(" "));
  assert.equal(parse(["--version", "-a", "me"], commandsOf("mp"), "mp").kind, "version");
  assert.equal(parse(["-a", "me"], commandsOf("mp"), "mp").kind, "help");
  assert.match(refusal(["--help", "--bogus"]), /takes no flag --bogus/);
  assert.match(refusal(["--version", "--refresh"]), /takes no flag --refresh/);
  assert.throws(() => parse(["--version", "-a", "me"], commandsOf("auth_manager"), "auth_manager"), {
    code: "INVALID_ARGS",
  });
});

test("help and an error of the command line are printed by us alone: once, on the right stream, with our status", async (t) => {
  const home = temporaryHome(t);
  const asked = await runScript("mp.mjs", home.root, ["session", "--help"]);
  assert.deepEqual([asked.status, asked.stderr], [0, ""]);
  assert.equal(asked.stdout.match(/Usage/g)?.length, 1);
  const refused = await runScript("mp.mjs", home.root, ["session", "--bogus"]);
  assert.deepEqual([refused.status, refused.stdout], [3, ""]);
  assert.equal(refused.stderr.match(/error:/g)?.length, 1);
});

test("help documents each command with its arguments and its flags as they are called", () => {
  const { usage, commands } = help(["account", "login"], commandsOf("mp"), "mp").help;
  assert.equal(
    usage,
    "usage: mp account login [NAME] [--account NAME] [--project ID] [--workspace ID] [--target NAME] [--no-browser]",
  );
  assert.deepEqual(
    commands.map(({ name, options }) => [name, options.map(({ flag }) => flag)]),
    [["account login [NAME]", ["--account NAME", "--project ID", "--workspace ID", "--target NAME", "--no-browser"]]],
  );
});
