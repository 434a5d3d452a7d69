import { malformedVariable } from "../core/env.ts";
import { Fault } from "../core/fault.ts";
import { Secret } from "../secret.ts";
import type { Connection } from "./connection.ts";
import { httpConnection } from "./http-connection.ts";
import { openHttpTunnel } from "./http-tunnel.ts";
import type { ProxySetting } from "./proxy-setting.ts";
import { openSocksTunnel } from "./socks.ts";
import { type ProxyServer, tunnelsThrough } from "./tunnel.ts";

const schemes = new Set(["http:", "https:", "socks5:", "socks5h:"]);
/** Bytes: RFC 1929 §2. */
const LONGEST_SOCKS_FIELD = 255;

/** The way through the proxy that `setting` names. Throws `CONFIG_ERROR` when that is malformed. */
export function createProxied(setting: ProxySetting): Connection {
  const proxy = parse(setting);
  const tunnels = tunnelsThrough(proxy, proxy.url.protocol.startsWith("socks") ? openSocksTunnel : openHttpTunnel);
  const { send, close } = httpConnection(tunnels.agents);
  return {
    proxy: { address: `${proxy.url.protocol}//${proxy.url.host}`, variable: setting.variable },
    send,
    close: async () => {
      tunnels.close();
      await close();
    },
  };
}

/**
 * The proxy that `setting` names: `http`, `https`, `socks5` or `socks5h`, and plain `host:port` means http. With both SOCKS
 * schemes names are resolved by the proxy.
 */
function parse({ variable, value }: ProxySetting): ProxyServer {
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
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    const isTooLong = [user, password].some((field) => Buffer.byteLength(field) > LONGEST_SOCKS_FIELD);
    if (isTooLong && url.protocol.startsWith("socks"))
      throw malformed(`has a user or password of more than ${LONGEST_SOCKS_FIELD} bytes, which SOCKS cannot carry`);
    // Half a credential, such as a token without a user, is one too.
    return user === "" && password === "" ? { url } : { url, login: { user, password: new Secret(password) } };
  } catch (error) {
    throw error instanceof Fault ? error : malformed("has a user or password that is not percent-encoded");
  }
}
