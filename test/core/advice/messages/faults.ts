import type { Place } from "../../../../src/core/advice/place.ts";
import { Fault } from "../../../../src/core/fault.ts";
import type { ErrorCode, ErrorDetails } from "../../../../src/errors.ts";
import { config, owners, reached } from "./owners.ts";

/** The same fault in these places, or where nothing more is known. */
function at<C extends ErrorCode>(code: C, details: ErrorDetails<C>, ...places: readonly Place[]): readonly Fault[] {
  return (places.length === 0 ? [{}] : places).map((place) => new Fault(code, details, { place }));
}

const path = "/home/ann/.mp/config.toml";
const reason = "permission denied";
type Doing = NonNullable<NonNullable<Place["file"]>["doing"]>;
const inFile = (...doing: readonly Doing[]): readonly Place[] =>
  doing.map((one) => ({ file: { doing: one, ...(one === "rename" && { to: "/elsewhere" }) } }));

const ofFiles: readonly Fault[] = [
  ...at("CONFIG_ERROR", { account: "team" }),
  ...at("CONFIG_ERROR", { variable: "MP_REGION", reason: "must be one of us, eu, in" }),
  ...at("CONFIG_ERROR", { header: "X-A", reason: "holds a line break" }, {}, { namedBy: "the bridge" }),
  ...["accounts", "targets", "active", "settings"].flatMap((table) =>
    [["region"], ["secret", "username"], ["colour"], []].flatMap((keys) =>
      at(
        "CONFIG_ERROR",
        { path, issues: ["a", "b"] },
        { odd: { entry: [table, "team"], issues: keys.map((key) => ({ key, reason: "b" })) } },
      ),
    ),
  ),
  ...[{}, { isTarget: true }].flatMap((more) =>
    at(
      "CONFIG_ERROR",
      { path, issues: ["a"] },
      { odd: { entry: ["accounts", "a b"], issues: [{ reason: "a" }] }, ...more },
    ),
  ),
  ...["team", "-a"].flatMap((name) =>
    at("CONFIG_ERROR", { path, issues: ["a"] }, { odd: { entry: ["accounts", name], issues: [], isTwin: true } }),
  ),
  ...at("CONFIG_ERROR", { path, found: ["config_version", "[settings]"] }),
  ...at("CONFIG_ERROR", { path, reason }, {}, ...inFile("read", "write")),
  ...["it is not UTF-8 text", "it is larger than 64 MiB"].flatMap((why) => at("CONFIG_ERROR", { path, reason: why })),
  ...at("CONFIG_ERROR", { path, issues: ["a", "b"], issue_count: 9 }),
  ...at("CONFIG_ERROR", { path, line: 3, column: 4, issues: ["a"] }),
  ...at(
    "STORAGE_ERROR",
    { path: "/f", reason },
    {},
    ...inFile("find", "read", "write", "write_into", "refresh", "replace", "make", "rename", "remove", "look"),
    ...inFile("list", "lock", "unlock"),
    ...(["kept", "lost", "unknown"] as const).flatMap((reply): Place[] => [
      { file: { reply } },
      ...owners.map((owner): Place => ({ file: { reply }, owner })),
    ]),
    { file: { doing: "remove", leftOf: { account: "team", folder: "/f" } } },
  ),
  ...["EMFILE", "ENFILE", "EIO"].flatMap((code) => [
    ...at("STORAGE_ERROR", { path: "/f", reason, code }, ...inFile("read")),
    ...at("CONFIG_ERROR", { path, reason, code }, ...inFile("read")),
  ]),
  ...at("STORAGE_ERROR", { path: ".", reason, variable: "HOME" }, ...inFile("find")),
  ...at("INSECURE_FILE", { path, reason: "owner", uid: 7 }),
  ...at("INSECURE_FILE", { path, reason: "symlink" }),
  ...at("INSECURE_FILE", { path, reason: "symlink", target: "/there" }),
  ...at("LOCK_BUSY", { path: "/l" }, {}, { lock: { waitedMs: 5000 } }),
  ...at("LOCK_BUSY", { path: "/l", pid: 12 }),
  ...at("BRIDGE_ERROR", { path: "/b", reason }, {}, ...inFile("remove", "read")),
];

