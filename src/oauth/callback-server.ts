import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Fault } from "../core/fault.ts";
import { quotable } from "../core/quotable.ts";
import { Secret } from "../secret.ts";
import { isSecret } from "../storage/same-secret.ts";
import { approvedPage, errorPage, type HtmlPage, otherPage } from "./callback-page.ts";

/** The ports of the redirect URI, in the order in which they are tried. */
export const callbackPorts: readonly number[] = [19284, 19285, 19286, 19287];

/** The redirect URI on a port: what the client is registered with. */
export const redirectUriOf = (port: number): string => `http://localhost:${port}${PATH}`;

/** What the authorization server sent the person's browser back with (RFC 6749 §4.1.2). */
export type Callback =
  | { readonly kind: "code"; readonly code: Secret }
  | { readonly kind: "error"; readonly error: string; readonly description?: string };

export interface CallbackServer {
  readonly redirectUri: string;
  /** Resolves once the browser was sent back with the state of this login, and has been answered. Never rejects. */
  readonly callback: Promise<Callback>;
  /** Frees the port and cuts every connection, at once. */
  readonly close: () => void;
}

export interface ListenOptions {
  readonly ports?: readonly number[];
  /** A browser resolves `localhost` to either. */
  readonly hosts?: readonly string[];
}

const PATH = "/callback";
const PATIENCE_MS = 10_000;

/**
 * Listens for the one callback that carries `state`, on the first port that is free at every loopback address this machine
 * has. Anything else that is asked for is answered too, and the waiting goes on. Throws `OAUTH_PORT_ERROR` when no port is
 * free.
 */
export async function listenForCallback(state: Secret, options: ListenOptions = {}): Promise<CallbackServer> {
  const { ports = callbackPorts, hosts = ["127.0.0.1", "::1"] } = options;
  /** Why a port that is not taken could not be listened on all the same. */
  let failure: NodeJS.ErrnoException | undefined;
  for (const port of ports) {
    let arrived: (callback: Callback) => void = () => {};
    const callback = new Promise<Callback>((resolve) => {
      arrived = resolve;
    });
    const bound = await bind(port, hosts, (request, response) => answer(request, response, port, state, arrived));
    if (Array.isArray(bound))
      return { redirectUri: redirectUriOf(port), callback, close: () => bound.forEach(closeNow) };
    if (bound.code !== "EADDRINUSE") failure = bound;
  }
  const code = failure && (failure.code ?? failure.name);
  throw new Fault("OAUTH_PORT_ERROR", { ports: [...ports], ...(code !== undefined && { code }) }, { cause: failure });
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on each host, or why there is none on one of them: `EADDRINUSE` when the port is taken. */
async function bind(
  port: number,
  hosts: readonly string[],
  listener: Listener,
): Promise<Server[] | NodeJS.ErrnoException> {
  const servers: Server[] = [];
  let missing: NodeJS.ErrnoException | undefined;
  for (const host of hosts) {
    const server = createServer(
      {
        // Cookies that other programs have set for localhost come along, and can be many.
        maxHeaderSize: 64 * 1024,
        headersTimeout: PATIENCE_MS,
        requestTimeout: PATIENCE_MS,
        connectionsCheckingInterval: PATIENCE_MS / 4,
      },
      listener,
    );
    try {
      await listen(server, port, host);
      servers.push(server);
    } catch (error) {
      missing = error as NodeJS.ErrnoException;
      if (isFamilyMissing(missing)) continue;
      servers.forEach(closeNow);
      return missing;
    }
  }
  return missing && servers.length === 0 ? missing : servers;
}

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off("error", reject);
      // A connection that cannot be accepted is one that we do without.
      server.on("error", () => {});
      resolve();
    });
  });

/** This machine has no such address, so that no browser on it will connect there. */
const isFamilyMissing = ({ code }: NodeJS.ErrnoException): boolean =>
  code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT";

function closeNow(server: Server): void {
  server.close();
  server.closeAllConnections();
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  state: Secret,
  arrived: (callback: Callback) => void,
): void {
  const found = readCallback(request, port, state);
  if (typeof found === "number") {
    send(response, found, otherPage());
    return;
  }
  // "close" comes in either case: the page was sent, or the browser has gone.
  response.once("close", () => arrived(found));
  send(response, 200, found.kind === "code" ? approvedPage() : errorPage(found.error, found.description));
}

/** What the request brings, or the status that tells that it is none of ours. */
function readCallback({ url = "", method, headers }: IncomingMessage, port: number, state: Secret): Callback | number {
  const { host = headers.host ?? "", path, query } = target(url);
  if (!isOurs(host, port)) return 421;
  if (path !== PATH) return 404;
  if (method !== "GET") return 405;
  return callbackOf(query, state) ?? 400;
}

/** The parts of a request target; one in absolute form names the host itself, whatever the header says (RFC 9112 §3.2.2). */
function target(url: string): { host: string | undefined; path: string; query: URLSearchParams } {
  const [origin = "", host] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  const [path = "", query] = url.slice(origin.length).split(/\?(.*)/s, 2);
  return { host, path, query: new URLSearchParams(query) };
}

/** With another host it is a web page elsewhere, whose name was made to lead here. */
const isOurs = (host: string, port: number): boolean =>
  [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`].includes(host.toLowerCase());

/** What the address says, if it carries this login's state; a parameter sent twice is malformed (RFC 6749 §3.1). */
function callbackOf(query: URLSearchParams, state: Secret): Callback | undefined {
  const only = (name: string): string | undefined => {
    const values = query.getAll(name);
    return values.length === 1 ? values[0] || undefined : undefined;
  };
  const given = only("state");
  if (given === undefined || !isSecret(given, state)) return undefined;
  const [code, error, description] = [only("code"), only("error"), only("error_description")];
  if (error !== undefined)
    return { kind: "error", error: quotable(error), ...(description && { description: quotable(description) }) };
  return code === undefined || query.has("error") ? undefined : { kind: "code", code: new Secret(code) };
}

function send(response: ServerResponse, status: number, { html, headers }: HtmlPage): void {
  const all = { ...headers, connection: "close", ...(status === 405 && { allow: "GET" }) };
  response.writeHead(status, all).end(html);
}
