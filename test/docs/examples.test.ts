import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseToml } from "smol-toml";
import * as v from "valibot";
import { NamedAccountRecord } from "../../src/schema/account-record.ts";
import { readConfig } from "../../src/storage/config-reader.ts";
import { temporaryHome } from "../support/home.ts";
import { projectFolder } from "../support/project-folder.ts";
import { type Block, pages } from "./markdown.ts";

const ajv = new Ajv2020({ allErrors: true });
const examples = pages().flatMap(({ path, blocks }) =>
  blocks
    .filter(({ language }) => language === "json" || language === "toml")
    .map((block) => ({ where: `${path}:${block.line}`, block })),
);

/** Fails unless the committed schema that the block names accepts it. */
function assertValid(where: string, { language, attributes: { schema }, lines }: Block): void {
  const text = lines.join("\n");
  const value = language === "toml" ? parseToml(text) : JSON.parse(text);
  assert.ok(schema, `${where}: an example says which schema it is of: \`\`\`${language} schema=NAME`);
  // What stdin takes is part of no response and no file.
  if (schema === "account-record") return void v.parse(NamedAccountRecord, value);
  const validate = ajv.compile(JSON.parse(readFileSync(join(projectFolder, "schemas", `${schema}.json`), "utf8")));
  assert.ok(validate(value), `${where}: ${ajv.errorsText(validate.errors)}`);
}

test("every example in JSON or TOML is valid by the schema that it names", () => {
  assert.ok(examples.length > 0);
  for (const { where, block } of examples) assertValid(where, block);
});

test("a config.toml of the docs is one that can be read", (t) => {
  for (const { block } of examples.filter(({ block }) => block.attributes.schema === "config")) {
    const home = temporaryHome(t);
    home.write(".mp/config.toml", block.lines.join("\n"));
    assert.equal(typeof readConfig(home.context()), "object");
  }
});
