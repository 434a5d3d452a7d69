import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { contentsOf } from "../actions/doctor/planted.ts";
import { ask as here } from "../support/ask.ts";
import { bundle } from "../support/child.ts";
import { assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { type Mixpanel, ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";

/** Real sandboxes, made with what Claude Code and Codex make theirs with on Linux. */
const skip =
  spawnSync("bwrap", ["--ro-bind", "/", "/", "true"]).status === 0
    ? false
    : "bubblewrap is not here, or may not be used";

const config = `[active]
account = "ada"

[accounts.ada]
type = "oauth_browser"
region = "us"
default_project = "410"

[targets.trip]
account = "ada"
project = "409"
`;

/** How each keeps something from us: the options of `bwrap` after a tree that can be written. */
const sandboxes = {
  read_only: (home: TemporaryHome) => ["--ro-bind", home.root, home.root],
  emptied: (home: TemporaryHome) => ["--tmpfs", home.path(".mp")],
  folder_hidden: (home: TemporaryHome) => ["--ro-bind", "/dev/null", home.path(".mp")],
  config_hidden: (home: TemporaryHome) => ["--ro-bind", "/dev/null", home.path(".mp/config.toml")],
  tokens_emptied: (home: TemporaryHome) => ["--tmpfs", home.path(".mp/accounts")],
  tokens_hidden: (home: TemporaryHome) => ["--ro-bind", "/dev/null", home.path(".mp/accounts/ada/tokens.json")],
  tokens_read_only: (home: TemporaryHome) => ["--ro-bind", home.path(".mp/accounts"), home.path(".mp/accounts")],
  config_read_only: (home: TemporaryHome) => ["--ro-bind", home.path(".mp/config.toml"), home.path(".mp/config.toml")],
  no_network: () => ["--unshare-net"],
} as const;
type Name = keyof typeof sandboxes;

const commands = {
  session: ["session"],
  list: ["account", "list"],
  test: ["account", "test"],
  login: ["login", "--start"],
  refresh: ["project", "list", "--refresh"],
  choose: ["project", "use", "409"],
  use: ["account", "use", "ada"],
  target: ["target", "show", "trip"],
} as const;

const entriesOf = <T extends object>(of: T) => Object.entries(of) as [keyof T & string, T[keyof T]][];

interface World {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly ask: (
    name: Name | undefined,
    argv: readonly string[],
    env?: Record<string, string>,
  ) => ReturnType<typeof run>;
}

async function world(t: TestContext, expiresIn = 3600): Promise<World> {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  mixpanel.me.us = ordinaryMe();
  home.write(".mp/config.toml", config);
  home.write(".mp/accounts/ada/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn })));
  const ask: World["ask"] = (name, argv, env = {}) =>
    run(home, name === undefined ? [] : sandboxes[name](home), argv, { MP_API_BASE_URL: mixpanel.baseUrl, ...env });
  return { home, mixpanel, ask };
}

/** What a program of Node prints inside. */
const inside = (
  home: TemporaryHome,
  options: readonly string[],
  program: readonly string[],
  env: Record<string, string>,
) =>
  new Promise<{ stdout: string; stderr: string }>((resolve, reject) =>
    execFile(
      "bwrap",
      ["--dev-bind", "/", "/", "--proc", "/proc", ...options, "--", process.execPath, ...program],
      { ...limits, cwd: "/", env: { PATH: process.env.PATH, HOME: home.root, BROWSER: "false", ...env } },
      (error, stdout, stderr) => (error ? reject(error) : resolve({ stdout, stderr })),
    ),
  );

/** What `auth_manager` answers inside, and what it says on stderr. */
async function run(
  home: TemporaryHome,
  options: readonly string[],
  argv: readonly string[],
  env: Record<string, string>,
) {
  const { stdout, stderr } = await inside(
    home,
    options,
    [join(projectFolder, "scripts/auth_manager.mjs"), ...argv],
    env,
  );
  return { envelope: assertEnvelope(argv, JSON.parse(stdout)), stderr };
}

const answers = bundle(new URL("./answers.ts", import.meta.url));

/** What it answers to each of these, all of them asked in one process inside. */
async function runAll(
  home: TemporaryHome,
  options: readonly string[],
  argvs: readonly (readonly string[])[],
  env: Record<string, string>,
) {
  const program = [answers, projectFolder.replace(/\/$/, ""), JSON.stringify(argvs)];
  const { stdout, stderr } = await inside(home, options, program, env);
  const lines = stdout.trim().split("\n");
  assert.equal(lines.length, argvs.length, stderr);
  return lines.map((line, index) => ({ envelope: assertEnvelope(argvs[index] ?? [], JSON.parse(line)) }));
}

/** The sandbox that an answer names, and everything that it says. */
function named({ envelope }: Pick<Awaited<ReturnType<typeof run>>, "envelope">) {
  const { error, result, sandbox, next = [] } = envelope;
  const found = sandbox ?? error?.details?.sandbox ?? result?.error_details?.sandbox;
  const steps: { command: string; label: string }[] = result?.next ?? next;
  return { found, message: error?.message ?? result?.error, steps: steps.map(({ command }) => command).join("\n") };
}

/**
 * What each command comes to in each: the cause that is named, or `ok` for what works all the same. Of a sandbox is told where it
 * stops something: who only reads, in a home that is read-only, is not told of it.
 */
const expected: Readonly<Record<Name, Readonly<Record<keyof typeof commands, string>>>> = {
  read_only: {
    session: "ok",
    list: "ok",
    test: "write",
    login: "write",
    refresh: "write",
    choose: "write",
    use: "write",
    target: "ok",
  },
  emptied: {
    session: "read",
    list: "read",
    test: "read",
    login: "ephemeral",
    refresh: "read",
    choose: "read",
    use: "read",
    target: "read",
  },
  folder_hidden: {
    session: "read",
    list: "read",
    test: "read",
    login: "read",
    refresh: "read",
    choose: "read",
    use: "read",
    target: "read",
  },
  config_hidden: {
    session: "read",
    list: "read",
    test: "read",
    login: "read",
    refresh: "read",
    choose: "read",
    use: "read",
    target: "read",
  },
  tokens_emptied: {
    session: "read",
    list: "read",
    test: "read",
    login: "ephemeral",
    refresh: "read",
    choose: "ok",
    use: "ok",
    target: "ok",
  },
  tokens_hidden: {
    session: "read",
    list: "read",
    test: "read",
    login: "ok",
    refresh: "read",
    choose: "ok",
    use: "ok",
    target: "ok",
  },
  tokens_read_only: {
    session: "ok",
    list: "ok",
    test: "write",
    login: "ok",
    refresh: "write",
    choose: "ok",
    use: "ok",
    target: "ok",
  },
  config_read_only: {
    session: "ok",
    list: "ok",
    test: "ok",
    login: "ok",
    refresh: "ok",
    choose: "write",
    use: "ok",
    target: "ok",
  },
  no_network: {
    session: "ok",
    list: "ok",
    test: "network",
    login: "network",
    refresh: "network",
    choose: "ok",
    use: "ok",
    target: "ok",
  },
};
/** What these write where nothing stops them. */
const writing: readonly (keyof typeof commands)[] = ["test", "login", "refresh", "choose", "use"];

for (const name of Object.keys(sandboxes) as Name[])
  test(`a sandbox is named as the cause, with the setting that lets us through: ${name}`, { skip }, async (t) => {
    const { home, mixpanel } = await world(t, -60);
    // A file can be laid over a file alone.
    if (name === "folder_hidden") rmSync(home.path(".mp"), { recursive: true });
    if (name === "folder_hidden") home.write(".mp", "");
    const before = contentsOf(home);
    const env = { MP_API_BASE_URL: mixpanel.baseUrl };
    const all = await runAll(home, sandboxes[name](home), Object.values(commands), env);
    for (const [index, [command]] of entriesOf(commands).entries()) {
      const answer = all[index] ?? assert.fail(command);
      const { found, message, steps } = named(answer);
      const said = `${steps}\n${message ?? ""}`;
      const at = `${name} × ${command}: ${JSON.stringify(answer.envelope)}`;
      const cause = expected[name][command];
      assert.equal(found?.cause ?? answer.envelope.state, cause, at);
      if (cause === "ok") continue;
      assert.equal(found.kind, "unknown", at);
      if (cause === "network") assert.match(said, /allowedDomains":\["127\.0\.0\.1"\]/, at);
      else if (cause === "ephemeral") assert.match(steps, /export MP_STORAGE_DIR=/, at);
      else assert.ok(said.includes(`"${home.path(".mp")}"`), at);
      if (message !== undefined) assert.match(message, /sandbox that this runs in .*stops us, not Mixpanel/, at);
      if (message !== undefined) assert.doesNotMatch(message, /log in|HTTPS_PROXY|Check the network/i, at);
    }
    const isStopped = (command: keyof typeof commands): boolean => expected[name][command] !== "ok";
    if (isStopped("test"))
      assert.equal(mixpanel.count("/oauth/token/"), 0, "no refresh token is spent whose successor cannot be stored");
    if (writing.every(isStopped)) assert.deepEqual(contentsOf(home), before);
  });

test("an account whose tokens a sandbox hides is neither forgotten there nor renamed", { skip }, async (t) => {
  const { home } = await world(t);
  const before = contentsOf(home);
  const asked = ["logout ada", "remove ada --force", "rename ada bob"].map((words) => ["account", ...words.split(" ")]);
  for (const name of ["tokens_emptied", "tokens_hidden"] as const) {
    for (const answer of await runAll(home, sandboxes[name](home), asked, {})) {
      const { found, message } = named(answer);
      assert.deepEqual(found, { kind: "unknown", cause: "read" }, `${name}: ${message}`);
      assert.match(message, /It is the sandbox/);
    }
    assert.deepEqual(contentsOf(home), before, name);
  }
});

test("where a sandbox lets nothing be stored, no refresh token is spent", { skip }, async (t) => {
  const { home, mixpanel, ask } = await world(t, -60);
  const before = contentsOf(home);
  for (const closed of ["accounts/ada", "accounts"]) {
    const path = home.path(`.mp/${closed}`);
    const { envelope } = await run(home, ["--ro-bind", path, path], commands.refresh, {
      MP_API_BASE_URL: mixpanel.baseUrl,
    });
    assert.deepEqual(envelope.error.details.sandbox, { kind: "unknown", cause: "write" }, JSON.stringify(envelope));
  }
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  assert.deepEqual(contentsOf(home), before);
  await ask(undefined, commands.refresh);
  assert.equal(mixpanel.count("/oauth/token/"), 1, "outside it is");
});

test("outside a sandbox none is named", { skip }, async (t) => {
  const { home, mixpanel, ask } = await world(t);
  for (const argv of Object.values(commands)) {
    const envelope = await here(home, argv, { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
    assert.equal(envelope.state, "ok", JSON.stringify(envelope));
    assert.doesNotMatch(JSON.stringify(envelope) + home.warnings.join(), /sandbox/i);
  }
  const { envelope: begun, stderr } = await ask(undefined, commands.login);
  assert.doesNotMatch(JSON.stringify(begun) + stderr, /sandbox/i);
  mixpanel.bend("/api/app/me", [{ reset: true }], "always");
  const { envelope } = await ask(undefined, ["project", "list", "--refresh"]);
  assert.equal(envelope.error.code, "NETWORK_ERROR");
  assert.doesNotMatch(JSON.stringify(envelope), /sandbox/i);
  // The same troubles as in one: tokens that are none or gone, a file in the place of a folder, no account.
  const file = ".mp/accounts/ada/tokens.json";
  for (const break_ of [
    () => home.write(file, ""),
    () => rmSync(home.path(file)),
    () => rmSync(home.path(".mp/accounts"), { recursive: true }),
    () => {
      rmSync(home.path(".mp/accounts"), { recursive: true, force: true }); // a login that was begun has made it again
      home.write(".mp/accounts", "");
    },
    () => home.write(".mp/config.toml", ""),
    () => rmSync(home.path(".mp"), { recursive: true }),
    () => {
      rmSync(home.path(".mp"), { recursive: true });
      home.write(".mp", "");
    },
  ]) {
    break_();
    for (const argv of Object.values(commands)) {
      const answer = await here(home, argv, { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
      assert.doesNotMatch(JSON.stringify(answer) + home.warnings.join(), /sandbox/i, break_.toString());
    }
  }
});

test("a host gives itself away by a variable, and its own setting comes first", { skip }, async (t) => {
  const { home, ask } = await world(t, -60);
  const { found, message, steps } = named(await ask("read_only", commands.refresh, { CODEX_SANDBOX: "seatbelt" }));
  assert.deepEqual(found, { kind: "codex", cause: "write" });
  assert.match(message, /\(Codex\)/);
  const folder = home.path(".mp");
  assert.equal(
    steps.split("\n")[0],
    `codex --sandbox workspace-write -c 'sandbox_workspace_write.writable_roots=["${folder}"]'`,
  );
  const claude = named(await ask("no_network", commands.refresh, { CLAUDECODE: "1" }));
  assert.deepEqual(claude.found, { kind: "claude_code", cause: "network" });
  assert.match(
    claude.steps,
    /^claude --settings '\{"sandbox":\{"network":\{"allowedDomains":\["127\.0\.0\.1"\]\}\}\}'/,
  );
});

test("without a network Mixpanel's own name cannot be looked up, and that is the sandbox's doing", {
  skip,
}, async (t) => {
  const { ask } = await world(t);
  const { found, message, steps } = named(await ask("no_network", ["project", "list"], { MP_API_BASE_URL: "" }));
  assert.deepEqual(found, { kind: "unknown", cause: "network" });
  assert.match(message, /^mixpanel\.com could not be reached\. It is the sandbox/);
  assert.match(steps, /"allowedDomains":\["mixpanel\.com"\]/);
});

test("mp says so also before it asks anything", { skip }, async (t) => {
  const { home } = await world(t);
  const bound = ["--dev-bind", "/", "/", "--proc", "/proc", ...sandboxes.config_hidden(home), "--", process.execPath];
  const program = [join(projectFolder, "scripts", "mp.mjs"), "account", "remove", "ada"];
  const { stderr } = spawnSync("bwrap", [...bound, ...program], {
    env: { PATH: process.env.PATH, HOME: home.root },
    cwd: "/",
    encoding: "utf8",
  });
  assert.match(stderr, /^error: .* It is the sandbox that this runs in that stops us, not Mixpanel/);
});

// biome-ignore lint/suspicious/noExplicitAny: what an answer says in data of its own
type Finding = Record<string, any>;

test("doctor says all that a sandbox stops, with the settings as data, and nothing of it elsewhere", {
  skip,
}, async (t) => {
  const { home, mixpanel, ask } = await world(t, 3600);
  /** What it finds about the sandbox, and what is unwell when it does not ask Mixpanel. */
  const look = async (name: Name) => {
    const questions = [["doctor"], ["doctor", "--offline"]];
    const answers = await runAll(home, sandboxes[name](home), questions, { MP_API_BASE_URL: mixpanel.baseUrl });
    const [online = [], offline = []] = answers.map(({ envelope: { state, findings } }): Finding[] => {
      assert.equal(state, "ok");
      return findings;
    });
    const finding = online.find(({ id }) => id === "sandbox") ?? assert.fail(name);
    return { finding, unwell: offline.filter(({ status }) => ["fail", "warn"].includes(status)) };
  };
  const folder = home.path(".mp");
  const causes: Readonly<Record<Name, readonly string[]>> = {
    read_only: ["write"],
    emptied: ["read"],
    folder_hidden: ["read"],
    config_hidden: ["read"],
    tokens_emptied: ["read"],
    tokens_hidden: ["read"],
    tokens_read_only: ["write"],
    config_read_only: ["write"],
    no_network: ["network"],
  };
  for (const name of Object.keys(causes) as Name[]) {
    if (name === "folder_hidden") continue; // a file can be laid over a file alone
    const { finding, unwell } = await look(name);
    const { status, message, details, next } = finding;
    assert.deepEqual([status, details.causes], ["fail", causes[name]], message);
    assert.deepEqual([details.allow_write, details.allow_hosts], [[folder], ["127.0.0.1"]]);
    assert.deepEqual(details.settings.claude_code.value.sandbox.network, { allowedDomains: ["127.0.0.1"] });
    assert.deepEqual(details.settings.codex.value.sandbox_workspace_write, {
      writable_roots: [folder],
      network_access: true,
    });
    assert.ok(next.length > 0);
    if (["emptied", "tokens_emptied", "tokens_hidden"].includes(name))
      for (const one of unwell) assert.doesNotMatch(JSON.stringify(one), /mp login|mp account login/, name);
  }
  const { envelope } = await ask(undefined, ["doctor"]);
  const well = envelope.findings.find(({ id }: Finding) => id === "sandbox");
  assert.deepEqual([well.status, well.details, well.next], ["ok", undefined, undefined]);
});

test("a home that is thrown away says so, and what survives", { skip }, async (t) => {
  const { home, mixpanel } = await world(t);
  const inside = (argv: readonly string[], env: Record<string, string> = {}) =>
    run(home, ["--tmpfs", home.root], argv, { MP_API_BASE_URL: mixpanel.baseUrl, ...env });
  const remote = { CLAUDE_CODE_REMOTE: "true" };
  const { envelope } = await inside(["session"], remote);
  assert.equal(envelope.state, "needs_account");
  assert.deepEqual(envelope.sandbox, { kind: "claude_code_remote", cause: "ephemeral" });
  assert.match(envelope.next[0].command, /^export MP_STORAGE_DIR=/);
  const { envelope: login, stderr } = await inside(["login", "--start"], remote);
  assert.equal(login.state, "ok");
  assert.deepEqual(login.sandbox, envelope.sandbox);
  assert.match(stderr, /What is kept in .*\.mp ends with the sandbox .*: export MP_STORAGE_DIR=/);
  const elsewhere = temporaryHome(t);
  const bridgeOf = (name: string, account: object, more: object = {}) =>
    elsewhere.write(name, JSON.stringify({ version: 2, account: { name: "sa", region: "us", ...account }, ...more }));
  const service = bridgeOf("service.json", { type: "service_account", username: "u", secret: "s3cr3t" });
  const { envelope: imported } = await inside(["bridge", "import", service], remote);
  assert.deepEqual(imported.sandbox, envelope.sandbox);
  const browser = bridgeOf("browser.json", { type: "oauth_browser" }, { tokens: mixpanel.tokens() });
  assert.equal((await inside(["bridge", "import", browser], remote)).envelope.error.code, "INVALID_ARGS");
  // A home in memory is no sandbox by itself.
  assert.equal((await inside(["session"])).envelope.sandbox, undefined);
  assert.doesNotMatch((await inside(["login", "--start"])).stderr, /sandbox/);
});

test("a login whose last step a sandbox stops is not lost, and goes on outside", { skip }, async (t) => {
  const { mixpanel, ask } = await world(t);
  const { envelope: begun } = await ask(undefined, commands.login);
  const finish = ["login", "--finish", await mixpanel.approve(begun.authorize_url), "--name", "new"];
  const { found, message, steps } = named(await ask("no_network", finish));
  assert.deepEqual(found, { kind: "unknown", cause: "network" });
  assert.match(message, /It is the sandbox .* Nothing is lost/);
  assert.match(steps, /^claude --settings .*\n(.*\n)*mp login --finish/);
  assert.equal((await ask(undefined, finish)).envelope.state, "ok");
});

test("whoever uses the library is told, too", { skip }, async (t) => {
  const { home } = await world(t);
  const module = JSON.stringify(join(projectFolder, "dist", "index.js"));
  const program = `import(${module}).then(({ createLibrary }) => createLibrary().accounts.use("ada"))
    .catch(({ code, details, message }) => console.log(JSON.stringify({ code, details, message })));`;
  const inside = ["--dev-bind", "/", "/", "--proc", "/proc", ...sandboxes.read_only(home), "--", process.execPath];
  const env = { PATH: process.env.PATH, HOME: home.root };
  const { stdout } = spawnSync("bwrap", [...inside, "-e", program], { env, cwd: "/", encoding: "utf8" });
  const { code, details, message } = JSON.parse(stdout);
  assert.deepEqual([code, details.sandbox], ["STORAGE_ERROR", { kind: "unknown", cause: "write" }]);
  assert.match(message, /It is the sandbox/);
});
