import { knownError } from "../../src/core/advice/advise.ts";
import { beginTwoShot } from "../../src/core/advice/login-command.ts";
import { mendEntry } from "../../src/core/advice/mend-entry.ts";
import type { LoginPlace } from "../../src/core/advice/place.ts";
import { remedyFor } from "../../src/core/advice/remedies.ts";
import { addAccountCommand, chooseProject, getAnAccount } from "../../src/core/advice/steps.ts";
import { type Warning, warningText } from "../../src/core/advice/warnings.ts";
import { Fault } from "../../src/core/fault.ts";
import type { MixpanelError, Step } from "../../src/errors.ts";

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

const nextOf = (fault: Fault, login: LoginPlace): readonly Step[] => knownError(fault.withPlace({ login }))?.next ?? [];

const publishFailed = (fault: Fault, login: LoginPlace, folder: string): Fault =>
  new Fault(
    "LOGIN_FINISH_PUBLISH_FAILED",
    { placeholder_dir: folder, original_code: fault.code, original_message: "No." },
    { cause: knownError(fault.withPlace({ login })) },
  );

/** Every kind of step that is put together, and does not stand as a whole in the sources. */
export function advisedSteps(): readonly Step[] {
  const types = ["service_account", "oauth_browser", "oauth_token"] as const;
  const origins = ["config", "bridge", "env"] as const;
  const remedies = types.flatMap((type) =>
    origins.flatMap((origin) => [
      ...remedyFor({ name: "team", type, region: "eu" }, origin).next,
      ...remedyFor({ name: "team", type, region: "eu", token_env: "CI_TOKEN" }, origin).next,
    ]),
  );
  return [
    ...getAnAccount(true),
    ...getAnAccount(false),
    ...chooseProject("team", false),
    ...chooseProject("007", true),
    ...remedies,
    ...stepsOfLogins(),
    ...[beginTwoShot(), beginTwoShot("eu")],
    { command: addAccountCommand({ name: "ci", type: "oauth_token", tokenEnv: "CI_TOKEN" }), label: "Add it" },
    ...["region", "default_project", "username", "token_env", "secret", "token", "colour"].flatMap((key) =>
      ["accounts", "targets", "active"].flatMap((table) =>
        ["team", "-a"].flatMap((name) =>
          mendEntry("/config.toml", { entry: [table, name], issues: [{ key, reason: "is wrong" }] }),
        ),
      ),
    ),
    ...["accounts", "targets"].flatMap((table) =>
      mendEntry("/config.toml", { entry: [table, "a b"], issues: [{ reason: "is wrong" }] }),
    ),
  ];
}

const owner = { account: { name: "team", type: "oauth_browser", region: "us" }, origin: "env" } as const;

/** Errors that advise what shells spell differently. */
export const errorsAboutShells = (folder: string): readonly MixpanelError[] =>
  [
    new Fault("NEEDS_ACCOUNT", { available_accounts: [] }),
    new Fault("NEEDS_PROJECT", { account: owner.account }, { place: { owner } }),
    new Fault("ACCOUNT_NOT_FOUND", { account: "x", available_accounts: ["y"] }, { place: { namedBy: "MP_ACCOUNT" } }),
    new Fault("TARGET_NOT_FOUND", { target: "x", available_targets: [] }, { place: { namedBy: "MP_TARGET" } }),
    new Fault("CONFIG_ERROR", { variable: "MP_REGION", reason: "must be one of us, eu, in" }),
    new Fault("CONFIG_ERROR", { path: `${folder}config.toml`, reason: "it is old", found: ["config_version"] }),
    new Fault("STORAGE_ERROR", { path: "~", reason: "none", variable: "HOME" }, { place: { file: { doing: "find" } } }),
    new Fault(
      "STORAGE_ERROR",
      { path: folder, reason: "in use" },
      { place: { file: { doing: "remove", leftOf: { account: "team", folder } } } },
    ),
    new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "account_and_target" } } }),
    new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "username_missing" } } }),
    new Fault(
      "INVALID_ARGS",
      {},
      { place: { refusal: { reason: "project_of_variable", project: "1", workspace: 2 } } },
    ),
    new Fault(
      "INVALID_ARGS",
      {},
      {
        place: {
          refusal: {
            reason: "account_not_ours",
            account: "x",
            origin: "env",
            instead: { MP_PROJECT_ID: "7" },
            by: "MP_USERNAME",
          },
        },
      },
    ),
  ].flatMap((fault) => knownError(fault) ?? []);

/** Warnings that do. */
export const warningsAboutShells = (folder: string): readonly string[] =>
  (
    [
      { kind: "bridge_not_trusted", path: `${folder}mixpanel_auth.json`, why: "windows" },
      { kind: "folder_outside_profile", path: folder },
    ] satisfies readonly Warning[]
  ).map(warningText);
