import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { TestContext } from "node:test";
import type { Region } from "../../src/schema/primitives.ts";
import { listen } from "./network.ts";

/** What `/me` says about an ordinary person: two organisations, four projects, two workspaces. */
export const ordinaryMe = () => ({
  user_id: 7,
  user_email: "grace@example.com",
  organizations: { 31: { id: 31, name: "Analytical Engines" }, 5: { id: 5, name: "Weekend" } },
  projects: {
    410: { name: "Shop", organization_id: 31, domain: "mixpanel.com", is_demo: false, has_integrated: true },
    409: { name: "App", organization_id: 31, timezone: "Europe/Berlin", domain: "mixpanel.com", has_integrated: true },
    77: { name: "Demo", organization_id: 5, domain: "mixpanel.com", is_demo: true },
    900: { name: "Laden", organization_id: 31, domain: "eu.mixpanel.com", has_integrated: true },
  } as Record<string, object>,
  workspaces: {
    61: { id: 61, name: "All Project Data", project_id: 410, is_default: true, member_list: ["somebody"] },
    62: { id: 62, name: "Berlin", project_id: 410, is_default: false },
    63: { id: 63, name: "Elsewhere", project_id: 900, is_default: true },
  } as Record<string, object>,
});

export type Route = "/oauth/mcp/register/" | "/oauth/authorize/" | "/oauth/token/" | "/api/app/me";

/**
 * A reply instead of the usual one. `reset` cuts the connection; `hang` never answers; `after` gives the usual reply, but only
 * once that has happened.
 */
export interface Bent {
  readonly status?: number;
  readonly body?: string | object;
  readonly headers?: Record<string, string>;
  readonly reset?: boolean;
  readonly hang?: boolean;
  readonly after?: Promise<void>;
}

