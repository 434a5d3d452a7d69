import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { createLibrary, isLongLived, type NewAccount, OnDiskTokenResolver, Secret, Session } from "../../src/index.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";

const service = {
  name: "team",
  type: "service_account",
  region: "us",
  username: "sa",
  secret: "placeholder-1",
} as const;
const project = { id: "410" };

test("a session is immutable, and replace makes another one of which only the named parts differ", () => {
  const first = new Session({ account: service, project, workspace: { id: 61 }, headers: { "X-Cluster": "a" } });
  assert.ok(Object.isFrozen(first) && Object.isFrozen(first.account) && Object.isFrozen(first.project));
  assert.throws(() => Object.assign(first, { project: { id: "1" } }), TypeError);
  assert.throws(() => Object.assign(first.headers, { more: "b" }), TypeError);

  const second = first.replace({ project: { id: "409", name: "App" }, workspace: null });
  assert.deepEqual([second.project, second.workspace], [{ id: "409", name: "App" }, null]);
  assert.equal(second.account, first.account);
  assert.deepEqual(second.headers, { "X-Cluster": "a" });
  assert.deepEqual(first.replace({ headers: {} }).workspace, { id: 61 });
  assert.deepEqual(first.replace({}).toJSON(), first.toJSON());
  assert.deepEqual(first.workspace, { id: 61 });
  const undefinedParts = { workspace: undefined, project: undefined } as unknown as { workspace: null };
  assert.deepEqual(first.replace(undefinedParts).workspace, { id: 61 });
});

test("sessions made of each other ten thousand times stay as quick, and warn as the first does", async (t) => {
  const home = temporaryHome(t);
  home.write(
    ".mp/config.toml",
    '[active]\naccount = "ada"\n\n[accounts.ada]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "410"\n',
  );
  const tokens = { access_token: "at-planted", refresh_token: "rt-planted", expires_at: "2099-01-01T00:00:00Z" };
  home.write(".mp/accounts/ada/tokens.json", JSON.stringify(tokens), 0o644);
  const first = createLibrary(home.context()).resolveSession();
  const headers = [await first.authHeader()];
  const said = home.warnings.splice(0);
  let last = first;
  for (let count = 0; count < 10_000; count += 1) last = last.replace({});
  headers.push(await last.authHeader());
  assert.deepEqual(headers, ["Bearer at-planted", "Bearer at-planted"]);
  assert.match(said.join(), /tokens\.json can be read by others/);
  assert.deepEqual(home.warnings, said);
});

test("a workspace that is known to belong to another project is refused when the session is made", () => {
  const parts = { account: service, project };
  const wrong = { code: "INVALID_ARGS", message: /61 belongs to the project 409, not to 410/ };
  assert.throws(() => new Session({ ...parts, workspace: { id: 61, project_id: "409" } }), wrong);
  const session = new Session({ ...parts, workspace: { id: 61, project_id: "0410" } });
  assert.throws(() => session.replace({ project: { id: "409" } }), { code: "INVALID_ARGS" });
  assert.equal(session.replace({ project: { id: "409" }, workspace: null }).workspace, null);
});

test("parts that are malformed are refused by their name and never by their value", () => {
  const make = (parts: object) => () => new Session({ account: service, project, ...parts } as never);
  const cases: [object, RegExp][] = [
    [{ project: { id: 410 } }, /project\.id: must be a string of digits/],
    [{ workspace: { id: "61" } }, /workspace\.id: must be a positive integer/],
    [{ workspce: null }, /workspce: unknown key/],
    [{ account: { ...service, region: "mars-placeholder-1" } }, /region: must be one of us, eu, in/],
    [{ account: { ...service, secret: "" } }, /secret: must not be empty/],
    [{ account: { ...service, name: "../placeholder-1" } }, /name: must be/],
    [{ headers: { a: 1 } }, /headers\.a/],
  ];
  for (const [parts, says] of cases) {
    assert.throws(make(parts), { code: "INVALID_ARGS", message: says });
    assert.throws(make(parts), (error: Error) => !inspect(error).includes("placeholder-1"));
  }
});

