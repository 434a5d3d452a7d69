import assert from "node:assert/strict";
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import type { MixpanelError } from "../../src/errors.ts";
import type { Bent, Mixpanel } from "../support/mixpanel.ts";
import { fullDisk, onDisk } from "../support/small-disks.ts";
import { FOLDER, scene } from "./account.ts";

const TOKENS = `${FOLDER}/tokens.json`;
const CLIENT = `${FOLDER}/client.json`;
const OF_REGION = ".mp/oauth/client_us.json";

const failure = (work: Promise<unknown>): Promise<MixpanelError> =>
  work.then(
    () => assert.fail("it works"),
    (error) => error,
  );

/** Runs `change` at the next request for tokens, before it is answered. */
const meanwhile = (mixpanel: Mixpanel, change: () => void): void => void mixpanel.next("/oauth/token/").then(change);

test("new tokens that cannot take their place are kept beside it, and that is said", async (t) => {
  const { home, mixpanel, contextWith, fresh } = await scene(t);
  let isAnswered = false;
  meanwhile(mixpanel, () => {
    isAnswered = true;
  });
  const files = (event: string): void => {
    if (!isAnswered || event !== `read ${home.path(TOKENS)}`) return;
    rmSync(home.path(TOKENS));
    home.write(`${TOKENS}/something`, "in the way");
  };
  const { code, details, message, retryable } = await failure(fresh(contextWith({ debug: { files } })));
  assert.deepEqual([code, details?.path, retryable], ["STORAGE_ERROR", home.path(TOKENS), true]);
  assert.match(message, /kept beside it, and the next command puts them in their place.*mp account login me/);
  assert.ok(home.exists(`${FOLDER}/reply.json`));
});

/** The account "me" on a disk that is full once the server is asked, which answers with `more`, far more than there is room for. */
async function whileTheDiskFills(t: TestContext, more: object) {
  const disk = fullDisk(t);
  if (!disk) return undefined;
  const all = await onDisk(disk, () => scene(t));
  const { access_token, refresh_token } = all.mixpanel.tokens();
  const body = { access_token, refresh_token, expires_in: 3600, token_type: "Bearer", ...more };
  all.mixpanel.bend("/oauth/token/", [{ status: 200, body }]);
  meanwhile(all.mixpanel, () => disk.leave(0));
  return all;
}
const LONG = "x".repeat(600_000);

test("tokens are stored also where there is no room for the whole reply", async (t) => {
  const all = await whileTheDiskFills(t, { account: LONG });
  if (!all) return;
  const { access_token: access } = await all.fresh(all.contextWith());
  assert.equal(access.reveal(), all.file().access_token);
  assert.equal(all.mixpanel.count("/oauth/token/"), 1);
  assert.equal(all.home.exists(`${FOLDER}/reply.json`), false);
});

test("tokens that there is no room for are lost, and so is the login, which is said", async (t) => {
  const all = await whileTheDiskFills(t, { access_token: LONG });
  if (!all) return;
  const before = all.file();
  const { code, message, retryable } = await failure(all.fresh(all.contextWith()));
  assert.deepEqual([code, retryable], ["STORAGE_ERROR", false]);
  assert.match(message, /disk is full.*"me" has ended with that\..*mp account login me/);
  assert.deepEqual(all.file(), before);
  assert.equal(all.home.exists(`${FOLDER}/reply.json`), false);
});

test("nothing is left of a reply that holds no tokens", async (t) => {
  const { home, mixpanel, contextWith, fresh } = await scene(t);
  mixpanel.bend("/oauth/token/", [{ status: 200, body: "<html>" }]);
  assert.equal((await failure(fresh(contextWith()))).code, "OAUTH_REFRESH_ERROR");
  assert.deepEqual(home.list(FOLDER), ["tokens.json"]);
});

