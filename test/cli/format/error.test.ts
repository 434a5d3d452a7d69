import assert from "node:assert/strict";
import { test } from "node:test";
import { advice } from "../../../src/cli/format/error.ts";

test("a command that is advised twice is shown once, where it stood first", () => {
  const installation = { version: "1.0.0", node: "/node", mp: "/scripts/mp.mjs", verbose: false };
  const steps = [
    { command: "first --now", label: "Begin" },
    { command: "second", label: "Go on" },
    { command: "first --now", label: "Or begin" },
  ];
  const lines = ["  Begin:", "    first --now", "  Go on:", "    second"];
  assert.deepEqual(advice(steps, installation, undefined), lines);
});
