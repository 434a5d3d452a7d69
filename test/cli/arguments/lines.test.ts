import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Program } from "../../../src/cli/arguments/command.ts";
import { knownError } from "../../../src/core/advice/advise.ts";
import { commandsOf } from "../../support/commands.ts";
import { parse } from "../../support/parse.ts";
import { projectFolder } from "../../support/project-folder.ts";

/**
 * Command lines as people type them, and awkward ones, each with what either program understands: the command, its arguments and
 * its flags, or the first sentence of the refusal. `|` in front of a line's second result: `mp` understands it otherwise.
 */
const file = join(projectFolder, "test/cli/arguments/lines.txt");
const rows = readFileSync(file, "utf8").trimEnd().split("\n\n");

/** Words in single quotes may hold blanks, or nothing. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|([^\s']+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

function understood(argv: readonly string[], program: Program): string {
  try {
    const request = parse(argv, commandsOf(program), program);
    if (request.kind === "version") return "version";
    if (request.kind === "help") return ["help:", ...request.path].join(" ");
    const flags = Object.entries(request.flags).filter(([, value]) => value !== undefined && value !== false);
    const args = request.args.filter((value) => value !== undefined);
    return [request.command.words, JSON.stringify(args), JSON.stringify(Object.fromEntries(flags))].join("  ");
  } catch (error) {
    const said = knownError(error);
    return said ? `${said.code}: ${said.message.replace(/ ?usage: .*/s, "")}` : String(error);
  }
}

const rowOf = (line: string): string => {
  const [agent, person] = (["auth_manager", "mp"] as const).map((program) => understood(wordsOf(line), program));
  return [line, `  ${agent}`, ...(person === agent ? [] : [`| ${person}`])].join("\n");
};

test("each command line is understood as it is written down (UPDATE_LINES=1 writes the results anew)", () => {
  const now = rows.map((row) => rowOf(row.split("\n")[0] ?? ""));
  if (process.env.UPDATE_LINES === "1") writeFileSync(file, `${now.join("\n\n")}\n`);
  else assert.deepEqual(now, rows);
});

test("no result repeats a value that might be a secret", () => {
  const refused = rows.filter((row) => row.includes("INVALID_ARGS"));
  assert.ok(refused.length > 100);
  for (const row of refused) assert.doesNotMatch(row.split("\n").slice(1).join("\n"), /AKIA|secretvalue/, row);
});
