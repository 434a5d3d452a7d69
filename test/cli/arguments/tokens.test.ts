import assert from "node:assert/strict";
import { test } from "node:test";
import { axesOf } from "../../../src/cli/arguments/axes.ts";
import { commandsMeant, requestOf } from "../../../src/cli/arguments/request.ts";
import { tokensOf } from "../../../src/cli/arguments/tokens.ts";

/** Of each flag: where it stands, and whether a word follows that is not its value. */
const placesOf = (line: string) =>
  tokensOf(line.split(" ")).given.map(({ name, value, isBefore, isBeforeWord }) => [
    name,
    value,
    isBefore,
    isBeforeWord,
  ]);

test("each flag is told with its value, whether it stands before the subcommand, and whether a word follows it", () => {
  assert.deepEqual(placesOf("-p 5 session --refresh x --yes --quiet"), [
    ["project", "5", true, false],
    ["refresh", undefined, false, true],
    ["yes", undefined, false, false],
    ["quiet", undefined, false, false],
  ]);
  assert.deepEqual(placesOf("--yes session"), [["yes", undefined, true, true]]);
  assert.deepEqual(placesOf("--account=me"), [["account", "me", true, false]]);
});

test("a value that begins with a dash is taken only behind =, or where it is a dash alone", () => {
  assert.deepEqual(placesOf("session --to -x"), [["to", undefined, false, false]]);
  assert.deepEqual(placesOf("session --to=-x"), [["to", "-x", false, false]]);
  assert.deepEqual(placesOf("session --to -"), [["to", "-", false, false]]);
});

test("the words behind -- are counted, and without it there is no count", () => {
  assert.deepEqual(tokensOf(["exec", "-q", "--", "env", "-x"]).behind, 2);
  assert.deepEqual(tokensOf(["exec", "-q", "--", "env", "-x"]).words, ["exec", "env", "-x"]);
  assert.equal(tokensOf(["exec", "--"]).behind, 0);
  for (const argv of [["session", "-q", "x"], ["session"], []])
    assert.equal(Object.hasOwn(tokensOf(argv), "behind"), false, argv.join(" "));
});

test("only the axes that were given are there", () => {
  assert.deepEqual(axesOf({}), {});
  const all = { account: "me", project: "1", workspace: 2, target: "shop" };
  for (const [axis, value] of Object.entries(all)) assert.deepEqual(axesOf({ [axis]: value }), { [axis]: value });
  assert.deepEqual(axesOf(all), all);
});

test("only the commands that the words can mean are loaded, and for help all", async () => {
  const meant = async (line: string, program: "auth_manager" | "mp") => {
    const tokens = tokensOf(line === "" ? [] : line.split(" "));
    return [...new Set((await commandsMeant(tokens, program)).map(({ path }) => path[0]))];
  };
  assert.deepEqual(await meant("", "auth_manager"), ["session"]);
  assert.deepEqual(await meant("target list", "mp"), ["target"]);
  assert.deepEqual(await meant("target list -q", "mp"), ["target"]);
  assert.deepEqual(await meant("help", "auth_manager"), []);
  for (const line of ["", "help", "help target", "target --help", "target -q --help", "--help -q"])
    assert.ok((await meant(line, "mp")).length > 5, line);
});

test("a request is read with the commands of its program, and what is not there is explained", async () => {
  const request = await requestOf(["target", "show", "shop"], "mp");
  assert.ok(request.kind === "call");
  assert.deepEqual([request.command.words, request.args], ["target show", ["shop"]]);
  const flagged = await requestOf(["target", "show", "shop", "-f", "json"], "mp");
  assert.ok(flagged.kind === "call");
  assert.deepEqual(flagged.command.words, "target show");
  await assert.rejects(requestOf(["target", "shwo"], "mp"), { code: "INVALID_ARGS" });
  await assert.rejects(requestOf(["target", "show"], "mp"), { code: "INVALID_ARGS" });
  await assert.rejects(requestOf(["target", "show", "shop", "more"], "mp"), { code: "INVALID_ARGS" });
});
