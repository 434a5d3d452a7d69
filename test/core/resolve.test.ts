import assert from "node:assert/strict";
import { test } from "node:test";
import { knownError } from "../../src/core/advice/advise.ts";
import { environmentAxes, environmentFlags } from "../../src/core/env.ts";
import { isFault } from "../../src/core/fault.ts";
import { type Axes, needsProject, resolve } from "../../src/core/resolve.ts";
import type { MixpanelError } from "../../src/errors.ts";
import type { BridgeFile } from "../../src/schema/bridge.ts";
import type { Config } from "../../src/schema/config.ts";
import type { Axis, Source } from "../../src/schema/responses.ts";
import { saying } from "../support/saying.ts";

const browser = (project?: string) =>
  ({ type: "oauth_browser", region: "us", ...(project && { default_project: project }) }) as const;

const config: Config = {
  active: { account: "home", workspace: 50 },
  accounts: { home: browser("5"), other: browser("2"), bare: browser() },
  targets: { trip: { account: "other", project: "3", workspace: 30 }, short: { account: "other", project: "3" } },
  settings: {},
};
const bridge: BridgeFile = {
  version: 2,
  account: { name: "courier", ...browser() },
  tokens: undefined,
  project: "4",
  workspace: 40,
};
const triple = { MP_OAUTH_TOKEN: "b", MP_PROJECT_ID: "1", MP_REGION: "eu" };

interface Given {
  readonly env?: Record<string, string>;
  readonly axes?: Axes;
  readonly bridge?: BridgeFile;
  readonly config?: Config;
}
const run = (given: Given) =>
  resolve({
    env: environmentAxes(given.env ?? {}),
    axes: given.axes ?? {},
    bridge: given.bridge,
    config: given.config ?? config,
  });

// One row for each source that wins each axis: everything below it is there too, and is hidden.
const rows: { axis: Axis; wins: Source; given: Given; value: string | number | undefined; hidden: Source[] }[] = [
  {
    axis: "account",
    wins: "env",
    given: { env: triple, axes: { account: "other" }, bridge },
    value: "env-oauth-token",
    hidden: ["param", "bridge", "config"],
  },
  {
    axis: "account",
    wins: "param",
    given: { axes: { account: "other" }, bridge },
    value: "other",
    hidden: ["bridge", "config"],
  },
  {
    axis: "account",
    wins: "target",
    given: { axes: { target: "trip" }, bridge },
    value: "other",
    hidden: ["bridge", "config"],
  },
  { axis: "account", wins: "bridge", given: { bridge }, value: "courier", hidden: ["config"] },
  { axis: "account", wins: "config", given: {}, value: "home", hidden: [] },
  {
    axis: "project",
    wins: "env",
    given: { env: { MP_PROJECT_ID: "1" }, axes: { project: "2" }, bridge },
    value: "1",
    hidden: ["param", "bridge"],
  },
  { axis: "project", wins: "param", given: { axes: { project: "2" }, bridge }, value: "2", hidden: ["bridge"] },
  { axis: "project", wins: "target", given: { axes: { target: "trip" } }, value: "3", hidden: ["config"] },
  { axis: "project", wins: "bridge", given: { bridge }, value: "4", hidden: [] },
  { axis: "project", wins: "config", given: {}, value: "5", hidden: [] },
  { axis: "project", wins: "unset", given: { axes: { account: "bare" } }, value: undefined, hidden: [] },
  {
    axis: "workspace",
    wins: "env",
    given: { env: { MP_WORKSPACE_ID: "10" }, axes: { workspace: 20 }, bridge },
    value: 10,
    hidden: ["param", "bridge"],
  },
  { axis: "workspace", wins: "param", given: { axes: { workspace: 20 } }, value: 20, hidden: ["config"] },
  { axis: "workspace", wins: "target", given: { axes: { target: "trip" } }, value: 30, hidden: [] },
  { axis: "workspace", wins: "bridge", given: { bridge }, value: 40, hidden: [] },
  { axis: "workspace", wins: "config", given: {}, value: 50, hidden: [] },
  { axis: "workspace", wins: "unset", given: { axes: { target: "short" } }, value: undefined, hidden: [] },
];

for (const { axis, wins, given, value, hidden } of rows)
  test(`${axis}: ${wins} wins over ${hidden.join(", ") || "nothing else"}`, () => {
    const found = run(given);
    assert.equal(found.source[axis], wins);
    assert.equal(axis === "account" ? found.account.name : found[axis], value);
    assert.deepEqual(
      found.shadowed.filter((entry) => entry.axis === axis).map((entry) => entry.source),
      hidden,
    );
  });

test("what is hidden is shown with its value", () => {
  const found = run({ env: triple });
  assert.deepEqual(found.shadowed, [{ axis: "account", source: "config", value: "home", by: "MP_OAUTH_TOKEN" }]);
});

