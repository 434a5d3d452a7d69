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

/** One entry of hooks.json. */
interface Hook {
  readonly type: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly if?: unknown;
}

test("the hooks start the guard without a shell, and are filtered by one pattern each", () => {
  const { hooks } = json("hooks/hooks.json") as { hooks: Record<string, { matcher?: string; hooks: Hook[] }[]> };
  assert.deepEqual(Object.keys(hooks), ["PreToolUse", "PostToolUse", "UserPromptSubmit"]);
  const tools = new Set<string>();
  for (const [event, entries] of Object.entries(hooks))
    for (const { matcher = "", hooks: started } of entries)
      for (const { type, command, args, if: pattern } of started) {
        assert.deepEqual([type, command, args], ["command", "node", [`\${CLAUDE_PLUGIN_ROOT}/scripts/guard.cjs`]]);
        for (const tool of matcher.split("|")) tools.add(`${event} ${tool}`);
        // Of an array the host makes an error of the whole plugin.
        if (pattern !== undefined) assert.match(String(pattern), new RegExp(`^${matcher}\\(.+\\)$`));
        assert.ok(pattern === undefined || typeof pattern === "string");
      }
  const before = ["Read", "Bash", "PowerShell", "Edit", "Write", "Grep", "Glob"].map((tool) => `PreToolUse ${tool}`);
  const printing = ["Bash", "Read", "PowerShell", "Grep", "Agent", "WebFetch", "ReadMcpResourceTool", "mcp__.*"];
  const after = printing.map((tool) => `PostToolUse ${tool}`);
  assert.deepEqual([...tools], [...before, ...after, "UserPromptSubmit "]);
  assert.ok(manifest.files.includes("hooks") && manifest.files.includes("scripts/guard.cjs"));
});
