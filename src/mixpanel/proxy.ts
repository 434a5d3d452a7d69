import type { Socket } from "node:net";
import { buildConnector, type Dispatcher, Pool, ProxyAgent, request, Socks5ProxyAgent } from "undici";
import { malformedVariable } from "../core/env.ts";
import { Secret } from "../secret.ts";
import { CONNECT_TIMEOUT, type Connection, incoming } from "./connection.ts";
import type { ProxySetting } from "./variables.ts";

/** Where a proxy is and who we are there; `user` is empty when the address names nobody. */
interface Proxy {
  readonly url: URL;
  readonly user: string;
  readonly password: Secret;
}

const schemes = new Set(["http:", "https:", "socks5:", "socks5h:"]);

/**
 * The proxy that `setting` names: `http`, `https`, `socks5` or `socks5h`, and plain `host:port` means http. Throws
 * `CONFIG_ERROR` when it is malformed. With both SOCKS schemes names are resolved by the proxy.
 */
function parse({ variable, value }: ProxySetting): Proxy {
  const malformed = (reason: string) => malformedVariable(variable, reason);
  const text = value.includes("://") ? value : `http://${value}`;
  if (!URL.canParse(text))
    throw malformed(
      "is not an address such as http://host:port (special characters in a password are percent-encoded)",
    );
  const url = new URL(text);
  if (!schemes.has(url.protocol)) throw malformed("must begin with http://, https://, socks5:// or socks5h://");
  // What follows the port may be the rest of a password with an unescaped "/", "?" or "#".
  if (url.hostname === "" || !/^\/?$/.test(url.pathname) || url.search !== "" || url.hash !== "")
    throw malformed("must end after the host and port (special characters in a password are percent-encoded)");
  try {
    return { url, user: decodeURIComponent(url.username), password: new Secret(decodeURIComponent(url.password)) };
  } catch {
    throw malformed("has a user or password that is not percent-encoded");
  }
}

/** The way through the proxy that `setting` names. Throws `CONFIG_ERROR` when that is malformed. */
export function createProxied(setting: ProxySetting): Connection {
  const proxy = parse(setting);
  const { dispatcher, close } = proxy.url.protocol.startsWith("socks") ? socks(proxy) : connect(proxy);
  return {
    proxy: { address: `${proxy.url.protocol}//${proxy.url.host}`, variable: setting.variable },
    send: async (url, { method, headers, body, signal }) => {
      const options = { method: method as Dispatcher.HttpMethod, headers, body: body ?? null, signal, dispatcher };
      // The signal ends what takes too long.
      const reply = await orAborted(request(url, { ...options, headersTimeout: 0, bodyTimeout: 0 }), signal);
      return incoming(reply.statusCode, reply.headers, reply.body);
    },
    close,
  };
}

interface Way {
  readonly dispatcher: Dispatcher;
  readonly close: () => Promise<void>;
}

/** undici looks at the signal only once it is connected. */
function orAborted<T>(reply: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  return Promise.race([reply, aborted]);
}

/** A proxy that hangs up would be asked again without end: undici takes `UND_ERR_SOCKET` for a cause to reconnect. */
class OnceOnly extends Pool {
  override async connect(options: Dispatcher.ConnectOptions): Promise<Dispatcher.ConnectData> {
    return super.connect(options).catch((error) => {
      throw error.code === "UND_ERR_SOCKET" ? new Error("the proxy hung up", { cause: error }) : error;
    });
  }
}

function connect({ url, user, password }: Proxy): Way {
  const token = new Secret(`Basic ${Buffer.from(`${user}:${password.reveal()}`).toString("base64")}`);
  const dispatcher = new ProxyAgent({
    uri: `${url.protocol}//${url.host}`,
    ...(user !== "" && { token: token.reveal() }),
    proxyTls: { timeout: CONNECT_TIMEOUT },
    requestTls: { timeout: CONNECT_TIMEOUT },
    clientFactory: (origin, options) => new OnceOnly(origin, options),
  });
  return { dispatcher, close: () => dispatcher.destroy() };
}

function socks({ url, user, password }: Proxy): Way {
  const open = new Set<Socket>();
  const toProxy = buildConnector({ timeout: CONNECT_TIMEOUT });
  const remember: buildConnector.connector = (options, callback) => {
    // The agent hands on the address of the URL, in which an IPv6 host has brackets.
    toProxy({ ...options, hostname: options.hostname.replace(/^\[|\]$/g, "") }, (...[error, socket]) => {
      if (error) return callback(error, null);
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      callback(null, socket);
    });
  };
  // undici does not know the scheme socks5h, which says what its agent does anyway.
  const dispatcher = withoutWarnings(
    () =>
      new Socks5ProxyAgent(`socks5://${url.host}`, {
        ...(user !== "" && { username: user, password: password.reveal() }),
        connect: remember,
      }),
  );
  const close = async (): Promise<void> => {
    await dispatcher.destroy();
    // The agent forgets connections on which the proxy has not answered yet; they would keep the process alive.
    for (const socket of open) socket.destroy(new Error("closed"));
  };
  return { dispatcher, close };
}

/** undici says on stderr that its SOCKS agent is experimental, which is no news for the person. */
function withoutWarnings<T>(make: () => T): T {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return make();
  } finally {
    process.emitWarning = emitWarning;
  }
}
