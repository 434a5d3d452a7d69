import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { testBundle } from "../test-bundle.ts";

/**
 * Compiles the test files whose paths contain one of the given words, and none of those behind a `!`, each with all the sources that
 * it uses, so that it can be evaluated again and again. Stryker calls it in its copy of the project.
 */
const words = process.argv.slice(2);
const without = words.filter((word) => word.startsWith("!")).map((word) => word.slice(1));
const isIn = (path: string, parts: readonly string[]): boolean => parts.some((part) => path.includes(part));
const files = readdirSync("test", { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".test.ts") && isIn(`test/${name}`, words) && !isIn(`test/${name}`, without),
);

await build({
  entryPoints: files.map((name) => join("test", name)),
  outdir: "compiled",
  ...testBundle,
});
