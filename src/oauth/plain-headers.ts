/**
 * As much of `Headers` as oauth4webapi and openid-client use; the build puts it in the place of Node's own (scripts/build.ts). To touch
 * that is to load the whole of `fetch`: 13 ms of CPU, and WebAssembly, which has no room below `ulimit -v` and is not there under
 * `--jitless`; and under `--no-experimental-fetch` there is none.
 */
export class PlainHeaders extends Map<string, string> {
  constructor(fields: Readonly<Record<string, string>> | Iterable<[string, string]> = {}) {
    super();
    const entries = Symbol.iterator in fields ? fields : Object.entries(fields);
    for (const [name, value] of entries) this.set(name, value);
  }

  override get(name: string): string | undefined {
    return super.get(name.toLowerCase());
  }

  override has(name: string): boolean {
    return super.has(name.toLowerCase());
  }

  override set(name: string, value: string): this {
    return super.set(name.toLowerCase(), value);
  }
}
