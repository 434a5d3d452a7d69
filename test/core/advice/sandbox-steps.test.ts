import assert from "node:assert/strict";
import { test } from "node:test";
import { claudeCodeStep, codexStep } from "../../../src/core/advice/sandbox.ts";
import { shells } from "./shells.ts";

const opening = { write: ["C:\\Users\\Ada & Co\\.mp"], read: [], hosts: ["mixpanel.com"] };

test("what a host of a sandbox is told is the same to the shells of Windows, and what has no such spelling goes into a file", () => {
  const expected = [
    ...["codex", "--sandbox", "workspace-write", "-c"],
    "sandbox_workspace_write.writable_roots=['C:\\Users\\Ada & Co\\.mp']",
    ...["-c", "sandbox_workspace_write.network_access=true"],
  ];
  for (const [name, read] of Object.entries(shells))
    assert.deepEqual(read(codexStep(opening, "win32").command), expected, name);
  const { command, label } = claudeCodeStep(opening, "win32");
  assert.equal(command, 'claude --settings "<file>"');
  assert.ok(label.includes('{"sandbox":{"filesystem":{"allowWrite":["C:\\\\Users\\\\Ada & Co\\\\.mp"]}'), label);
});

test("elsewhere both are given their settings in the command", () => {
  assert.equal(
    codexStep({ ...opening, write: ["/it's"] }, "linux").command,
    `codex --sandbox workspace-write -c 'sandbox_workspace_write.writable_roots=["/it'\\''s"]' -c sandbox_workspace_write.network_access=true`,
  );
  assert.match(claudeCodeStep(opening, "linux").command, /^claude --settings '\{"sandbox":/);
});
