import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unusedPort } from "../../support/network.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { config, type Fault, fault, type Surroundings, tokens, type World } from "./planted.ts";

const withEnv = (env: Record<string, string>) => (): Surroundings => ({ env });

const withoutActive = config.replace('[active]\naccount = "team"\n', "");
const BRIDGE = ".claude/mixpanel/auth.json";
export const bridgeOf = (tokensText: string) =>
  JSON.stringify({
    version: 2,
    account: { name: "carried", type: "oauth_browser", region: "us" },
    tokens: JSON.parse(tokensText),
    project: "9",
  });
/** A bridge in a home in which nothing else is chosen. */
const carried =
  (text: string, mode?: number) =>
  ({ home }: World): undefined => {
    home.write(".mp/config.toml", withoutActive);
    home.write(BRIDGE, text, mode);
  };

/** This installation once more, to be damaged. */
function installed({ home }: World): string {
  const copy = home.path("installation");
  mkdirSync(copy);
  for (const part of ["dist", "scripts", "schemas", "package.json"])
    cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  return copy;
}

const asked = (env: Record<string, string> = {}): Surroundings => ({ isOnline: true, env });
const nobody = async (): Promise<string> => `http://127.0.0.1:${await unusedPort()}`;
const page = { status: 403, body: "<html>Sign in</html>", headers: { "content-type": "text/html" } };
const off = (seconds: number) => (): Surroundings => ({
  isOnline: true,
  context: (own) => Object.create(own, { now: { value: () => Date.now() + seconds * 1000 } }),
});

