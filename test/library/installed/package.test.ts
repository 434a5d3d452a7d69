import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { temporaryHome } from "../../support/home.ts";
import { startMixpanel } from "../../support/mixpanel.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { execute, install, run } from "./installed.ts";

/** Everything that §5.2 names, used as somebody would who has only the types. */
const consumer = `
import {
  accounts, createLibrary, isLongLived, loadBridge, MixpanelError, OnDiskTokenResolver, openWorkspace, resolveSession,
  Secret, Session, session, targets, Workspace,
} from "mixpanel-auth";
import type {
  Account, AccountSummary, AccountTestResult, ActiveChoice, ActiveSession, BridgeFile, ErrorCode, OAuthBrowserAccount, OAuthClientInfo,
  OAuthLoginResult, OAuthTokenAccount, OAuthTokens, Project, ProjectPick, Region, ResponseData, ResponseName,
  ServiceAccount, Target, TokenResolver, WorkspaceRef,
} from "mixpanel-auth";

const name = (account: Account): string => {
  switch (account.type) {
    case "service_account": return (account satisfies ServiceAccount).username;
    case "oauth_browser": return (account satisfies OAuthBrowserAccount).name;
    case "oauth_token": return (account satisfies OAuthTokenAccount).token_env ?? "";
  }
};
const region: Region = "us";
const added: AccountSummary = await accounts.add({ name: "team", type: "service_account", region, username: "sa", secret: "placeholder-1" });
const active: ActiveChoice = await session.use({ account: added.name, project: "410" });
const target: Target = await targets.add("shop", { account: "team", project: "410", workspace: 61 });
const tested: AccountTestResult = await accounts.test("team");
const bridge: BridgeFile | null = loadBridge();
const all: ResponseData<"account-list">["items"] = accounts.list();
const shown: ActiveSession = session.show();
const workspace: Workspace = await openWorkspace({ target: "shop" }).use({ workspace: 62 });
const project: Project = workspace.session.project;
const pinned: WorkspaceRef | null = workspace.session.workspace;
const tokens: TokenResolver = new OnDiskTokenResolver();
const header: string = await resolveSession().authHeader(tokens);
const snapshot: Session = workspace.session.replace({ workspace: null, headers: {} });
const code: ErrorCode = new MixpanelError("INVALID_ARGS", "x").code;
const names: ResponseName[] = ["login-finish"];
const pick: ProjectPick["method"] | undefined = undefined;
const later: [(login: OAuthLoginResult) => OAuthTokens, OAuthClientInfo["client_id"]] | undefined = undefined;
const elsewhere: AccountSummary[] = createLibrary({ env: {}, home: "/nonexistent", cwd: "/" }).accounts.list();
// @ts-expect-error an account of this type has no secret
const wrong: Parameters<typeof accounts.add>[0] = { name: "x", type: "oauth_browser", region, secret: "y" };
// @ts-expect-error the workspace of a session cannot be set
const assign = () => { workspace.session.workspace = null; };

const { user } = await workspace.me();
console.log(JSON.stringify([
  user?.email, name(snapshot.account), project.name, pinned?.name, snapshot.workspace, header.split(" ")[0], tested.ok, active,
  target.name, bridge, all.length, shown.account, code, names, pick, later, elsewhere, isLongLived(snapshot.account), typeof wrong, typeof assign, Session.name,
  String(new Secret("placeholder-2")),
]));
`;

/** One for all tests of this file: each program lies in it under a name of its own. */
const installed = install();

test("a plain project that has only the packed package compiles against it and runs", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.basic.add("sa:placeholder-1");
  installed.compile({ "consumer.ts": consumer }, { module: "esnext", moduleResolution: "bundler" });
  installed.compile({ "consumer.ts": consumer });
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const { status, stdout, stderr } = await execute(join(installed.folder, "consumer.js"), home.root, env);
  assert.equal(status, 0, stderr);
  const active = { account: "team", project: "410", workspace: null };
  const expected = ["grace@example.com", "sa", "Shop", "Berlin", null, "Basic", true, active];
  const rest = [
    "shop",
    null,
    1,
    "team",
    "INVALID_ARGS",
    ["login-finish"],
    null,
    null,
    [],
    true,
    "object",
    "function",
    "Session",
    "[redacted]",
  ];
  assert.deepEqual(JSON.parse(stdout), [...expected, ...rest]);
});

