// A stand-in for Mixpanel's servers on loopback: dynamic client registration, authorization code with PKCE,
// rotating refresh tokens, and /me, for each region under its own path prefix (/us, /eu, /in).
// It is strict where the real server is (PKCE, single-use codes, redirect_uri, trailing slashes) and its
// behaviour can be bent per region through `behave`. No dependencies.
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, get } from "node:http";

const token = (kind) => `${kind}-${randomBytes(18).toString("base64url")}`;

/** The /me results of an ordinary person: two organisations, four projects, two workspaces. */
export const ordinaryMe = () => ({
  user_id: 42,
  user_email: "ada@example.com",
  user_name: "Ada",
  organizations: {
    12: { id: 12, name: "Acme Corp", role: "admin" },
    7: { id: 7, name: "Side Project", role: "owner" },
  },
  projects: {
    3713224: {
      name: "AI Demo",
      organization_id: 12,
      timezone: "US/Pacific",
      domain: "mixpanel.com",
      has_workspaces: true,
      is_demo: false,
      has_integrated: true,
    },
    3018488: { name: "E-Commerce", organization_id: 12, domain: "mixpanel.com", is_demo: false, has_integrated: true },
    99: { name: "Sandbox", organization_id: 7, domain: "mixpanel.com", is_demo: true, has_integrated: true },
    5000000: { name: "EU Shop", organization_id: 12, domain: "eu.mixpanel.com", is_demo: false, has_integrated: true },
  },
  workspaces: {
    3448413: { id: 3448413, name: "Default", project_id: 3713224, is_default: true, member_list: ["x".repeat(1000)] },
    3448414: { id: 3448414, name: "Staging", project_id: 3713224, is_default: false },
  },
});

/**
 * Start the stand-in.
 * @param {object} [options]
 * @param {Record<string, object>} [options.me] /me results per region; a region without one answers 401
 * @param {Record<string, string[]>} [options.basic] accepted "username:secret" pairs per region
 * @param {Record<string, string[]>} [options.bearer] accepted static bearers per region
 */
