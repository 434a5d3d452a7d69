import { type LoginWarning, loginWarning } from "../../../../src/core/advice/login-warnings.ts";
import { type Warning, warningText } from "../../../../src/core/advice/warnings.ts";
import { Fault } from "../../../../src/core/fault.ts";
import { reached } from "./owners.ts";

type Fact = Exclude<Warning, string>;
type All<F extends { readonly kind: string }> = {
  readonly [K in F["kind"]]: readonly Omit<Extract<F, { readonly kind: K }>, "kind">[];
};

const path = "/home/ann/.mp";
const reason = "permission denied";
const open = [{ path, mode: "0644" }];
const all: All<Fact> = {
  file_open: open,
  file_tightened: open,
  folder_open: open,
  folder_tightened: open,
  folder_shared: open,
  folder_not_ours: [{ path, mode: "0755", code: "EPERM" }],
  folder_outside_profile: [{ path }],
  mode_unset: [{ path, code: "EPERM" }],
  owner_unset: [{ path, code: "EPERM" }],
  config_missing: [{ path }, { path, variable: "MP_CONFIG_PATH" }],
  bridge_missing: [{ path }],
  bridge_not_trusted: (["windows", "open", "repository"] as const).map((why) => ({ path, why })),
  bridge_unseen: [{ path, reason }],
  account_file_unusable: [
    { fault: new Fault("INSECURE_FILE", { path, reason: "symlink" }) },
    { fault: new Fault("STORAGE_ERROR", { path, reason }, { place: { file: { doing: "read" } } }) },
  ],
  cache_unwritten: [
    { fault: new Fault("STORAGE_ERROR", { path, reason }, { place: { file: { doing: "write_into" } } }) },
  ],
  bridge_tokens_unusable: [{ path, reason }],
  tokens_not_taken: [{ account: "-team" }],
  token_short: [
    { account: "team", leftMs: 90_900, wantedMs: 3_600_000 },
    { account: "team", leftMs: -5000, wantedMs: 30_000 },
  ],
  refresh_warned: [{ text: "Careful." }],
  choice_hidden: [
    { by: ["MP_ACCOUNT"] },
    { by: ["MP_ACCOUNT", "/b"], axes: ["project"] },
    { by: ["MP_ACCOUNT"], axes: ["project", "workspace"] },
  ],
  project_unreached: [
    { project: "7", account: "team", region: undefined, isActive: true },
    { project: "7", account: "team", region: "eu", isActive: false },
  ],
  workspace_elsewhere: [{ workspace: 8, owner: "7", project: "9" }],
  bridge_without_project: [{}],
  bridge_carries_login: [{ account: "team" }],
  login_shared: [true, false].map((isInPlace) => ({ account: "-team", until: "2030-01-02T03:04:05Z", isInPlace })),
};

const ofLogins: All<LoginWarning> = {
  no_project_chosen: [{ why: "none is there." }],
  project_kept: [{ account: "team", project: "7", wanted: "8" }],
  variable_out_of_reach: [{ project: "7", available: reached.map(({ id }) => ({ id, name: id })), count: 9 }],
  token_by_reference: [{ account: "team", variable: "CI_TOKEN" }],
  user_replaced: [
    { account: "team", before: "ann", now: "bob" },
    { account: "team", before: "ann", now: undefined },
  ],
  project_out_of_reach: [{ account: "team", project: "7" }],
  home_passes: [{ path, sandbox: { kind: "codespaces", cause: "ephemeral" } }],
  login_still_listed: [{ why: reason }],
};

const listed = <F extends { readonly kind: string }>(facts: All<F>): readonly F[] =>
  Object.entries<readonly object[]>(facts).flatMap(([kind, cases]) => cases.map((one) => ({ kind, ...one }) as F));

/** Everything that a run goes on in spite of, and how it is worded. */
export const warnings: readonly (readonly [fact: object, text: string])[] = [
  ...listed(all).map((fact) => [fact, warningText(fact)] as const),
  ...listed(ofLogins).map((fact) => [fact, loginWarning(fact)] as const),
];
