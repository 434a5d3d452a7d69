import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/**
 * One request and its reply, without retries or redirects. There are three ways to send one: straight (`direct.ts`),
 * through a proxy (`proxy.ts`), and with a `fetch` that the caller of the library brings.
 */
export type Send = (url: URL, message: Message) => Promise<Incoming>;

interface Message {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly signal: AbortSignal;
}

/** The body as bytes, not yet read; names of headers in lower case. */
export interface Incoming {
  readonly status: number;
  readonly headers: HeaderFields;
  readonly body: AsyncIterable<Uint8Array>;
}

export type HeaderFields = Readonly<Record<string, string>>;

/** A way to the servers that keeps connections open between requests. */
export interface Connection {
  readonly send: Send;
  /** The proxy's address without user and password, and the variable that names it. */
  readonly proxy?: { readonly address: string; readonly variable: string };
  readonly close: () => Promise<void>;
}

/** Milliseconds until a connection must stand, TLS included. */
export const CONNECT_TIMEOUT = 10_000;

type RawHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A reply as `node:http` and undici give it, with its body decompressed. */
export function incoming(status: number, raw: RawHeaders, body: Readable): Incoming {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw))
    if (value !== undefined) headers[name.toLowerCase()] = typeof value === "string" ? value : value.join(", ");
  if (headers["content-encoding"]?.toLowerCase() !== "gzip") return { status, headers, body };
  // Whoever reads the result meets the error, from whichever end; the callback only says that it is looked after.
  return { status, headers, body: pipeline(body, createGunzip(), () => {}) };
}

/** The `fetch` that the caller of the library brings: its connections and proxies are the caller's affair. */
export const fetchConnection = (fetch: typeof globalThis.fetch): Connection => ({
  send: async (url, { body, ...message }) => {
    const reply = await fetch(url.href, { ...message, body: body ?? null, redirect: "manual" });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: reply.body ?? nothing() };
  },
  close: async () => {},
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
