import assert from "node:assert/strict";
import { mkdirSync, rmdirSync } from "node:fs";
import { isAbsolute, resolve, sep } from "node:path";
import { test } from "node:test";
import { answer } from "../../src/cli/answer.ts";
import { homeOf } from "../../src/context.ts";
import { adviseFault } from "../../src/core/advice/advise.ts";
import { Fault, isFault } from "../../src/core/fault.ts";
import { libraryContext } from "../../src/library/options.ts";
import type { Context } from "../../src/ports.ts";
import { findBridge } from "../../src/storage/bridge-store.ts";
import { givenPath } from "../../src/storage/given-path.ts";
import { bridgeCandidates, configPath, rootFolder } from "../../src/storage/paths.ts";
import { installation } from "../support/ask.ts";
import type { AnyEnvelope } from "../support/envelope.ts";
import { temporaryHome } from "../support/home.ts";
import { saying } from "../support/saying.ts";

const HOME = resolve("/home/ada");
const at = (env: Record<string, string>, more: Partial<Context> = {}): Context =>
  libraryContext({ env: { HOME, USERPROFILE: HOME, ...env }, cwd: resolve("/work"), ...more });

test("a leading ~ in a variable or an argument is the home", () => {
  assert.equal(configPath(at({ MP_CONFIG_PATH: "~/work/mp.toml" })), resolve(HOME, "work/mp.toml"));
  assert.equal(resolve(rootFolder(at({ MP_STORAGE_DIR: "~" }))), HOME);
  assert.deepEqual(bridgeCandidates(at({ MP_AUTH_FILE: "~/b.json" })), { chosen: resolve(HOME, "b.json") });
  assert.equal(givenPath(at({}), "~/b.json"), resolve(HOME, "b.json"));
  assert.equal(givenPath(at({}), "b~/c"), resolve("/work/b~/c"), "elsewhere it is a letter like another");
});

test("what only a shell could have meant is refused as a path, and is no folder called so", () => {
  const elsewhere = sep === "/" ? ["~\\x"] : []; // on Windows it is of the home
  for (const path of ["~ada/x", "$HOME/x", "a/$USER", "~/$USER", "-", "~~/x", '"/a"', " ", "/a\n", ...elsewhere]) {
    assert.throws(
      () => givenPath(at({}), path),
      { code: "INVALID_ARGS", place: { refusal: { reason: "no_path" } } },
      path,
    );
    for (const name of ["MP_CONFIG_PATH", "MP_STORAGE_DIR", "MP_OAUTH_STORAGE_DIR", "MP_AUTH_FILE"]) {
      const context = at({ [name]: path });
      const look = name === "MP_CONFIG_PATH" ? configPath : name === "MP_AUTH_FILE" ? bridgeCandidates : rootFolder;
      assert.throws(() => look(context), saying("CONFIG_ERROR", new RegExp(`${name} must be a path.*unset ${name}`)));
    }
  }
});

test("the address of a login, pasted where a path belongs, is refused and not repeated", () => {
  for (const path of [
    ...["http://localhost:19284/callback?code=planted&state=s", "?state=s&code=planted", "code=planted&state=s"],
    ...["http%3A%2F%2Flocalhost%3A19284%2Fcallback%3Fcode%3Dplanted", "?state=s%26CODE%3dplanted"],
  ])
    assert.throws(
      () => givenPath(at({}), path),
      (error: unknown) => isFault(error, "INVALID_ARGS") && !error.message.includes("planted"),
    );
});

test("a path that only looks a little like it is one", () => {
  for (const path of ["/src/code=1", "decode=1", "/a/code"])
    assert.equal(givenPath(at({}), path), resolve("/work", path));
});

test("the value of a variable that holds a secret is refused as a path, and not repeated", async (t) => {
  const secret = "planted/secret+value=";
  for (const name of ["MP_SECRET", "MP_OAUTH_TOKEN", "MP_CI_TOKEN"])
    for (const path of [secret, `./${secret}`, ` ${secret}`]) {
      const envelope = await answer(["bridge", "import", path], {
        context: temporaryHome(t).context({ env: { [name]: `${secret}\n` } }),
        readInput: async () => "",
        folder: "/opt/mixpanel",
        installation,
      });
      const { error } = JSON.parse(JSON.stringify(envelope)) as AnyEnvelope;
      assert.equal(error?.code, "INVALID_ARGS");
      assert.match(String(error?.message), new RegExp(`holds the value of ${name}, a secret`));
      assert.doesNotMatch(JSON.stringify(envelope), /planted/);
    }
  assert.equal(
    givenPath(at({ MP_SECRET: "a" }), "/data/a.json"),
    resolve("/data/a.json"),
    "a short one is in many texts",
  );
  assert.throws(() => givenPath(at({ MP_SECRET: "a" }), "a"));
  assert.equal(
    givenPath(at({ TOKEN_FILE: "/data/a-long-name.json" }), "/data/a-long-name.json"),
    resolve("/data/a-long-name.json"),
  );
});

