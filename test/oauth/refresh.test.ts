import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { renameSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { runRefreshJob } from "../../src/oauth/refresh-job.ts";
import type { Context } from "../../src/ports.ts";
import { REFRESH_ASKED } from "../../src/schema/refresh-job.ts";
import { Secret } from "../../src/secret.ts";
import { withFolderLock } from "../../src/storage/folder-lock.ts";
import { FOLDER, scene } from "./account.ts";

test("where another process refreshes, this one reads the tokens, and what the other was warned of", async (t) => {
  const { home, mixpanel, contextWith, file, fresh } = await scene(t);
  const jobs: string[] = [];
  const refreshDetached = async (path: string): Promise<boolean> => {
    jobs.push(home.read(path.slice(home.root.length + 1)));
    await runRefreshJob(contextWith(), path, { warnings: ["a warning"], events: [["lock", "an event"]] });
    return true;
  };
  const events: string[] = [];
  const context = contextWith({ refreshDetached, debug: { lock: (event) => events.push(event) } });
  const before = file();
  const tokens = await fresh(context);
  assert.equal(tokens.access_token.reveal(), file().access_token);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
  assert.deepEqual(home.warnings, ["a warning"]);
  assert.deepEqual(events, ["an event"]);
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
  for (const secret of [before.access_token, before.refresh_token]) assert.ok(!jobs.join().includes(secret ?? ""));
});

test("a malformed time-out is told before anything is begun, and no refresh goes on behind it", async (t) => {
  const { mixpanel, contextWith, fresh, home } = await scene(t);
  const env = { ...contextWith().env, MP_TIMEOUT: "soon" };
  for (const refreshDetached of [undefined, async () => true])
    await assert.rejects(fresh(contextWith({ env, ...(refreshDetached && { refreshDetached }) })), {
      code: "CONFIG_ERROR",
    });
  assert.equal(mixpanel.count("/oauth/token/"), 0);
  assert.deepEqual(home.list(".mp/accounts"), ["me"], "no job is left");
});

test("a token that the API refused is known to the other process by its hash", async (t) => {
  const { contextWith, file, fresh, home } = await scene(t, { expiresIn: 3600 });
  const refused = new Secret(file().access_token ?? "");
  const jobs: string[] = [];
  const refreshDetached = async (path: string): Promise<boolean> => {
    jobs.push(home.read(path.slice(home.root.length + 1)));
    await runRefreshJob(contextWith(), path, { warnings: [], events: [] });
    return true;
  };
  const context = contextWith({ refreshDetached });
  assert.ok(!(await fresh(context, { refused })).access_token.equals(refused));
  assert.ok(!jobs.join().includes(refused.reveal()));
});

test("what goes wrong in the other process is told as if it had been here", async (t) => {
  const { mixpanel, contextWith, fresh } = await scene(t);
  const refreshDetached = async (path: string): Promise<boolean> => {
    await runRefreshJob(contextWith(), path, { warnings: [], events: [] });
    return true;
  };
  const context = contextWith({ refreshDetached });
  for (const reply of [{ status: 400, body: { error: "invalid_grant" } }, { status: 503 }, { reset: true as const }]) {
    mixpanel.bend("/oauth/token/", [reply, reply]);
    const told = async (where: Context) => {
      const { code, message, details, next, retryable, cause } = await fresh(where).then(
        () => assert.fail("it works"),
        (error) => error,
      );
      return { code, message, details, next, retryable, cause: String(cause) };
    };
    assert.deepEqual(await told(context), await told(contextWith()));
  }
});

test("where no process can be started, or it dies without a word, this one refreshes", async (t) => {
  for (const refreshDetached of [async () => false, async () => true]) {
    const { mixpanel, contextWith, file, fresh, home } = await scene(t);
    assert.equal((await fresh(contextWith({ refreshDetached }))).access_token.reveal(), file().access_token);
    assert.equal(mixpanel.count("/oauth/token/"), 1);
    assert.deepEqual(home.list(".mp/accounts"), ["me"]);
  }
});

/** Has asked Mixpanel, and died before it could say what came of it. */
const asked = (path: string): void => writeFileSync(path, REFRESH_ASKED);

test("where this process cannot refresh either, a login is uncertain only if the other one may have asked", async (t) => {
  const untouched = /^The tokens were not refreshed, because nothing can be written into /;
  const uncertain = /Whether the login of the account "me" still works is not known\. To see: mp account test me$/;
  for (const [act, hasRun, message] of [
    [() => {}, true, untouched],
    [() => {}, false, untouched],
    [unlinkSync, false, untouched],
    [unlinkSync, true, uncertain],
    [asked, true, uncertain],
  ] as const) {
    const { home, contextWith, fresh } = await scene(t);
    home.write(`${FOLDER}/reply.json/something`, "in the way");
    const refreshDetached = async (path: string): Promise<boolean> => {
      act(path);
      return hasRun;
    };
    const { cause } = await fresh(contextWith()).catch((error) => error);
    await assert.rejects(fresh(contextWith({ refreshDetached })), { code: "STORAGE_ERROR", message, cause });
  }
});

test("a reply that the other process has kept before it died is known to be there, also where it cannot be taken up", async (t) => {
  const { home, contextWith, file, fresh, mixpanel } = await scene(t);
  const { client_id, refresh_token = "" } = file();
  const spent = createHash("sha256").update(refresh_token).digest("hex");
  const text = JSON.stringify({ ...mixpanel.tokens(), expires_in: 3600 });
  const reply = { schema_version: 1, spent, client_id, received_at: Date.now(), status: 200, text };
  const refreshDetached = async (path: string): Promise<boolean> => {
    asked(path);
    home.write(`${FOLDER}/reply.json`, JSON.stringify(reply));
    return true;
  };
  let isKnown = false;
  const files = (event: string): void => {
    if (event === `read ${home.path(`${FOLDER}/reply.json`)}`) isKnown = true;
    if (!isKnown || event !== `read ${home.path(`${FOLDER}/tokens.json`)}`) return;
    rmSync(home.path(`${FOLDER}/tokens.json`));
    home.write(`${FOLDER}/tokens.json/something`, "in the way");
  };
  await assert.rejects(fresh(contextWith({ refreshDetached, debug: { files } })), {
    message: /They are kept beside it/,
  });
});

test("a call that MP_TIMEOUT ends does not end the refresh, whose tokens the next one finds", async (t) => {
  const { mixpanel, contextWith, file, fresh } = await scene(t, { env: { MP_TIMEOUT: "0.2" } });
  const before = file();
  const { promise: replied, resolve: reply } = promised();
  mixpanel.bend("/oauth/token/", [{ after: replied }]);
  await assert.rejects(fresh(contextWith()), {
    code: "NETWORK_ERROR",
    message: /no complete reply within 0\.2 s\. .*MP_TIMEOUT/,
    retryable: true,
  });
  assert.deepEqual(file(), before);
  reply();
  const tokens = await fresh(contextWith({ env: { ...contextWith().env, MP_TIMEOUT: "20" } }));
  assert.equal(tokens.access_token.reveal(), file().access_token);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("a blank MP_TIMEOUT bounds no refresh", async (t) => {
  const { contextWith, fresh } = await scene(t);
  const timers = t.mock.method(globalThis, "setTimeout");
  await fresh(contextWith({ env: { ...contextWith().env, MP_TIMEOUT: " " } }));
  assert.ok(timers.mock.calls.some(({ arguments: [, milliseconds] }) => milliseconds === 95_000));
});

function promised(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

test("a refresh that waited while the account was renamed, and is refused, is told of under the new name", async (t) => {
  const { home, mixpanel, contextWith, fresh } = await scene(t);
  mixpanel.refreshTokens.clear();
  const refused = await withFolderLock(contextWith(), home.path(FOLDER), async () => {
    const waiting = promised();
    const progress = () => {
      waiting.resolve();
      return () => {};
    };
    const tokens = fresh(contextWith({ progress }));
    await waiting.promise;
    renameSync(home.path(FOLDER), home.path(".mp/accounts/mine"));
    return { tokens };
  });
  const message = /^The login of the account "mine" has ended.*mp account login mine/;
  await assert.rejects(refused.tokens, { code: "OAUTH_REFRESH_REVOKED", message });
});

for (const isElsewhere of [false, true])
  test(`a refresh that waited while the account was renamed refreshes it under its new name, ${isElsewhere ? "elsewhere" : "here"}`, async (t) => {
    const { home, mixpanel, contextWith, fresh } = await scene(t);
    const refreshDetached = async (path: string): Promise<boolean> => {
      await runRefreshJob(contextWith(), path, { warnings: [], events: [] });
      return true;
    };
    let isWaiting = (): void => {};
    const asked = new Promise<void>((resolve) => {
      isWaiting = resolve;
    });
    const context = contextWith({ progress: () => () => {}, ...(isElsewhere && { refreshDetached }) });
    const refreshed = await withFolderLock(contextWith(), home.path(FOLDER), async () => {
      const tokens = fresh(context);
      setImmediate(isWaiting);
      await asked;
      renameSync(home.path(FOLDER), home.path(".mp/accounts/mine"));
      return { tokens };
    });
    const { access_token: access } = await refreshed.tokens;
    assert.equal(JSON.parse(home.read(".mp/accounts/mine/tokens.json")).access_token, access.reveal());
    assert.equal(mixpanel.count("/oauth/token/"), 1);
    assert.equal(home.exists(FOLDER), false);
  });
