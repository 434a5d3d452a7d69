import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishFailed } from "../../src/actions/login/login-failed.ts";
import { parse } from "../../src/cli/parse.ts";
import { commandsOf } from "../../src/cli/table.ts";
import { beginTwoShot, loginCommand } from "../../src/core/advice/login-command.ts";
import { correctThem, remedyFor } from "../../src/core/advice/remedies.ts";
import { chooseProject, getAnAccount } from "../../src/core/advice/steps.ts";
import { type ErrorCode, MixpanelError } from "../../src/errors.ts";
import { projectFolder } from "../support/project-folder.ts";
import { accepts, filled } from "./accepts.ts";

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
  const faults: ErrorCode[] = ["ACCOUNT_EXISTS", "PROJECT_NOT_FOUND", "NEEDS_PROJECT_SELECTION", "SERVER_ERROR"];
  const wishes = [{}, { name: "team", project: "7" }];
  const resumed = faults.flatMap((fault) =>
    wishes.flatMap((wish) => publishFailed(new MixpanelError(fault, "No."), "/home/some one/.tmp-1", wish).next),
  );
  const kinds = [{ serviceAccount: true, secretStdin: true }, { tokenEnv: "CI_TOKEN" }, { name: "team", project: "7" }];
  const repeated = kinds.flatMap((kind) => correctThem((change) => loginCommand({ ...kind, ...change }), true).next);
  const steps = [
    ...getAnAccount(true),
    ...getAnAccount(false),
    ...chooseProject("team", false),
    ...chooseProject("007", true),
    ...remedies,
    ...resumed,
    ...repeated,
    ...[beginTwoShot(), beginTwoShot("eu")],
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