test("nothing that prints a session shows a secret of it", () => {
  const headers = { "X-Api-Key": "placeholder-2", "X-Cluster": "shown" };
  const accounts: NewAccount[] = [
    service,
    { ...service, secret: new Secret("placeholder-3") },
    { name: "ci", type: "oauth_token", region: "eu", token: "placeholder-4" },
  ];
  for (const account of accounts) {
    const session = new Session({ account, project, headers });
    const shown = [
      inspect(session, { depth: 9, showHidden: true }),
      JSON.stringify({ session }),
      `${inspect([session])}`,
    ];
    shown.push(inspect(session, { customInspect: false, depth: 9 }), String(session));
    for (const text of shown) assert.doesNotMatch(text, /placeholder-\d/);
    assert.match(shown[0] ?? "", /^Session \{.*X-Cluster': 'shown'/s);
  }
});

const unused = () => assert.fail("a service account needs no token");

test("the header of a service account is made of its username and secret", async () => {
  const session = new Session({ account: { ...service, username: "naïve" }, project });
  const expected = `Basic ${Buffer.from("naïve:placeholder-1", "utf8").toString("base64")}`;
  assert.equal(await session.authHeader(), expected);
  assert.equal(await session.authHeader({ getBrowserToken: unused, getStaticToken: unused }), expected);
});

test("a token comes from a resolver of your own where one is given", async () => {
  const browser = new Session({ account: { name: "me", type: "oauth_browser", region: "in" }, project });
  const fixed = new Session({ account: { name: "ci", type: "oauth_token", region: "eu", token_env: "CI" }, project });
  const tokens = {
    getBrowserToken: (name: string, region: string) => `${name}-${region}`,
    getStaticToken: async (account: { token_env?: string | undefined }) => `value-of-${account.token_env}`,
  };
  assert.equal(await browser.authHeader(tokens), "Bearer me-in");
  assert.equal(await fixed.authHeader(tokens), "Bearer value-of-CI");
});

test("without one it comes from the files of the home that the session was made in, refreshed if need be", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  home.write(".mp/config.toml", '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "410"\n');
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const context = home.context({ env: { MP_API_BASE_URL: mixpanel.baseUrl, CI: "placeholder-5" } });
  const header = await createLibrary(context).resolveSession({ account: "me" }).authHeader();
  assert.equal(header, `Bearer ${JSON.parse(home.read(".mp/accounts/me/tokens.json")).access_token}`);
  assert.equal(mixpanel.count("/oauth/token/"), 1);

  const resolver = new OnDiskTokenResolver(context);
  assert.equal(`Bearer ${await resolver.getBrowserToken("me", "us")}`, header);
  const account = { name: "ci", type: "oauth_token", region: "us" } as const;
  assert.equal(await resolver.getStaticToken({ ...account, token_env: "CI" }), "placeholder-5");
  await assert.rejects(resolver.getStaticToken({ ...account, token_env: "UNSET" }), { code: "OAUTH_TOKEN_ERROR" });
  await assert.rejects(resolver.getBrowserToken("nobody", "us"), { code: "OAUTH_TOKEN_ERROR" });
  await assert.rejects(resolver.getBrowserToken("../me", "us"), { code: "INVALID_ARGS" });
});

test("the token of a variable is the one that stood there when the session was made", async (t) => {
  const home = temporaryHome(t);
  home.write(
    ".mp/config.toml",
    '[active]\naccount = "ci"\n[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "CI"\ndefault_project = "410"\n',
  );
  const mixpanel = await startMixpanel(t);
  const env: Record<string, string> = { MP_API_BASE_URL: mixpanel.baseUrl, CI: "placeholder-5" };
  const context = home.context({ env });
  const { resolveSession, openWorkspace } = createLibrary(context);
  const account = { name: "ci", type: "oauth_token", region: "us", token_env: "CI" } as const;
  const sessions = [
    resolveSession(),
    new Session({ account, project }, context),
    resolveSession().replace({ project }),
  ];
  const workspace = openWorkspace();
  mixpanel.bend("/api/app/me", [{ status: 401 }]);
  env.CI = "placeholder-6";
  await assert.rejects(workspace.me(), { code: "AUTH_FAILED" });
  assert.equal(mixpanel.seen.at(-1)?.headers.authorization, "Bearer placeholder-5");
  for (const session of sessions) {
    assert.equal(await session.authHeader(), "Bearer placeholder-5");
    assert.equal(await session.authHeader(new OnDiskTokenResolver(context)), "Bearer placeholder-5");
  }
  assert.equal(await resolveSession().authHeader(), "Bearer placeholder-6");
});

test("the account of a bridge has its tokens from there, also beside one of the same name", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const carried = mixpanel.tokens();
  const bridge = {
    version: 2,
    account: { name: "me", type: "oauth_browser", region: "us" },
    tokens: carried,
    project: "410",
  };
  home.write(".claude/mixpanel/auth.json", JSON.stringify(bridge));
  const context = home.context({ env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  const { resolveSession, loadBridge } = createLibrary(context);
  const resolver = new OnDiskTokenResolver(context);
  assert.equal(await resolver.getBrowserToken("me", "us"), carried.access_token);
  assert.equal(loadBridge()?.account.name, "me");

  const own = mixpanel.tokens();
  home.write(".mp/config.toml", '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n');
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(own));
  assert.equal(await resolveSession().authHeader(), `Bearer ${carried.access_token}`);
  assert.equal(await resolver.getBrowserToken("me", "us"), own.access_token);
});

test("a copied account has its tokens from where it came from, never from a folder of the same name", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const [carried, own] = [mixpanel.tokens(), mixpanel.tokens()];
  const account = { name: "me", type: "oauth_browser", region: "us" } as const;
  home.write("bridge.json", JSON.stringify({ version: 2, account, tokens: carried, project: "410" }));
  home.write(".mp/config.toml", '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "410"\n');
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(own));
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const bridged = home.context({ env: { ...env, MP_AUTH_FILE: home.path("bridge.json") } });
  const plain = home.context({ env });
  const resolver = new OnDiskTokenResolver(plain);
  const { accounts } = createLibrary(plain);
  for (const [session, tokens] of [
    [createLibrary(bridged).resolveSession(), carried],
    [createLibrary(plain).resolveSession({ account: "me" }), own],
  ] as const) {
    const copies = [
      new Session({ account: session.account, project }, plain),
      new Session({ account: { ...session.account }, project }, plain),
      session.replace({ account: { ...session.account, default_project: "409" } }),
    ];
    for (const copy of copies) {
      assert.equal(await copy.authHeader(), `Bearer ${tokens.access_token}`);
      assert.equal(await copy.authHeader(resolver), `Bearer ${tokens.access_token}`);
      assert.doesNotMatch(inspect(copy, { depth: 9 }) + JSON.stringify(copy), new RegExp(String(tokens.access_token)));
    }
  }
  const { account: given } = createLibrary(bridged).resolveSession();
  const written = { ...given, tokens: undefined } as unknown as typeof given;
  await assert.rejects(new Session({ account: written, project }, plain).authHeader(), { code: "OAUTH_TOKEN_ERROR" });
  await assert.rejects(async () => new Session({ account: JSON.parse(JSON.stringify(given)), project }).authHeader());
  await accounts.add({ ...given, name: "copy" });
  assert.equal(accounts.show("copy").status, "needs_login");
});

test("a static token ends one day, and nothing else does", () => {
  const lasts = (["service_account", "oauth_browser", "oauth_token"] as const).map((type) => isLongLived({ type }));
  assert.deepEqual(lasts, [true, true, false]);
});
