import { knownError } from "../../../../src/core/advice/advise.ts";
import type { LoginPlace } from "../../../../src/core/advice/place.ts";
import { Fault } from "../../../../src/core/fault.ts";
import { config, reached } from "./owners.ts";

const credentials = { type: "service_account", canBeRenamed: true, isNew: true } as const;
/** Every kind of login. */
const logins: readonly (LoginPlace | undefined)[] = [
  undefined,
  { kind: "browser", flags: {} },
  { kind: "browser", flags: { name: "team", project: "7", noBrowser: true }, region: "eu", account: "team" },
  { kind: "account", name: "team" },
  { kind: "two_shot", flags: { finish: true, name: "team", project: "7" }, region: "in" },
  { kind: "credentials", flags: { serviceAccount: true, name: "team" }, ...credentials },
  { kind: "credentials", flags: { tokenEnv: "CI_TOKEN" }, ...credentials, type: "oauth_token", canBeRenamed: false },
  { kind: "credentials", flags: {}, ...credentials, isNew: false, name: "team" },
  { kind: "addition", flags: { type: "service_account", name: "x" }, type: "service_account", isNew: true },
];

const elsewhere = (id: string, region: string) => ({ id, name: id, domain: `${region}.mixpanel.com`, region });
const active = { account: "team", email: "ann@example.com" };
const refused = { region: "us", status: 401 };
const silent = { region: "eu", status: null, reason: "timeout" };
const forbidden = { region: "in", status: 403 };
const page = { region: "in", status: 403, reason: "web_page" };

/** What can end one. */
const ends: readonly Fault[] = [
  new Fault("OAUTH_PORT_ERROR", { ports: [1, 2] }),
  new Fault("OAUTH_PORT_ERROR", { ports: [1, 2], code: "EPERM" }),
  new Fault("OAUTH_BROWSER_ERROR", {}),
  new Fault("OAUTH_TIMEOUT", { waited_ms: 300_000 }),
  new Fault("OAUTH_AUTH_DENIED", { error: "access_denied" }),
  new Fault("OAUTH_AUTH_DENIED", { error: "access_denied", error_description: "no" }),
  new Fault("OAUTH_STATE_MISMATCH", {}),
  new Fault("OAUTH_STATE_MISMATCH", { reason: "cut_off" }),
  new Fault("OAUTH_STATE_MISMATCH", { active }).withPlace({
    underWay: [
      { region: "eu", ageMs: 5000 },
      { region: "us", ageMs: 90_000 },
    ],
  }),
  ...(["too_long", "incomplete", "authorize_link", "login_page"] as const).map(
    (reason) => new Fault("OAUTH_PASTE_ERROR", { reason }),
  ),
  ...[[refused], [refused, silent], [refused, forbidden], [page], [forbidden, silent, page]].map(
    (attempts) => new Fault("OAUTH_REGION_PROBE_FAILED", { attempts }),
  ),
  new Fault("OAUTH_NETWORK_UNREACHABLE", { attempts: [silent] }),
  ...[[], ["eu"], ["eu", "in", "in"], ["in", "in"]].map(
    (regions) =>
      new Fault("NEEDS_REGION_SWITCH", {
        auth_region: "us",
        cross_region_projects: regions.map((region, index) => elsewhere(String(index), region)),
      }),
  ),
  new Fault("NEEDS_PROJECT_SELECTION", { projects: reached }),
  new Fault("OAUTH_INFLIGHT_MISSING", { path: "/i" }),
  new Fault("OAUTH_INFLIGHT_MISSING", { path: "/i", active }),
  new Fault("OAUTH_INFLIGHT_EXPIRED", { path: "/i" }),
  new Fault("OAUTH_INFLIGHT_EXPIRED", { path: "/i", region: "eu" }),
  new Fault("OAUTH_INFLIGHT_CORRUPT", { path: "/i", reason: "it is cut off" }),
  new Fault("OAUTH_INFLIGHT_SCHEMA_TOO_NEW", { path: "/i", schema_version: 9 }),
  new Fault("OAUTH_PLACEHOLDER_META_CORRUPT", { path: "/i", reason: "it is cut off" }),
  new Fault("ACCOUNT_EXISTS", { account: "team", type: "oauth_token", region: "us" }),
  new Fault("ACCOUNT_EXISTS", { account: "team", type: "oauth_token", region: "us", referenced_by: ["t"] }),
  ...(["oauth_browser", "service_account"] as const).map((type) =>
    new Fault("ACCOUNT_EXISTS", { account: "Team", type, region: "us" }).withPlace({ inOtherCase: "team" }),
  ),
  new Fault("PROJECT_NOT_FOUND", { project: "7", available_projects: reached, accessible_project_count: 9 }),
  new Fault("AUTH_FAILED", refused),
];

const stages = ["unspent", "spent", "unknown_client", "redeemed", "ended"] as const;
const afterwards = (["OAUTH_TOKEN_ERROR", "AUTH_FAILED", "INTERRUPTED", "SERVER_ERROR"] as const).map(
  (code) => new Fault(code, { region: "us", status: 401 } as never),
);
const publishing = (fault: Fault, cause: unknown): Fault =>
  new Fault(
    "LOGIN_FINISH_PUBLISH_FAILED",
    { placeholder_dir: "/tmp-1", original_code: fault.code, original_message: "No" },
    { cause },
  );
const taken = new Fault("ACCOUNT_EXISTS", { account: "team", type: "oauth_token", region: "us" });

/** By the time that a name is looked for, the region is known. */
const during = (fault: Fault, login: LoginPlace | undefined): Fault => {
  if (!login) return fault;
  return fault.withPlace({ login: fault.code === "ACCOUNT_EXISTS" ? { region: "us", ...login } : login });
};

/** What ends a login, at every stage of every kind. */
export const loginFaults: readonly Fault[] = logins.flatMap((login) => {
  const whole = ends.map((fault) => during(fault, login));
  const failed = [taken, ...afterwards].map((fault) =>
    during(publishing(fault, knownError(during(fault, login))), login),
  );
  if (!login) return [...whole, ...failed, publishing(taken, undefined)];
  const late = login.kind === "two_shot" ? afterwards : afterwards.slice(0, 1);
  return [
    ...whole,
    ...failed,
    ...stages.flatMap((stage) => late.map((fault) => during(fault, { ...login, stage }))),
    ...[taken, ...afterwards].map((fault) => during(fault, { ...login, folder: "/tmp-1" })),
  ];
});

const cutOff = { kind: "codex", cause: "network" } as const;
/** A sandbox in the way of a login: how to get through comes first. */
export const inSandboxes: readonly Fault[] = (["unspent", "spent"] as const).map((stage) =>
  new Fault("NETWORK_ERROR", { reason: "refused", host: "h", sandbox: cutOff }).withPlace({
    sandbox: { is: cutOff, opening: { write: [], read: [], hosts: ["h"] } },
    login: { kind: "two_shot", flags: {}, stage },
  }),
);

const switched = ends.filter(({ code }) => code === "NEEDS_REGION_SWITCH");
/** A project of another region, asked for by an account. */
export const ownersElsewhere: readonly Fault[] = (["service_account", "oauth_token", "oauth_browser"] as const).flatMap(
  (type) => switched.map((fault) => fault.withPlace({ owner: config(type) })),
);
