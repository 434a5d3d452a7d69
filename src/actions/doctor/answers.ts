import { apiOrigin } from "../../core/http/hosts.ts";
import { isWebPage, statusError, webPage } from "../../mixpanel/api.ts";
import { proxySetting } from "../../mixpanel/proxy-setting.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import type { Context } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";

/** How a region's server answers somebody who shows no credentials. */
export interface Answer {
  readonly region: Region;
  readonly host: string;
  /** The variable that names the proxy on the way. */
  readonly proxy?: string;
  /** How far this machine's clock is ahead of the server's. */
  readonly skewSeconds?: number;
}

const LONGEST_MS = 20_000;

/** Asks the region's server. Throws what `createTransport` does, and `API_ERROR` and `SERVER_ERROR` for what is no answer of Mixpanel's. */
export async function ask(context: Context, region: Region): Promise<Answer> {
  const url = `${apiOrigin(context.env, region)}/api/app/me`;
  const proxy = proxySetting(context.env, new URL(url))?.variable;
  const began = context.now();
  const reply = await withTransport(context, (transport) =>
    transport.send({
      method: "GET",
      url,
      headers: { accept: "application/json" },
      timeoutMs: LONGEST_MS,
      label: `asking ${new URL(url).host}`,
    }),
  );
  if (isWebPage(reply)) throw webPage({ region }, reply.status);
  if (reply.status >= 500) throw statusError({ region }, reply);
  const sentAt = Date.parse(reply.headers.date ?? "");
  const between = (began + context.now()) / 2;
  return {
    region,
    host: new URL(url).host,
    ...(proxy !== undefined && { proxy }),
    ...(!Number.isNaN(sentAt) && { skewSeconds: Math.round((between - sentAt) / 1000) }),
  };
}
