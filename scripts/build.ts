import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build as esbuild, type Metafile, type Plugin, transform } from "esbuild";
import { type File, nameFiles, staticFiles } from "./chunks.ts";
import { declarations } from "./declarations.ts";

/** `npm run build`: what Claude Code runs has no install step, so everything that runs is bundled into `dist/`, committed. */
const root = fileURLToPath(new URL("..", import.meta.url));

const programs = { auth_manager: "src/cli/auth-manager.ts", mp: "src/cli/mp.ts" };
const entries = { ...programs, refresh: "src/cli/refresh.ts", index: "src/index.ts" };

/** What people and hosts start, from `scripts/launchers/`. */
const launchers = ["auth_manager.mjs", "mp.mjs", "refresh.mjs"];

const options = {
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, `./${path}`])),
  bundle: true,
  platform: "node",
  target: "node20.19",
  format: "esm",
  // What is imported with `await import()` stays in files of its own, read when it is needed.
  splitting: true,
  // All side by side: `new URL("..", import.meta.url)` is the installation's folder wherever a module ends up. See chunks.ts.
  chunkNames: "[name]-[hash]",
  // Names stay, so that a trace can be read; the rest is what a start would have to parse.
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  // Else it makes a call of each pattern with \p{…}, and leaves in what nobody uses; every Node that we run on has them.
  supported: { "regexp-unicode-property-escapes": true },
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

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

/** Those that make their requests with `Headers`, see the file. */
const WITH_HEADERS = /\/node_modules\/(oauth4webapi|openid-client)\//;
const PLAIN_HEADERS = `import { PlainHeaders as Headers } from ${JSON.stringify(join(root, "src/oauth/plain-headers.ts"))};\n`;

