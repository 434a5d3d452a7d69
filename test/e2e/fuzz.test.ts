import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { options } from "../../src/cli/options.ts";
import { commandsOf } from "../../src/cli/table.ts";
import { assertEnvelope } from "../support/envelope.ts";
import { runScript } from "../support/program.ts";

/** Planted wherever a secret may stand; no name, id or path can look like it. */
const SECRET = "planted/secret+value=";
const BATCH = 8;
const BATCHES = 130; // 1,040 runs

const commands = commandsOf("auth_manager");
const words = [...new Set(commands.flatMap((command) => command.path))];
const flags = Object.keys(options).flatMap((name) => [`--${name}`, `--${name}=x`]);
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
const argv = fc.oneof(wild, plausible);

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

/** A whole text, a part of one, one with something wrong in the middle, junk, or something that is no file at all. */
const content = (text: string) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant(text) },
    fc.nat(text.length).map((end) => text.slice(0, end)),
    fc
      .tuple(fc.nat(text.length), fc.constantFrom('"', "\n[", "]", "=", "\0", "\\", "{", "null,"))
      .map(([at, junk]) => text.slice(0, at) + junk + text.slice(at)),
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

test("whatever the words, the environment and the files: one envelope, status 0, and no secret", async () => {
  const run = async ({
    argv,
    env,
    files,
    stdin,
  }: {
    argv: string[];
    env: Record<string, string>;
    files: Record<string, string>;
    stdin: string;
  }) => {
    const home = mkdtempSync(join(tmpdir(), "mp-fuzz-"));
    try {
      for (const [path, text] of Object.entries(files)) lay(home, path, text);
      // Nothing answers there: the subcommands that need the network are refused at once.
      const result = await runScript("auth_manager.mjs", home, argv, {
        env: { ...env, MP_API_BASE_URL: "http://127.0.0.1:9" },
        stdin,
        secrets: [SECRET],
      });
      assert.equal(result.status, 0, result.stderr);
      assert.match(result.stdout, /^\{[^\n]*\}\n$/);
      assert.doesNotMatch(result.stderr, /^\s+at /m, "no stack trace on stderr");
      const envelope = assertEnvelope(argv, JSON.parse(result.stdout));
      if (!envelope.error?.message.includes("not built yet"))
        assert.notEqual(envelope.error?.code, "INTERNAL_ERROR", JSON.stringify(envelope));
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ argv, env: environment, files, stdin }), { minLength: BATCH, maxLength: BATCH }),
      async (batch) => {
        await Promise.all(batch.map((one) => run(one as never)));
      },
    ),
    { numRuns: BATCHES, endOnFailure: true, includeErrorInReport: true },
  );
});
