import assert from "node:assert/strict";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { answer } from "../../src/cli/answer.ts";
import { flagNames } from "../../src/cli/arguments/flags.ts";
import { installation } from "../support/ask.ts";
import { commandsOf } from "../support/commands.ts";
import { type AnyEnvelope, assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { runScript } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";
import { fc } from "../support/properties.ts";

/** Planted wherever a secret may stand; no name, id or path can look like it. */
const SECRET = "planted/secret+value=";
const RUNS = 1_000;
/** What only a process shows, four at a time. */
const STARTS = 40;
const BATCH = 4;

const commands = commandsOf("auth_manager");
const words = [...new Set(commands.flatMap((command) => command.path))];
const flags = flagNames.flatMap((name) => [`--${name}`, `--${name}=x`]);
const values = [
  "team",
  "me",
  "ghost",
  "007",
  "0012",
  "1e3",
  "-1",
  "",
  "us",
  "mars",
  "12345678901234567890",
  "é\u202e",
  "__proto__",
  "a".repeat(300),
  "oauth_browser",
  "oauth_token",
  "service_account",
  "MP_CI_TOKEN",
  "-",
  "--",
  "bridge.json",
  SECRET,
  `--token=${SECRET}`,
  "--secret",
  `?code=${SECRET}&state=${SECRET}`,
];

const wild = fc.array(
  fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(...flags),
    fc.constantFrom(...values),
    fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\0", "")),
  ),
  { maxLength: 6 },
);
const plausible = fc
  .tuple(
    fc.constantFrom(...commands),
    fc.array(fc.constantFrom(...values), { maxLength: 2 }),
    fc.array(fc.tuple(fc.constantFrom(...flags), fc.constantFrom(...values)), { maxLength: 2 }),
  )
  .map(([command, args, extra]) => [...command.path, ...args, ...extra.flat()]);
/** With no word too many the files are read, and what is odd in them is told. */
const reading = fc.constantFrom(
  ["session"],
  ["account", "list"],
  ["account", "show", "team"],
  ["account", "token", "ci"],
);
const argv = fc.oneof(wild, plausible, reading);

const variables: Record<string, readonly string[]> = {
  MP_USERNAME: ["u", ""],
  MP_SECRET: [SECRET, ""],
  MP_OAUTH_TOKEN: [SECRET],
  MP_PROJECT_ID: ["42", "x", ""],
  MP_REGION: ["us", "mars", ""],
  MP_WORKSPACE_ID: ["7", "-7"],
  MP_ACCOUNT: ["team", "ghost", "a b"],
  MP_TARGET: ["ecom", "ghost"],
  MP_AUTH_FILE: ["bridge.json", "missing.json", "."],
  MP_CONFIG_PATH: ["elsewhere/config.toml", ".mp", "/dev/null"],
  MP_OAUTH_STORAGE_DIR: ["store", ".mp/config.toml"],
  MP_TIMEOUT: ["1", "soon"],
  MP_VERBOSE: ["1"],
};
const environment = fc.record(
  Object.fromEntries(Object.entries(variables).map(([name, choices]) => [name, fc.constantFrom(...choices)])),
  { requiredKeys: [] },
);

const config = `# mine\n[active]\naccount = "team"\nworkspace = 3\n\n[accounts.team]\ntype = "service_account"\nregion = "us"\ndefault_project = "1"\nusername = "u"\nsecret = "${SECRET}"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "eu"\n\n[accounts.ci]\ntype = "oauth_token"\nregion = "in"\ntoken = "${SECRET}"\n\n[targets.ecom]\naccount = "team"\nproject = "2"\n`;
const tokens = JSON.stringify({
  access_token: SECRET,
  refresh_token: SECRET,
  expires_at: "2020-01-01T00:00:00Z",
  client_id: "c",
});
const bridge = JSON.stringify({
  version: 2,
  account: { type: "oauth_token", name: "courier", region: "us", token: SECRET },
  project: "9",
  headers: { "X-Auth": SECRET },
});
const me = JSON.stringify({
  cached_at: Date.now() / 1000,
  user_email: "a@example.com",
  projects: { 1: { name: "\u001b[31mred" } },
});

