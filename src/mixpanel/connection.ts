import type { HeaderFields } from "../core/http/headers.ts";

/**
 * One request and its reply, without retries or redirects. There are three ways to send one: straight, through a proxy
 * (`proxy.ts`), and with a `fetch` that the caller of the library brings.
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

/** A way to the servers that keeps connections open between requests. */
export interface Connection {
  readonly send: Send;
  /** The proxy's address without user and password, and the variable that names it. */
  readonly proxy?: { readonly address: string; readonly variable: string };
  readonly close: () => Promise<void>;
}

/** Milliseconds until a connection must stand: the proxy, the tunnel and TLS included. */
export const CONNECT_TIMEOUT = 10_000;

/** No connection stood after {@link CONNECT_TIMEOUT}. */
export const connectTimeout = (): Error =>
  Object.assign(new Error("no connection in time"), { code: "CONNECT_TIMEOUT" });

/** The other side has closed the connection, and nothing more can come. */
export const hungUp = (): Error => Object.assign(new Error("the connection was closed"), { code: "ECONNRESET" });

/** The `fetch` that the caller of the library brings: its connections and proxies are the caller's affair. */
export const fetchConnection = (fetch: typeof globalThis.fetch): Connection => ({
  send: async (url, { body, ...message }) => {
    const reply = await fetch(url.href, { ...message, body: body ?? null, redirect: "manual" });
    return { status: reply.status, headers: Object.fromEntries(reply.headers), body: reply.body ?? nothing() };
  },
  close: async () => {},
});

/** No body. */
export async function* nothing(): AsyncGenerator<Uint8Array> {}
