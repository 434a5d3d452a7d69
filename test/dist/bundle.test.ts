import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build as esbuild } from "esbuild";
import { build, buildLaunchers } from "../../scripts/build.ts";
import { removeFolder } from "../support/remove-folder.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

function temporary(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "mp-dist-"));
  t.after(() => removeFolder(folder));
  return folder;
}

const contents = (folder: string) =>
  new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

test("the committed bundle is what the sources build to (else run: npm run build)", async (t) => {
  const fresh = join(temporary(t), "dist");
  await build(fresh);
  const [expected, committed] = [contents(fresh), contents(join(root, "dist"))];
  assert.deepEqual([...committed.keys()], [...expected.keys()]);
  for (const [name, text] of expected) assert.ok(committed.get(name) === text, `dist/${name} differs`);
});

test("the committed launchers are what their sources build to", async (t) => {
  const fresh = temporary(t);
  await buildLaunchers(fresh);
  for (const [name, text] of contents(fresh))
    assert.equal(readFileSync(join(root, "scripts", name), "utf8"), text, name);
});

test("the bundle imports nothing but its own files", async (t) => {
  const copy = temporary(t); // away from node_modules, and "neutral" knows no module of Node's
  cpSync(join(root, "dist"), copy, { recursive: true });
  const entryPoints = readdirSync(copy).filter((name) => name.endsWith(".js"));
  await esbuild({
    absWorkingDir: copy,
    entryPoints,
    bundle: true,
    write: false,
    outdir: copy,
    platform: "neutral",
    format: "esm",
  });
});

test("what is run is ASCII, so that V8 holds it in one byte a letter", () => {
  for (const [name, text] of contents(join(root, "dist")))
    if (/\.c?js$/.test(name)) assert.doesNotMatch(text, /[\u0080-\uffff]/, `dist/${name}`);
});

test("a session loads neither node:crypto nor node:os, which cost 4 ms", (t) => {
  const folder = temporary(t);
  const loaded = join(folder, "loaded.cjs");
  writeFileSync(loaded, 'process.on("exit", () => console.error(JSON.stringify(process.moduleLoadList)));');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", loaded, join(root, "scripts/auth_manager.mjs"), "session"],
    { encoding: "utf8", timeout: 30_000, env: { PATH: process.env.PATH, HOME: folder } },
  );
  assert.equal(JSON.parse(stdout).state, "needs_account");
  const modules: string[] = JSON.parse(stderr);
  assert.ok(modules.includes("NativeModule fs"));
  for (const name of ["crypto", "os"]) assert.ok(!modules.includes(`NativeModule ${name}`), name);
});

test("the licence of every bundled package is there", () => {
  const text = readFileSync(join(root, "dist/THIRD_PARTY_LICENSES.txt"), "utf8");
  for (const name of ["valibot", "smol-toml"]) assert.match(text, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
});

test("a copy with no node_modules, in a folder with a space in its name, answers", (t) => {
  const copy = join(temporary(t), "a copy");
  for (const part of ["package.json", "scripts", "dist", "schemas"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  const run = (args: string[]) =>
    spawnSync(process.execPath, [join(copy, "scripts/auth_manager.mjs"), ...args], {
      encoding: "utf8",
      timeout: 30_000,
      env: { PATH: process.env.PATH, HOME: temporary(t) },
    });
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.equal(JSON.parse(run(["--version"]).stdout).version, version);
  const session = JSON.parse(run(["session"]).stdout);
  assert.equal(session.state, "needs_account");
  assert.ok(session.next[0].run.includes(join(copy, "scripts/mp.mjs")), session.next[0].run);
  const [name] = JSON.parse(run(["schema"]).stdout).schemas;
  assert.equal(JSON.parse(run(["schema", name]).stdout).schema.$id, `urn:mixpanel-auth:schema:${name}`);
});

/** The files that `name` imports statically, itself included. */
function needs(folder: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(join(folder, name), "utf8");
  for (const [, imported = ""] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) needs(folder, imported, found);
  return found;
}

test("session and account list do without the network, the logins and the TOML editor", (t) => {
  const copy = temporary(t);
  for (const part of ["package.json", "scripts", "dist"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  const dist = join(copy, "dist");
  const start = needs(dist, "auth_manager.js");
  assert.ok(start.size === 1, `each file costs a start: ${[...start].join(", ")}`);
  const needed = new Set(
    ["auth_manager.js", "accounts.js", "errors.js", "shared-cli-arguments-match.js"].flatMap((name) => [
      ...needs(dist, name),
    ]),
  );
  assert.ok(!start.has("shared-cli-arguments-match.js"), "cac is for command lines with flags");
  for (const name of ["online.js", "logins.js", "mixpanel-proxy.js", "choices.js"])
    assert.ok(readdirSync(dist).includes(name) && !needed.has(name), name);
  for (const name of readdirSync(dist)) if (!needed.has(name)) rmSync(join(dist, name));
  for (const argv of [["session"], ["account", "list"], ["session", "--bridge"]]) {
    const env = { PATH: process.env.PATH, HOME: temporary(t) };
    const { stdout } = spawnSync(process.execPath, [join(copy, "scripts/auth_manager.mjs"), ...argv], {
      env,
      encoding: "utf8",
      timeout: 30_000,
    });
    assert.notEqual(JSON.parse(stdout).state, "error", stdout);
  }
});

test("an installation without the file that words errors says so once, and ends", (t) => {
  const copy = temporary(t);
  for (const part of ["package.json", "scripts", "dist"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  const dist = join(copy, "dist");
  const start = new Set([...needs(dist, "auth_manager.js"), ...needs(dist, "mp.js")]);
  for (const name of readdirSync(dist)) if (!start.has(name)) rmSync(join(dist, name));
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [join(copy, "scripts", script), ...args], {
      encoding: "utf8",
      timeout: 30_000,
      env: { PATH: process.env.PATH, HOME: temporary(t) },
    });
  const agent = run("auth_manager.mjs", "session", "--bogus");
  assert.equal(agent.status, 0);
  assert.match(JSON.parse(agent.stdout).error.message, /is damaged: a file of its dist/);
  const person = run("mp.mjs", "session");
  assert.deepEqual([person.status, person.stdout], [1, ""]);
  assert.equal(person.stderr.match(/is damaged/g)?.length, 1);
});
