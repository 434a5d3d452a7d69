import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build as esbuild, type Metafile, type Plugin } from "esbuild";
import { declarations } from "./declarations.ts";

/** `npm run build`: what Claude Code runs has no install step, so everything that runs is bundled into `dist/`, committed. */
const root = fileURLToPath(new URL("..", import.meta.url));

const programs = { auth_manager: "src/cli/auth-manager.ts", mp: "src/cli/mp.ts" };
const entries = { ...programs, refresh: "src/cli/refresh.ts", index: "src/index.ts" };

const options: BuildOptions = {
  absWorkingDir: root,
  entryPoints: entries,
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  // What is imported with `await import()` stays in files of its own, read when it is needed.
  splitting: true,
  // All side by side: `new URL("..", import.meta.url)` is the installation's folder wherever a module ends up.
  chunkNames: "[name]-[hash]",
  // Names stay, so that a trace can be read; the rest is what a start would have to parse.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** Of package.json only the version goes into the bundle: no other change of it changes `dist/`. */
const onlyTheVersion: Plugin = {
  name: "only-the-version",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/package\.json$/ }, ({ path }) => {
      if (path !== join(root, "package.json")) return undefined;
      const { version } = JSON.parse(readFileSync(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    }),
};

/**
 * Node's own modules are taken with `process.getBuiltinModule()`. Imported, each would first have every one of its exports
 * read, for `node:fs` the promises and the streams too: 1.5 ms and 1 MB of a start. A `require()` in a bundled CommonJS
 * package ends here as well, so that the bundle needs no `createRequire`.
 */
const builtinsAsTheyAre: Plugin = {
  name: "builtins-as-they-are",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^[a-z]/ }, ({ path, kind }) => {
      if (!isBuiltin(path)) return undefined;
      return { path, namespace: kind === "import-statement" ? "builtin-names" : "builtin", sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({ contents: `module.exports = ${taken(path)};` }));
    // Only the names that somebody imports stay, so that nothing else is read.
    onLoad({ filter: /.*/, namespace: "builtin-names" }, ({ path }) => {
      const names = Object.keys(createRequire(import.meta.url)(path)).filter((name) => /^[a-z_$][\w$]*$/i.test(name));
      const exported = names.filter((name) => name !== "default");
      const lines = exported.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`);
      return { contents: [`const builtin = ${taken(path)};`, "export default builtin;", ...lines].join("\n") };
    });
  },
};

const taken = (path: string): string => `/* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`;

/**
 * esbuild makes a chunk of each set of modules that the same entries and late files reach: two dozen small files for a
 * `session`, at half a millisecond each. Here every entry and every late file is said to need the core, that is both
 * programs, so that what a program imports is one chunk. A late file holds what only it needs.
 */
const oneCore = (late: ReadonlySet<string>): Plugin => ({
  name: "one-core",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^the-core$/ }, ({ path }) => ({ path, namespace: "core" }));
    onLoad({ filter: /.*/, namespace: "core" }, () => ({
      contents: Object.values(programs)
        .map((path) => `import ${JSON.stringify(join(root, path))};`)
        .join("\n"),
      resolveDir: root,
    }));
    onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!late.has(relative(root, path))) return undefined;
      return { contents: `${readFileSync(path, "utf8")}\nimport "the-core";`, loader: "ts" };
    });
  },
});

/** The files that are imported with `await import()`. */
async function lateFiles(): Promise<Set<string>> {
  const { metafile } = await esbuild({ ...options, plugins: [onlyTheVersion], outdir: root, write: false });
  const imports = Object.values(metafile?.inputs ?? {}).flatMap((input) => input.imports);
  return new Set(imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path));
}

/** Write the bundle to `folder`, replacing what was there. Throws when an entry point is missing or does not compile. */
export async function build(folder: string): Promise<void> {
  const missing = Object.values(entries).filter((entry) => !existsSync(join(root, entry)));
  if (missing.length > 0) throw new Error(`Cannot build: ${missing.join(", ")} does not exist.`);
  const late = new Set([...Object.values(entries), ...(await lateFiles())]);
  const { metafile, outputFiles } = await esbuild({
    ...options,
    plugins: [onlyTheVersion, builtinsAsTheyAre, oneCore(late)],
    outdir: folder,
    write: false,
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles ?? []) {
    writeFileSync(path, contents);
  }
  writeFileSync(join(folder, "index.d.ts"), declarations());
  if (metafile) writeFileSync(join(folder, "THIRD_PARTY_LICENSES.txt"), licences(metafile));
}

/** The licences of the packages that the bundle holds a part of, as they ask. */
function licences(metafile: Metafile): string {
  const inside = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = inside.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  return [...new Set(folders)].sort().map(licence).join("\n");
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} has no licence file: say in scripts/build.ts what its licence asks for.`);
  const text = readFileSync(join(root, folder, file), "utf8")
    .replaceAll("\r\n", "\n")
    .trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, "dist");
  await build(folder);
  for (const file of readdirSync(folder)) console.log(`${statSync(join(folder, file)).size}\tdist/${file}`);
}