interface Seen {
  readonly region: string;
  readonly route: string;
  readonly method: string;
  readonly query: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Mixpanel {
  /** For `MP_API_BASE_URL`. */
  readonly baseUrl: string;
  readonly origin: string;
  /** Every request, oldest first. */
  readonly seen: Seen[];
  readonly count: (route: Route) => number;
  /** The next replies on a route, one each; with `"always"` the last of them stays. */
  readonly bend: (route: Route, replies: readonly Bent[], always?: "always") => void;
  /** The results of `/me` by region; a region without any refuses everybody. */
  readonly me: Partial<Record<Region, object>>;
  /** `username:secret` and bearer tokens that every region accepts. */
  readonly basic: Set<string>;
  readonly bearers: Set<string>;
  /** Refresh tokens that are good, with their client. */
  readonly refreshTokens: Map<string, string>;
  readonly clients: Map<string, string>;
  /** Resolves at the next request on `route`, before it is answered. */
  readonly next: (route: Route) => Promise<Seen>;
  /** The contents of a `tokens.json`, as a finished login would have left it. */
  readonly tokens: (options?: { expiresIn?: number }) => Record<string, string>;
  /** What the person's browser does: approves, and ends on an address that is not loaded. */
  readonly approve: (authorizeUrl: string) => Promise<string>;
}

const made = (kind: string): string => `${kind}.${randomBytes(15).toString("base64url")}`;

/**
 * A stand-in for Mixpanel's servers on loopback, each region under its own path. As strict as they are: PKCE, codes and
 * refresh tokens good for one use, exact redirect addresses, no scope at authorize, trailing slashes.
 */
export async function startMixpanel(t: TestContext): Promise<Mixpanel> {
  const seen: Seen[] = [];
  const me: Partial<Record<Region, object>> = { us: ordinaryMe() };
  const [basic, bearers] = [new Set<string>(), new Set<string>()];
  const [clients, refreshTokens] = [new Map<string, string>(), new Map<string, string>()];
  const codes = new Map<string, { client: string; redirect: string; challenge: string }>();
  const bent = new Map<string, Bent[]>();
  const kept = new Map<string, Bent>();
  const waiting: { route: string; resolve: (request: Seen) => void }[] = [];

  const issue = (client: string) => {
    const [access, refresh] = [made("access"), made("refresh")];
    bearers.add(access);
    refreshTokens.set(refresh, client);
    return { access_token: access, refresh_token: refresh, expires_in: 3600, token_type: "Bearer", scope: "projects" };
  };

  const token = (form: URLSearchParams): [number, object] => {
    const client = form.get("client_id") ?? "";
    if (form.has("client_secret") || !clients.has(client)) return [401, { error: "invalid_client" }];
    if (form.get("grant_type") === "refresh_token") {
      const sent = form.get("refresh_token") ?? "";
      if (refreshTokens.get(sent) !== client) return [400, { error: "invalid_grant" }];
      refreshTokens.delete(sent);
      return [200, issue(client)];
    }
    const grant = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const isGood =
      grant?.client === client && grant.redirect === form.get("redirect_uri") && grant.challenge === challenge;
    return isGood ? [200, issue(client)] : [400, { error: "invalid_grant" }];
  };

  const authorize = (query: URLSearchParams): [number, string] => {
    const [client, redirect] = [query.get("client_id") ?? "", query.get("redirect_uri") ?? ""];
    const needed = ["code_challenge", "state"].every((name) => query.get(name));
    if (clients.get(client) !== redirect || !needed || query.has("scope") || query.get("response_type") !== "code")
      return [400, ""];
    if (query.get("code_challenge_method") !== "S256") return [400, ""];
    const code = made("code");
    codes.set(code, { client, redirect, challenge: query.get("code_challenge") ?? "" });
    return [302, `${redirect}?${new URLSearchParams({ code, state: query.get("state") ?? "" })}`];
  };

  const answer = ({
    method,
    region,
    route,
    query,
    headers,
    body,
  }: Seen): [number, object | string, Record<string, string>?] => {
    if (method === "POST" && route === "/oauth/mcp/register/") {
      const client = made("client");
      clients.set(client, JSON.parse(body).redirect_uris[0]);
      return [201, { client_id: client }];
    }
    if (method === "GET" && route === "/oauth/authorize/") {
      const [status, location] = authorize(new URLSearchParams(query));
      return [status, "", { location }];
    }
    if (method === "POST" && route === "/oauth/token/") return token(new URLSearchParams(body));
    if (method === "GET" && route === "/api/app/me") {
      const [kind, value = ""] = (headers.authorization ?? "").split(" ");
      const isKnown = kind === "Basic" ? basic.has(Buffer.from(value, "base64").toString("utf8")) : bearers.has(value);
      const results = me[region as Region];
      return isKnown && results ? [200, { status: "ok", results }] : [401, { status: "error", error: "Unauthorized" }];
    }
    return [404, "<html>not found</html>"];
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const url = new URL(request.url ?? "", "http://stand-in");
    const [, region = "", ...rest] = url.pathname.split("/");
    const route = `/${rest.join("/")}`;
    const it = { region, route, method: request.method ?? "", query: url.search, headers: request.headers, body };
    seen.push(it);
    for (const waiter of waiting.filter((one) => one.route === route)) waiter.resolve(it);
    const instead = bent.get(route)?.shift() ?? kept.get(route);
    if (instead?.hang) return;
    if (instead?.reset) return void request.socket.resetAndDestroy();
    const [status, value, headers] =
      instead && !instead.after ? [instead.status ?? 200, instead.body ?? "", instead.headers] : answer(it);
    await instead?.after;
    const type = typeof value === "string" ? "text/html" : "application/json";
    response.writeHead(status, { "content-type": type, ...headers });
    response.end(typeof value === "string" ? value : JSON.stringify(value));
  };

  const port = await listen(
    t,
    createServer((request, response) => void handle(request, response)),
  );
  const origin = `http://127.0.0.1:${port}`;
  return {
    ...{ origin, baseUrl: `${origin}/{region}`, seen, me, basic, bearers, refreshTokens, clients },
    count: (route) => seen.filter((request) => request.route === route).length,
    bend: (route, replies, always) => {
      bent.set(route, [...replies]);
      const last = replies.at(-1);
      if (always && last) kept.set(route, last);
      else kept.delete(route);
    },
    next: (route) => new Promise((resolve) => waiting.push({ route, resolve })),
    tokens: ({ expiresIn = 3600 } = {}) => {
      const client = made("client");
      clients.set(client, "http://localhost:19284/callback");
      const { access_token, refresh_token } = issue(client);
      const expires_at = new Date(Date.now() + expiresIn * 1000).toISOString();
      if (expiresIn <= 0) bearers.delete(access_token);
      return { access_token, refresh_token, expires_at, token_type: "Bearer", scope: "projects", client_id: client };
    },
    approve: async (authorizeUrl) => {
      const reply = await fetch(authorizeUrl, { redirect: "manual" });
      const location = reply.headers.get("location");
      if (reply.status !== 302 || location === null) throw new Error(`authorize answered ${reply.status}`);
      return location;
    },
  };
}
