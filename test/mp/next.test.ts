import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { answer } from "../../src/cli/answer.ts";
import type { TerminalPerson } from "../../src/cli/terminal/person.ts";
import type { ErrorCode } from "../../src/errors.ts";
import { installation } from "../support/ask.ts";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import type { AnyEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { type Mixpanel, ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";
import { accepts, isForPerson } from "./accepts.ts";
import { CONFIG, furnish } from "./homes.ts";

interface Scene {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly run: (words: string, options?: Surroundings) => Promise<AnyEnvelope>;
}

interface Surroundings {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
}

/** A home with an account of each type, and servers that know none of their credentials. */
async function scene(t: TestContext): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  furnish(home);
  // Retries do not wait, and a person has all the time in the world.
  const sleep = (milliseconds: number) => (milliseconds > 60_000 ? new Promise<void>(() => {}) : Promise.resolve());
  const run: Scene["run"] = async (words, { env = {}, stdin = "" } = {}) => {
    const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, ...env }, sleep });
    const readInput = async () => stdin;
    const surroundings = { context, readInput, person: () => person(mixpanel), folder: projectFolder, installation };
    return answer(words.split(" "), surroundings, "mp");
  };
  return { home, mixpanel, run };
}

/** Approves every login, and pastes the address that the browser ends on. Chooses nothing. */
function person(mixpanel: Mixpanel): TerminalPerson {
  let shown = (_url: string): void => {};
  const url = new Promise<string>((resolve) => {
    shown = resolve;
  });
  return {
    say: (line) => (line.startsWith("http") ? shown(line) : undefined),
    openBrowser: async () => {},
    readLine: async () => mixpanel.approve(await url),
  };
}

/** A run that fails, or that cannot go on, and what it is then called. */
type Case = readonly [words: string, code: ErrorCode | "needs_account" | "needs_project", before?: Before];
type Before = (scene: Scene) => Surroundings | undefined | Promise<Surroundings | undefined>;

const SERVICE = { env: { MP_USERNAME: "sa", MP_SECRET: "pass-2" } };
const TOKEN = { env: { CI_TOKEN: "bearer-2" } };
const refused = () => SERVICE;
const accepted =
  (more: Record<string, string> = {}): Before =>
  ({ mixpanel }) => {
    mixpanel.basic.add("sa:pass-2");
    mixpanel.bearers.add("bearer-2");
    return { env: { ...SERVICE.env, ...TOKEN.env, ...more } };
  };
const answered =
  (status: number, given: Surroundings = {}): Before =>
  ({ mixpanel }) => {
    mixpanel.bend("/api/app/me", [{ status }], "always");
    return given;
  };
const elsewhere: Before = ({ mixpanel }) => {
  const projects = { 900: { name: "Laden", domain: "eu.mixpanel.com" }, 901: { name: "B", domain: "in.mixpanel.com" } };
  mixpanel.me.us = { ...ordinaryMe(), projects };
  return accepted()({ mixpanel } as Scene);
};
/** Begins a login in two steps; what comes back goes to the standard input of `login --finish -`. */
const begun =
  (before: Before = () => undefined): Before =>
  async (here) => {
    const { authorize_url: url } = await here.run("login --start");
    return { stdin: await here.mixpanel.approve(url), ...(await before(here)) };
  };
const written =
  (path: string, text: string, env: Record<string, string> = {}): Before =>
  ({ home }) => {
    home.write(path, text);
    return { env };
  };
const bridge = { MP_AUTH_FILE: "auth.json" };
const bridged = (account: object): Before =>
  written(
    "auth.json",
    JSON.stringify({ version: 2, project: "1", account: { name: "away", region: "us", ...account } }),
    bridge,
  );
const loggedIn: Before = ({ home, mixpanel }) => {
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  mixpanel.refreshTokens.clear();
  return undefined;
};
const environment = { MP_REGION: "us", MP_PROJECT_ID: "1" };

