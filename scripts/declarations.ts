import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { descriptionOf, typeDescriptions } from "./descriptions.ts";

/**
 * The types of the library as one file that needs no other. The compiler emits the declarations of every module; those that
 * `src/index.ts` exports are put together here with whatever they mention. A type that is inferred from a schema would need
 * valibot's types, so the compiler is asked, through a module made for the purpose, what it comes to.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const index = join(root, "src/index.ts");

interface Module {
  readonly file: string;
  /** Top-level declarations by name, with their comments. */
  readonly declared: Map<string, string>;
  /** Where a name comes from that is imported or exported on. */
  readonly elsewhere: Map<string, string>;
  /** The names of {@link elsewhere} that are types only. */
  readonly types: Set<string>;
}

/** The text of `dist/index.d.ts`. Throws when the sources do not compile, and when two types of one name are reached. */
export function declarations(): string {
  const folder = mkdtempSync(join(tmpdir(), "mixpanel-auth-types-"));
  try {
    const probe = join(folder, "probe.mts");
    const inferred = inferredTypes();
    writeFileSync(probe, probeText(inferred, folder));
    const read = emit(folder, [index, probe]);
    const modules = new Map<string, Module>();
    const moduleAt = (file: string): Module => {
      const module = modules.get(file) ?? parse(file, read(file));
      modules.set(file, module);
      return module;
    };
    for (const [at, { file, name }] of inferred.entries()) {
      const printed = moduleAt(probe).declared.get(`type${at}`) ?? "";
      const type = printed.replace(/^export declare const type\d+: /, `export type ${name} = `);
      moduleAt(file).declared.set(name, commentOf(name) + described(type, name));
    }
    return collect(moduleAt);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The types that are written as those of a value: of a schema, mostly. */
function inferredTypes(): { file: string; name: string }[] {
  const schema = join(root, "src/schema");
  const files = [...readdirSync(schema).map((entry) => join(schema, entry)), join(root, "src/errors.ts")];
  return files.flatMap((file) => {
    const found = readFileSync(file, "utf8").matchAll(/^export type (\w+) =[^;]*\btypeof /gm);
    return [...found].map(([, name = ""]) => ({ file, name }));
  });
}

function probeText(inferred: readonly { file: string; name: string }[], folder: string): string {
  const lines = inferred.flatMap(({ file, name }, at) => [
    `import type { ${name} as T${at} } from ${JSON.stringify(relative(folder, file))};`,
    `export const type${at} = of<T${at}>();`,
  ]);
  // Mapped once, so that what is printed is never the name of the type.
  return ["declare function of<T>(): T extends unknown ? { [K in keyof T]: T[K] } : never;", ...lines, ""].join("\n");
}

const commentOf = (name: string): string => (name in typeDescriptions ? `/** ${typeDescriptions[name]} */\n` : "");

/** A type with a comment before each field that tells what it means. */
function described(type: string, name: string): string {
  const parents = [name];
  const lines = type.split("\n").flatMap((line) => {
    const [, indent = "", field] = /^( +)(?:readonly )?"?([\w-]+)"?\??: /.exec(line) ?? [];
    const description = field === undefined ? undefined : descriptionOf(parents.at(-1) ?? name, field);
    if (line.endsWith("{") && parents.length > 0) parents.push(field ?? parents.at(-1) ?? name);
    if (/^ *\}/.test(line) && !line.endsWith("{")) parents.pop();
    return description === undefined ? [line] : [`${indent}/** ${description} */`, line];
  });
  return lines.join("\n");
}

/** Has the compiler emit declarations; what comes back reads those of a source file. */
function emit(folder: string, files: readonly string[]): (file: string) => string {
  const out = join(folder, "out");
  const config = {
    extends: join(root, "tsconfig.json"),
    files,
    include: [],
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: "/",
      outDir: out,
      typeRoots: [join(root, "node_modules/@types")],
    },
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The declarations of the library cannot be made:\n${stdout}`);
  return (file) => readFileSync(join(out, file.replace(/\.(m?)ts$/, ".d.$1ts")), "utf8");
}

function parse(file: string, text: string): Module {
  const module: Module = { file, declared: new Map(), elsewhere: new Map(), types: new Set() };
  const at = (path: string): string => (path.startsWith(".") ? resolve(dirname(file), path) : path);
  // A comment at the margin belongs to the statement after it, unless it stands in the middle of one.
  for (const chunk of text.split(
    /(?<![=|] ?\n)^(?=\/\*\*|(?<!\*\/\n)(?:export|declare|import|interface|type|class) )/m,
  )) {
    const [, type, names, path] = /^(?:import|export) (type )?\{([^}]*)\} from "([^"]+)"/m.exec(chunk) ?? [];
    if (names !== undefined && path !== undefined)
      for (const part of names.split(",").filter((name) => name.trim() !== "")) {
        const [, own, name = ""] = /^\s*(type )?(\w+)\s*$/.exec(part) ?? [];
        module.elsewhere.set(name, at(path));
        if (type ?? own) module.types.add(name);
      }
    const name = /^(?:export )?(?:declare )?(?:type|interface|class|function|const) (\w+)/m.exec(chunk)?.[1];
    // A schema and the type of what it gives share a name.
    if (name !== undefined && !(module.declared.has(name) && /^(export )?declare const /m.test(chunk)))
      module.declared.set(
        name,
        chunk.replace(/import\("([^"]+)"[^)]*\)/g, (_, path) => `import("${at(path)}")`),
      );
  }
  return module;
}

/** Everything that the index exports and mentions, what is mentioned first. */
function collect(moduleAt: (file: string) => Module): string {
  const home = new Map<string, string>();
  const parts: string[] = [];
  const include = (file: string, name: string): void => {
    const module = moduleAt(file);
    const chunk = module.declared.get(name);
    const from = module.elsewhere.get(name);
    if (chunk === undefined) {
      if (from !== undefined) include(from, name);
      return;
    }
    if (home.has(name) && home.get(name) !== file) throw new Error(`Two public types are called ${name}: rename one.`);
    if (home.has(name)) return;
    home.set(name, file);
    const text = chunk.replace(/import\("([^"]+)"\)\.(\w+)/g, (_, path: string, imported: string) => {
      include(path, imported);
      return imported;
    });
    const code = text.replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, "");
    for (const [word] of code.matchAll(/[A-Za-z_$][\w$]*/g))
      if (module.declared.has(word) || module.elsewhere.has(word)) include(file, word);
    parts.push(text.replace(/^export /m, ""));
  };
  const { declared, elsewhere, types } = moduleAt(index);
  const names = [...declared.keys(), ...elsewhere.keys()];
  for (const name of names) include(index, name);
  const exported = names.map((name) => (types.has(name) ? `type ${name}` : name)).sort();
  return `${parts.join("")}export { ${exported.join(", ")} };\n`;
}
