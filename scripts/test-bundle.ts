import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";

/** As if it had not been compiled: a module finds what lies beside it at its own address. */
const ownAddress: Plugin = {
  name: "own-address",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: `const ownAddress = ${JSON.stringify(pathToFileURL(path).href)};${readFileSync(path, "utf8")}`,
      loader: "ts",
    })),
};

/** How test files are compiled, together with all the sources that they use. */
export const testBundle = {
  outbase: "test",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20.19",
  define: { "import.meta.url": "ownAddress" },
  plugins: [ownAddress],
  logLevel: "warning",
} as const satisfies BuildOptions;