/** Nobody reads the names inside packages: short ones spare a start a tenth of its text. */
const shortNamesInPackages: Plugin = {
  name: "short-names-in-packages",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/node_modules\/.*\.m?js$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { minifyIdentifiers: true, legalComments: "none" });
      return { contents: WITH_HEADERS.test(path) ? PLAIN_HEADERS + code : code, loader: "js" };
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
      if (askedFor.has(path)) return { contents: whenAsked(path, exported) };
      const lines = exported.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`);
      return { contents: [`const builtin = ${taken(path)};`, "export default builtin;", ...lines].join("\n") };
    });
  },
};

/** Not among what Node has loaded by itself, and what `session` can do without: loaded at the first call. */
const askedFor = new Set(["node:os", "node:crypto"]);

const whenAsked = (path: string, names: readonly string[]): string =>
  [
    `export default /* @__PURE__ */ new Proxy({}, { get: (_, name) => ${taken(path)}[name] });`,
    ...names.map((name) => `export const ${name} = (...given) => ${taken(path)}.${name}(...given);`),
  ].join("\n");

const taken = (path: string): string => `/* @__PURE__ */ process.getBuiltinModule(${JSON.stringify(path)})`;

/**
 * esbuild makes a chunk of each set of modules that the same entries and late files reach: dozens of small files, at half a
 * millisecond each. Here the late files stand in tiers, and each is said to need all of the tiers up to its own, so that a tier
 * is one chunk: what auth_manager imports, the commands and what reads a command line, what words an error, what is chosen and
 * written, lists, what asks Mixpanel, logging in and doctor. `holds` says which
 * late files are a part of a tier, `serves` which others only need it. Who is in none needs the first, and holds what only it needs.
 * `without` names tiers that this one does not need: a command that succeeds words no error.
 */
interface Tier {
  readonly name: string;
  readonly holds: RegExp;
  readonly serves?: RegExp;
  readonly without?: readonly string[];
}
const tiers: readonly Tier[] = [
  { name: "core", holds: /^src\/cli\/auth-manager\.ts$/, serves: /./ },
  // Only a word alone is understood without it.
  {
    name: "commands",
    holds:
      /^src\/(?:core\/advice\/warnings\.ts$|cli\/(?:(?:arguments\/request|stdin|terminal\/person)\.ts$|commands\/(?!project|workspace|login|target|doctor|exec)))/,
    serves: /^src\/(?:core\/advice\/(?!shell-quote)|cli\/(?!auth-manager\.ts|refresh))/,
  },
  {
    name: "errors",
    holds: /^src\/(?:core\/(?:present-error|advice\/advise)|cli\/format\/error|actions\/sandbox)\.ts$/,
    serves: /^src\/(?:debug|browser)\.ts$/,
  },
  { name: "choices", without: ["errors"], holds: /^src\/(?:actions\/accounts\/use|core\/config\/edit)\.ts$/ },
  {
    name: "accounts",
    without: ["errors", "choices"],
    // With what `session` asks for in some homes: no network, and no login, is to be read for it. The commands need it anyway.
    holds:
      /^src\/(?:cli\/(?:arguments\/new-account|commands\/(?:login|target|doctor|exec))|actions\/(?:accounts\/(?:list|logout|remove|show)|bridge\/(?:remove|status)|login\/unfinished|targets\/targets|way-out))\.ts$/,
    serves: /^src\/cli\/terminal\/secret\.ts$/,
  },
  {
    name: "online",
    holds:
      /^src\/(?:actions\/(?!login\/|doctor\/|sandbox|bridge\/(?:remove|status)|way-out|targets|accounts\/(?:list|logout|remove|show|use)\.)|oauth\/|cli\/commands\/(?:project|workspace)\.ts$)/,
    serves: /^src\/(?:mixpanel\/|index\.ts$|cli\/refresh)/,
  },
  { name: "logins", holds: /^src\/actions\/(?:login\/(?!unfinished)|doctor\/)/ },
];

/** What is imported late becomes a module that hands on the file and needs the tiers, so that no source is part of a circle. */
const inTiers = (late: ReadonlySet<string>): Plugin => ({
  name: "in-tiers",
  setup: ({ onResolve, onLoad, resolve }) => {
    onResolve({ filter: /^tier:/ }, ({ path }) => ({ path, namespace: "tier" }));
    onLoad({ filter: /.*/, namespace: "tier" }, ({ path }) => ({
      contents: [...late]
        .filter((file) => tiers.some(({ name, holds }) => path === `tier:${name}` && holds.test(file)))
        .map((file) => `import ${JSON.stringify(join(root, file))};`)
        .join("\n"),
      resolveDir: root,
    }));
    onResolve({ filter: /\.ts$/ }, async ({ path, kind, importer, resolveDir, namespace }) => {
      if (namespace === "late" || (kind !== "dynamic-import" && kind !== "entry-point")) return undefined;
      const found = await resolve(path, { kind: "import-statement", importer, resolveDir: resolveDir || root });
      const file = relative(root, found.path);
      return late.has(file) ? { path: file, namespace: "late" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "late" }, ({ path: file }) => {
      const own = tiers.findLastIndex(({ holds, serves }) => holds.test(file) || serves?.test(file));
      const needed = tiers.slice(0, own + 1).filter(({ name }) => !tiers[own]?.without?.includes(name));
      return {
        contents: [
          ...needed.map(({ name }) => `import "tier:${name}";`),
          `export * from ${JSON.stringify(join(root, file))};`,
        ].join("\n"),
        resolveDir: root,
      };
    });
  },
});

/** The files that are imported with `await import()`. */
async function lateFiles(): Promise<Set<string>> {
  const { metafile } = await esbuild({ ...options, plugins: [onlyTheVersion], outdir: root, write: false });
  const imports = Object.values(metafile?.inputs ?? {}).flatMap((input) => input.imports);
  return new Set(imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path));
}

/**
 * esbuild escapes what is not ASCII everywhere but in regular expressions. One such letter, and V8 holds the whole file in two
 * bytes a letter and reads it more slowly: 2 ms of a start.
 */
const inAscii = (text: string): string =>
  text.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Write the launchers to `folder`, each whole, and readable by a Node that is too old for the rest. */
export async function buildLaunchers(folder: string): Promise<void> {
  const { outputFiles } = await esbuild({
    absWorkingDir: root,
    entryPoints: launchers.map((name) => `./scripts/launchers/${name}`),
    bundle: true,
    format: "esm",
    target: "node12",
    // Which Node 12 has from 12.17 on.
    supported: { "dynamic-import": true },
    outExtension: { ".js": ".mjs" },
    outdir: folder,
    banner: { js: "// Made of scripts/launchers/ by `npm run build`." },
    write: false,
    logLevel: "warning",
  });
  for (const { path, text } of outputFiles) writeFileSync(path, text, { mode: 0o755 });
}

/** Write the bundle to `folder`, replacing what was there. Throws when an entry point is missing or does not compile. */
export async function build(folder: string): Promise<void> {
  const missing = Object.values(entries).filter((entry) => !existsSync(join(root, entry)));
  if (missing.length > 0) throw new Error(`Cannot build: ${missing.join(", ")} does not exist.`);
  const late = new Set([...Object.values(entries), ...(await lateFiles())]);
  const { metafile, outputFiles } = await esbuild({
    ...options,
    plugins: [onlyTheVersion, shortNamesInPackages, builtinsAsTheyAre, inTiers(late)],
    outdir: folder,
    write: false,
  });
  const compiled = outputFiles.map(({ path, text }) => ({ name: relative(folder, path), text: inAscii(text) }));
  const tierOf = (sources: readonly string[]): string | undefined =>
    tiers.find(({ holds }) => sources.some((source) => late.has(source) && holds.test(source)))?.name;
  const files = [...nameFiles(compiled, metafile, tierOf), await guardFile(folder)];
  checkSizes(files);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  // Else Node would look through the package's own, which is longer, for the kind of module that lies here.
  writeFileSync(join(folder, "package.json"), '{"type":"module"}\n');
  writeFileSync(join(folder, "index.d.ts"), declarations());
  writeFileSync(join(folder, "THIRD_PARTY_LICENSES.txt"), licences(metafile));
}

/**
 * The guard stands by itself: it is started at every call of a tool, and shares nothing with the programs. CommonJS, because Node
 * starts its loader of ES modules for nothing else: 5 ms of 30.
 */
async function guardFile(folder: string): Promise<File> {
  const [file] = (
    await esbuild({
      ...options,
      entryPoints: { guard: "./src/guard/main.ts" },
      plugins: [builtinsAsTheyAre],
      format: "cjs",
      splitting: false,
      minifyIdentifiers: true, // nobody reads its stack traces
      outExtension: { ".js": ".cjs" },
      outdir: folder,
      write: false,
    })
  ).outputFiles;
  if (!file) throw new Error("The guard compiles to nothing.");
  return { name: "guard.cjs", text: inAscii(file.text) };
}

/** What a `session` reads before it runs, the largest file, and the guard, in bytes. Raise one only with a reason. */
const budgets = { start: 95_000, file: 700_000, guard: 32_000 };

const sizeOf = ({ text }: File): number => Buffer.byteLength(text);

/** The bytes that a program reads at its start. */
function startSize(files: readonly File[]): number {
  const start = staticFiles(files, "auth_manager.js");
  return files.filter(({ name }) => start.has(name)).reduce((sum, file) => sum + sizeOf(file), 0);
}

/** Throws where a budget is exceeded: every byte of a start is parsed each time. */
function checkSizes(files: readonly File[]): void {
  const start = startSize(files);
  if (start > budgets.start)
    throw new Error(`auth_manager reads ${start} bytes at its start, and ${budgets.start} are the most.`);
  for (const file of files) {
    const most = file.name === "guard.cjs" ? budgets.guard : budgets.file;
    if (sizeOf(file) > most) throw new Error(`dist/${file.name} has ${sizeOf(file)} bytes, and ${most} are the most.`);
  }
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
  await buildLaunchers(join(root, "scripts"));
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  for (const file of files) console.log(`${String(sizeOf(file)).padStart(7)} of ${budgets.file}  dist/${file.name}`);
  console.log(`${String(startSize(files)).padStart(7)} of ${budgets.start}  read at the start of auth_manager`);
}
