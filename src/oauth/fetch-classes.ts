/** As much of `Headers` as oauth4webapi uses. */
class PlainHeaders extends Map<string, string> {
  constructor(fields: Readonly<Record<string, string>> = {}) {
    super();
    for (const [name, value] of Object.entries(fields)) this.set(name, value);
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

class PlainResponse {}

/**
 * Under `node --no-experimental-fetch` there are no `Headers` and no `Response`, and oauth4webapi makes its requests with them.
 * Where they are missing this puts others in their place.
 */
export function provideFetchClasses(): void {
  if (typeof globalThis.Headers === "undefined") Object.assign(globalThis, { Headers: PlainHeaders });
  if (typeof globalThis.Response === "undefined") Object.assign(globalThis, { Response: PlainResponse });
}
