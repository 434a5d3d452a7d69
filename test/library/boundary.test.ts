import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import {
  createLibrary,
  type Library,
  MixpanelError,
  OnDiskTokenResolver,
  Session,
  Workspace,
} from "../../src/index.ts";
import { temporaryHome } from "../support/home.ts";

type Call = (...args: never[]) => unknown;

const account = { name: "me", type: "oauth_browser", region: "us" } as const;
const project = { id: "410" };

/** Every public function and method by its name. */
function everything(t: TestContext): { readonly calls: Map<string, Call>; readonly library: Library } {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", "[surprise]\n");
  home.write("bridge.json", "{}");
  const context = home.context({
    env: { HOME: home.root, MP_AUTH_FILE: home.path("bridge.json"), MP_API_BASE_URL: "http://127.0.0.1:1" },
    sleep: async () => {},
  });
  const library = createLibrary({ ...context, openBrowser: () => Promise.reject(new Error("there is none")) });
  const session = new Session({ account: { ...account, origin: "config" }, project }, context);
  const objects = {
    ...{ library, accounts: library.accounts, session: library.session, targets: library.targets },
    ...{ Session: session, Workspace: new Workspace(session, context), Resolver: new OnDiskTokenResolver(context) },
  };
  const calls = new Map<string, Call>([
    ["new Session", (parts: never) => new Session(parts, context)],
    ["new Workspace", (from: never) => new Workspace(from, context)],
  ]);
  for (const [name, object] of Object.entries(objects)) {
    const own = name[0] === name[0]?.toUpperCase() ? Object.getPrototypeOf(object) : object;
    for (const key of Object.getOwnPropertyNames(own)) {
      const method = Object.getOwnPropertyDescriptor(own, key)?.value as unknown;
      if (typeof method === "function" && !["constructor", "toJSON", "close"].includes(key))
        calls.set(`${name}.${key}`, method.bind(object) as Call);
    }
  }
  return { calls, library };
}

/** What a call threw or rejected with; undefined where it did neither. */
async function thrownBy(call: Call, args: readonly unknown[]): Promise<unknown> {
  try {
    await call(...(args as never[]));
  } catch (error) {
    return error;
  }
}

test("whatever goes wrong leaves the library as a MixpanelError in words", async (t) => {
  const { calls } = everything(t);
  const sensible: Record<string, readonly unknown[]> = {
    ...{ "new Session": [{ account, project: { id: "x" } }], "Session.replace": [{ project: { id: "x" } }] },
    ...{ "accounts.add": [account], "accounts.loginFinish": ["http://localhost:19284/callback?code=c&state=s"] },
    ...{
      "accounts.exportBridge": ["b.json"],
      "accounts.importBridge": ["b.json"],
      "targets.add": ["x", { account: "me", project: "1" }],
    },
    ...{ "Resolver.getStaticToken": [{ ...account, type: "oauth_token", token_env: "UNSET" }] },
    ...{ "Workspace.request": ["GET", "/api/app/me"], "Workspace.use": [{ account: "me" }] },
    ...{ "session.use": [{ account: "me" }], "accounts.update": ["me", { region: "eu" }] },
    ...{ "accounts.loginResume": ["nowhere"], "Resolver.getBrowserToken": ["me", "us"] },
    ...{ "accounts.loginStart": [{ region: "us" }], "accounts.login": ["me"] },
  };
  const ofName = ["show", "use", "remove", "test", "token", "logout", "projects"];
  const noArguments = ["list", "resolveSession", "loadBridge", "openWorkspace", "removeBridge", "new Workspace"];
  const rest = [
    ...noArguments,
    "session.show",
    "loginUnified",
    "authHeader",
    "me",
    "workspaces",
    "resolveWorkspace",
    "Workspace.projects",
  ];
  for (const [name, call] of calls) {
    const known = sensible[name] ?? (rest.some((end) => name.endsWith(end)) ? [] : undefined);
    const args = known ?? (ofName.some((end) => name.endsWith(end)) ? ["me"] : assert.fail(`how is ${name} called?`));
    const error = await thrownBy(call, args);
    assert.ok(error instanceof MixpanelError, `${name}: ${error}`);
    assert.notEqual(error.message, "", name);
  }
});

test("an argument of the wrong kind is never a TypeError of ours", async (t) => {
  const { calls } = everything(t);
  for (const [name, call] of calls)
    for (const odd of [undefined, null, 7, "x", "", {}, []]) {
      const error = await thrownBy(call, [odd, odd, odd]);
      assert.ok(error === undefined || error instanceof MixpanelError, `${name}(${JSON.stringify(odd)}): ${error}`);
    }
});

test("a body that JSON cannot hold and a method that is none are refused before anything is sent", async (t) => {
  const team = {
    name: "team",
    type: "service_account",
    region: "us",
    username: "sa",
    secret: "placeholder-1",
  } as const;
  const workspace = new Workspace(new Session({ account: team, project }), temporaryHome(t).context());
  const request = workspace.request.bind(workspace) as Call;
  const circular: { self?: unknown } = {};
  circular.self = circular;
  for (const args of [
    ["POST", "/x", { body: circular }],
    ["POST", "/x", { body: 1n }],
    ["get", "/x"],
  ])
    assert.equal(((await thrownBy(request, args)) as MixpanelError).code, "INVALID_ARGS");
});
