import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import { knownError } from "../../src/core/advice/advise.ts";
import type { Place } from "../../src/core/advice/place.ts";
import { within } from "../../src/core/fault.ts";
import { projects } from "../../src/core/me/lists.ts";
import type { MixpanelError } from "../../src/errors.ts";
import { fetchMe, type MeRequest } from "../../src/mixpanel/me-request.ts";
import type { AccountType } from "../../src/schema/primitives.ts";
import { Secret } from "../../src/secret.ts";
import { temporaryHome } from "../support/home.ts";
import { type Bent, type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { network } from "../support/network.ts";

const ME = "/api/app/me";

interface Scene {
  readonly mixpanel: Mixpanel;
  readonly ask: (more?: Partial<MeRequest>, place?: Place) => ReturnType<typeof fetchMe>;
}

const ownedBy = (name: string, type: AccountType): Place => ({
  owner: { account: { name, type, region: "us" }, origin: "config" },
});

async function scene(t: TestContext): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.basic.add("sa:pass");
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "5" } });
  const { transport } = network(t, context.env);
  const usual: MeRequest = {
    region: "us",
    authorization: new Secret(`Basic ${Buffer.from("sa:pass").toString("base64")}`),
    headers: {},
    account: "team",
  };
  return {
    mixpanel,
    ask: (more, place = ownedBy("team", "service_account")) =>
      within(place, () => fetchMe(context, transport, { ...usual, ...more })),
  };
}

const failure = async (work: Promise<unknown>, code: string): Promise<MixpanelError> => {
  const error = await work.then(
    () => assert.fail("it was expected to fail"),
    (thrown: unknown) => thrown,
  );
  const said = knownError(error);
  assert.ok(said, inspect(error));
  assert.equal(said.code, code, said.message);
  return said;
};

test("asks for the account without the member lists, with its credentials and the session's headers", async (t) => {
  const { mixpanel, ask } = await scene(t);
  const me = await ask({
    headers: { "X-Cluster": "internal-1", Authorization: "Bearer of-a-gateway", "X-Api-Key": "key-1" },
  });
  assert.deepEqual(
    projects(me).map(({ name }) => name),
    ["App", "Demo", "Laden", "Shop"],
  );
  const [request] = mixpanel.seen;
  assert.equal(request?.query, "?include_workspace_users=false");
  assert.equal(request?.headers["x-cluster"], "internal-1");
  assert.equal(request?.headers["x-api-key"], "key-1");
  assert.match(String(request?.headers.authorization), /^Basic /);
});

test("401 names the account, where there is one, and what puts it right", async (t) => {
  const { mixpanel, ask } = await scene(t);
  mixpanel.bend(ME, [{ status: 401, body: { error: "bad credentials" } }], "always");
  const service = await failure(ask(), "AUTH_FAILED");
  assert.match(
    service.message,
    /"team".*bad credentials.*mp login --service-account --name team --region us.*mp account update team/,
  );
  assert.deepEqual(service.details, { account: "team", region: "us", status: 401 });
  const browser = await failure(ask({ account: "me" }, ownedBy("me", "oauth_browser")), "AUTH_FAILED");
  assert.match(browser.message, /mp account login me/);
  assert.deepEqual(
    browser.next.map(({ command }) => command),
    ["mp account login me"],
  );
  const again = { command: "mp login --start", label: "Begin a new login" };
  const login = { kind: "two_shot", flags: {}, region: "us", again } as const;
  const nameless = await failure(ask({ account: undefined }, { login }), "AUTH_FAILED");
  assert.match(nameless.message, /^The credentials of this login were refused/);
  assert.deepEqual(nameless.details, { region: "us", status: 401 });
});

test("403 tells a service account which scope it lacks", async (t) => {
  const { mixpanel, ask } = await scene(t);
  mixpanel.bend(ME, [{ status: 403, body: { error: "no" } }], "always");
  assert.match((await failure(ask(), "PERMISSION_DENIED")).message, /user_details/);
  const token = ask({}, ownedBy("ci", "oauth_token"));
  assert.doesNotMatch((await failure(token, "PERMISSION_DENIED")).message, /user_details/);
});

