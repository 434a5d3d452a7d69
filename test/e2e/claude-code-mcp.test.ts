import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type TestContext, test } from "node:test";
import { mp, program } from "../mp/run.ts";
import { converse, withoutClaude } from "../support/claude-code.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";

const CONFIG = `[active]
account = "me"

[accounts.me]
type = "oauth_browser"
region = "us"

[accounts.team]
type = "service_account"
region = "us"
username = "sa.team"
secret = "s3cr3t-of-team"
`;
const FILE = ".mp/accounts/me/tokens.json";

/** A server of MCP with one tool and one resource, which print `text`; `refuses` is asked at each call of the tool whether it answers 401. */
async function startServer(t: TestContext, { text = "pong", refuses = () => false }) {
  const seen: { method: string; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text) => {
      body += text;
    });
    request.on("end", () => {
      if (request.method !== "POST") return response.writeHead(405).end();
      const { id, method, params } = JSON.parse(body);
      seen.push({ method, authorization: request.headers.authorization });
      if (id === undefined) return response.writeHead(202).end();
      if (method === "tools/call" && refuses()) return response.writeHead(401).end();
      const info = { capabilities: { tools: {}, resources: {} }, serverInfo: { name: "ours", version: "1" } };
      const tool = { name: "ping", description: "Ping", inputSchema: { type: "object", properties: {} } };
      const results: Record<string, object> = {
        initialize: { protocolVersion: params?.protocolVersion, ...info },
        "tools/list": { tools: [tool] },
        "tools/call": { content: [{ type: "text", text }] },
        "resources/list": { resources: [{ uri: "mixpanel://notes", name: "notes", mimeType: "text/plain" }] },
        "resources/read": { contents: [{ uri: "mixpanel://notes", mimeType: "text/plain", text }] },
      };
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify({ jsonrpc: "2.0", id, result: results[method] ?? {} }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { seen, url: `http://127.0.0.1:${port}/mcp` };
}

test("Claude Code connects to a server of MCP with our headers, gets a new token after a 401, and follows a switch of the account", {
  skip: withoutClaude,
}, async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  home.write("project/.keep", "");
  const tokens = mixpanel.tokens();
  home.write(FILE, JSON.stringify(tokens));
  let isOver = false;
  /** The token's time is over between the connection and the call. */
  const ends = (): boolean => {
    const now = isOver;
    isOver = false;
    if (now) home.write(FILE, JSON.stringify({ ...tokens, expires_at: "2026-01-01T00:00:00Z" }));
    return now;
  };
  const { seen, url } = await startServer(t, { refuses: ends });
  const helper = `"${process.execPath}" "${program}" account headers`;
  home.write("mcp.json", JSON.stringify({ mcpServers: { mixpanel: { type: "http", url, headersHelper: helper } } }));
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const args = ["--mcp-config", home.path("mcp.json"), "--strict-mcp-config"];
  const ping = { prompt: "Ping.", calls: [["mcp__mixpanel__ping", {}]] as const };
  const used = () => [...new Set(seen.splice(0).map(({ authorization }) => authorization))];
  const bearer = `Bearer ${tokens.access_token}`;
  let before: (string | undefined)[] = [];
  const late = async () => {
    before = used();
    isOver = true;
    return ping;
  };
  const both = await converse(home, [ping, late], { args, env });
  assert.equal(both.results.join().match(/pong/g)?.length, 2, `${both.printed}\n${JSON.stringify(seen)}`);
  assert.deepEqual(before, [bearer]);
  const { access_token: fresh } = JSON.parse(home.read(FILE));
  assert.deepEqual(used(), [bearer, `Bearer ${fresh}`]);
  assert.notEqual(fresh, tokens.access_token);

  await mp(home, ["account", "use", "team"]);
  const { results, printed } = await converse(home, [ping], { args, env });
  assert.match(results.join(), /pong/, `${printed}\n${JSON.stringify(seen)}`);
  assert.deepEqual(used(), [`Basic ${Buffer.from("sa.team:s3cr3t-of-team").toString("base64")}`]);
});

test("in Claude Code what a tool of an MCP server prints is cleansed, and so is a resource of it", {
  skip: withoutClaude,
}, async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  home.write("project/.keep", "");
  const secret = "s3cr3t-of-team";
  const { url } = await startServer(t, {
    text: `plain ${secret}, Basic ${Buffer.from(`sa.team:${secret}`).toString("base64")}`,
  });
  home.write("mcp.json", JSON.stringify({ mcpServers: { files: { type: "http", url } } }));
  const args = ["--mcp-config", home.path("mcp.json"), "--strict-mcp-config", "--tools", "ReadMcpResourceTool"];
  const { results, sent, printed } = await converse(
    home,
    [
      {
        prompt: "Read.",
        calls: [
          ["mcp__files__ping", {}],
          ["ReadMcpResourceTool", { server: "files", uri: "mixpanel://notes" }],
        ],
      },
    ],
    { args },
  );
  for (const result of results) assert.match(result, /plain \[mixpanel secret\], Basic \[mixpanel secret\]/, printed);
  assert.equal(results.length, 2);
  assert.ok(!sent.includes(secret));
});
