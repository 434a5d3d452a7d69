import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { TestContext } from "node:test";
import { Provider } from "oidc-provider";
import { ordinaryMe } from "./mixpanel.ts";
import { listen } from "./network.ts";
import { memoryStore } from "./oidc-store.ts";

export interface OidcServer {
  /** For `MP_API_BASE_URL`: one server stands for all regions. */
  readonly origin: string;
  /** Method and path of every request, oldest first. */
  readonly seen: string[];
  readonly count: (request: string) => number;
  /** The results of `/me` for whoever has a token that is good. */
  me: object;
  /** Seconds for which access tokens are good. */
  lifetime: number;
  /** As if the client had never been registered. */
  readonly forgetClient: (id: string) => void;
  /** Plays the browser and its person: logs in, consents, and ends on the redirect address, which is not loaded. */
  readonly approve: (authorizeUrl: string) => Promise<string>;
  /** The same for a person who refuses. */
  readonly deny: (authorizeUrl: string) => Promise<string>;
  /** Called before a token request is answered. */
  beforeToken: () => void | Promise<void>;
}

const scopes =
  "projects analysis events insights segmentation retention data:read funnels flows data_definitions dashboard_reports bookmarks";
const paths = { registration: "/oauth/mcp/register/", authorization: "/oauth/authorize/", token: "/oauth/token/" };

/**
 * A real authorization server, `oidc-provider`, under Mixpanel's paths: dynamic registration, PKCE required, and rotation of
 * refresh tokens with reuse detection: the second use of one revokes everything that was issued with it.
 */
export async function startOidc(t: TestContext): Promise<OidcServer> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const store = memoryStore();
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const port = await listen(
    t,
    createServer((request, response) => handle(request, response)),
  );
  const origin = `http://127.0.0.1:${port}`;

  const provider = new Provider(origin, {
    adapter: store.adapter,
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    routes: paths,
    scopes: scopes.split(" "),
    // Who asks for nothing in particular is granted everything, as with Mixpanel.
    extraParams: {
      scope: (context: { oidc: { params: { scope?: string } } }, value: string | undefined) => {
        context.oidc.params.scope = value ?? scopes;
      },
    },
    features: { devInteractions: { enabled: false }, registration: { enabled: true } },
    pkce: { required: () => true },
    clientDefaults: { grant_types: ["authorization_code", "refresh_token"], response_types: ["code"] },
    issueRefreshToken: async () => true,
    rotateRefreshToken: true,
    ttl: { AccessToken: () => server.lifetime, RefreshToken: 86_400, Grant: 86_400, Session: 600, Interaction: 600 },
    findAccount: async (_context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    renderError: (context, out) => {
      context.type = "json";
      context.body = out;
    },
  });
  const callback = provider.callback();

  /** Two small pages, one after the other: who are you, and may this program do that. */
  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { prompt, params, session, grantId } = await provider.interactionDetails(request, response);
    if (request.method === "GET") {
      const label = prompt.name === "login" ? "Log in as Grace" : "Allow";
      response.writeHead(200, { "content-type": "text/html" });
      response.end(
        `<!doctype html><html lang="en"><title>${label}</title><form method="post"><button name="answer" value="yes">${label}</button> ` +
          '<button name="answer" value="no">Refuse</button></form></html>',
      );
      return;
    }
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const grant =
      (grantId ? await provider.Grant.find(grantId) : undefined) ??
      new provider.Grant({ accountId: session?.accountId ?? "", clientId: String(params.client_id) });
    grant.addOIDCScope(scopes);
    const result =
      new URLSearchParams(body).get("answer") !== "yes"
        ? { error: "access_denied", error_description: "the person refused" }
        : prompt.name === "login"
          ? { login: { accountId: "grace" } }
          : { consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: prompt.name !== "login" });
  };

  const me = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const token = await provider.AccessToken.find((request.headers.authorization ?? "").replace(/^Bearer /, ""));
    response.writeHead(token?.isValid ? 200 : 401, { "content-type": "application/json" });
    response.end(JSON.stringify(token?.isValid ? { status: "ok", results: server.me } : { status: "error" }));
  };

  handle = async (request, response) => {
    const path = new URL(request.url ?? "", origin).pathname;
    server.seen.push(`${request.method} ${path}`);
    if (path === paths.token) await server.beforeToken();
    if (path === "/api/app/me") return me(request, response);
    if (path.startsWith("/interaction/")) return interact(request, response);
    callback(request, response);
  };

  const server: OidcServer = {
    origin,
    seen: [],
    count: (request) => server.seen.filter((one) => one === request).length,
    me: ordinaryMe(),
    lifetime: 3600,
    forgetClient: (id) => store.forget("Client", id),
    approve: (url) => browse(url, origin, "yes"),
    deny: (url) => browse(url, origin, "no"),
    beforeToken: () => {},
  };
  return server;
}

/** Follows redirects and answers each form with `answer`, as long as that stays on `origin`. */
async function browse(start: string, origin: string, answer: "yes" | "no"): Promise<string> {
  const cookies = new Map<string, string>();
  let [url, method] = [start, "GET"];
  for (let pages = 0; pages < 20; pages++) {
    const reply = await fetch(url, {
      method,
      redirect: "manual",
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
      ...(method === "POST" && { body: new URLSearchParams({ answer }) }),
    });
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = reply.headers.get("location");
    if (location === null) {
      if (reply.status !== 200) throw new Error(`${method} ${url} answered ${reply.status}: ${await reply.text()}`);
      method = "POST";
      continue;
    }
    [url, method] = [new URL(location, url).href, "GET"];
    if (new URL(url).origin !== origin) return url;
  }
  throw new Error("the browser was sent around in circles");
}