test("MP_STORAGE_DIR comes before the name that it had before", () => {
  const old = { MP_OAUTH_STORAGE_DIR: "/old" };
  assert.equal(rootFolder(at(old)), resolve("/old"));
  assert.equal(rootFolder(at({ ...old, MP_STORAGE_DIR: "/new" })), resolve("/new"));
  assert.equal(rootFolder(at({ ...old, MP_STORAGE_DIR: "" })), resolve("/old"));
  assert.equal(
    configPath(at({ MP_STORAGE_DIR: "/new" })),
    resolve(HOME, ".mp/config.toml"),
    "which the config does not follow",
  );
});

test("an empty HOME is none, never the current folder", () => {
  const { home } = libraryContext({ env: { HOME: "", USERPROFILE: "" }, cwd: resolve("/work") });
  assert.ok(isAbsolute(home), home);
  assert.notEqual(home, resolve("/work"));
});

test("nor is one that begins in the current folder", () => {
  for (const [platform, homes] of [
    ["linux", ["relative", ".", "~", "~/x"]],
    ["win32", ["relative", ".", "%USERPROFILE%", "C:relative"]],
  ] as const)
    for (const home of homes)
      assert.throws(
        () => homeOf({ HOME: home, USERPROFILE: home }, platform),
        (error: unknown) => {
          assert.ok(isFault(error, "STORAGE_ERROR") && error instanceof Fault);
          assert.match(
            adviseFault(error).message,
            /no home folder: .*(HOME|USERPROFILE) is not an absolute path.* Set it:/,
          );
          return true;
        },
        `${platform} ${home}`,
      );
});

test("the home is USERPROFILE on Windows, where Git Bash sets HOME too, and HOME elsewhere", () => {
  const env = { HOME: "/home/ada", USERPROFILE: "C:\\Users\\Ada" };
  assert.deepEqual(
    ["win32", "linux", "darwin"].map((platform) => homeOf(env, platform)),
    ["C:\\Users\\Ada", "/home/ada", "/home/ada"],
  );
});

/** What a user without a home is answered. */
function askHomeless(env: Record<string, string>, cwd: string, argv: readonly string[]): Promise<AnyEnvelope> {
  const options = { env, cwd };
  Object.defineProperty(options, "home", {
    get: () => {
      const details = { path: "~", reason: "there is none", variable: "HOME" };
      throw new Fault("STORAGE_ERROR", details, { place: { file: { doing: "find" } } });
    },
  });
  const context = libraryContext(options);
  return answer(argv, { context, readInput: async () => "", folder: cwd, installation }) as Promise<AnyEnvelope>;
}

test("without a home what needs no file of it still answers, and the rest names the variable", async (t) => {
  const home = temporaryHome(t);
  const triple = { MP_OAUTH_TOKEN: "t", MP_REGION: "us", MP_PROJECT_ID: "1" };
  const asked = (env: Record<string, string>, argv: readonly string[]) => askHomeless(env, home.root, argv);
  assert.equal((await asked(triple, ["session"])).account.name, "env-oauth-token");
  const paths = {
    MP_CONFIG_PATH: home.path("c.toml"),
    MP_STORAGE_DIR: home.path("s"),
    MP_AUTH_FILE: home.path("none.json"),
  };
  const add = ["account", "add", "me", "--type", "oauth_browser", "--region", "us"];
  assert.equal((await asked(paths, add)).added.name, "me");
  const { error, next } = await asked({}, add);
  assert.equal(error.code, "STORAGE_ERROR");
  assert.match(error.message, /no home folder: .*export HOME=/);
  assert.equal(next[0].command, process.platform === "win32" ? 'set "HOME=<folder>"' : "export HOME=<folder>");
  assert.deepEqual(home.list("."), ["c.toml"]);
});

test("a relative path from a folder that is gone is an error, and a bridge is looked for elsewhere only", (t) => {
  const home = temporaryHome(t);
  mkdirSync(home.path("gone"));
  const before = process.cwd();
  process.chdir(home.path("gone"));
  t.after(() => process.chdir(before));
  rmdirSync(home.path("gone"));
  const context = libraryContext({ env: { HOME: home.root } });
  assert.throws(
    () => givenPath(context, "b.json"),
    (error: unknown) => {
      assert.ok(isFault(error, "STORAGE_ERROR") && error instanceof Fault);
      assert.match(adviseFault(error).message, /relative path.*no longer there/);
      return true;
    },
  );
  assert.equal(givenPath(context, "/b.json"), "/b.json");
  assert.equal(findBridge(context), undefined);
});