const asked = { region: "eu", status: 503 };
const requests: readonly Place[] = [{}, { request: { said: "No." } }, { request: { what: "GET /api/x", said: "No." } }];
const connection = { said: "ECODE", variable: "HTTPS_PROXY" };
const tls = (["expired", "not_yet_valid", "name", "issuer", "no_tls", "other"] as const).flatMap((problem) =>
  (["server", "proxy"] as const).flatMap((where) =>
    [false, true].map((is): Place => {
      return {
        connection: { ...connection, tls: { problem, at: where, hasExtraCertificates: is, wantsNoChecks: is } },
      };
    }),
  ),
);

const ofServers: readonly Fault[] = [
  ...(["dns", "refused", "reset", "timeout", "tls"] as const).flatMap((why) =>
    at("NETWORK_ERROR", { reason: why, host: "mixpanel.com" }, {}, { connection }),
  ),
  ...(["reset", "timeout", "tls", "proxy", "proxy_auth"] as const).flatMap((why) =>
    at("NETWORK_ERROR", { reason: why, host: "mixpanel.com", proxy: "http://p:1" }, {}, { connection }),
  ),
  ...at(
    "NETWORK_ERROR",
    { reason: "timeout", host: "mixpanel.com" },
    ...(["connection", "reply", "refresh"] as const).map((one) => ({
      connection: { said: "late", waited: { for: one, milliseconds: 1500 } },
    })),
  ),
  ...at("NETWORK_ERROR", { reason: "tls", host: "mixpanel.com", proxy: "http://p:1" }, ...tls),
  ...at(
    "NETWORK_ERROR",
    { reason: "tls", host: "mixpanel.com" },
    ...tls.filter(({ connection: way }) => way?.tls?.at === "server"),
  ),
  ...at("RATE_LIMITED", asked, ...requests),
  ...at("RATE_LIMITED", { ...asked, retry_after: 7 }),
  ...at("SERVER_ERROR", asked, ...requests),
  ...at("API_ERROR", asked, ...requests),
  ...at("API_ERROR", { ...asked, reason: "web_page" }),
  ...at("API_ERROR", { ...asked, reason: "not_json" }, { request: { what: "GET /api/x" } }),
  ...at("API_ERROR", { ...asked, reason: "shape", problem: "no results" }),
  ...at("API_ERROR", { ...asked, reason: "too_long", host: "eu.mixpanel.com" }),
  ...at("API_ERROR", { ...asked, reason: "too_long" }),
  ...(["method", "origin", "count"] as const).flatMap((refused) =>
    at("API_ERROR", { reason: "redirect", redirect_origin: "https://x" }, { redirect: { path: "/a", refused } }),
  ),
  ...at("API_ERROR", { reason: "redirect", redirect_origin: "https://x", host: "h" }),
  ...at("AUTH_FAILED", asked, {}, ...owners.map((owner) => ({ owner }))),
  ...at("AUTH_FAILED", { ...asked, account: "team" }),
  ...at("PERMISSION_DENIED", asked, ...requests, ...owners.map((owner) => ({ owner }))),
  ...at(
    "PERMISSION_DENIED",
    asked,
    { owner: config("service_account"), request: { what: "GET /api/x" } },
    { login: { kind: "credentials", flags: {}, type: "service_account", isNew: true, canBeRenamed: true } },
    {
      login: {
        kind: "credentials",
        flags: {},
        type: "service_account",
        name: "team",
        isNew: false,
        canBeRenamed: true,
      },
    },
    { login: { kind: "account", name: "team" } },
  ),
];

const replies = [
  { region: "eu", status: 400, error: "invalid_grant" },
  { region: "eu", status: 401, error: "invalid_client", error_description: "who?" },
  { region: "eu", status: 200 },
  { region: "eu", status: 299 },
  { region: "eu", status: 300 },
  { region: "eu", status: 502 },
  { region: "eu", reason: "it is too long" },
  { region: "eu", status: 403, reason: "web_page" },
];
const bridged = [
  { ...config("oauth_browser"), bridged: true },
  { ...config("oauth_browser"), bridged: true, origin: "bridge" as const },
];