/** Fails to compile where a published type and the one in the sources differ. A secret, which is a class of its own, counts as text. */
const sameTypes = `
import type * as published from "${join(projectFolder, "dist/index.js")}";
import type * as source from "${join(projectFolder, "src/index.ts")}";

type Plain<T> = T extends published.Secret | source.Secret ? "secret" : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
type Equal<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;
const same = <A, B>(_equal: Equal<A, B>) => {};

${["Account", "AccountChanges", "AccountRef", "AccountStatus", "AccountSummary", "AccountTestResult", "AccountType"]
  .concat([
    "ActiveChoice",
    "ActiveSession",
    "Axes",
    "BridgeFile",
    "BridgeStatus",
    "ErrorCode",
    "NewAccount",
    "NextStep",
  ])
  .concat(["OAuthBrowserAccount", "OAuthClientInfo", "OAuthLoginResult", "OAuthTokenAccount", "OAuthTokens", "Project"])
  .concat(["ProjectPick", "Region", "ResponseName", "ServiceAccount", "SessionParts", "Shadowed", "Source", "Step"])
  .concat(["Target", "UnifiedLoginOptions", "User", "WorkspaceRef"])
  .map((name) => `same<published.${name}, source.${name}>(true);`)
  .join("\n")}
same<{ [N in source.ResponseName]: published.ResponseData<N> }, { [N in source.ResponseName]: source.ResponseData<N> }>(true);
// @ts-expect-error they differ
same<published.Region, source.AccountType>(true);
`;

test("the published types need no others, and are those of the sources", () => {
  const text = readFileSync(join(projectFolder, "dist/index.d.ts"), "utf8");
  assert.doesNotMatch(text, /^import|import\(|\bfrom ["']|\bv\.|<reference/m);
  const lenient = { skipLibCheck: true, allowImportingTsExtensions: true, noEmit: true, resolveJsonModule: true };
  const typeRoots = [join(projectFolder, "node_modules/@types")];
  installed.compile(
    { "same.ts": sameTypes },
    { ...lenient, lib: ["es2023", "es2024.string"], types: ["node"], typeRoots },
  );
});

test("publint and attw have nothing to say", async () => {
  const { folder, tarball } = installed;
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const file = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages } = await publint({ pack: { tarball: file }, strict: true });
  assert.deepEqual(messages, []);
  run("npm", ["run", "--silent", "attw", "--", tarball], folder, projectFolder);
});

/** Says what the import of the package has called and read: hooks are put into what Node offers before it. */
const watched = `
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { writeSync } = require("node:fs");
const touched = [];
for (const name of ["fs", "os", "child_process", "net", "http", "https", "dns", "timers"]) {
  const module = require("node:" + name);
  for (const [key, value] of Object.entries(module))
    if (typeof value === "function" && !/^[A-Z]/.test(key))
      module[key] = (...args) => { touched.push(name + "." + key); return value(...args); };
}
const env = new Proxy(process.env, {
  get: (target, key) => {
    if (key !== "WATCH_REPORT_DEPENDENCIES") touched.push("env." + String(key)); // that one Node asks for at every import
    return target[key];
  },
  ownKeys: (target) => { touched.push("env"); return Reflect.ownKeys(target); },
  getOwnPropertyDescriptor: (target, key) => {
    if (key !== "WATCH_REPORT_DEPENDENCIES") touched.push("env." + String(key));
    return Reflect.getOwnPropertyDescriptor(target, key);
  },
});
Object.defineProperty(process, "env", { value: env });
for (const key of ["cwd", "emitWarning", "on", "once"]) process[key] = () => touched.push(key);
for (const key of ["stdin", "stdout", "stderr"]) Object.defineProperty(process, key, { get: () => touched.push(key) });
const before = Object.keys(globalThis);
const { accounts } = await import("mixpanel-auth");
touched.push(...Object.keys(globalThis).filter((key) => !before.includes(key)));
const onImport = touched.splice(0);
accounts.list();
writeSync(1, JSON.stringify({ onImport, later: touched.includes("env.MP_CONFIG_PATH") && touched.some((one) => one.startsWith("fs.")) }));
`;

test("the import reads no file and no variable, and changes nothing", async (t) => {
  const home = temporaryHome(t);
  const file = join(installed.folder, "watched.mjs");
  writeFileSync(file, watched);
  const { stdout, stderr } = await execute(file, home.root, {});
  assert.deepEqual(JSON.parse(stdout || stderr), { onImport: [], later: true });
});
