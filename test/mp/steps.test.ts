import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { getAnAccount } from "../../src/core/advice/steps.ts";
import { commandsOf } from "../support/commands.ts";
import { parse } from "../support/parse.ts";
import { projectFolder } from "../support/project-folder.ts";
import { accepts, filled } from "./accepts.ts";
import { advisedSteps } from "./advised.ts";

const source = join(projectFolder, "src");

/** Every text in the sources that begins with `mp `, or names one after "Run: ", as a person would see it but for what is filled in. */
function commandsInSource(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    // `commandFor` puts the name where it belongs.
    const text = readFileSync(join(source, file), "utf8").replace(
      /commandFor\("(mp [^"]+)", \w+(?:, "([^"]*)")?\)/g,
      (_call, command: string, flags = "") => `"${`${command} \${name} ${flags}`.trimEnd()}"`,
    );
    return [...text.matchAll(/(["`])(mp (?:(?!\1)[^\n])*)\1/g)].map((match) => match[2] ?? "");
  });
}

test("every command that a message can name is one that mp takes", () => {
  const commands = commandsInSource().filter((text) => /^mp [a-z-]/.test(text) && !text.startsWith("mp looks"));
  // Where a whole part of the command is put together, what comes of it is tried below.
  const plain = commands.filter((text) => !/ \$\{(?!name\}|id\})|login\$\{|--resume$|account update$/.test(text));
  assert.ok(plain.length > 25, `found only ${plain.length}`);
  for (const command of plain) accepts(command);
});

test("so is every step of those that are put together", () => {
  const commands = advisedSteps()
    .map(({ command }) => command)
    .filter((command) => command.startsWith("mp "));
  assert.ok(commands.length > 5);
  for (const command of commands) accepts(command);
});

test("the advice of the onboarding adds an account as it is printed", () => {
  const [, service] = getAnAccount(false);
  const argv = filled(service?.command ?? "").slice(1);
  const request = parse(argv, commandsOf("mp"), "mp");
  assert.ok(request.kind === "call");
  assert.deepEqual(
    [request.command.path.join(" "), request.args, request.flags.type],
    ["account add", ["team"], "service_account"],
  );
});
