import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../../support/ask.ts";
import { type Mixpanel, ordinaryMe, startMixpanel } from "../../support/mixpanel.ts";
import { unusedPort } from "../../support/network.ts";
import { found, healthyHome, SECRETS, theOnly, tokens } from "./planted.ts";

type Test = Parameters<typeof startMixpanel>[0];

async function healthy(t: Test) {
  const home = healthyHome(t);
  const mixpanel = await startMixpanel(t);
  mixpanel.me.us = ordinaryMe();
  mixpanel.basic.add(`sa:${SECRETS[0]}`);
  mixpanel.bearers.add(SECRETS[1]);
  const look = (env: Record<string, string> = {}, now = Date.now) =>
    found(home, { env: { MP_API_BASE_URL: mixpanel.baseUrl, ...env }, context: { now } }, []);
  return { home, mixpanel, look };
}

/** Whoever is told a token must not spend it. */
const refreshes = (mixpanel: Mixpanel): number => mixpanel.count("/oauth/token/");

test("where Mixpanel answers and accepts the credentials, everything is well, and nothing is cached", async (t) => {
  const { mixpanel, look } = await healthy(t);
  const findings = await look();
  assert.ok(
    findings.every(({ status }) => status === "ok"),
    JSON.stringify(findings.filter(({ status }) => status !== "ok")),
  );
  const { details } = findings.find(({ id }) => id === "credentials") ?? {};
  assert.deepEqual(details, { account: "team", user_email: "grace@example.com" });
  assert.equal(mixpanel.count("/api/app/me"), 2, "once without credentials, once with");
});

test("credentials: those of the account in force are refused", async (t) => {
  const { mixpanel, look } = await healthy(t);
  mixpanel.basic.clear();
  const { message, details, next } = theOnly(await look(), "credentials", "fail");
  assert.match(message, /The credentials of the account "team" were refused/);
  assert.equal(details?.code, "AUTH_FAILED");
  assert.ok((next ?? []).length > 0);
});

test("credentials: an expired token is not refreshed, and how to try it is said", async (t) => {
  const { home, mixpanel, look } = await healthy(t);
  home.write(".mp/accounts/ada/tokens.json", tokens(-60));
  const { status, next } = (await look({ MP_ACCOUNT: "ada" })).find(({ id }) => id === "credentials") ?? {};
  assert.equal(status, "skipped");
  assert.equal(next?.[0]?.command, "mp account test ada");
  assert.equal(refreshes(mixpanel), 0);
});

test("credentials: a token that is refused though it looks good is not refreshed either", async (t) => {
  const { mixpanel, look } = await healthy(t);
  mixpanel.bearers.clear();
  const findings = await look({ MP_ACCOUNT: "ada" });
  assert.equal(findings.find(({ id }) => id === "credentials")?.status, "fail");
  assert.equal(refreshes(mixpanel), 0);
});

test("account: one whose credentials Mixpanel has refused since", async (t) => {
  const { home, mixpanel } = await healthy(t);
  mixpanel.basic.clear();
  await ask(home, ["account", "test", "team"], { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  const { message, details } = theOnly(await found(home), "account:team", "fail");
  assert.match(message, /"team" cannot be used: Mixpanel has refused its credentials/);
  assert.deepEqual([details?.status, details?.refused], ["needs_login", true]);
});

test("network: nobody listens, a name that is none, a web page, a proxy that is not there", async (t) => {
  const { mixpanel, look } = await healthy(t);
  const closed = `http://127.0.0.1:${await unusedPort()}`;
  const refused = theOnly(await look({ MP_API_BASE_URL: closed }), "network:us", "fail");
  assert.deepEqual([refused.details?.code, refused.details?.reason], ["NETWORK_ERROR", "refused"]);
  const proxied = theOnly(await look({ HTTP_PROXY: closed }), "network:us", "fail");
  assert.equal(proxied.details?.reason, "proxy");
  mixpanel.bend(
    "/api/app/me",
    [{ status: 403, body: "<html>Sign in</html>", headers: { "content-type": "text/html" } }],
    "always",
  );
  const page = theOnly(await look(), "network:us", "fail");
  assert.deepEqual([page.details?.code, page.details?.reason], ["API_ERROR", "web_page"]);
});

test("clock: one that is wrong by more than 30 s, either way", async (t) => {
  const { look } = await healthy(t);
  for (const seconds of [-45, 45]) {
    const { message, details } = theOnly(await look({}, () => Date.now() + seconds * 1000), "clock", "warn");
    assert.ok(Math.abs(Number(details?.skew_seconds) - seconds) <= 2, JSON.stringify(details));
    assert.match(message, seconds > 0 ? /s ahead/ : /s behind/);
  }
  const findings = await look({}, () => Date.now() + 20_000);
  assert.ok(findings.every(({ status }) => status === "ok"));
});
