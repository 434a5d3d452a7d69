import assert from "node:assert/strict";
import { test } from "node:test";
import type { Program } from "../../../src/cli/arguments/command.ts";
import { help } from "../../../src/cli/arguments/help.ts";
import { knownError } from "../../../src/core/advice/advise.ts";
import { commandsOf } from "../../support/commands.ts";

const helped = (line: string, program: Program = "mp") => {
  const { usage, commands } = help(line === "" ? [] : line.split(" "), commandsOf(program), program).help;
  return { usage, names: commands.map(({ name }) => name.split(" [")[0]?.replace(/ [A-Z-]+.*/, "")), commands };
};

const refusal = (line: string): string => {
  try {
    help(line.split(" "), commandsOf("mp"), "mp");
  } catch (error) {
    return knownError(error)?.message ?? String(error);
  }
  return assert.fail(`not refused: ${line}`);
};

test("help for a group is about its commands, for one command about that one, and for none about all", () => {
  const target = helped("target");
  assert.equal(target.usage, "usage: mp target <subcommand> [options]");
  assert.deepEqual(target.names, ["target list", "target add", "target use", "target show", "target remove"]);
  assert.deepEqual(helped("target show").names, ["target show"]);
  assert.equal(helped("target show").usage, "usage: mp target show NAME");
  assert.equal(helped("").usage, "usage: mp <subcommand> [options]");
  assert.equal(helped("").names.length, commandsOf("mp").length);
  assert.deepEqual(helped("target show shop").names, ["target show"], "also with its argument");
});

test("help spells a flag without its short form and the brackets of its value", () => {
  const flags = helped("session").commands.flatMap(({ options }) => options.map(({ flag }) => flag));
  assert.deepEqual(flags.slice(0, 3), ["--account NAME", "--project ID", "--workspace ID"]);
});

test("help for what is not there says what of it there is not, and what was meant", () => {
  assert.equal(
    refusal("tarket"),
    'There is no such subcommand as "tarket". Did you mean "target"? usage: mp <subcommand> [options]',
  );
  assert.equal(
    refusal("target shwo"),
    'target has no such subcommand as "shwo". Did you mean "target show"? usage: mp <subcommand> [options]',
  );
  assert.equal(
    refusal("tarket account"),
    'There is no such subcommand as "tarket". Did you mean "target"? usage: mp <subcommand> [options]',
  );
  assert.doesNotMatch(refusal("target target"), /Did you mean/);
  assert.match(refusal("target add-on"), /^target has no such subcommand as "add-on"/);
});

test("a command that runs a program shows where that stands", () => {
  assert.match(helped("exec").usage, /^usage: mp exec .*-- COMMAND …$/);
});
