import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

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
  outbase: "test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20.19",
  define: { "import.meta.url": "ownAddress" },
  plugins: [
    {
      name: "own-address",
      setup: ({ onLoad }) =>
        onLoad({ filter: /\.ts$/ }, ({ path }) => ({
          contents: `const ownAddress = ${JSON.stringify(pathToFileURL(path).href)};${readFileSync(path, "utf8")}`,
          loader: "ts",
        })),
    },
  ],
  logLevel: "warning",
});
