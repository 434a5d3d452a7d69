import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { testBundle } from "../test-bundle.ts";

/**
 * Compiles the test files whose paths contain one of the given words, each with all the sources that it uses, so that it can be
 * evaluated again and again. Stryker calls it in its copy of the project.
 */
const words = process.argv.slice(2);
const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".test.ts") && words.some((word) => `test/${name}`.includes(word)),
);

await build({
  entryPoints: files.map((name) => join("test", name)),
  outdir: "compiled",
  ...testBundle,
});
