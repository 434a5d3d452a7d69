import { Fault } from "../fault.ts";

/** What is added to an address after `?`; a value that is undefined is left out. */
export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The address of `path` under `origin`, which has no slash at its end. A value of `query` that is undefined is left out.
 * Throws `INVALID_ARGS` for a path that is more than a path or leads elsewhere: whoever gets the request gets credentials.
 */
export function apiUrl(origin: string, path: string, query: Query = {}): string {
  // URL parsers drop tabs and line breaks, take a backslash for a slash, and "//host" for another server.
  const isPlain = typeof path === "string" && /^\/?(?![a-z][a-z0-9+.-]*:)[^\s\\#/][^\s\\#]*$/i.test(path);
  const url = isPlain ? new URL(`${origin}/${path.replace(/^\//, "")}`) : undefined;
  if (!url?.href.startsWith(`${origin}/`))
    throw new Fault("INVALID_ARGS", {}, { place: { refusal: { reason: "api_path" } } });
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.append(name, String(value));
  return url.href;
}
