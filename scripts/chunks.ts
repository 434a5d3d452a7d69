import type { Metafile } from "esbuild";

/**
 * Names for the files of the bundle that stay when their contents change, so that a diff of `dist/` can be read. esbuild tells
 * them apart by a hash of the contents; here a late file is called after its source, the chunk of a tier after the tier, and
 * another chunk after the first source in it.
 */

export interface File {
  readonly name: string;
  readonly text: string;
}

/** The part of a path after its last slash. */
const baseName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

/** What esbuild puts into the name of each file that is no entry. */
const hash = /-[A-Z0-9]{8}\.js$/;

/** `tierOf` says which tier some sources make up. Throws when two files would have the same name. */
export function nameFiles(
  files: readonly File[],
  { outputs }: Metafile,
  tierOf: (sources: readonly string[]) => string | undefined,
): readonly File[] {
  const names = new Map<string, string>();
  for (const [path, { entryPoint, inputs }] of Object.entries(outputs)) {
    const given = baseName(path);
    if (!hash.test(given))
      names.set(given, given); // an entry, which has its name from the build
    else if (entryPoint === undefined) names.set(given, chunkName(Object.keys(inputs), tierOf));
    else names.set(given, `${dashed(entryPoint.replace(/^late:/, ""))}.js`);
  }
  const given = [...names.values()];
  const twice = given.find((name, index) => given.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two files of the bundle are called ${twice}.`);
  const renamed = (text: string): string =>
    text.replace(/"\.\/([\w.-]+\.js)"/g, (whole, name: string) => {
      const own = names.get(name);
      return own === undefined ? whole : `"./${own}"`;
    });
  const entries = new Set([...names.values()].filter((name) => names.has(name)));
  return withoutStubs(
    files.map(({ name, text }) => ({ name: names.get(name) ?? name, text: renamed(text) })),
    entries,
  );
}

const dashed = (source: string): string => source.replace(/^src\/|\.\w+$/g, "").replaceAll(/[^\w.]+/g, "-");

function chunkName(sources: readonly string[], tierOf: (sources: readonly string[]) => string | undefined): string {
  const tier = tierOf(sources);
  if (tier !== undefined) return `${tier}.js`;
  const own = sources.filter((source) => source.startsWith("src/"));
  const [first = "nothing"] = (
    own.length > 0 ? own : sources.map((source) => source.replace(/^.*node_modules\/|^.*:/, ""))
  ).sort();
  return `shared-${dashed(first)}.js`;
}

/**
 * A late file all of which lies in the chunk of its tier only hands on names of that chunk. Where they are called the same, what
 * imports it can import the chunk instead, and one file less is read. What launchers start has its name from the build: there the
 * chunk takes that name.
 */
function withoutStubs(files: readonly File[], entries: ReadonlySet<string>): readonly File[] {
  const instead = new Map<string, string>();
  const renamed = new Map<string, string>();
  for (const { name, text } of files) {
    const [, names, chunk] =
      /^import\{([\w$,]+)\}from"\.\/([^"]+)";(?:import"[^"]+";)*export\{\1\};\n?$/.exec(text.replaceAll(/\n/g, "")) ??
      [];
    if (names === undefined || chunk === undefined) continue;
    if (!entries.has(name)) instead.set(name, chunk);
    else if (!renamed.has(chunk)) renamed.set(chunk, name);
  }
  const nameOf = (name: string): string => renamed.get(instead.get(name) ?? name) ?? instead.get(name) ?? name;
  const redirected = (text: string): string =>
    text.replace(
      /(import\(\s*|from\s*|import\s*)"\.\/([^"]+)"/g,
      (_, before: string, name: string) => `${before}"./${nameOf(name)}"`,
    );
  const replaced = new Set(renamed.values());
  return files
    .filter(({ name }) => !instead.has(name) && !replaced.has(name))
    .map(({ name, text }) => ({ name: nameOf(name), text: redirected(text) }));
}

/** The files that `name` imports statically, itself included. */
export function staticFiles(files: readonly File[], name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = files.find((file) => file.name === name)?.text ?? "";
  for (const [, imported = ""] of text.matchAll(/(?:from|import)"\.\/([^"]+)"/g)) staticFiles(files, imported, found);
  return found;
}
