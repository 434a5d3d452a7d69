import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "../../src/cli/parse.ts";
import { commandsOf } from "../../src/cli/table.ts";
import { remedyFor } from "../../src/core/remedies.ts";
import { chooseProject, getAnAccount } from "../../src/core/steps.ts";
import { resumeStep } from "../../src/login/login-failed.ts";
import { projectFolder } from "../support/program.ts";

const source = join(projectFolder, "src");

/** Every text in the sources that begins with `mp `, or names one after "Run: ", as a person would see it but for what is filled in. */
function commandsInSource(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.flatMap((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return [...text.matchAll(/(["`])(mp (?:(?!\1)[^\n])*)\1/g)].map((match) => match[2] ?? "");
  });
}

const placeholders: Readonly<Record<string, string>> = {
  "<region>": "us",
  "<type>": "oauth_token",
  "<path>": "some/path",
  "<variable>": "CI_TOKEN",
};

/** What could stand in place of `${…}` or `<…>`: "1" is a name, an id of a project and one of a workspace. */
function filled(template: string): string[] {
  const text = template
    .replaceAll(/(--region )\$\{[^{}]*\}/g, "$1us")
    .replaceAll(/(--type )\$\{[^{}]*\}/g, "$1oauth_token")
    .replaceAll(/(\S)\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "$1")
    .replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "1");
  const words = text.match(/'[^']*'|[^\s']+/g) ?? [];
  return words.map((word) => (/^<.*>$/.test(word) ? (placeholders[word] ?? "1") : word.replaceAll("'", "")));
}

const accepts = (command: string): void => {
  const [program, ...argv] = filled(command);
  assert.equal(program, "mp");
  try {
    parse(argv, commandsOf("mp"), "mp");
  } catch (error) {
    assert.fail(`${command}\n${argv.join(" ")}\n${(error as Error).message}`);
  }
};

test("every command that a message can name is one that mp takes", () => {
  const commands = commandsInSource().filter((text) => /^mp [a-z-]/.test(text) && !text.startsWith("mp looks"));
  // Where a whole part of the command is put together, what comes of it is tried below.
  const plain = commands.filter((text) => !/ \$\{(?!name\}|id\})|login\$\{|--resume$/.test(text));
  assert.ok(plain.length > 25, `found only ${plain.length}`);
  for (const command of plain) accepts(command);
});

test("so is every step of those that are put together", () => {
  const types = ["service_account", "oauth_browser", "oauth_token"] as const;
  const origins = ["config", "bridge", "env"] as const;
  const remedies = types.flatMap((type) =>
    origins.flatMap((origin) => [
      ...remedyFor({ name: "team", type, region: "eu" }, origin).next,
      ...remedyFor({ name: "team", type, region: "eu", token_env: "CI_TOKEN" }, origin).next,
    ]),
  );
  const faults = ["ACCOUNT_EXISTS", "PROJECT_NOT_FOUND", "NEEDS_PROJECT_SELECTION", undefined];
  const wishes = [{}, { name: "team", project: "7" }];
  const resumed = faults.flatMap((fault) => wishes.map((wish) => resumeStep("/home/some one/.tmp-1", wish, fault)));
  const steps = [
    ...getAnAccount(true),
    ...getAnAccount(false),
    ...chooseProject("team", false),
    ...chooseProject("007", true),
    ...remedies,
    ...resumed,
  ];
  const commands = steps.map(({ command }) => command).filter((command) => command.startsWith("mp "));
  assert.ok(commands.length > 5);
  for (const command of commands) accepts(command);
});

test("the advice of the onboarding adds an account as it is printed", () => {
  const [, service] = getAnAccount(false);
  const argv = filled(service?.command ?? "").slice(1);
  const request = parse(argv, commandsOf("mp"), "mp");
  assert.ok(request.kind === "call");
  assert.deepEqual(
    [request.command.path.join(" "), request.args, request.options.type],
    ["account add", ["team"], "service_account"],
  );
});
