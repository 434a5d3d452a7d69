import type { Refusal } from "../../../../src/core/advice/refusal.ts";
import { reached } from "./owners.ts";

type All = { readonly [R in Refusal["reason"]]: readonly Omit<Extract<Refusal, { readonly reason: R }>, "reason">[] };

const path = "/b";
const held = { name: "team", isActive: true };
const all: All = {
  api_path: [{}],
  headers_address: [true, false].map((isMissing) => ({ account: "team", isMissing, hosts: ["a.b", "c.d"] })),
  no_json: [{}],
  no_path: [{}],
  secret_as_path: [{ variable: "MP_OAUTH_TOKEN" }],
  placeholder: [{ folder: ".tmp-*" }],
  no_unicode: [{ key: "accounts.a.username" }],
  target_and_axes: [{ as: "--target" }, { as: "a target" }],
  account_and_target: [{}],
  milliseconds: [{ name: "timeoutMs", most: 9 }],
  command_line: [{ message: "No." }, { message: "No.", next: [{ command: "mp login", label: "Log in" }] }],
  two_kinds_of_login: [{}],
  secret_not_needed: [{}],
  browser_not_needed: [{}],
  username_missing: [{}],
  secret_missing: [{}],
  no_project_chosen: [{}],
  another_variable: [{ account: "-a", variable: "A", wanted: "B" }],
  not_a_browser_account: [{ account: "team", type: "oauth_token" }],
  type_has_none: [
    { account: "team", type: "oauth_token", what: "username" },
    { account: "team", type: "service_account", what: "login to forget" },
  ],
  logged_in_elsewhere: [{ account: "team", region: "eu" }],
  left_elsewhere: [
    { account: "team", region: "eu", wanted: "us", project: undefined },
    { account: "-team", region: "in", wanted: "us", project: "7" },
  ],
  account_not_ours: (["env", "bridge"] as const).map((origin) => ({
    account: "team",
    origin,
    instead: { MP_PROJECT_ID: "7" },
    by: origin === "env" ? "MP_USERNAME" : "/b",
  })),
  login_not_ours: [
    { account: "team", origin: "env", by: "MP_USERNAME" },
    { account: "team", origin: "bridge", by: "MP_AUTH_FILE" },
    { account: "team", origin: "bridge", by: "/b" },
  ],
  project_of_variable: [{ project: "7", workspace: 8 }],
  workspace_elsewhere: [
    { workspace: 8, owner: "7", project: "9" },
    {
      workspace: 8,
      owner: "7",
      project: "9",
      list: { account: "team", isActive: true, isOther: false, isEmpty: false },
    },
    {
      workspace: 8,
      owner: "7",
      project: "9",
      list: { account: "team", isActive: false, isOther: true, isEmpty: false },
    },
    { workspace: 8, owner: "7", project: "9", list: { account: "team", isActive: true, isOther: true, isEmpty: true } },
  ],
  name_of_several: (["project", "workspace"] as const).map((kind) => ({ kind, name: "x", found: reached })),
  other_file: [{ path }],
  argument: [{ what: "name", problem: "no text" }],
  nothing_chosen: [{}],
  derived_name: [{}],
  account_not_in_config: (["no persist", "--account"] as const).map((way) => ({ account: "team", way })),
  secret_empty: [{ what: "secret of x" }],
  secret_too_long: [{ what: "secret of x" }],
  secret_with_control: [{ what: "secret of x" }],
  secret_not_carried: [{ what: "secret of x" }],
  username_unusable: [{}],
  username_empty: [{}],
  import_thrown_away: [{ path }],
  import_spent: [{ path }],
  import_twice: [
    { path, account: held, name: "other" },
    { path, account: { ...held, isActive: false }, name: "other" },
    { path, account: held, name: "-o" },
  ],
};

/** Every reason for which a call is refused. */
export const refusals: readonly Refusal[] = Object.entries(all).flatMap(([reason, cases]) =>
  cases.map((one) => ({ reason, ...one }) as Refusal),
);