/** A whole text, a part of one, one with something wrong in the middle or beside a secret, junk, or something that is no file at all. */
const content = (text: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(text) },
    fc.nat(text.length).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat(text.length), fc.constantFrom('"', "\n[", "]", "=", "\0", "\\", "{", "null,"))
      .map(([at, junk]) => text.slice(0, at) + junk + text.slice(at)),
    fc.constantFrom(" x", "=", '"', "{").map((junk) => text.replaceAll(`${SECRET}"`, `${SECRET}"${junk}`)),
    fc.constantFrom("", "null", "[]", "\ufeff", "a = 1", `secret = ${SECRET}`, "folder:", "link:", "mode:"),
  );
const files = fc.record(
  {
    ".mp/config.toml": content(config),
    ".mp/accounts/me/tokens.json": content(tokens),
    ".mp/accounts/team/me.json": content(me),
    "bridge.json": content(bridge),
    "mixpanel_auth.json": content(bridge),
    ".mp/oauth/inflight.json": content(tokens),
  },
  { requiredKeys: [] },
);
const stdin = content(
  JSON.stringify({ name: "x", type: "service_account", region: "us", username: "u", secret: SECRET }),
);

function lay(home: string, path: string, text: string): void {
  const at = join(home, path);
  mkdirSync(dirname(at), { recursive: true, mode: 0o700 });
  if (text === "folder:") mkdirSync(at);
  else if (text === "link:") symlinkSync("nowhere", at);
  else writeFileSync(at, text, { mode: 0o600 });
  if (text === "mode:") chmodSync(at, 0o666);
}

interface Given {
  readonly argv: string[];
  readonly env: Record<string, string>;
  readonly files: Record<string, string>;
  readonly stdin: string;
}
const given = fc.record({ argv, env: environment, files, stdin }) as fc.Arbitrary<Given>;
// Nothing answers there: the subcommands that need the network are refused at once.
const nowhere = { MP_API_BASE_URL: "http://127.0.0.1:9" };

/** A path that was typed is repeated where nothing is there; that of a secret is known by a variable that holds it. */
const isPath = ({ argv, env }: Given): boolean => argv.includes("import") && !Object.values(env).includes(SECRET);

/** What holds for every answer, `printed` being all of it as text. */
function assertAnswer(one: Given, envelope: AnyEnvelope, printed: string): void {
  const { argv } = one;
  assert.ok(isPath(one) || !printed.includes(SECRET), `a secret was printed: ${printed}`);
  assertEnvelope(argv, envelope);
  assert.notEqual(envelope.error?.code, "INTERNAL_ERROR", printed);
}

/** Runs `work` in a home with these files, which is removed afterwards. */
async function withHome(files: Given["files"], work: (home: TemporaryHome) => Promise<void>): Promise<void> {
  const after: (() => void)[] = [];
  try {
    const home = temporaryHome({ after: (clean) => after.push(clean) });
    for (const [path, text] of Object.entries(files)) lay(home.root, path, text);
    await work(home);
  } finally {
    for (const clean of after) clean();
  }
}

test("whatever the words, the environment and the files: one envelope, no bug, and no secret", async () => {
  const property = fc.asyncProperty(given, (one) =>
    withHome(one.files, async (home) => {
      const context = home.context({ env: { HOME: home.root, ...nowhere, ...one.env }, sleep: async () => {} });
      const readInput = async () => one.stdin;
      const envelope = await answer(one.argv, { context, readInput, folder: projectFolder, installation });
      const printed = JSON.stringify(envelope);
      assertAnswer(one, JSON.parse(printed), printed + home.warnings.join("\n"));
    }),
  );
  await fc.assert(property, { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true });
});

test("the program prints that envelope on one line, and ends with status 0", async () => {
  const run = (one: Given) =>
    withHome(one.files, async ({ root }) => {
      const { argv, env, stdin } = one;
      const { status, stdout, stderr } = await runScript("auth_manager.mjs", root, argv, {
        env: { ...env, ...nowhere },
        stdin,
      });
      assert.equal(status, 0, stderr);
      assert.match(stdout, /^\{[^\n]*\}\n$/);
      assert.doesNotMatch(stderr, /^\s+at /m, "no stack trace on stderr");
      assertAnswer(one, JSON.parse(stdout), stdout + stderr);
    });
  const batch = fc.array(given, { minLength: BATCH, maxLength: BATCH });
  const property = fc.asyncProperty(batch, async (all) => void (await Promise.all(all.map(run))));
  await fc.assert(property, { numRuns: STARTS / BATCH, endOnFailure: true, includeErrorInReport: true });
});
