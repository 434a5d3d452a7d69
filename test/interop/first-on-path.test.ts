import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { type TestContext, test } from "node:test";
import { firstWordsOf } from "../../src/cli/commands/groups.ts";
import { mp as here } from "../mp/here.ts";
import { CONFIG, furnish } from "../mp/homes.ts";
import { mp, program } from "../mp/run.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { runScript } from "../support/program.ts";

const FULL = `${process.execPath} ${program}`;
/** A command that would run whatever is called mp. */
const SHORT = new RegExp(String.raw`(?<![\w./-])mp (?:-|(?:${firstWordsOf("mp").join("|")})\b)`);

/** A run of ours that advises something, on stderr or on stdout. */
interface Scene {
  readonly argv: string;
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly before?: (home: TemporaryHome, mixpanel: Mixpanel) => unknown;
  /** The run is ended once it has said this. */
  readonly until?: string;
}

const service = { env: { MP_USERNAME: "sa" }, stdin: "right" };
const empty = (home: TemporaryHome): unknown => home.write(".mp/config.toml", "");
const leftover = (home: TemporaryHome): void => {
  home.write(".mp/accounts/new/tokens.json", JSON.stringify({ access_token: "a", expires_at: "2099-01-01T00:00:00Z" }));
  home.write(
    ".mp/accounts/new/client.json",
    JSON.stringify({ client_id: "c", region: "eu", redirect_uri: "x", scope: "" }),
  );
};

/** Each way in which a command is advised: by an error, by what succeeded, in a warning, in passing, by a finding, by help. */
const scenes: readonly Scene[] = [
  ...["session", "account list"].map((argv) => ({ argv, before: empty })),
  ...[
    "session -a me",
    "account show ghost",
    "account use ghost",
    "account remove team",
    "account remove me",
    "account add team --type oauth_browser --region us",
    "account logout team",
    "account token me",
    "account login team",
    "target use ghost",
    "target add trip -a team -p 410",
    "project use 999",
    "project use Nowhere",
    "workspace use 999",
    "nonsense",
    "account use",
    "auth list",
    "query segmentation",
    "bridge status",
    "--credential x session",
    "login --finish code=x&state=y",
  ].map((argv) => ({ argv })),
  { argv: "session", before: (home) => home.write(".mp/config.toml", CONFIG.replace("us", "mars")) },
  { argv: "project list --refresh" },
  { argv: "account test -f table" },
  { argv: "login -S --secret-stdin --region us", env: service.env, stdin: "wrong" },
  { argv: "login -S --secret-stdin --name new --region us", ...service },
  { argv: "login -S --secret-stdin --name team --project 409", ...service },
  { argv: "account add new --type oauth_browser --region us", before: leftover },
  { argv: "login --region us --name new", until: "another region" },
  { argv: "account login me", until: "another region" },
  { argv: "doctor -f table" },
  { argv: "--help" },
];

/** A home in which what stands for the Python tool's `mp` comes first on the PATH, and leaves the file "theirs" behind. */
function homeWithPeer(t: TestContext): TemporaryHome {
  const home = temporaryHome(t);
  home.write("bin/mp", `#!/bin/sh\n: > '${home.path("theirs")}'\n`, 0o755);
  furnish(home);
  return home;
}

const pathOf = (home: TemporaryHome): string => `${home.path("bin")}:${process.env.PATH}`;

/** The commands in what was printed: each line that is one, and each that a sentence names. */
function commandsIn(text: string): string[] {
  const named = text.split(FULL).slice(1);
  return named.map(
    (behind) =>
      FULL + (/^(?: (?!then\b|or\b|and\b)(?:'[^']*'|[^\s,;'")]+))*/.exec(behind)?.[0] ?? "").replace(/\.$/, ""),
  );
}

const filledIn = (command: string): string =>
  command
    .replaceAll("<region>", "us")
    .replaceAll("<type>", "oauth_token")
    .replaceAll(/'?<[^>]*>'?/g, "1");

test("with the Python tool's mp first on the PATH, whatever is advised runs ours, which takes it", async (t) => {
  const tried = new Set<string>();
  for (const { argv, env = {}, stdin, before, until } of scenes) {
    const [home, mixpanel] = [homeWithPeer(t), await startMixpanel(t)];
    mixpanel.basic.add("sa:right");
    before?.(home, mixpanel);
    const { stdout, stderr } = await mp(home, argv.split(" "), {
      env: { PATH: pathOf(home), MP_API_BASE_URL: `${mixpanel.origin}/us`, ...env },
      ...(stdin !== undefined && { stdin }),
      ...(until !== undefined && { watch: (printed, child) => printed.includes(until) && child.kill("SIGINT") }),
    });
    // In an envelope `command` is the short form, and `run` beside it the one to be run (docs/protocol.md).
    const said = (stdout + stderr).replaceAll(/"command":"[^"]*"/g, "");
    const advice = said.split("\n").filter((line) => !/^ *usage: /i.test(line));
    assert.doesNotMatch(advice.join("\n"), SHORT, `mp ${argv}`);
    const commands = commandsIn(said.replaceAll(/^ *\(The mp on your PATH.*$/gm, ""));
    assert.notEqual(commands.length, 0, `mp ${argv} advises nothing: ${said}`);
    for (const command of commands.map(filledIn)) {
      if (tried.has(command)) continue;
      tried.add(command);
      // What asks for nothing is run as it stands, the rest as far as its words and flags are taken.
      const isWhole = / (?:list|show \w+|--bridge|--help)$/.test(command);
      const { stdout: words } = spawnSync("/bin/sh", ["-c", `printf '%s\\0' ${command}`], {
        ...limits,
        encoding: "utf8",
      });
      const [node, script, ...args] = words.split("\0").slice(0, -1);
      assert.deepEqual([node, script], [process.execPath, program], `mp ${argv}: ${command}`);
      const ran = await here(home, isWhole ? args : [...args, "--help"], { env: { PATH: pathOf(home) } });
      assert.equal(ran.status, 0, `mp ${argv}: ${command}\n${ran.stdout}${ran.stderr}`);
    }
    assert.equal(home.exists("theirs"), false, argv);
  }
  assert.ok(tried.size > 30, String(tried.size));
});

test("the messages of auth_manager name commands that run ours, too", async (t) => {
  for (const argv of ["account use ghost", "project use 999", "account test ghost", "doctor --offline"]) {
    const home = homeWithPeer(t);
    const { stdout } = await runScript("auth_manager.mjs", home.root, argv.split(" "), { env: { PATH: pathOf(home) } });
    const { error, result, findings = [] } = JSON.parse(stdout);
    const messages = [
      error?.message,
      result?.error,
      ...findings.map(({ message }: { message: string }) => message),
    ].join("\n");
    assert.doesNotMatch(messages, SHORT, argv);
    assert.notEqual(commandsIn(messages).length, 0, messages);
  }
});

test("without such a spelling it would be the Python tool's that runs", (t) => {
  const home = homeWithPeer(t);
  const env = { PATH: pathOf(home), HOME: home.root };
  spawnSync("/bin/sh", ["-c", "mp --version"], { ...limits, env });
  assert.ok(home.exists("theirs"));
});