const cases: readonly Case[] = [
  // Credentials that nobody knows, new and in use, with and without a name and a region.
  ...["login", "login -S --secret-stdin", "login -S --name team", "login -S --name new --project 410"].map(
    (words): Case => [
      words,
      words.includes("team") ? "AUTH_FAILED" : "OAUTH_REGION_PROBE_FAILED",
      () => ({ ...SERVICE, stdin: "pass-2" }),
    ],
  ),
  ["login -S --region eu", "AUTH_FAILED", refused],
  ["login --token-env CI_TOKEN", "OAUTH_REGION_PROBE_FAILED", () => TOKEN],
  ["login --token-env CI_TOKEN --region us", "AUTH_FAILED", () => TOKEN],
  ["login --token-env CI_TOKEN --name ci", "AUTH_FAILED", () => TOKEN],
  ["login --token-env CI_TOKEN", "OAUTH_TOKEN_ERROR"],
  ["login", "OAUTH_REGION_PROBE_FAILED", () => ({ env: { MP_OAUTH_TOKEN: "bearer-2" } })],
  ["account add --type service_account", "OAUTH_REGION_PROBE_FAILED", refused],
  ["account add new --type service_account", "OAUTH_REGION_PROBE_FAILED", refused],
  ["account add --type service_account --region us", "AUTH_FAILED", refused],
  ["account add --type oauth_token --token-env CI_TOKEN", "OAUTH_REGION_PROBE_FAILED", () => TOKEN],
  ["account add --type oauth_token --region us --token-env CI_TOKEN", "AUTH_FAILED", () => TOKEN],
  ["account add --type oauth_token --region us --token-env CI_TOKEN", "OAUTH_TOKEN_ERROR"],
  ["login -S", "OAUTH_REGION_PROBE_FAILED", answered(403, SERVICE)],
  ["login -S --region us", "PERMISSION_DENIED", answered(403, SERVICE)],
  ["login -S --region us", "SERVER_ERROR", answered(503, SERVICE)],
  ["login -S", "INVALID_ARGS"],
  ["login --no-browser", "AUTH_FAILED", answered(401)],
  ["login --no-browser --region eu --name new", "AUTH_FAILED", answered(401)],
  ["account login me", "AUTH_FAILED", answered(401)],
  ["account login team", "INVALID_ARGS"],
  // Good ones, and a project that is not there, not certain or elsewhere; a name that is taken.
  ["login -S --project 999", "PROJECT_NOT_FOUND", accepted()],
  ["login -S --project 900", "NEEDS_REGION_SWITCH", accepted()],
  ["login -S --name me", "ACCOUNT_EXISTS", accepted()],
  ["login --no-browser --project 999 --name new", "PROJECT_NOT_FOUND"],
  ["login --no-browser --project 900", "NEEDS_REGION_SWITCH"],
  ["login --no-browser --name team", "ACCOUNT_EXISTS"],
  // Logins in two steps.
  ["login --finish -", "OAUTH_INFLIGHT_MISSING", () => ({ stdin: "code=x&state=y" })],
  [
    "login --finish -",
    "OAUTH_INFLIGHT_CORRUPT",
    (here) => ({ ...written(".mp/oauth/inflight.json", "{")(here), stdin: "code=x&state=y" }),
  ],
  ["login --finish -", "OAUTH_PASTE_ERROR", begun(() => ({ stdin: "hello" }))],
  ["login --finish -", "OAUTH_STATE_MISMATCH", begun(() => ({ stdin: "code=x&state=y" }))],
  [
    "login --finish -",
    "OAUTH_TOKEN_ERROR",
    begun(({ mixpanel }) => void mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }])),
  ],
  ["login --finish -", "NEEDS_REGION_SWITCH", begun((here) => void elsewhere(here))],
  ["login --finish - --project 999", "LOGIN_FINISH_PUBLISH_FAILED", begun()],
  ["login --finish - --project 900 --name new", "LOGIN_FINISH_PUBLISH_FAILED", begun()],
  ["login --finish -", "LOGIN_FINISH_PUBLISH_FAILED", begun(answered(401))],
  ["login --finish - --name new", "LOGIN_FINISH_PUBLISH_FAILED", begun(answered(500))],
  ["login --finish - --name team", "ACCOUNT_EXISTS", begun()],
  ["login --resume .mp/accounts/.tmp-00000000", "INVALID_ARGS"],
  // What is asked with credentials that are refused, wherever they come from.
  ["project list --refresh", "AUTH_FAILED"],
  ["project list -a ci", "AUTH_FAILED", () => TOKEN],
  ["project list -a ci", "OAUTH_TOKEN_ERROR"],
  ["project list -a me", "OAUTH_TOKEN_ERROR"],
  ["project list -a me", "OAUTH_REFRESH_REVOKED", loggedIn],
  ["project list", "AUTH_FAILED", () => ({ env: { MP_OAUTH_TOKEN: "x", ...environment } })],
  ["project list", "AUTH_FAILED", () => ({ env: { ...SERVICE.env, ...environment } })],
  ["project list", "AUTH_FAILED", bridged({ type: "oauth_token", token: "x" })],
  ["project list", "AUTH_FAILED", bridged({ type: "service_account", username: "x", secret: "y" })],
  ["project list --refresh", "PERMISSION_DENIED", answered(403)],
  ["session", "BRIDGE_ERROR", written("auth.json", "{}", bridge)],
  ["account token", "CONFIG_ERROR"],
  // Choices that cannot be made.
  ["session", "needs_account", written(".mp/config.toml", "")],
  ["session", "needs_account", written(".mp/config.toml", CONFIG.replace('account = "team"\nworkspace = 61\n', ""))],
  ["session", "ACCOUNT_NOT_FOUND", written(".mp/config.toml", CONFIG.replace('account = "team"', 'account = "gone"'))],
  ["session -a me", "needs_project"],
  ["session", "needs_project", written(".mp/config.toml", CONFIG.replace('default_project = "410"\n', ""))],
  ["session", "CONFIG_ERROR", written(".mp/config.toml", '[accounts.team]\nproject_id = "1"\n')],
  ["session", "CONFIG_ERROR", () => ({ env: { MP_REGION: "mars" } })],
  ["session -t ghost", "TARGET_NOT_FOUND"],
  ["account show ghost", "ACCOUNT_NOT_FOUND"],
  ["account add team --type oauth_browser --region us", "ACCOUNT_EXISTS"],
  ["account remove team", "ACCOUNT_IN_USE"],
  ["account update me --region eu", "INVALID_ARGS", loggedIn],
  ["account export-bridge --to b.json -a me", "OAUTH_TOKEN_ERROR"],
  ["project use 999", "PROJECT_NOT_FOUND"],
  [
    "project use 999 -a me",
    "PROJECT_NOT_FOUND",
    ({ home }) =>
      void home.write(".mp/accounts/me/me.json", JSON.stringify({ ...ordinaryMe(), cached_at: Date.now() / 1000 })),
  ],
  ["workspace use 63", "INVALID_ARGS"],
  ["workspace list -p 999", "PROJECT_NOT_FOUND", accepted()],
  ["workspace list -p 77", "NO_WORKSPACES"],
  ["project use 5", "INVALID_ARGS", () => ({ env: { MP_OAUTH_TOKEN: "x", ...environment } })],
  ["target add trip -a team -p 1", "TARGET_EXISTS"],
];

test("whatever goes wrong, what a person or an agent is told to run can be run", async (t) => {
  let advised = 0;
  await holdCallbackPorts(t);
  for (const [words, code, before] of cases) {
    const here = await scene(t);
    const envelope = await here.run(words, (await before?.(here)) ?? {});
    const text = `mp ${words}: ${JSON.stringify(envelope)}`;
    assert.equal(envelope.error?.code ?? envelope.state, code, text);
    assert.doesNotMatch(text, /\(new\)|undefined|\[object|NaN/);
    const steps = [...(envelope.next ?? []), ...(envelope.resume_hint ? [envelope.resume_hint] : [])];
    advised += steps.length;
    for (const { command } of steps) {
      if (command.startsWith("mp ")) {
        accepts(command);
        if (!isForPerson(command)) accepts(command, "auth_manager");
      } else assert.match(command, /^(?:export|unset|mv|rm|chmod) /, text);
    }
  }
  assert.ok(advised > cases.length, String(advised));
});
