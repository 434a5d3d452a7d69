import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { limits } from "../support/limits.ts";
import { projectFolder } from "../support/project-folder.ts";

const read = (path: string): string => readFileSync(join(projectFolder, path), "utf8");

/** What the Agent Plugins specification 1.0.0 (agent-plugins.org) asks of a manifest. */
const text = { type: "string" };
const agentPlugin = {
  type: "object",
  required: ["$schema", "name"],
  additionalProperties: false,
  properties: {
    $schema: { const: "https://agent-plugins.org/schemas/1.0.0/plugin.schema.json" },
    name: { type: "string", maxLength: 64, pattern: "^(?!.*(--|\\.\\.))[a-z0-9]([a-z0-9.-]*[a-z0-9])?$" },
    version: text,
    description: text,
    author: { type: "object", additionalProperties: false, properties: { name: text, email: text, url: text } },
    homepage: text,
    repository: text,
    license: text,
    keywords: { type: "array", items: text },
    extensions: { type: "object", additionalProperties: { type: "object" } },
  },
};

test("the manifest is one of an Agent Plugin, and lies in both places where it is looked for", () => {
  const validate = new Ajv2020({ strict: false }).compile(agentPlugin);
  assert.ok(validate(JSON.parse(read("plugin.json"))), JSON.stringify(validate.errors));
  assert.equal(read(".claude-plugin/plugin.json"), read("plugin.json"));
});

const validator = join(
  process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
  "mixpanel-auth/skills-ref/bin/agentskills",
);

test("the skill is valid by the reference validator of Agent Skills", {
  skip: !existsSync(validator) && `there is no ${validator}; .ci/run installs it`,
}, () => {
  const { status, stdout, stderr } = spawnSync(validator, ["validate", join(projectFolder, "skills/mixpanel-auth")], {
    ...limits,
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout + stderr);
});