test("the pinned workspace goes only with the account and the project that it was pinned in", () => {
  assert.equal(run({ axes: { project: "6" } }).workspace, undefined);
  assert.equal(run({ axes: { project: "5" } }).workspace, 50);
  assert.equal(run({ axes: { account: "other" } }).workspace, undefined);
  assert.equal(run({ axes: { account: "home" } }).workspace, 50);
});

test("a bridge's project and workspace go only with the bridge's account", () => {
  const found = run({ axes: { account: "bare" }, bridge });
  assert.deepEqual([found.origin, found.project, found.workspace], ["config", undefined, undefined]);
});

test("an account of the config file with the bridge's name is not the bridge's account", () => {
  const twin: Config = { ...config, accounts: { ...config.accounts, courier: browser("9") } };
  assert.equal(run({ bridge, config: twin }).origin, "bridge");
  const asked = run({ axes: { account: "courier" }, bridge, config: twin });
  assert.deepEqual([asked.origin, asked.project], ["config", "9"]);
});

test("the service-account quad wins over the token triple, and an incomplete set is ignored", () => {
  const quad = { ...triple, MP_USERNAME: "u", MP_SECRET: "s" };
  assert.equal(environmentAxes(quad).account?.name, "env-service-account");
  assert.equal(environmentAxes({ ...quad, MP_SECRET: "" }).account?.name, "env-oauth-token");
  assert.equal(environmentAxes({ ...quad, MP_REGION: "" }).account, undefined);
});

const code = (expected: string) => (error: unknown) => isFault(error) && error.code === expected;

for (const env of [
  { MP_REGION: "US" },
  { MP_PROJECT_ID: "1a" },
  { MP_WORKSPACE_ID: "0" },
  { MP_WORKSPACE_ID: "-1" },
  { MP_WORKSPACE_ID: "9".repeat(20) },
])
  test(`a malformed variable is refused: ${Object.keys(env)[0]}=${Object.values(env)[0]}`, () => {
    assert.throws(() => environmentAxes(env), code("CONFIG_ERROR"));
  });

test("MP_ACCOUNT and MP_TARGET exclude each other and must be names", () => {
  assert.deepEqual(environmentFlags({ MP_ACCOUNT: "other" }), { account: "other" });
  assert.throws(() => environmentFlags({ MP_ACCOUNT: "a", MP_TARGET: "b" }), code("INVALID_ARGS"));
  assert.throws(() => environmentFlags({ MP_ACCOUNT: "../x" }), code("CONFIG_ERROR"));
});

test("a name that no account or target has is an error that lists those there are", () => {
  assert.throws(
    () => run({ axes: { account: "ghost" } }),
    (error: MixpanelError) => {
      assert.deepEqual(
        [error.code, error.details?.available_accounts],
        ["ACCOUNT_NOT_FOUND", ["bare", "home", "other"]],
      );
      return true;
    },
  );
  assert.throws(() => run({ axes: { account: "constructor" } }), code("ACCOUNT_NOT_FOUND"));
  assert.throws(() => run({ axes: { target: "ghost" } }), code("TARGET_NOT_FOUND"));
  assert.throws(() => run({ axes: { target: "trip", project: "1" } }), code("INVALID_ARGS"));
});

test("an active account that is gone is said to be gone, with a way to choose another", () => {
  const dangling = { ...config, active: { account: "gone" } };
  assert.throws(
    () => run({ config: dangling }),
    saying("ACCOUNT_NOT_FOUND", /"gone", which \[active\] names, does not exist/, ({ next }) =>
      assert.deepEqual(
        next.slice(0, 2).map((step) => step.command),
        ["mp account list", "mp account use <name>"],
      ),
    ),
  );
});

test("without any account the way to get one is told; with some, how to choose comes first", () => {
  const nothing: Config = { active: {}, accounts: {}, targets: {}, settings: {} };
  const first = (given: Config) => {
    try {
      run({ config: given });
    } catch (error) {
      return knownError(error)?.next[0]?.command;
    }
    return undefined;
  };
  assert.equal(first(nothing), "mp login");
  assert.equal(first({ ...config, active: {} }), "mp account list");
});

test("a missing project is asked for in the account that was meant", () => {
  const steps = (given: Given) => {
    return knownError(needsProject(run(given), "untested"))?.next.map((step) => step.command);
  };
  assert.deepEqual(steps({ axes: { account: "bare" } }), [
    "mp project list --account bare",
    "mp project use <id> --account bare",
  ]);
  assert.deepEqual(steps({ config: { ...config, active: { account: "bare" } } }), [
    "mp project list",
    "mp project use <id>",
  ]);
  const empty = { ...bridge, project: undefined };
  assert.deepEqual(steps({ bridge: empty }), ["mp project list", "export MP_PROJECT_ID=<id>"]);
});