const ofTokens: readonly Fault[] = [
  ...replies.flatMap((reply) => [
    ...at("OAUTH_REGISTRATION_ERROR", reply),
    ...at("OAUTH_TOKEN_ERROR", reply),
    ...at("OAUTH_REFRESH_ERROR", reply, {}, { owner: config("oauth_browser") }),
    new Fault("OAUTH_REFRESH_ERROR", reply, { retryable: false, place: { owner: config("oauth_browser") } }),
  ]),
  ...at("OAUTH_REFRESH_REVOKED", { region: "eu", status: 400 }, {}, ...bridged.map((owner) => ({ owner }))),
  ...at("OAUTH_REFRESH_REVOKED", { region: "eu", status: 400 }, { owner: config("oauth_browser") }),
  ...(["malformed", "no_refresh_token", "refused", "unknown_client", "unsendable"] as const).flatMap((problem) =>
    at("OAUTH_TOKEN_ERROR", { problem, path: "/t", reason }, {}, ...bridged.map((owner) => ({ owner }))),
  ),
  ...at("OAUTH_TOKEN_ERROR", { problem: "no_tokens", path: "/t" }, ...owners.map((owner) => ({ owner }))),
  ...at("OAUTH_TOKEN_ERROR", { problem: "unset_variable", variable: "CI_TOKEN" }),
  ...at(
    "OAUTH_TOKEN_ERROR",
    { problem: "unset_variable", variable: "CI_TOKEN", account: "team" },
    {},
    ...[true, false].map((isNew) => ({
      login: { kind: "addition", flags: { type: "oauth_token" }, type: "oauth_token", name: "team", isNew } as const,
    })),
  ),
];

const ofChoices: readonly Fault[] = [
  ...at("NEEDS_ACCOUNT", { available_accounts: [] }),
  ...at(
    "NEEDS_ACCOUNT",
    { available_accounts: ["a"] },
    { unfinished: { command: "mp login --resume x", label: "Go on" } },
  ),
  ...(["ok", "untested", "needs_login"] as const).flatMap((status) =>
    at(
      "NEEDS_PROJECT",
      { account: { name: "team", status } },
      {},
      ...owners.flatMap((owner) => [{ owner }, { owner, noProjectIn: ["Acme"] }, { owner, noProjectIn: [] }]),
    ),
  ),
  ...[[], ["a"], ["a", "b"]].flatMap((names) => [
    ...["[active]", "MP_ACCOUNT", "the target x", undefined].flatMap((namedBy) =>
      at("ACCOUNT_NOT_FOUND", { account: "x", available_accounts: names }, namedBy === undefined ? {} : { namedBy }),
    ),
    ...at("TARGET_NOT_FOUND", { target: "x", available_targets: names }, {}, { namedBy: "MP_TARGET" }),
  ]),
  ...(["service_account", "oauth_token"] as const).flatMap((type) =>
    at(
      "ACCOUNT_EXISTS",
      { account: "team", type, region: "us" },
      {},
      { importing: { path: "/b", holder: { name: "team", isActive: true } } },
      { importing: { path: "/b", holder: { name: "other", isActive: false } } },
      { importing: { path: "/b", free: "team-2" } },
      { importing: { path: "/b" } },
      { login: { kind: "addition", flags: { type }, type, isNew: false } },
    ),
  ),
  ...at("ACCOUNT_IN_USE", { account: "team", referenced_by: ["a", "b"] }),
  ...at("TARGET_EXISTS", { target: "-x" }),
  ...["7", "Seven"].flatMap((typed) => [
    ...owners
      .slice(0, 4)
      .flatMap((owner) => [
        ...at("PROJECT_NOT_FOUND", { project: typed, available_projects: [] }, { owner }),
        ...at(
          "PROJECT_NOT_FOUND",
          { project: typed, available_projects: reached, accessible_project_count: 9 },
          { owner },
        ),
        ...at("WORKSPACE_NOT_FOUND", { workspace: typed, project: "1", available_workspaces: [] }, { owner }),
      ]),
    ...[0, 2, 9].flatMap((count) =>
      at(
        "WORKSPACE_NOT_FOUND",
        {
          workspace: typed,
          project: "1",
          available_workspaces: count ? reached : [],
          accessible_workspace_count: count,
        },
        {},
        { owner: config("oauth_browser"), otherProject: "1" },
      ),
    ),
  ]),
  ...at("NO_WORKSPACES", { project: "7", name: "Seven" }),
];

const ofRuns: readonly Fault[] = [
  ...at("INVALID_ARGS", {}),
  ...at("UNSUPPORTED_RUNTIME", { found: "18", required: "20", path: "/node" }),
  ...at("INTERRUPTED", {}),
  ...at("INTERRUPTED", { signal: "SIGINT" }),
  ...at("INTERNAL_ERROR", {}),
];

/** Every kind of fault but those of a login, in every place on which its words depend. */
export const faults: readonly Fault[] = [...ofFiles, ...ofServers, ...ofTokens, ...ofChoices, ...ofRuns];
