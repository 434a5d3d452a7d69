import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { assertEnvelope } from "../support/envelope.ts";
import { removeFolder } from "../support/remove-folder.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = "export const main = async () => { console.log(JSON.stringify(process.argv.slice(2))); };\n";

/** The launchers over a bundle that prints its arguments. `files` are added; TMPDIR is a folder of its own. */
function installation(t: TestContext, files: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "mp-launch-"));
  t.after(() => removeFolder(folder));
  cpSync(join(root, "scripts"), join(folder, "scripts"), { recursive: true });
  for (const name of ["dist", "tmp"]) mkdirSync(join(folder, name));
  const all = { "package.json": '{"type":"module"}', "dist/auth_manager.js": program, "dist/mp.js": program, ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  const run = (script: string, { preload = [] as string[], args = ["a b", "007"] } = {}) =>
    spawnSync(process.execPath, [...preload, join(folder, "scripts", script), ...args], {
      encoding: "utf8",
      timeout: 30_000,
      env: { PATH: process.env.PATH, TMPDIR: join(folder, "tmp") },
    });
  const cache = join(folder, "tmp", `mixpanel-auth-${process.getuid?.()}`);
  return { folder, run, cache };
}

/** Makes this Node say that it is another one. */
const claim = (version: string) =>
  `Object.defineProperty(process, "versions", { value: { ...process.versions, node: ${JSON.stringify(version)} } });`;

/** Stands in for the compile cache of a later Node: says which folder it was given. */
const announce = [
  claim("22.8.0"),
  'require("module").enableCompileCache = (folder) => { process.stderr.write(folder); };',
].join("\n");

const errorOf = (stdout: string) => {
  const envelope = assertEnvelope(["session"], JSON.parse(stdout));
  assert.equal(envelope.state, "error");
  return envelope.error;
};

test("both launchers start their bundle with the arguments as typed", (t) => {
  const { run } = installation(t);
  for (const script of ["auth_manager.mjs", "mp.mjs"]) {
    const { status, stdout, stderr } = run(script);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '["a b","007"]\n', stderr: "" });
  }
});

test("Node 20.19 is the first that is accepted, and then those that can start the bundle", (t) => {
  const { folder, run } = installation(t);
  const at = join(folder, "claim.cjs");
  for (const [version, accepted] of [
    ["16.20.2", false],
    ["20.18.3", false],
    ["20.19.0", true],
    ["21.7.3", false],
    ["22.2.0", false],
    ["22.3.0", true],
    ["100.1.0", true],
  ] as const) {
    writeFileSync(at, claim(version));
    const { stdout } = run("auth_manager.mjs", { preload: ["--require", at] });
    if (accepted) assert.equal(stdout, '["a b","007"]\n', version);
    else assert.equal(errorOf(stdout).code, "UNSUPPORTED_RUNTIME", version);
  }
});

test("the launchers ask for the Node that package.json asks for", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [, range] = /range = "([^"]+)"/.exec(readFileSync(join(root, "scripts/launchers/launch.mjs"), "utf8")) ?? [];
  assert.equal(engines.node, range);
});

test("a bundle that is missing or broken is an envelope too", (t) => {
  for (const text of [undefined, "export const main = (\n", "throw new Error('on load');\n"]) {
    const { folder, run } = installation(
      t,
      text === undefined ? {} : { "dist/auth_manager.js": text, "dist/mp.js": text },
    );
    if (text === undefined) rmSync(join(folder, "dist"), { recursive: true });
    const { status, stdout, stderr } = run("auth_manager.mjs");
    assert.equal(status, 0);
    assert.equal(stderr, "");
    const error = errorOf(stdout);
    assert.equal(error.code, "INTERNAL_ERROR");
    assert.ok(error.cause?.message);
    assert.notEqual(error.cause?.code, "undefined", "a code is there only where the exception has one");
    assert.match(error.message, /damaged: a file of its dist\/ cannot be loaded\. .*install/);
    const mp = run("mp.mjs");
    assert.equal(mp.status, 1);
    assert.equal(mp.stdout, "");
    assert.match(mp.stderr, /^error: .*damaged.*\n.*install.*\n$/);
  }
});

test("a bundle that cannot be read because too many files are open is no damaged one", (t) => {
  for (const [code, advice] of [
    ["EMFILE", /Allow programs of this shell to open more.*: ulimit -n 1024$/],
    ["ENFILE", /This machine allows no more/],
  ] as const) {
    const text = `throw Object.assign(new Error("no more"), { code: "${code}", path: "/dist/core.js" });\n`;
    const { run } = installation(t, { "dist/auth_manager.js": text, "dist/mp.js": text });
    const error = errorOf(run("auth_manager.mjs").stdout);
    assert.equal(error.code, "STORAGE_ERROR");
    assert.match(error.message, /^\/dist\/core\.js cannot be read: too many files are open\. /);
    assert.match(error.message, advice);
    assert.deepEqual(error.details, { path: "/dist/core.js", reason: "too many files are open", code });
    const mp = run("mp.mjs");
    assert.deepEqual([mp.status, mp.stdout], [1, ""]);
    assert.match(mp.stderr, /^error: .*too many files are open\.\n/);
  }
});

test("a bundle that cannot load the words for errors hands that back, and is answered for once", (t) => {
  const text = "export const main = async (unloadable) => { await import('./gone.js').catch(unloadable); };\n";
  const { run } = installation(t, { "dist/auth_manager.js": text, "dist/mp.js": text });
  const { status, stdout } = run("auth_manager.mjs");
  assert.equal(status, 0);
  assert.match(errorOf(stdout).message, /is damaged: a file of its dist/);
  const mp = run("mp.mjs");
  assert.equal(mp.status, 1);
  assert.equal(mp.stderr.match(/is damaged/g)?.length, 1);
});

const noCache = process.getBuiltinModule === undefined ? "this Node has no process.getBuiltinModule" : false;

test("compiled code is kept in a folder that only this user can use", { skip: noCache }, (t) => {
  const { folder, run, cache } = installation(t, { "announce.cjs": announce });
  const preload = ["--require", join(folder, "announce.cjs")];
  for (const _ of ["made", "found"]) assert.equal(run("auth_manager.mjs", { preload }).stderr, cache);
  assert.equal(lstatSync(cache).mode & 0o777, 0o700);
});

test("a cache folder that others could write to, or that is a link, is left alone", { skip: noCache }, (t) => {
  const { folder, run, cache } = installation(t, { "announce.cjs": announce });
  const preload = ["--require", join(folder, "announce.cjs")];
  const unused = (about: string) => {
    const { status, stdout, stderr } = run("auth_manager.mjs", { preload });
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '["a b","007"]\n', stderr: "" }, about);
  };
  mkdirSync(cache);
  chmodSync(cache, 0o720);
  unused("writable by the group");
  rmSync(cache, { recursive: true });
  mkdirSync(join(folder, "elsewhere"), 0o700);
  symlinkSync(join(folder, "elsewhere"), cache);
  unused("a link");
  rmSync(cache);
  writeFileSync(cache, "");
  unused("a file");
  rmSync(join(folder, "tmp"), { recursive: true });
  unused("no folder for temporary files");
});
