import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { mp, type RunOptions } from "./run.ts";

const SECRET = "s3cr3t-of-team";
const CONFIG = `[active]
account = "team"
workspace = 7

[accounts.team]
type = "service_account"
region = "eu"
default_project = "3018488"
username = "sa.team"
secret = "${SECRET}"

[accounts.me]
type = "oauth_browser"
region = "us"
default_project = "5"

[accounts.ci]
type = "oauth_token"
region = "in"
token_env = "MP_CI_TOKEN"
`;

function person(t: TestContext) {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  const exec = (args: readonly string[], env: Record<string, string> = {}, watch?: RunOptions["watch"]) =>
    mp(home, ["exec", ...args], { env, stdin: "typed\n", ...(watch && { watch }) });
  return { home, exec };
}

/** Prints its variables that are ours, taken apart so that they are seen here. */
const SHOW = `for (const [name, value] of Object.entries(process.env).sort())
  if (name.startsWith("MP_")) console.log(name + "=" + [...value].join("."));`;
const show = ["--", process.execPath, "-e", SHOW];
const variablesIn = (stdout: string) =>
  Object.fromEntries(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split("=") as [string, string])
      .map(([name, value]) => [name, value.replace(/(.)\./gs, "$1")]),
  );

test("a program gets the variables of the account, and of others none", async (t) => {
  const { exec } = person(t);
  const others = { MP_ACCOUNT: "ci", MP_OAUTH_TOKEN: "a-token", MP_AUTH_FILE: "/x", MP_CI_TOKEN: "token-of-ci-1" };
  const kept = { MP_API_BASE_URL: "http://127.0.0.1:9", MP_TIMEOUT: "5" };
  const first = await exec(["--account", "team", ...show], { ...others, ...kept });
  assert.equal(first.status, 0, first.stderr);
  assert.deepEqual(variablesIn(first.stdout), {
    ...kept,
    MP_USERNAME: "sa.team",
    MP_SECRET: SECRET,
    MP_REGION: "eu",
    MP_PROJECT_ID: "3018488",
    MP_WORKSPACE_ID: "7",
  });
  const second = await exec(["-a", "ci", "-p", "9", ...show], others);
  assert.deepEqual(variablesIn(second.stdout), {
    MP_OAUTH_TOKEN: "token-of-ci-1",
    MP_REGION: "in",
    MP_PROJECT_ID: "9",
  });
});

test("what it prints is passed on without the secrets that it was given, on either stream and in every spelling", async (t) => {
  const { exec } = person(t);
  const basic = Buffer.from(`sa.team:${SECRET}`).toString("base64");
  const script = `cat; echo "in $MP_SECRET"; echo "and $MP_SECRET" >&2; printf "$MP_USERNAME:$MP_SECRET" | base64; printf 's3cr3t-'; sleep 0.05; printf 'of-team|'`;
  const { status, stdout, stderr } = await exec(["--", "sh", "-c", script]);
  assert.deepEqual(
    [status, stdout, stderr],
    [0, "typed\nin [mixpanel secret]\n[mixpanel secret]\n[mixpanel secret]|", "and [mixpanel secret]\n"],
  );
  assert.ok(!stdout.includes(basic));
});

test("curl and Python run as usual, with their own answers", async (t) => {
  const { exec } = person(t);
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add(`sa.team:${SECRET}`);
  const url = `${mixpanel.origin}/us/api/app/me`;
  const isThere = async (name: string) => (await exec(["--", name, "--version"])).status === 0;
  if (await isThere("curl")) {
    const curl = `curl -sv -u "$MP_USERNAME:$MP_SECRET" ${url}`;
    const { status, stdout, stderr } = await exec(["--", "sh", "-c", curl]);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /"results"/);
    assert.match(stderr, /authorization: Basic \[mixpanel secret\]/i);
  }
  if (await isThere("python3")) {
    const python =
      "import os, json, urllib.parse as p; s = os.environ['MP_SECRET']; print(json.dumps({'a': s}), p.quote(s)); exit(4)";
    const { status, stdout } = await exec(["--", "python3", "-c", python]);
    assert.deepEqual([status, stdout], [4, '{"a": "[mixpanel secret]"} [mixpanel secret]\n']);
  }
});

test("of a megabyte in which its secrets are cut at every byte nothing of them is left, and all else is", async (t) => {
  const { exec } = person(t);
  // Each write begins in the middle of a secret, one byte further on than the last one.
  const python = `import os, sys
secret = os.environ["MP_SECRET"].encode()
basic = __import__("base64").b64encode(os.environ["MP_USERNAME"].encode() + b":" + secret)
fill = b"An ordinary line of output, of some length.\\n" * 40
rest = b""
for round in range(576):
    said = secret if round % 2 else basic
    cut = round // 2 % len(said)
    os.write(1, rest + fill + said[:cut])
    rest = said[cut:] + b"."
os.write(1, rest)`;
  const { status, stdout, stderr } = await exec(["--", "python3", "-c", python]);
  if (status === 127) return t.skip("python3 is not here");
  assert.equal(status, 0, stderr);
  const fill = "An ordinary line of output, of some length.\n".repeat(40);
  assert.ok(stdout.length > 1_000_000);
  assert.ok(stdout === `${fill}[mixpanel secret].`.repeat(576), stdout.slice(0, 3_000));
});

test("its output is otherwise passed on byte for byte", async (t) => {
  const { exec } = person(t);
  const script = "process.stdout.write(Buffer.from(Array.from({ length: 1e6 }, (_, i) => 33 + (i * 7919) % 90)))";
  const { stdout } = await exec(["--", process.execPath, "-e", script]);
  assert.ok(stdout === Buffer.from(Array.from({ length: 1e6 }, (_, i) => 33 + ((i * 7919) % 90))).toString());
});