test("a web page is never Mixpanel's verdict, whatever its status", async (t) => {
  const { mixpanel, ask } = await scene(t);
  const html = { "content-type": "text/html; charset=utf-8" };
  const pages: Bent[] = [
    ...[200, 400, 401, 403, 404, 511].map((status) => ({ status, body: "<!DOCTYPE html><p>Sign in" })),
    { status: 401, headers: html, body: "Access denied.<br>Ask <a href=/help>here</a>." },
    { status: 403, body: "<h1>Forbidden</h1>" },
    { status: 403, body: "\n <HTML>" },
  ];
  for (const page of pages) {
    mixpanel.bend(ME, [page]);
    const { message, details, next } = await failure(ask(), "API_ERROR");
    assert.deepEqual(details, { account: "team", region: "us", status: page.status, reason: "web_page" });
    assert.match(message, /a web page came back \(status [0-9]+\).*gateway/);
    assert.doesNotMatch(message, /refused|user_details|administrator|mp login/);
    assert.deepEqual(next, []);
  }
});

test("an answer without markup is Mixpanel's, whatever type it is said to be of", async (t) => {
  const { mixpanel, ask } = await scene(t);
  const headers = { "content-type": "text/html" };
  const answers: Bent[] = [
    { status: 401, headers: { ...headers, "content-encoding": "gzip" }, body: "" },
    { status: 401, headers, body: '{"error":"1 < 2"}' },
    { status: 401, headers, body: "Unauthorized" },
  ];
  for (const answer of answers) {
    mixpanel.bend(ME, [answer]);
    await failure(ask(), "AUTH_FAILED");
  }
});

test("429 and 5xx are told apart once the retries are used up", async (t) => {
  const { mixpanel, ask } = await scene(t);
  mixpanel.bend(ME, [{ status: 429, headers: { "retry-after": "7" } }], "always");
  assert.equal((await failure(ask(), "RATE_LIMITED")).details?.retry_after, 7);
  assert.equal(mixpanel.count(ME), 4);
  mixpanel.bend(ME, [{ status: 429, headers: { "retry-after": "300" } }]);
  assert.equal((await failure(ask(), "RATE_LIMITED")).details?.retry_after, 300);
  mixpanel.bend(ME, [{ status: 502, body: "<html>" }], "always");
  assert.equal((await failure(ask(), "SERVER_ERROR")).retryable, true);
  mixpanel.bend(ME, [{ status: 503 }, { status: 429, headers: { "retry-after": "0" } }]);
  assert.equal((await ask()).projects.length, 4);
});

test("anything else that is not the account is an unexpected reply", async (t) => {
  const { mixpanel, ask } = await scene(t);
  const replies: Bent[] = [
    { status: 200, body: "<html>" },
    { status: 200, body: '{"status":"ok","results":{' },
    { status: 200, body: { status: "ok", results: { projects: [] } } },
    { status: 200, body: { status: "error", error: "no" } },
    { status: 404, body: "<html>" },
    { status: 204 },
    { status: 302, headers: { location: "https://elsewhere.example/me" } },
  ];
  for (const reply of replies) {
    mixpanel.bend(ME, [reply]);
    const { details = {} } = await failure(ask(), "API_ERROR");
    assert.deepEqual([details.account, details.region, details.status], ["team", "us", reply.status]);
  }
  mixpanel.bend(ME, [{ hang: true }]);
  const { details = {} } = await failure(ask({ timeoutMs: 50 }), "NETWORK_ERROR");
  assert.deepEqual([details.account, details.region, details.reason], ["team", "us", "timeout"]);
});

test("what was sent is not repeated, even where the server repeats it", async (t) => {
  const { mixpanel, ask } = await scene(t);
  mixpanel.bend(ME, [{ status: 403, body: { error: "no: Bearer tok-1, key-1" } }]);
  const error = await failure(
    ask({ authorization: new Secret("Bearer tok-1"), headers: { "X-Api-Key": "key-1" } }),
    "PERMISSION_DENIED",
  );
  assert.match(error.message, /no: \[redacted\], \[redacted\]/);
});
