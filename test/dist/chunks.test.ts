import assert from "node:assert/strict";
import { test } from "node:test";
import type { Metafile } from "esbuild";
import { nameFiles, staticFiles } from "../../scripts/chunks.ts";

const output = (inputs: string[], entryPoint?: string) => ({
  bytes: 0,
  imports: [],
  exports: [],
  inputs: Object.fromEntries(inputs.map((input) => [input, { bytesInOutput: 1 }])),
  ...(entryPoint && { entryPoint }),
});
const metafile = (outputs: Metafile["outputs"]): Metafile => ({ inputs: {}, outputs });
const noTier = () => undefined;

test("a file of the bundle is called after its source, its tier or the program that starts it, never after its contents", () => {
  const outputs = {
    "x/auth_manager.js": output([], "src/cli/auth-manager.ts"),
    "x/chunk-AAAAAAAA.js": output(["src/errors.ts", "src/cli/auth-manager.ts"]),
    "x/list-BBBBBBBB.js": output(["src/actions/list.ts"], "late:src/actions/list.ts"),
    "x/chunk-CCCCCCCC.js": output(["node_modules/b/i.js", "src/z.ts", "src/core/width.ts"]),
  };
  const tierOf = (sources: readonly string[]) => (sources.includes("src/cli/auth-manager.ts") ? "core" : undefined);
  const files = [
    { name: "auth_manager.js", text: 'import{main}from"./chunk-AAAAAAAA.js";export{main};' },
    { name: "chunk-AAAAAAAA.js", text: 'const list=()=>import("./list-BBBBBBBB.js");export{list,main};' },
    { name: "list-BBBBBBBB.js", text: 'import{width}from"./chunk-CCCCCCCC.js";export const list=width;' },
    { name: "chunk-CCCCCCCC.js", text: "export const width=1;" },
  ];
  assert.deepEqual(nameFiles(files, metafile(outputs), tierOf), [
    { name: "auth_manager.js", text: 'const list=()=>import("./actions-list.js");export{list,main};' },
    { name: "actions-list.js", text: 'import{width}from"./shared-core-width.js";export const list=width;' },
    { name: "shared-core-width.js", text: "export const width=1;" },
  ]);
});

test("a late file that only hands on what lies in a chunk is left out, and the chunk imported instead", () => {
  const outputs = {
    "x/index.js": output(["src/index.ts"], "src/index.ts"),
    "x/a-AAAAAAAA.js": output([], "late:src/a.ts"),
    "x/b-BBBBBBBB.js": output([], "late:src/b.ts"),
    "x/chunk-CCCCCCCC.js": output(["src/c.ts"]),
  };
  const files = [
    { name: "index.js", text: 'import("./a-AAAAAAAA.js");import("./b-BBBBBBBB.js");' },
    { name: "a-AAAAAAAA.js", text: 'import{one,\ntwo}from"./chunk-CCCCCCCC.js";\nexport{one,two};\n' },
    { name: "b-BBBBBBBB.js", text: 'import{one as b}from"./chunk-CCCCCCCC.js";export{b as one};' },
    { name: "chunk-CCCCCCCC.js", text: "export{one,two};" },
  ];
  const named = nameFiles(files, metafile(outputs), noTier);
  assert.deepEqual(
    named.map(({ name }) => name),
    ["index.js", "b.js", "shared-c.js"],
    "one that renames is still needed",
  );
  assert.equal(named[0]?.text, 'import("./shared-c.js");import("./b.js");');
});

test("two files of one name are refused", () => {
  const outputs = { "x/a-AAAAAAAA.js": output([], "src/a-b.ts"), "x/b-BBBBBBBB.js": output([], "src/a/b.ts") };
  assert.throws(() => nameFiles([], metafile(outputs), noTier), /called a-b\.js/);
});

test("what a file reads at its start is what it imports statically, at any depth", () => {
  const files = [
    { name: "a.js", text: 'import{b}from"./b.js";import("./late.js");' },
    { name: "b.js", text: 'import"./c.js";' },
    { name: "c.js", text: "" },
    { name: "late.js", text: "" },
  ];
  assert.deepEqual([...staticFiles(files, "a.js")].sort(), ["a.js", "b.js", "c.js"]);
});