test("a program whose interpreter is missing is not said to be missing itself", async (t) => {
  const { home, exec } = person(t);
  const script = home.write("script", "#!/no/such/interpreter\n", 0o755);
  const { status, stderr } = await exec(["--", script]);
  assert.deepEqual([status, stderr.includes("There is no program")], [127, false]);
  assert.match(stderr, /script cannot be run: its interpreter, or a library that it needs, is missing/);
});

test("its status is that of the run; 127 is no such program, 126 one that cannot be run, 125 a failure of ours", async (t) => {
  const { exec } = person(t);
  const cases: [readonly string[], number, RegExp][] = [
    [["--", "sh", "-c", "exit 0"], 0, /^$/],
    [["--", "sh", "-c", "exit 3"], 3, /^$/],
    [["--", "sh", "-c", "kill -TERM $$"], 143, /^$/],
    [["--", "sh", "-c", "kill -KILL $$"], 137, /^$/],
    [["--", "no-such-program"], 127, /^error: There is no program called no-such-program\.\n$/],
    [["--", "/etc/passwd"], 126, /^error: \/etc\/passwd cannot be run \(EACCES\)\.\n$/],
    [["-a", "nobody", "--", "true"], 125, /^error: .*nobody/],
    [["-a", "me", "--", "true"], 125, /^error: /],
    [["--bogus", "--", "true"], 125, /^error: exec takes no flag --bogus/],
    [[], 125, /^error: A program is missing behind "--"\./],
    [["--"], 125, /^error: A program is missing/],
    [["true"], 125, /^error: A program is missing/],
    [["more", "--", "true"], 125, /^error: There are more arguments/],
  ];
  for (const [args, expected, said] of cases) {
    const { status, stderr } = await exec(args);
    assert.equal(status, expected, `${args.join(" ")}: ${stderr}`);
    assert.match(stderr, said);
  }
});

test("what a job in the background prints after the program has ended is passed on, without the secrets", async (t) => {
  const { exec } = person(t);
  // Its stdin ends when whoever started it has.
  const job = 'process.stdin.resume().on("end", () => console.log("later " + process.env.MP_SECRET));';
  const program = `import { spawn } from "node:child_process";
    const job = spawn(process.execPath, ["-e", ${JSON.stringify(job)}], { stdio: ["pipe", "inherit", "inherit"] });
    job.on("spawn", () => process.exit(3));`;
  const { status, stdout } = await exec(["--", process.execPath, "--input-type=module", "-e", program]);
  assert.deepEqual([status, stdout], [3, "later [mixpanel secret]\n"]);
});

test("flags behind the dashes are the program's, whatever they are called", async (t) => {
  const { exec } = person(t);
  const { stdout } = await exec(["--", "echo", "--help", "--version", "-a", "--", "exec", "--secret"]);
  assert.equal(stdout, "--help --version -a -- exec --secret\n");
});

test("signals go to the program, and its answer to them is ours", { skip: process.platform === "win32" }, async (t) => {
  const { exec } = person(t);
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP", "SIGUSR1", "SIGUSR2"] as const) {
    const script = `process.on(${JSON.stringify(signal)}, () => { console.log("got it"); process.exit(9); }); console.log("ready"); setInterval(() => {}, 1000);`;
    const { status, stdout } = await exec(["--", process.execPath, "-e", script], {}, (printed, child) => {
      if (printed === "ready\n") child.kill(signal);
    });
    assert.deepEqual([status, stdout], [9, "ready\ngot it\n"], signal);
  }
});

test("a reader that goes away ends the program, as it would without us", {
  skip: process.platform === "win32",
}, async (t) => {
  const { exec } = person(t);
  const script = "while echo y; do :; done 2>/dev/null; exit 5";
  const { status } = await exec(["--", "sh", "-c", script], {}, (_printed, child) => child.stdout?.destroy());
  // 141 where the pipe was empty when it was closed, and SIGPIPE came; with something unread in it the write only fails.
  assert.ok(status === 5 || status === 141, String(status));
});

test("in GitHub Actions the secrets are masked before anything else is printed", async (t) => {
  const { exec } = person(t);
  const { stdout, stderr } = await exec(["--", "echo", "hi"], { GITHUB_ACTIONS: "true" });
  const basic = Buffer.from(`sa.team:${SECRET}`).toString("base64");
  assert.deepEqual([stdout, stderr], ["hi\n", `::add-mask::${SECRET}\n::add-mask::${basic}\n`]);
});

test("--min-ttl has a token that ends sooner refreshed, for exec and for account token, and says where that is not enough", async (t) => {
  const [{ home, exec }, mixpanel] = [person(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const tokens = mixpanel.tokens({ expiresIn: 300 });
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const token = (...args: string[]) => mp(home, ["account", "token", "me", ...args], { env });
  const first = tokens.access_token ?? "";
  assert.equal((await token("--min-ttl", "4m")).stdout, `${first}\n`);
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  const second = (await token("--min-ttl", "10m")).stdout.trim();
  assert.notEqual(second, first);
  const given = await exec(["-a", "me", "--min-ttl", "50m", ...show], env);
  assert.equal(variablesIn(given.stdout).MP_OAUTH_TOKEN, second, given.stderr);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  const { status, stderr } = await token("--min-ttl", "2h");
  assert.equal(status, 0);
  assert.match(stderr, /The token of me lasts 3[0-9]{3} s, less than the 120 min asked for/);
  assert.match((await token("--min-ttl", "10 minutes")).stderr, /must be a length of time such as 30s, 10m or 1h/);
});
