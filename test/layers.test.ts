import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { projectFolder } from "./support/project-folder.ts";

/** From the left to the right: what stands on a floor imports nothing of a floor to its right. */
const floors = ["errors", "schema", "core", "ports", "storage", "mixpanel", "oauth", "actions", "faces"] as const;
type Floor = (typeof floors)[number];

const source = join(projectFolder, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

/** What a file imports of ours, types and late imports included. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  return [...text.matchAll(/(?:from|import\(|import) ?"(\.{1,2}\/[^"]+\.ts)"/g)].map(([, path = ""]) =>
    normalize(join(dirname(file), path)),
  );
}
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** version.ts and browser.ts stand by themselves: the one holds a number, the other is opened by whoever needs it. */
function floorOf(file: string): Floor | undefined {
  const [first = ""] = file.split("/");
  if (/^(?:errors|error-facts|secret)\.ts$/.test(first)) return "errors";
  if (first === "ports.ts") return "ports";
  if (/^(?:library|cli|guard|index\.ts|context\.ts|debug\.ts)$/.test(first)) return "faces";
  return floors.find((floor) => floor === first);
}

test("every file has its floor, and imports nothing of a floor to its right", () => {
  for (const [file, all] of imports)
    for (const imported of all) {
      const [from, to] = [floorOf(file), floorOf(imported)];
      if (from && to) assert.ok(floors.indexOf(to) <= floors.indexOf(from), `${file} imports ${imported}`);
    }
  assert.ok(files.filter((file) => floorOf(file) === undefined).length <= 2, "every file has its floor");
});

test("the library and the programs do not know of each other", () => {
  for (const [file, all] of imports)
    for (const imported of all)
      assert.ok(
        !(/^library|^index/.test(file) && /^cli\//.test(imported)) &&
          !(/^cli\//.test(file) && /^library|^index/.test(imported)),
        `${file} imports ${imported}`,
      );
});

test("the guard imports nothing of ours but the cleansing, and nobody imports it", () => {
  for (const [file, all] of imports)
    for (const imported of all)
      if (/^guard\//.test(file) || /^guard\//.test(imported))
        assert.ok(/^guard\//.test(file) && /^(?:guard|core\/cleanse)\//.test(imported), `${file} imports ${imported}`);
});

test("no file imports itself, by whatever way", () => {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    assert.ok(!way.includes(file), [...way, file].join(" → "));
    if (done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
});

test("no file of the sources is longer than 250 lines", () => {
  for (const file of files) {
    const lines = readFileSync(join(source, file), "utf8").split("\n").length - 1;
    assert.ok(lines <= 250, `${file}: ${lines} lines`);
  }
});
