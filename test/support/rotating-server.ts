import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ordinaryMe } from "./mixpanel.ts";

/** A server that rotates refresh tokens and ends a login whose token is used twice (RFC 9700 §4.14.2). */
export interface RotatingServer {
  /** For `MP_API_BASE_URL`. */
  readonly origin: string;
  /** The contents of a `tokens.json` of a new login, whose access token has run out. */
  readonly logIn: () => Record<string, string>;
  /** How many token requests there were, and of how many the reply has been sent whole. */
  readonly log: { asked: number; answered: number };
  /** Called once a refresh token is spent and before the reply is sent. */
  beforeReply: () => void | Promise<void>;
  readonly close: () => void;
}

interface Login {
  refresh: string;
  readonly spent: Set<string>;
  isOver: boolean;
}

const CLIENT = "the-client";
const made = (kind: string): string => `${kind}.${randomBytes(15).toString("base64url")}`;

export async function startRotatingServer(): Promise<RotatingServer> {
  const logins: Login[] = [];
  const bearers = new Map<string, Login>();
  const log = { asked: 0, answered: 0 };
  const it = { beforeReply: (): void | Promise<void> => {} };

  const renew = (login: Login): Record<string, string | number> => {
    const access = made("access");
    bearers.set(access, login);
    login.spent.add(login.refresh);
    login.refresh = made("refresh");
    return { access_token: access, refresh_token: login.refresh, token_type: "Bearer", expires_in: 3600 };
  };
  const token = (sent: string): Record<string, string | number> | undefined => {
    const login = logins.find(({ refresh, spent }) => refresh === sent || spent.has(sent));
    if (login?.spent.has(sent)) login.isOver = true;
    return login === undefined || login.isOver ? undefined : renew(login);
  };

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const reply = (status: number, value: object): void => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    };
    if (request.method === "POST") {
      log.asked += 1;
      const tokens = token(new URLSearchParams(body).get("refresh_token") ?? "");
      await it.beforeReply();
      response.on("finish", () => {
        log.answered += 1;
      });
      return reply(tokens ? 200 : 400, tokens ?? { error: "invalid_grant" });
    }
    const login = bearers.get((request.headers.authorization ?? "").replace("Bearer ", ""));
    if (login && !login.isOver) return reply(200, { status: "ok", results: ordinaryMe() });
    reply(401, { status: "error", error: "Unauthorized" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  return Object.assign(it, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    logIn: () => {
      const login = { refresh: made("refresh"), spent: new Set<string>(), isOver: false };
      logins.push(login);
      const tokens = { access_token: made("access"), refresh_token: login.refresh, client_id: CLIENT };
      return { ...tokens, token_type: "Bearer", expires_at: "2026-01-01T00:00:00+00:00", scope: "" };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
}
