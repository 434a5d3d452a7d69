import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { data, ends, mp } from "./here.ts";
import { furnish } from "./homes.ts";
import * as started from "./run.ts";

const add = ["account", "add", "new", "--type", "service_account", "--username", "sa.new", "--region", "us"];
const CONFIG = ".mp/config.toml";

test("a secret comes from the standard input, less the white space around it, or from MP_SECRET", async (t) => {
  for (const [stdin, stored] of [
    ["from-stdin\n", "from-stdin"],
    ["from-stdin", "from-stdin"],
    ["two\r\n", "two"],
    [" padded \n\n", "padded"],
  ] as const) {
    const home = temporaryHome(t);
    await ends(home, 0, [...add, "--secret-stdin"], { stdin, env: { MP_SECRET: "not-this-one" } });
    assert.ok(home.read(CONFIG).includes(`secret = "${stored}"`), home.read(CONFIG));
  }
  const home = temporaryHome(t);
  const { stdout, stderr } = await ends(home, 0, add, { env: { MP_SECRET: "from-variable" } });
  assert.match(home.read(CONFIG), /secret = "from-variable"/);
  assert.doesNotMatch(stdout + stderr, /from-variable/);
});

test("a missing, empty or over-long secret is refused, and nobody is asked where there is no terminal", async (t) => {
  const home = temporaryHome(t);
  const missing = await ends(home, 3, add, { stdin: "typed\n" });
  assert.match(missing.stderr, /--secret-stdin/);
  for (const stdin of ["", "\n", " \n", "two\nlines\n", "nul\0", "esc\u001b[A", "c1\u0085x", "a\u2013b"])
    await ends(home, 3, [...add, "--secret-stdin"], { stdin });
  for (const stdin of ["x".repeat(64 * 1024 + 1), "x".repeat(1024 * 1024)]) {
    const { stderr } = await ends(home, 3, [...add, "--secret-stdin"], { stdin });
    assert.match(stderr, /^error: The secret of sa\.new is longer than 65536 bytes\.\n/);
  }
  await ends(home, 3, add, { env: { MP_SECRET: "" } });
  await ends(home, 3, ["login", "-S", "--secret-stdin"], { stdin: "", env: { MP_USERNAME: "sa" } });
  for (const name of ["a:b", "a\u0007b"]) {
    await ends(home, 3, [...add, "--secret-stdin", "--username", name], { stdin: "x" });
    await ends(home, 3, ["login", "-S", "--secret-stdin"], { stdin: "x", env: { MP_USERNAME: name } });
  }
  await ends(home, 3, add, { env: { MP_SECRET: " " } });
  for (const [secret, status] of [
    ["a\tb", 1],
    ["a\u200bb", 3],
    ["x".repeat(64 * 1024 + 1), 3],
  ] as const) {
    await ends(home, 3, add, { env: { MP_SECRET: secret } });
    const { stderr } = await ends(home, status, ["login"], { env: { MP_USERNAME: "sa", MP_SECRET: secret } });
    assert.match(stderr, /MP_SECRET/);
  }
  await ends(home, 3, ["account", "add", "x", "--type", "oauth_token", "--region", "us", "--secret-stdin"], {
    stdin: "two\nlines",
  });
  assert.equal(home.exists(CONFIG), false);
  await ends(home, 0, [...add, "--secret-stdin"], { stdin: `${"x".repeat(64 * 1024)}\n` });
});

test("a secret that no login needs is not read", async (t) => {
  const home = temporaryHome(t);
  const never = (_printed: string): void => {};
  const { stderr } = await started.ends(home, 3, ["login", "--secret-stdin"], { watch: never });
  assert.match(stderr, /--secret-stdin goes with --service-account/);
});

test("there is no flag that takes a secret, and what was given is not repeated", async (t) => {
  const home = temporaryHome(t);
  for (const words of [
    ["--secret", "as-argument"],
    ["--secret=as-argument"],
    ["--token", "as-argument"],
    ["--secret-stdin=as-argument"],
    ["as-argument", "as-argument"],
  ]) {
    const { stderr } = await ends(home, 3, [...add, ...words], { env: { MP_VERBOSE: "1" } });
    assert.doesNotMatch(stderr, /as-argument/);
  }
});

test("a name that is taken is refused before anybody types a secret", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const { stderr } = await ends(home, 1, [
    "account",
    "add",
    "team",
    "--type",
    "service_account",
    "--username",
    "x",
    "--region",
    "us",
  ]);
  assert.match(stderr, /mp account show team/);
});

test("flags that do not go with the type are refused", async (t) => {
  const home = temporaryHome(t);
  for (const words of [
    "",
    "--type nonsense",
    "--type oauth_browser --region us --username x",
    "--type oauth_token --username x",
    "--type oauth_token --token-env A --secret-stdin",
    "--type service_account --token-env A",
    "--type service_account --secret-stdin",
  ])
    await ends(home, 3, ["account", "add", ...words.split(" ").filter(Boolean)], { stdin: "x" });
});

test("a name and a region that are left out are found out by asking Mixpanel", async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:from-stdin");
  mixpanel.bearers.add("the-bearer");
  mixpanel.me.eu = mixpanel.me.us as object;
  delete mixpanel.me.us;
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const account = ["account", "add", "--type", "service_account", "--username", "sa", "--secret-stdin"];
  const aside = async (...words: string[]) =>
    (await started.ends(temporaryHome(t), 0, [...words, ...account], { env, stdin: "from-stdin" })).stderr;
  assert.deepEqual(
    [await aside(), await aside("-q")],
    ["Region us: answered 401.\nRegion eu: accepted the credentials.\n", ""],
  );
  const added = await data(home, account, { env, stdin: "from-stdin\n" });
  assert.deepEqual(
    [added.name, added.region, added.user_email, added.is_active],
    ["weekend", "eu", "grace@example.com", true],
  );
  assert.equal((await data(home, ["account", "list"]))[0].status, "ok");
  const second = await data(
    home,
    ["account", "add", "--type", "oauth_token", "--region", "eu", "--token-env", "CI_TOKEN"],
    { env: { ...env, CI_TOKEN: "the-bearer" } },
  );
  assert.deepEqual([second.name, second.is_active], ["weekend-2", false]);
  await ends(home, 2, ["account", "add", "x", "--type", "oauth_token", "--secret-stdin"], { env, stdin: "wrong" });
});

test("account token prints the bearer and nothing else, refreshed where it has to be", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, CI_TOKEN: "the-bearer" };
  for (const words of [["ci"], ["--account", "ci"]])
    assert.deepEqual(await mp(home, ["account", "token", ...words], { env }), {
      status: 0,
      stdout: "the-bearer\n",
      stderr: "",
    });
  assert.equal((await mp(home, ["-a", "ci", "account", "token", "--format", "json"], { env })).stdout, "the-bearer\n");
  await ends(home, 1, ["account", "token"], { env });
  await ends(home, 2, ["account", "token", "ci"], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  const tokens = mixpanel.tokens({ expiresIn: -60 });
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const { stdout } = await ends(home, 0, ["account", "token", "me"], { env });
  assert.notEqual(stdout, `${tokens.access_token}\n`);
  assert.equal(stdout, `${JSON.parse(home.read(".mp/accounts/me/tokens.json")).access_token}\n`);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});