/** What can be wrong with what is chosen in a shell, with this installation, and on the way to Mixpanel. */
export const chosenFaults: readonly Fault[] = [
  ...(
    [
      ["project", "MP_PROJECT_ID", { MP_PROJECT_ID: "77" }],
      ["account", "MP_ACCOUNT", { MP_ACCOUNT: "ada" }],
      ["account", "MP_TARGET", { MP_TARGET: "trip" }],
      ["account", "MP_OAUTH_TOKEN", { MP_OAUTH_TOKEN: "a-token", MP_PROJECT_ID: "410", MP_REGION: "us" }],
    ] as const
  ).map(
    ([axis, by, env]): Fault => ({
      finding: "environment",
      is: `${by}, which hides the ${axis} that is stored`,
      status: "warn",
      says: new RegExp(`${by} hides the ${axis}`),
      next: `unset ${by}`,
      plant: withEnv(env),
    }),
  ),
  ...[
    ...["MP_REGION", "MP_STORAGE_DIR", "MP_CONFIG_PATH", "MP_AUTH_FILE", "MP_API_BASE_URL"],
    ...["MP_APP_BASE_URL", "MP_TIMEOUT"],
  ].map(
    (name): Fault => ({
      finding: "environment",
      is: `${name} with a value that is none, which is not shown`,
      status: "fail",
      says: new RegExp(`^(?!.*mars-7).*${name}`),
      plant: withEnv({ [name]: "$mars-7" }),
    }),
  ),
  fault(
    "environment",
    "fail",
    "a header that HTTP cannot carry",
    /MP_CUSTOM_HEADER_NAME must be/,
    withEnv({ MP_CUSTOM_HEADER_NAME: "X Y", MP_CUSTOM_HEADER_VALUE: "z" }),
  ),
  fault(
    "session",
    "fail",
    "MP_ACCOUNT that names no account",
    /"nobody", which MP_ACCOUNT names, does not exist/,
    withEnv({ MP_ACCOUNT: "nobody" }),
    { next: "unset MP_ACCOUNT" },
  ),
  fault(
    "session",
    "warn",
    "a project that the account is not known to reach",
    /The project 410 is none of those that "team" reached/,
    ({ home }) => {
      const me = { projects: { 1: { name: "Demo" } }, cached_at: Date.now() / 1000 };
      home.write(".mp/accounts/team/me.json", JSON.stringify(me));
    },
  ),
  fault(
    "session",
    "fail",
    "MP_TARGET that names no target",
    /"nowhere", which MP_TARGET names, does not exist/,
    withEnv({ MP_TARGET: "nowhere" }),
    { next: "unset MP_TARGET" },
  ),
  fault(
    "environment",
    "warn",
    "a set of variables that is ignored because it is not whole",
    /MP_OAUTH_TOKEN is set and ignored/,
    withEnv({ MP_OAUTH_TOKEN: "a-token" }),
    { details: { set: ["MP_OAUTH_TOKEN"], missing: ["MP_PROJECT_ID", "MP_REGION"] } },
  ),
  fault(
    "bridge",
    "warn",
    "one that hides the active account",
    /hides the account "team"/,
    ({ home }) => void home.write(BRIDGE, bridgeOf(tokens(3600))),
    { details: { hides: "team" }, next: "mp account remove-bridge" },
  ),
  fault("bridge", "warn", "one that others can read", /can be read by others/, carried(bridgeOf(tokens(3600)), 0o644)),
  fault(
    "bridge",
    "fail",
    "one whose tokens have expired for good",
    /expired at .* and cannot be refreshed/,
    carried(bridgeOf(tokens(-3600, ""))),
    { next: "mp account export-bridge" },
  ),
  fault("bridge", "fail", "a file that is none", /cannot be used/, carried("{}")),
  fault(
    "session",
    "fail",
    "no account that is chosen",
    /./,
    ({ home }) => void home.write(".mp/config.toml", withoutActive),
    { next: "mp account list" },
  ),
  fault("session", "fail", "no account at all", /No account/, ({ home }) => {
    rmSync(home.path(".mp"), { recursive: true });
    return asked();
  }),
  fault(
    "session",
    "fail",
    "no project that is chosen",
    /No project is chosen for the account "team"/,
    ({ home }) => void home.write(".mp/config.toml", config.replace('default_project = "410"\n', "")),
  ),
  fault(
    "installation",
    "fail",
    "a file that another one names, and that is missing",
    /it lacks dist\/[\w.-]+\.js\. /,
    (world) => {
      const installation = installed(world);
      const [, named = ""] = /"\.\/([\w.-]+\.js)"/.exec(readFileSync(join(installation, "dist/mp.js"), "utf8")) ?? [];
      rmSync(join(installation, "dist", named));
      return { installation };
    },
  ),
  fault("installation", "fail", "parts of two versions", /two versions/, (world) => {
    const installation = installed(world);
    writeFileSync(join(installation, "package.json"), '{"version":"0.0.1"}');
    return { installation };
  }),
  fault(
    "network:us",
    "fail",
    "a server that does not listen",
    /./,
    async () => asked({ MP_API_BASE_URL: await nobody() }),
    { details: { code: "NETWORK_ERROR", reason: "refused" } },
  ),
  fault(
    "network:us",
    "fail",
    "a proxy that does not listen",
    /proxy/i,
    async () => asked({ HTTP_PROXY: await nobody() }),
    { details: { code: "NETWORK_ERROR", reason: "proxy" } },
  ),
  fault(
    "network:us",
    "fail",
    "a web page instead of an answer",
    /./,
    ({ mixpanel }) => {
      mixpanel.bend("/api/app/me", [page], "always");
      return asked();
    },
    { details: { code: "API_ERROR", reason: "web_page" } },
  ),
  fault(
    "network:us",
    "fail",
    "a server that fails",
    /./,
    ({ mixpanel }) => {
      mixpanel.bend("/api/app/me", [{ status: 503, body: "{}" }], "always");
      return asked();
    },
    { details: { code: "SERVER_ERROR" } },
  ),
  fault(
    "network:us",
    "fail",
    "a connection that is cut",
    /./,
    ({ mixpanel }) => {
      mixpanel.bend("/api/app/me", [{ reset: true }], "always");
      return asked();
    },
    { details: { code: "NETWORK_ERROR" } },
  ),
  fault("clock", "warn", "one that is behind", /4\d s behind/, off(-45)),
  fault("clock", "warn", "one that is ahead", /4\d s ahead/, off(45)),
  fault(
    "credentials",
    "fail",
    "a secret that Mixpanel refuses",
    /The credentials of the account "team" were refused/,
    ({ mixpanel }) => {
      mixpanel.basic.clear();
      return asked();
    },
    { details: { code: "AUTH_FAILED" } },
  ),
  fault("credentials", "fail", "a token that Mixpanel refuses though it looks good", /"ada"/, ({ home, mixpanel }) => {
    home.write(".mp/config.toml", config.replace('account = "team"', 'account = "ada"'));
    mixpanel.bearers.clear();
    return asked();
  }),
];
