import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { report, reportPath } from "../../scripts/api.ts";
import { projectFolder } from "../support/project-folder.ts";

// What is committed is what the sources come to (test/dist/bundle.test.ts), which the compiler is not asked twice.
const types = readFileSync(join(projectFolder, "dist/index.d.ts"), "utf8");

test("the library exports what its report says (else look at the difference, and run: npm run api)", () => {
  assert.equal(report(types), readFileSync(reportPath, "utf8"));
});

test("every export of the library says what it is, and so does every field of a response", () => {
  const lines = types.split("\n");
  const silent = lines.flatMap((line, at) => {
    const name = /^(?:declare )?(?:type|interface|class|const|function) (\w+)/.exec(line)?.[1];
    return name !== undefined && !lines[at - 1]?.trimEnd().endsWith("*/") ? [name] : [];
  });
  assert.deepEqual(silent, []);
});

test("nothing of what is inside is among the types of the library", () => {
  assert.doesNotMatch(types, /valibot|\bFault\b|\bWarning\b|\bPlace\b/);
});
