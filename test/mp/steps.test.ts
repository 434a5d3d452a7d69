import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { worded } from "../../src/core/advice/advise.ts";
import { beginTwoShot } from "../../src/core/advice/login-command.ts";
import { mendEntry } from "../../src/core/advice/mend-entry.ts";
import type { LoginPlace } from "../../src/core/advice/place.ts";
import { remedyFor } from "../../src/core/advice/remedies.ts";
import { chooseProject, getAnAccount } from "../../src/core/advice/steps.ts";
import { Fault } from "../../src/core/fault.ts";
import type { Step } from "../../src/errors.ts";
import { commandsOf } from "../support/commands.ts";
import { parse } from "../support/parse.ts";
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
  const plain = commands.filter((text) => !/ \$\{(?!name\}|id\})|login\$\{|--resume$|account update$/.test(text));
  assert.ok(plain.length > 25, `found only ${plain.length}`);
  for (const command of plain) accepts(command);
});

/** What a login can advise, whichever it is, whatever ended it, and however far it had come. */
function stepsOfLogins(): readonly Step[] {
  const wishes = [{}, { name: "team", project: "7" }];
  const credentials = { type: "service_account", canBeRenamed: true, isNew: true } as const;
  const logins: LoginPlace[] = wishes.flatMap((wish): LoginPlace[] => [
    { kind: "browser", flags: { ...wish, noBrowser: true }, region: "eu", account: wish.name },
    { kind: "account", name: "-a" },
    { kind: "two_shot", flags: { finish: true, ...wish } },
    { kind: "two_shot", flags: { resume: "/home/some one/.tmp-1", ...wish }, region: "in" },
    { kind: "credentials", flags: { serviceAccount: true, secretStdin: true, ...wish }, ...credentials },
    { kind: "credentials", flags: { tokenEnv: "CI_TOKEN", ...wish }, ...credentials },
    {
      kind: "addition",
      flags: { type: "service_account", username: "u", ...wish },
      type: "service_account",
      isNew: true,
    },
  ]);
  const projects = { project: "1", available_projects: [], accessible_project_count: 0 };
  const elsewhere = { id: "1", name: "One", domain: "eu.mixpanel.com", region: "eu" };
  const switched = { auth_region: "us", cross_region_projects: [elsewhere], region_compatible_count: 1 };
  const faults = [
    new Fault("ACCOUNT_EXISTS", { account: "team", type: "oauth_token", region: "us", referenced_by: ["t"] }),
    new Fault("PROJECT_NOT_FOUND", projects),
    new Fault("CONFIG_ERROR", projects),
    new Fault("NEEDS_PROJECT_SELECTION", { projects: [] }),
    new Fault("NEEDS_REGION_SWITCH", switched),
    new Fault("OAUTH_REGION_PROBE_FAILED", { attempts: [] }),
    new Fault("OAUTH_TIMEOUT", { waited_ms: 1 }),
    new Fault("OAUTH_AUTH_DENIED", { error: "access_denied" }),
    new Fault("OAUTH_PASTE_ERROR", { reason: "too_long" }),
    new Fault("OAUTH_STATE_MISMATCH", {}),
    new Fault("AUTH_FAILED", { region: "us", status: 401 }),
  ];
  const stages = ["unspent", "spent", "unknown_client", "redeemed", "ended", undefined] as const;
  const folder = "/home/some one/.tmp-1";
  return logins.flatMap((login) =>
    faults.flatMap((fault) => [
      ...stages.flatMap((stage) => nextOf(fault, { ...login, ...(stage && { stage }) })),
      ...nextOf(fault, { ...login, stage: "redeemed", folder }),
      ...nextOf(publishFailed(fault, login, folder), login),
    ]),
  );
}

const nextOf = (fault: Fault, login: LoginPlace): readonly Step[] => worded(fault.at({ login }))?.next ?? [];

const publishFailed = (fault: Fault, login: LoginPlace, folder: string): Fault =>
  new Fault(
    "LOGIN_FINISH_PUBLISH_FAILED",
    { placeholder_dir: folder, original_code: fault.code, original_message: "No." },
    { cause: worded(fault.at({ login })) },
  );

test("so is every step of those that are put together", () => {
  const types = ["service_account", "oauth_browser", "oauth_token"] as const;
  const origins = ["config", "bridge", "env"] as const;
  const remedies = types.flatMap((type) =>
    origins.flatMap((origin) => [
      ...remedyFor({ name: "team", type, region: "eu" }, origin).next,
      ...remedyFor({ name: "team", type, region: "eu", token_env: "CI_TOKEN" }, origin).next,
    ]),
  );
  const steps = [
    ...getAnAccount(true),
    ...getAnAccount(false),
    ...chooseProject("team", false),
    ...chooseProject("007", true),
    ...remedies,
    ...stepsOfLogins(),
    ...[beginTwoShot(), beginTwoShot("eu")],
    ...["region", "default_project", "username", "token_env", "colour"].flatMap((key) =>
      ["accounts", "targets", "active"].flatMap((table) =>
        ["team", "-a"].flatMap((name) => mendEntry("/config.toml", { entry: [table, name], keys: [key] })),
      ),
    ),
    ...["accounts", "targets"].flatMap((table) => mendEntry("/config.toml", { entry: [table, "a b"], keys: [] })),
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
    [request.command.path.join(" "), request.args, request.flags.type],
    ["account add", ["team"], "service_account"],
  );
});