export async function startMixpanel({ me = { us: ordinaryMe() }, basic = {}, bearer = {} } = {}) {
  const state = {
    me,
    basic,
    bearer,
    clients: new Map(),
    codes: new Map(),
    access: new Map(),
    refresh: new Map(),
    /** Per region, replies to send instead: behave.us = { me: [{status, body, headers, delay, destroy}], token: [...], register: [...] }; each is used once, the last of a list with `always: true` for ever. */
    behave: {},
    expiresIn: 3600,
    registerStatus: 201,
    requests: [],
  };
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const url = new URL(request.url, "http://stub");
    const [, region, ...rest] = url.pathname.split("/");
    const route = `/${rest.join("/")}`;
    const entry = {
      method: request.method,
      region,
      route,
      query: url.search,
      headers: request.headers,
      body,
      at: Date.now(),
    };
    state.requests.push(entry);
    const send = (status, value, headers = {}) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      response.writeHead(status, {
        "content-type": typeof value === "string" ? "text/html" : "application/json",
        ...headers,
      });
      response.end(text);
    };
    const bend = async (name) => {
      const list = state.behave[region]?.[name];
      if (!list?.length) return false;
      const reply = list[0].always ? list[0] : list.shift();
      if (reply.delay) await new Promise((resolve) => setTimeout(resolve, reply.delay).unref()); // the open server keeps the loop alive
      if (reply.destroy) {
        response.destroy();
        return true;
      }
      if (reply.status === undefined) return false;
      send(reply.status, reply.body ?? "", reply.headers);
      return true;
    };

    if (request.method === "POST" && route === "/oauth/mcp/register/") {
      if (await bend("register")) return;
      const wanted = JSON.parse(body);
      const id = token("client");
      state.clients.set(id, { region, redirect_uris: wanted.redirect_uris });
      return send(state.registerStatus, {
        client_id: id,
        redirect_uris: wanted.redirect_uris,
        token_endpoint_auth_method: "none",
      });
    }
    if (request.method === "GET" && route === "/oauth/authorize/") {
      const q = url.searchParams;
      const client = state.clients.get(q.get("client_id"));
      const redirect = q.get("redirect_uri");
      if (!client || client.region !== region || !client.redirect_uris.includes(redirect))
        return send(400, "unknown client or redirect_uri");
      if (
        q.get("response_type") !== "code" ||
        q.get("code_challenge_method") !== "S256" ||
        !q.get("code_challenge") ||
        !q.get("state")
      )
        return send(400, "bad authorization request");
      if (q.has("scope")) return send(400, "scope must not be sent");
      const target = new URL(redirect);
      if (state.behave[region]?.deny) {
        target.searchParams.set("error", "access_denied");
        target.searchParams.set("error_description", "<b>no</b>");
      } else {
        const code = token("code");
        state.codes.set(code, { region, client: q.get("client_id"), redirect, challenge: q.get("code_challenge") });
        target.searchParams.set("code", code);
      }
      target.searchParams.set("state", q.get("state"));
      return send(302, "", { location: target.href });
    }
    if (request.method === "POST" && route === "/oauth/token/") {
      if (await bend("token")) return;
      const form = new URLSearchParams(body);
      const issue = () => {
        const access = token("access"),
          next = token("refresh");
        state.access.set(access, { region, expires: Date.now() + state.expiresIn * 1000 });
        state.refresh.set(next, { region, client: form.get("client_id") });
        return send(
          200,
          {
            access_token: access,
            refresh_token: next,
            expires_in: state.expiresIn,
            token_type: "Bearer",
            scope: "all",
          },
          { "cache-control": "no-store" },
        );
      };
      if (form.get("grant_type") === "authorization_code") {
        const grant = state.codes.get(form.get("code"));
        state.codes.delete(form.get("code"));
        const challenge = createHash("sha256")
          .update(form.get("code_verifier") ?? "")
          .digest("base64url");
        if (
          !grant ||
          grant.region !== region ||
          grant.client !== form.get("client_id") ||
          grant.redirect !== form.get("redirect_uri") ||
          grant.challenge !== challenge
        )
          return send(400, { error: "invalid_grant" });
        return issue();
      }
      if (form.get("grant_type") === "refresh_token") {
        const grant = state.refresh.get(form.get("refresh_token"));
        if (!grant || grant.region !== region || grant.client !== form.get("client_id"))
          return send(400, { error: "invalid_grant" });
        state.refresh.delete(form.get("refresh_token")); // rotation: a refresh token is spent by its first use
        return issue();
      }
      return send(400, { error: "unsupported_grant_type" });
    }
    if (request.method === "GET" && route === "/api/app/me") {
      if (await bend("me")) return;
      const header = request.headers.authorization ?? "";
      const plain = header.startsWith("Basic ") ? Buffer.from(header.slice(6), "base64").toString("utf8") : undefined;
      const given = header.startsWith("Bearer ") ? header.slice(7) : undefined;
      const issued = state.access.get(given);
      const known =
        (plain !== undefined && state.basic[region]?.includes(plain)) ||
        (given !== undefined &&
          (state.bearer[region]?.includes(given) || (issued?.region === region && issued.expires > Date.now())));
      if (!known || !state.me[region]) return send(401, { status: "error", error: "Unauthorized" });
      return send(200, { status: "ok", results: state.me[region] });
    }
    send(404, "<html>not found</html>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    ...state,
    state,
    origin,
    baseUrl: `${origin}/{region}`,
    count: (route, region = "us") => state.requests.filter((r) => r.route === route && r.region === region).length,
    /** Register a client and hand out tokens, as a finished login would have. */
    tokens(region = "us", { expiresIn = 3600 } = {}) {
      const client = token("client");
      state.clients.set(client, { region, redirect_uris: ["http://localhost:19284/callback"] });
      const access = token("access"),
        refresh = token("refresh");
      state.access.set(access, { region, expires: Date.now() + Math.max(expiresIn, 0) * 1000 });
      state.refresh.set(refresh, { region, client });
      return {
        client,
        access_token: access,
        refresh_token: refresh,
        expires_at: new Date(Date.now() + expiresIn * 1000).toISOString(),
        token_type: "Bearer",
        scope: "all",
      };
    },
    /** What the person's browser does: open the authorize URL, approve, and end on the redirect address (not loaded). */
    async approve(authorizeUrl) {
      // Not with fetch: its way of keeping connections is one that wine does not know.
      const [reply] = await once(get(authorizeUrl), "response");
      reply.resume();
      if (reply.statusCode !== 302) throw new Error(`authorize answered ${reply.statusCode}`);
      return reply.headers.location;
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  };
}
