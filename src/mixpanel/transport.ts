import { Fault, isFault } from "../core/fault.ts";
import type { HeaderFields } from "../core/http/headers.ts";
import { quotable } from "../core/quotable.ts";
import { scrub } from "../core/scrub.ts";
import type { Context } from "../ports.ts";
import type { Secret } from "../secret.ts";
import { version } from "../version.ts";
import { type Connection, fetchConnection, type Incoming } from "./connection.ts";
import { networkError, timeoutError } from "./network-error.ts";
import { proxySetting } from "./proxy-setting.ts";
import { withRetries } from "./retry.ts";

export interface HttpRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers?: Readonly<Record<string, string | Secret>>;
  readonly body?: string;
  /** Milliseconds for all attempts together: connecting (at most 10 s of them), headers and body. Pauses between them come on top. */
  readonly timeoutMs: number;
  /** What this is for, as it is shown when it takes long: "asking Mixpanel who you are". */
  readonly label: string;
  /** Try a GET again after 429, 5xx and a reset connection, up to three times. */
  readonly retry?: boolean;
  readonly signal?: AbortSignal;
}

export interface Reply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: HeaderFields;
  readonly text: string;
}

export interface Transport {
  /**
   * The reply, whatever its status. Throws `NETWORK_ERROR` when no complete reply came, `API_ERROR` when one was refused (a body
   * over 64 MiB, a redirect that is not followed), `CONFIG_ERROR` for a malformed proxy variable or a header that cannot be
   * sent, and the signal's reason when the caller's signal was aborted.
   */
  readonly send: (request: HttpRequest) => Promise<Reply>;
  /** Closes the connections that are kept. */
  readonly close: () => Promise<void>;
}

/** Bytes, decompressed. */
const LARGEST_BODY = 64 * 1024 * 1024;
const REDIRECTS = 5;
const redirectStatuses = new Set([301, 302, 303, 307, 308]);
/** They describe the connection, which is ours. */
const ownHeaders =
  /^(connection|content-length|expect|host|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|accept-encoding)$/;

/** HTTP to Mixpanel: timeouts, retries, proxies, redirects and limits. Nothing is loaded before the first request. */
export function createTransport(context: Context): Transport {
  const connections = new Map<string, Promise<Connection>>();
  const connectionFor = (url: URL): Promise<Connection> => {
    const setting = context.fetch ? undefined : proxySetting(context.env, url);
    const key = setting?.value ?? "";
    const make = async (): Promise<Connection> => {
      if (context.fetch) return fetchConnection(context.fetch);
      return setting
        ? (await import("./proxy.ts")).createProxied(setting)
        : (await import("./http-connection.ts")).httpConnection();
    };
    const connection = connections.get(key) ?? make();
    connections.set(key, connection);
    return connection;
  };

  const once = async (request: HttpRequest, headers: HeaderFields, timeoutMs: number): Promise<Reply> => {
    let url = new URL(request.url);
    const connection = await connectionFor(url);
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout;
    for (let hops = 0; ; hops += 1) {
      const report = reporter(context, request.method, url);
      let reply: Reply;
      try {
        const message = { method: request.method, headers, body: request.body, signal };
        reply = await read(await connection.send(url, message), url);
        report?.(reply.status);
      } catch (error) {
        report?.("failed");
        if (isFault(error)) throw error;
        // A time-out of the caller is one like ours.
        if (request.signal?.aborted && request.signal.reason?.name !== "TimeoutError") throw request.signal.reason;
        const unanswered = { url, proxy: connection.proxy, timeoutMs: request.timeoutMs, env: context.env };
        throw signal.aborted ? timeoutError(unanswered) : networkError(error, unanswered);
      }
      const next = redirectOf(reply, url);
      if (next === undefined) return reply;
      refuseRedirect(request.method, url, next, reply, hops);
      url = next;
    }
  };

  const send = async (request: HttpRequest): Promise<Reply> => {
    const headers = headersOf(request);
    const done = context.progress(request.label);
    try {
      const attempt = (remainingMs: number): Promise<Reply> => once(request, headers, remainingMs);
      const repeat = request.retry === true && request.method === "GET";
      return await (repeat
        ? withRetries(attempt, request.timeoutMs, context, request.signal)
        : attempt(request.timeoutMs));
    } finally {
      done();
    }
  };

  return {
    send,
    close: async () => {
      const all = await Promise.allSettled(connections.values());
      await Promise.all(all.map((one) => one.status === "fulfilled" && one.value.close()));
    },
  };
}

/** For `MP_DEBUG=http`: one line an exchange, without query, headers and body. Undefined where nobody looks. */
function reporter({ debug }: Context, method: string, url: URL): ((outcome: number | "failed") => void) | undefined {
  const say = debug.http;
  if (!say) return undefined;
  const started = performance.now();
  return (outcome) =>
    say(`${method} ${url.host}${url.pathname} ${outcome} ${Math.round(performance.now() - started)} ms`);
}

/** Runs `work` with a transport of its own. */
export async function withTransport<T>(context: Context, work: (transport: Transport) => Promise<T>): Promise<T> {
  const transport = createTransport(context);
  try {
    return await work(transport);
  } finally {
    await transport.close();
  }
}

function headersOf({ headers = {} }: HttpRequest): HeaderFields {
  const all: Record<string, string> = {
    "user-agent": `mixpanel-auth/${version} node/${process.versions.node}`,
    "accept-encoding": "gzip",
  };
  for (const [name, value] of Object.entries(headers)) {
    const text = typeof value === "string" ? value : value.reveal();
    const reason = ownHeaders.test(name.toLowerCase())
      ? "belongs to the connection and cannot be set"
      : !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)
        ? "is not the name of a header"
        : !/^[\t\x20-\x7e\x80-\xff]*$/.test(text)
          ? "has a value that HTTP cannot carry, such as a line break"
          : undefined;
    if (reason !== undefined) throw new Fault("CONFIG_ERROR", { header: scrub(name), reason });
    all[name.toLowerCase()] = text;
  }
  return all;
}

async function read({ status, headers, body }: Incoming, url: URL): Promise<Reply> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new Fault("API_ERROR", { status, reason: "too_long", host: url.host });
    chunks.push(chunk);
  }
  return { status, headers, text: new TextDecoder().decode(Buffer.concat(chunks)) };
}

const redirectOf = ({ status, headers: { location } }: Reply, url: URL): URL | undefined =>
  redirectStatuses.has(status) && location !== undefined && URL.canParse(location, url.href)
    ? new URL(location, url.href)
    : undefined;

/** Throws `API_ERROR` unless a redirect from `url` to `next` may be followed: the request carries credentials. */
function refuseRedirect(method: string, url: URL, next: URL, { status, headers }: Reply, hops: number): void {
  const refused =
    method !== "GET" ? "method" : next.origin !== url.origin ? "origin" : hops === REDIRECTS ? "count" : undefined;
  if (refused === undefined) return;
  // A host is put into lower case, and a secret in it would not be found any more.
  const { location = "" } = headers;
  const target = next.origin === "null" ? next.protocol : next.origin; // as of "javascript:…"
  const origin = scrub(location) === location ? target : "[redacted]";
  const details = { status, reason: "redirect", host: url.host, redirect_origin: origin } as const;
  throw new Fault("API_ERROR", details, { place: { redirect: { path: quotable(url.pathname), refused } } });
}
