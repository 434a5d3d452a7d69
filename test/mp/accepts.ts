import assert from "node:assert/strict";
import type { Program } from "../../src/cli/arguments/command.ts";
import { commandsOf } from "../support/commands.ts";
import { parse } from "../support/parse.ts";

const placeholders: Readonly<Record<string, string>> = {
  "<region>": "us",
  "<type>": "oauth_token",
  "<path>": "some/path",
  "<variable>": "CI_TOKEN",
};

/** What could stand in place of `${…}` or `<…>`: "1" is a name, an id of a project and one of a workspace. */
export function filled(template: string): string[] {
  const text = template
    .replaceAll(/(--region )\$\{[^{}]*\}/g, "$1us")
    .replaceAll(/(--type )\$\{[^{}]*\}/g, "$1oauth_token")
    .replaceAll(/(\S)\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "$1")
    .replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "1");
  const words = text.match(/'[^']*'|[^\s']+/g) ?? [];
  return words.map((word) => (/^<.*>$/.test(word) ? (placeholders[word] ?? "1") : word.replaceAll("'", "")));
}

/** What opens a browser, takes a secret, or is for another machine (docs/protocol.md, "What to run next"). */
export const isForPerson = (command: string): boolean =>
  /^mp (?:login(?! --(?:start|finish|resume)\b)|account (?:add|token|export-bridge))\b/.test(command);

/** Fails unless the program takes what follows `mp`, once its placeholders are filled in. */
export const accepts = (command: string, face: Program = "mp"): void => {
  const [program, ...argv] = filled(command);
  assert.equal(program, "mp");
  try {
    parse(argv, commandsOf(face), face);
  } catch (error) {
    assert.fail(`${face}: ${command}\n${argv.join(" ")}\n${(error as Error).message}`);
  }
};
