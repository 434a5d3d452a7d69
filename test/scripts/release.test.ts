import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { release } from "../../scripts/release.ts";
import { projectFolder } from "../support/project-folder.ts";
import { removeFolder } from "../support/remove-folder.mjs";

const manifests = [
  "package.json",
  "package-lock.json",
  "plugin.json",
  ".claude-plugin/plugin.json",
  ".claude-plugin/marketplace.json",
];

function copy(t: TestContext, changelog: string): string {
  const root = mkdtempSync(join(tmpdir(), "mp-release-"));
  t.after(() => removeFolder(root));
  mkdirSync(join(root, ".claude-plugin"));
  for (const file of manifests) cpSync(join(projectFolder, file), join(root, file));
  writeFileSync(join(root, "CHANGELOG.md"), changelog);
  return root;
}

const read = (root: string, file: string): string => readFileSync(join(root, file), "utf8");

test("a release has one version, in every manifest, and its date in the changelog", (t) => {
  const root = copy(
    t,
    "# Changelog\n\n## [9.8.7] - Unreleased\n\n### Added\n\n- Something.\n\n## [0.1.0] - 2020-01-01\n",
  );
  const { version: before } = JSON.parse(read(root, "package.json"));
  release(root, "9.8.7", "2030-02-03");
  for (const file of manifests) assert.match(read(root, file), /"version": "9\.8\.7"/, file);
  assert.equal(JSON.parse(read(root, "package-lock.json")).packages[""].version, "9.8.7");
  assert.equal(JSON.parse(read(root, ".claude-plugin/marketplace.json")).plugins[0].version, "9.8.7");
  assert.match(read(root, "CHANGELOG.md"), /## \[9\.8\.7\] - 2030-02-03\n/);
  // Nothing but the version has changed.
  assert.equal(read(root, "package.json").replace("9.8.7", before), read(projectFolder, "package.json"));
});

test("a release of which the changelog says nothing, and what is no version, are refused, and nothing is written", (t) => {
  for (const [version, changelog] of [
    ["9.8.7", "# Changelog\n\n## [9.8.6] - Unreleased\n\n- Something.\n"],
    ["9.8.7", "# Changelog\n\n## [9.8.7] - Unreleased\n\n## [0.1.0] - 2020-01-01\n\n- Something.\n"],
    ["v9.8.7", "# Changelog\n\n## [v9.8.7] - Unreleased\n\n- Something.\n"],
  ] as const) {
    const root = copy(t, changelog);
    assert.throws(() => release(root, version, "2030-02-03"), /CHANGELOG\.md|is no version/, version);
    for (const file of manifests) assert.equal(read(root, file), read(projectFolder, file), file);
  }
});
