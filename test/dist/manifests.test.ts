import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const text = (path: string): string => readFileSync(join(root, path), "utf8");
const json = (path: string) => JSON.parse(text(path));
const manifest = json("package.json");

test("the plugin's manifest is the same in both places", () => {
  assert.equal(text("plugin.json"), text(".claude-plugin/plugin.json"));
});

test("every manifest states the version, the licence and the authors of package.json", () => {
  const plugin = json("plugin.json");
  const marketplace = json(".claude-plugin/marketplace.json");
  const [entry] = marketplace.plugins;
  for (const { version, license, author } of [plugin, entry]) {
    assert.equal(version, manifest.version);
    assert.equal(license, manifest.license);
    assert.equal(author.name, manifest.author);
  }
  assert.equal(marketplace.owner.name, manifest.author);
  assert.equal(entry.name, plugin.name);
  assert.equal(entry.description, plugin.description);
  assert.equal(json("package-lock.json").version, manifest.version);
  assert.match(text("CHANGELOG.md"), new RegExp(`^## \\[${manifest.version.replaceAll(".", "\\.")}\\]`, "m"));
});

test("installing the plugin installs nothing, and there is no bin folder", () => {
  assert.equal(manifest.dependencies, undefined);
  assert.equal(manifest.optionalDependencies, undefined);
  assert.match(text(".npmrc"), /^omit=dev$/m);
  assert.ok(!existsSync(join(root, "bin")));
});

test("the lockfile names packages by content, not by a registry's address", () => {
  for (const path of ["package-lock.json", "test/support/old-node/package-lock.json"])
    assert.doesNotMatch(text(path), /"resolved": "http/, path);
});

test("the lockfile holds the packages of every platform, without which npm ci refuses it", () => {
  const { packages } = json("package-lock.json");
  for (const [path, { optionalDependencies = {} }] of Object.entries<{ optionalDependencies?: object }>(packages))
    for (const name of Object.keys(optionalDependencies))
      assert.ok(packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`], `${name}, for ${path}`);
});
