import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectFolder } from "../support/project-folder.ts";

const read = (path: string): string => readFileSync(join(projectFolder, path), "utf8");
interface Locked {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
}
const locked: Readonly<Record<string, Locked>> = JSON.parse(read("package-lock.json")).packages;
const { devDependencies, dependencies } = JSON.parse(read("package.json"));
const page = read("docs/dependencies.md");

test("the plugin needs no package to run, and the page lists those that it is developed with, and their licences", () => {
  assert.equal(dependencies, undefined);
  const listed = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name = "", licence]) => [name, licence]);
  const all = Object.keys(devDependencies).map((name) => [name, locked[`node_modules/${name}`]?.license]);
  assert.deepEqual(listed.sort(), all.sort());
});

test("every package that is installed has a licence that the page names", () => {
  const named = /With all that these need: (.+), and no other licence\./.exec(page)?.[1]?.split(/, | and /);
  for (const [path, { license }] of Object.entries(locked))
    if (path !== "")
      for (const one of (license ?? "none").split(" OR ")) assert.ok(named?.includes(one), `${path}: ${license}`);
});

test("no package runs a script when it is installed, and one has such a script", () => {
  assert.match(read(".npmrc"), /^ignore-scripts=true$/m);
  const withScripts = Object.keys(locked).filter((path) => locked[path]?.hasInstallScript);
  assert.deepEqual(withScripts, ["node_modules/esbuild"]);
});
