import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import vm from "node:vm"; // whole: what it has of modules is there in the processes that run tests

type Named = Readonly<Record<string, unknown>>;

/** Modules that can be evaluated again in one process, which takes milliseconds, and not what they import of packages. */
export class Modules {
  readonly #instead: Readonly<Record<string, object>>;
  readonly #texts = new Map<string, string>();
  readonly #packages = new Map<string, Promise<vm.Module>>();
  readonly #made = new Map<string, vm.Module>();
  readonly #evaluated = new Map<string, Promise<vm.Module>>();
  readonly #builtins: (() => void)[] = [];

  /** `instead` is imported in the place of what modules of these names export. */
  constructor(instead: Readonly<Record<string, object>>) {
    this.#instead = instead;
  }

  /** Node's modules export what they do by now, as after `syncBuiltinESMExports`. */
  syncBuiltins(): void {
    for (const sync of this.#builtins) sync();
  }

  /** What is evaluated from now on is evaluated anew. */
  forget(): void {
    this.#made.clear();
    this.#evaluated.clear();
  }

  /** Evaluates the module in this file, unless that was done since the last {@link forget}. */
  evaluate(path: string): Promise<vm.Module> {
    const before = this.#evaluated.get(path);
    if (before) return before;
    const evaluated = this.#evaluate(this.#module(path));
    this.#evaluated.set(path, evaluated);
    return evaluated;
  }

  /** The same for all that it may import later, so that nothing is evaluated for the first time in the middle of a test. */
  async evaluateAll(path: string, done = new Set<string>()): Promise<void> {
    if (done.has(path)) return;
    done.add(path);
    await this.evaluate(path);
    for (const [, now, later] of (this.#texts.get(path) ?? "").matchAll(
      /(?:from |import )"(\.[^"]+)"|import\("(\.[^"]+)"\)/g,
    ))
      await this.evaluateAll(join(dirname(path), now ?? later ?? ""), done);
  }

  async #evaluate(module: vm.Module): Promise<vm.Module> {
    if (module.status === "unlinked") await module.link((id, { identifier }) => this.#imported(id, identifier));
    await module.evaluate();
    return module;
  }

  #imported(id: string, from: string): vm.Module | Promise<vm.Module> {
    if (id.startsWith(".")) return this.#module(join(dirname(from), id));
    const known = this.#packages.get(id) ?? this.#package(id);
    this.#packages.set(id, known);
    return known;
  }

  async #package(id: string): Promise<vm.Module> {
    const theirs = (await import(id)) as Named;
    const all = (): [string, unknown][] => Object.entries({ ...theirs, ...this.#instead[id] });
    const fill = (): void => {
      for (const [name, value] of all()) module.setExport(name, value);
    };
    const names = all().map(([name]) => name);
    const module = new vm.SyntheticModule(names, fill);
    await module.link(() => module);
    await module.evaluate();
    if (id.startsWith("node:")) this.#builtins.push(fill);
    return module;
  }

  #module(path: string): vm.Module {
    const made = this.#made.get(path);
    if (made) return made;
    const text = this.#texts.get(path) ?? readFileSync(path, "utf8");
    this.#texts.set(path, text);
    const module = new vm.SourceTextModule(text, {
      identifier: path,
      importModuleDynamically: (id: string) =>
        id.startsWith(".") ? this.evaluate(join(dirname(path), id)) : this.#imported(id, path),
    } as vm.SourceTextModuleOptions);
    this.#made.set(path, module);
    return module;
  }
}
