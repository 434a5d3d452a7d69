import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { mp } from "./here.ts";

const CONFIG = `[active]
account = "me"

[accounts.me]
type = "oauth_browser"
region = "us"

[accounts.team]
type = "service_account"
region = "eu"
username = "sa.team"
secret = "s3cr3t-of-team"
`;
const US = "https://mcp.mixpanel.com/mcp";

test("the headers of an account are one JSON object, for the address in the flag or the variable", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  const tokens = mixpanel.tokens();
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  const bearer = `{"Authorization":"Bearer ${tokens.access_token}"}\n`;
  const basic = `{"Authorization":"Basic ${Buffer.from("sa.team:s3cr3t-of-team").toString("base64")}"}\n`;
  const printed = async (args: string[], env = {}) => (await mp(home, ["account", "headers", ...args], { env })).stdout;
  assert.equal(await printed(["--url", US]), bearer);
  assert.equal(await printed([], { CLAUDE_CODE_MCP_SERVER_URL: US }), bearer);
  assert.equal(await printed(["me", "--url", US], { CLAUDE_CODE_MCP_SERVER_URL: "https://evil.com/" }), bearer);
  assert.equal(await printed(["team", "--url", "https://mcp-eu.mixpanel.com/mcp"]), basic);
});

test("for no address, or another one, nothing is printed", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  for (const [args, env] of [
    [[], {}],
    [[], { CLAUDE_CODE_MCP_SERVER_URL: "" }],
    [[], { CLAUDE_CODE_MCP_SERVER_URL: "https://mcp.mixpanel.com.evil.com/mcp" }],
    [["--url", "https://mcp.mixpanel.com@evil.com/"], { CLAUDE_CODE_MCP_SERVER_URL: US }],
    [["team", "--url", US], {}],
    [["--url", "http://127.0.0.1:3000/mcp"], {}],
  ] as const) {
    const { status, stdout, stderr } = await mp(home, ["account", "headers", ...args], { env });
    assert.deepEqual([status, stdout], [3, ""], JSON.stringify([args, env]));
    assert.match(stderr, /^error: .*(?:is missing|is given no credentials)/);
    assert.ok(!stderr.includes("evil"), "the address is not repeated");
  }
});

test("an expired token is refreshed before, and that is waited for 10 s", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", CONFIG);
  const expired = mixpanel.tokens({ expiresIn: -60 });
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(expired));
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  let release = (): void => {};
  mixpanel.bend("/oauth/token/", [{ after: new Promise<void>((resolve) => (release = resolve)) }]);
  const late = await mp(home, ["account", "headers", "--url", US], { env: { ...env, MP_TIMEOUT: "1" } });
  assert.deepEqual([late.status, late.stdout], [1, ""], late.stderr);
  release();
  const { stdout } = await mp(home, ["account", "headers", "--url", US], { env });
  const { access_token: fresh } = JSON.parse(home.read(".mp/accounts/me/tokens.json"));
  assert.notEqual(fresh, expired.access_token);
  assert.equal(stdout, `{"Authorization":"Bearer ${fresh}"}\n`);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});
