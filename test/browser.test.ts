import assert from "node:assert/strict";
import childProcess from "node:child_process";
import { once } from "node:events";
import { chmodSync } from "node:fs";
import { after, test } from "node:test";
import { openBrowser } from "../src/browser.ts";
import { Secret } from "../src/secret.ts";
import { type TemporaryHome, temporaryHome } from "./support/home.ts";

const URL = "https://mixpanel.com/oauth/authorize/?a=b&c=$HOME;d'%s";

// A browser that is being opened does not keep a program running; here something else does.
const running = setInterval(() => {}, 1000);
after(() => clearInterval(running));

/** A program that writes down what it was called with, and ends with `status`. */
function opener(home: TemporaryHome, name: string, status = 0): string {
  const path = home.write(
    name,
    `#!/bin/sh\nfor word in "$@"; do printf '%s\\n' "$word"; done > "${home.path(`${name}.words`)}"\nexit ${status}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

test("the command in BROWSER is called with the address, as one word and through no shell", async (t) => {
  const home = temporaryHome(t);
  await openBrowser({ BROWSER: `${opener(home, "one")} --new-window` }, URL);
  assert.equal(home.read("one.words"), `--new-window\n${URL}\n`);
});

test("%s in BROWSER stands for the address", async (t) => {
  const home = temporaryHome(t);
  await openBrowser({ BROWSER: `${opener(home, "one")} --url=%s --quiet` }, URL);
  assert.equal(home.read("one.words"), `--url=${URL}\n--quiet\n`);
});

test("of several the first that works is taken", async (t) => {
  const home = temporaryHome(t);
  const [missing, failing, working, spare] = [
    home.path("missing"),
    opener(home, "failing", 3),
    opener(home, "working"),
    opener(home, "spare"),
  ];
  await openBrowser({ BROWSER: [missing, failing, "", working, spare].join(":") }, URL);
  assert.deepEqual(
    ["failing", "working", "spare"].map((name) => home.exists(`${name}.words`)),
    [true, true, false],
  );
});

test("when none works that is told, as OAUTH_BROWSER_ERROR", async (t) => {
  const home = temporaryHome(t);
  for (const browser of ["false", home.path("missing"), home.root, " ", `false:${opener(home, "failing", 1)}`])
    await assert.rejects(openBrowser({ BROWSER: browser }, URL), { code: "OAUTH_BROWSER_ERROR" });
});

/** A program that writes down the environment that it inherits. */
function recorder(home: TemporaryHome, name: string): string {
  const path = home.write(name, `#!/bin/sh\nenv > "${home.path("environment")}"\n`);
  chmodSync(path, 0o755);
  return path;
}

const secrets = {
  MP_SECRET: "canary-1",
  MP_OAUTH_TOKEN: "canary-2",
  MP_PROJECT_ID: "canary-3",
  CI_TOKEN: "canary-4",
  aws_secret_access_key: "canary-5",
  DATABASE_URL: "postgres://me:canary-6@db.example/x",
  TEAM_BEARER: "canary-7",
};

for (const [how, name, chosen] of [
  ["BROWSER", "chosen", true],
  ["the system", "www-browser", false],
] as const)
  test(`a browser that ${how} names inherits no secret, and else what it needs`, async (t) => {
    const home = temporaryHome(t);
    const path = recorder(home, `bin/${name}`);
    new Secret(secrets.TEAM_BEARER);
    const env = {
      ...secrets,
      ...(chosen && { BROWSER: path }),
      HTTPS_PROXY: "http://me:canary-8@proxy.example:8080",
      all_proxy: "me:canary@9@proxy.example:1080",
      HTTP_PROXY: "http://proxy.example",
      PATH: `${home.path("bin")}:${process.env.PATH}`,
      LANG: "C",
      XDG_ACTIVATION_TOKEN: "activation",
    };
    await openBrowser(env, "https://mixpanel.com/");
    const inherited = home.read("environment").split("\n");
    assert.doesNotMatch(inherited.join("\n"), /canary/);
    for (const line of [
      "HTTPS_PROXY=http://proxy.example:8080",
      "all_proxy=proxy.example:1080",
      "HTTP_PROXY=http://proxy.example",
      "LANG=C",
      "XDG_ACTIVATION_TOKEN=activation",
    ])
      assert.ok(inherited.includes(line), `${line} is missing from ${inherited.join(" ")}`);
  });

test("what else is started while browsers are opened has its own environment, and the browsers still inherit no secret", async (t) => {
  const home = temporaryHome(t);
  recorder(home, "bin/www-browser");
  const { spawn } = childProcess;
  const env = { ...secrets, PATH: `${home.path("bin")}:${process.env.PATH}` };
  const opened = [openBrowser(env, "https://mixpanel.com/"), openBrowser(env, "https://mixpanel.com/")];
  const child = childProcess.spawn(process.execPath, ["-p", "process.env.OWN"], { env: { OWN: "own" } });
  const said = once(child.stdout, "data");
  await opened[0];
  await opened[1];
  assert.equal(String((await said)[0]), "own\n");
  assert.doesNotMatch(home.read("environment"), /canary/);
  assert.equal(childProcess.spawn, spawn);
});