test("tokens that came while a link was in the place of their folder are used once it is gone", async (t) => {
  const { home, mixpanel, contextWith, fresh } = await scene(t);
  const [folder, aside] = [home.path(FOLDER), home.path("aside")];
  meanwhile(mixpanel, () => {
    renameSync(folder, aside);
    symlinkSync(aside, folder);
  });
  assert.equal((await failure(fresh(contextWith()))).code, "INSECURE_FILE");
  rmSync(folder);
  renameSync(aside, folder);
  await fresh(contextWith());
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("tokens that were removed while the server was asked do not come back", async (t) => {
  const { home, mixpanel, contextWith, fresh } = await scene(t);
  meanwhile(mixpanel, () => rmSync(home.path(TOKENS)));
  assert.equal((await failure(fresh(contextWith()))).code, "OAUTH_TOKEN_ERROR");
  assert.deepEqual(home.list(FOLDER), []);
});

test("a refresh token that another program has put beside the same access token is asked with next", async (t) => {
  const { home, mixpanel, contextWith, file, fresh } = await scene(t);
  const before = file();
  const { refresh_token = "" } = mixpanel.tokens();
  mixpanel.refreshTokens.delete(before.refresh_token ?? "");
  mixpanel.refreshTokens.set(refresh_token, before.client_id ?? "");
  meanwhile(mixpanel, () => home.write(TOKENS, JSON.stringify({ ...before, refresh_token })));
  assert.equal((await fresh(contextWith())).access_token.reveal(), file().access_token);
  assert.notEqual(file().access_token, before.access_token);
  assert.equal(mixpanel.count("/oauth/token/"), 2);
});

test("tokens are not read through a link", async (t) => {
  const { home, contextWith, fresh } = await scene(t);
  rmSync(home.path(TOKENS));
  symlinkSync("elsewhere", home.path(TOKENS));
  assert.equal((await failure(fresh(contextWith()))).code, "INSECURE_FILE");
});

test("what the server says of the tokens is noted, unless it may pass", async (t) => {
  const cases: [Bent | undefined, string | undefined][] = [
    [undefined, "ok"],
    [{ status: 400, body: { error: "invalid_grant" } }, "OAUTH_REFRESH_REVOKED"],
    [{ status: 400, body: { error: "invalid_scope" } }, "OAUTH_REFRESH_ERROR"],
    [{ status: 503 }, undefined],
    [{ reset: true }, undefined],
  ];
  for (const [reply, expected] of cases) {
    const { home, mixpanel, contextWith, fresh } = await scene(t);
    if (reply) mixpanel.bend("/oauth/token/", [reply]);
    await fresh(contextWith()).catch(() => {});
    const noted = home.exists(`${FOLDER}/verdict.json`) && JSON.parse(home.read(`${FOLDER}/verdict.json`)).code;
    assert.equal(noted || undefined, expected, inspect(reply));
  }
});

test("a client that the server has forgotten is asked after by the next login, and no other", async (t) => {
  for (const [error, isForgotten] of [
    ["invalid_client", true],
    ["invalid_grant", false],
  ] as const) {
    const { home, mixpanel, contextWith, file, fresh } = await scene(t);
    const client = { client_id: file().client_id, region: "us", redirect_uri: "r", created_at: "2026-01-01T00:00:00Z" };
    home.write(OF_REGION, JSON.stringify(client));
    mixpanel.bend("/oauth/token/", [{ status: 400, body: { error } }]);
    await assert.rejects(fresh(contextWith()));
    assert.equal(JSON.parse(home.read(OF_REGION)).created_at.startsWith("1970"), isForgotten, error);
  }
});

test("another client is tried only after an answer that may be about the first", async (t) => {
  const { home, mixpanel, contextWith, file, fresh } = await scene(t);
  const { client_id: client, ...tokens } = file();
  home.write(TOKENS, JSON.stringify(tokens));
  home.write(CLIENT, JSON.stringify({ client_id: "first", region: "us" }));
  home.write(OF_REGION, JSON.stringify({ client_id: client, region: "us", redirect_uri: "r" }));
  mixpanel.bend("/oauth/token/", [{ status: 503 }]);
  await assert.rejects(fresh(contextWith()), { code: "OAUTH_REFRESH_ERROR", retryable: true });
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.equal((await fresh(contextWith())).client_id, client);
  assert.equal(mixpanel.count("/oauth/token/"), 3);
});

test("the client of refreshed tokens is noted beside them, with what is known of it", async (t) => {
  const { home, contextWith, file, fresh } = await scene(t);
  const { client_id } = file();
  const spoil = (): void => {
    home.write(TOKENS, JSON.stringify({ ...file(), expires_at: "2026-01-01T00:00:00Z" }));
  };
  const noted = async (): Promise<object> => {
    spoil();
    await fresh(contextWith());
    return JSON.parse(home.read(CLIENT));
  };
  const whole = (client: string | undefined) => ({ client_id: client, region: "us", redirect_uri: "r", scope: "s" });
  home.write(OF_REGION, JSON.stringify(whole("another")));
  assert.deepEqual(await noted(), { client_id, region: "us" });
  rmSync(home.path(CLIENT));
  home.write(OF_REGION, JSON.stringify(whole(client_id)));
  assert.deepEqual(await noted(), whole(client_id));
  home.write(CLIENT, JSON.stringify({ client_id, region: "us", note: "somebody's" }));
  assert.deepEqual(await noted(), { client_id, region: "us", note: "somebody's" }, "what says so already stays");
  rmSync(home.path(CLIENT));
  home.write(`${CLIENT}/something`, "in the way");
  spoil();
  assert.equal((await fresh(contextWith())).access_token.reveal(), file().access_token, "it is only a note");
});

test("a bug on the way is told as one, and not taken for a disk that cannot be written", async (t) => {
  for (const [event, note] of [
    [`write .*/client\\.json$`, ""],
    [`write .*/\\.spent-`, `${"0".repeat(64)}\n`],
  ] as const) {
    const { home, contextWith, fresh } = await scene(t);
    home.write(`${FOLDER}/imported`, note);
    const bug = new TypeError(event);
    const files = (what: string): void => {
      if (new RegExp(event).test(what)) throw bug;
    };
    await assert.rejects(fresh(contextWith({ debug: { files } })), (error) => error === bug);
  }
});

test("a bug while a reply is kept is told as one too", async (t) => {
  const { mixpanel, contextWith, fresh } = await scene(t);
  const bug = new TypeError("a bug");
  let isDue = false;
  meanwhile(mixpanel, () => {
    isDue = true;
  });
  const now = (): number => {
    if (!isDue) return Date.now();
    isDue = false;
    throw bug;
  };
  await assert.rejects(fresh(contextWith({ now })), (error) => error === bug);
});

test("no timer is left of a refresh that is over", async (t) => {
  const { contextWith, fresh } = await scene(t);
  const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const before = timers();
  await fresh(contextWith());
  assert.equal(timers(), before);
});
