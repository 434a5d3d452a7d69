import {
  type Diagnosis,
  failure,
  folderFindings,
  inSpiteOf,
  networkFindings,
  ok,
  programFindings,
} from "../../../../src/core/advice/findings.ts";
import { sandboxFinding } from "../../../../src/core/advice/findings-sandbox.ts";
import { type AccountFacts, choiceFindings, configFindings } from "../../../../src/core/advice/findings-stored.ts";
import { Fault } from "../../../../src/core/fault.ts";

type Group = Readonly<Record<string, (...given: never[]) => Diagnosis>>;
type Cases<G extends Group> = { readonly [K in keyof G]: readonly Parameters<G[K]>[] };

const [path, reason, code] = ["/p", "permission denied", "EACCES"];
const step = { command: "mp login", label: "Log in" };
const names = [["a"], ["a", "b"]];
const facts: AccountFacts = { name: "team", type: "oauth_browser", region: "eu", status: "ok" };
const until = "2030-01-02T03:04:05Z";
const account: readonly [AccountFacts][] = [
  [facts],
  [{ ...facts, expires_at: until }],
  [{ ...facts, expires_at: until, refreshable: true }],
  [{ ...facts, expires_at: until, refused: true }],
  [{ ...facts, type: "oauth_token", status: "needs_token", token_env: "CI_TOKEN" }],
  [{ ...facts, type: "oauth_token", token_env: "CI_TOKEN" }],
  [{ ...facts, type: "service_account", status: "needs_login" }],
];
const bridge = { path, account: "team", expires_at: until };

const ofPrograms: Cases<typeof programFindings> = {
  runtime: [[{ node: "22", version: "1", installation: path }]],
  installationWhole: [[path]],
  installationDamaged: [[path, ["1", "2", "3", "4", "5", "6"]]],
  installationMixed: [[path, "1", "2"]],
  noOtherProgram: [
    [true, path],
    [false, path],
  ],
  otherProgram: [[{ path, own: "/o" }]],
};
const ofFolders: Cases<typeof folderFindings> = {
  home: [[path]],
  homeMissing: [[path]],
  storage: [[{ path }], [{ path, target: "/t" }]],
  storageNotYet: [[path]],
  storageClosed: [[path, reason, code]],
  storageNoFolder: [[path]],
  oneRoot: [[path]],
  twoRoots: [
    [path, "/o", ["a", "b"], ["MP_OAUTH_STORAGE_DIR"]],
    [path, "/o", ["a"], ["MP_STORAGE_DIR", "MP_OAUTH_STORAGE_DIR"]],
  ],
  noLeftovers: [[]],
  leftovers: [[["1"]], [["1", "2", "3", "4"]]],
};
const ofNetworks: Cases<typeof networkFindings> = {
  reached: [[{ region: "eu", host: "h" }], [{ region: "eu", host: "h", proxy: "http://p" }]],
  clock: [[3]],
  clockWrong: [[90], [-90], [0]],
  accepted: [
    ["team", undefined],
    ["team", "ann@example.com"],
  ],
  expired: [
    ["team", "config"],
    ["team", "bridge"],
  ],
  offline: [[]],
  nobody: [[]],
};
const ofConfigs: Cases<typeof configFindings> = {
  config: [
    [path, 1],
    [path, 2],
  ],
  configMissing: [[path]],
  configClosed: [[path, reason, code]],
  noTwins: [[]],
  twins: [[["a", "A"]]],
  noDangling: [[]],
  activeDangling: [["a", [], true], ...names.map((targets): [string, string[], boolean] => ["a", targets, false])],
  targetsDangling: names.map((targets) => [targets]),
  account,
  accountUnusable: account,
  notShared: [[]],
  shared: names.map((accounts) => [accounts]),
  noLogins: [[]],
  logins: names.map((paths) => [[step], paths]),
};
const ofChoices: Cases<typeof choiceFindings> = {
  plainEnvironment: [[]],
  hidden: [
    [[{ axis: "account", value: "a", by: "MP_ACCOUNT" }]],
    [
      [
        { axis: "project", value: 7, by: "A" },
        { axis: "x", value: 8, by: "A" },
      ],
    ],
  ],
  incomplete: [
    [["A"], ["B", "C"]],
    [["A", "B"], ["C"]],
  ],
  noBridge: [[]],
  bridge: [[bridge]],
  bridgeExpired: [[bridge]],
  bridgeHides: [[bridge, "other"]],
  session: [[{ account: "team", project: "7" }]],
};

const said = <G extends Group>(group: G, cases: Cases<G>): [string, Diagnosis][] =>
  Object.entries(cases).flatMap(([name, all]) =>
    all.map((given: readonly unknown[]): [string, Diagnosis] => [
      `${name} ${JSON.stringify(given)}`,
      (group[name] as (...all: readonly unknown[]) => Diagnosis)(...given),
    ]),
  );

const stopping = (["write", "read", "network", "ephemeral"] as const).flatMap((cause) =>
  (["codex", "claude_code", "claude_code_remote", "codespaces", "dev_container", "unknown"] as const).map(
    (kind): [string, Diagnosis] => [
      `sandbox ${kind} ${cause}`,
      sandboxFinding({ kind, cause }, [cause], { folders: ["/a", "/b c"], hosts: ["h"] }),
    ],
  ),
);

/** Everything that `doctor` finds, with what it is about. */
export const findings: readonly [string, Diagnosis][] = [
  ...said(programFindings, ofPrograms),
  ...said(folderFindings, ofFolders),
  ...said(networkFindings, ofNetworks),
  ...said(configFindings, ofConfigs),
  ...said(choiceFindings, ofChoices),
  ...stopping,
  [
    "sandbox of two causes",
    sandboxFinding({ kind: "codex", cause: "write" }, ["write", "ephemeral"], { folders: ["/a"], hosts: [] }),
  ],
  [
    "sandbox that lets no connection out",
    sandboxFinding({ kind: "codex", cause: "network" }, ["network"], { folders: [], hosts: ["h"] }),
  ],
  ["a fault", failure(new Fault("NEEDS_ACCOUNT", { available_accounts: [] }), "1")],
  ["a fault that advises nothing", failure(new Fault("LOCK_BUSY", { path, pid: 7 }), "1")],
  ["a bug", failure(new TypeError("No."), "1")],
  ["in spite of nothing", inSpiteOf(ok("Fine."), [])],
  ["in spite of lines", inSpiteOf(ok("Fine."), ["One.", "Two."])],
  ["lines beside a failure", inSpiteOf({ status: "fail", message: "No." }, ["One."])],
];
