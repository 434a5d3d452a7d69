import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { projectFolder } from "../support/project-folder.ts";

// What the modules of the advice spell when they are loaded is spelled for this system, too.
Object.defineProperty(process, "platform", { value: "win32" });
const { advisedKinds } = await import("../windows/advice/kinds.ts");
const { covered, neverOnWindows } = await import("../windows/advice/covered.ts");
const kinds = advisedKinds(projectFolder);
const run = new Set([...Object.values(covered).flat(), ...neverOnWindows]);

test("every kind of command that is advised is run in cmd, by the tests of Windows", () => {
  assert.ok(kinds.size > 60, String(kinds.size));
  assert.deepEqual([...kinds].filter((kind) => !run.has(kind)).sort(), []);
});

test("no kind is run that is not advised any more", () => {
  assert.deepEqual([...run].filter((kind) => !kinds.has(kind)).sort(), []);
});

test("no flag is advised that is part of no such kind", () => {
  const folder = join(projectFolder, "src/core/advice");
  const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const flags = new Set(texts.flatMap((text) => text.match(/--[a-z][a-z-]+/g) ?? []));
  const known = new Set([...kinds].map((kind) => kind.split(" ").at(-1)));
  // What a sentence says of a flag, and the flags of the hosts of sandboxes.
  const others = ["--url", "--settings", "--sandbox", "--mount", "--workspace", "--offline", "--target", "--flag"];
  assert.deepEqual(
    [...flags].filter((flag) => !known.has(flag) && !others.includes(flag)),
    [],
  );
});
