import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { freshTokens } from "../../src/oauth/fresh-tokens.ts";
import { JOB_BYTES, runRefreshJob } from "../../src/oauth/refresh-job.ts";
import { bridgeHolder } from "../../src/oauth/token-holder.ts";
import type { Context } from "../../src/ports.ts";
import { REFRESH_ASKED } from "../../src/schema/refresh-job.ts";
import { Secret } from "../../src/secret.ts";
import { readBridge } from "../../src/storage/bridge-store.ts";
import { isSpent } from "../../src/storage/spent-bridges.ts";
import { fullDisk, onDisk } from "../support/small-disks.ts";
import { FOLDER, scene } from "./account.ts";
import { inWords } from "./connect.ts";

const TOKENS = `${FOLDER}/tokens.json`;
const NONE = { warnings: [], events: [] };

/** Does jobs as another process would, which has the context `theirs`. */
const elsewhere =
  (theirs: Context, notes: Parameters<typeof runRefreshJob>[2] = NONE) =>
  async (path: string): Promise<boolean> => {
    await runRefreshJob(theirs, path, notes);
    return true;
  };

test("it is said that a token is refreshed for as long as it takes, and only what is followed is told of the other process", async (t) => {
  const { contextWith, fresh } = await scene(t);
  const told: string[] = [];
  const progress = (label: string) => {
    told.push(label);
    return () => void told.push("done");
  };
  const refreshDetached = elsewhere(contextWith(), { warnings: [], events: [["http", "an event"]] });
  await fresh(contextWith({ refreshDetached, progress }));
  assert.deepEqual(told, ["refreshing the access token", "done"]);
});

test("a bug in the other process is told by its name and text", async (t) => {
  for (const [thrown, name, message] of [
    [new RangeError("out of bounds"), "RangeError", "out of bounds"],
    ["a text", "Error", "something that is no Error was thrown"],
  ] as const) {
    const { contextWith, fresh, home } = await scene(t);
    const now = (): number => {
      throw thrown;
    };
    await assert.rejects(fresh(contextWith({ refreshDetached: elsewhere(contextWith({ now })) })), { name, message });
    assert.deepEqual(home.list(".mp/accounts"), ["me"]);
  }
});

test("what happened besides is told as far as there is room, and what became of the tokens in any case", async (t) => {
  const outcome = JSON.stringify({ kind: "outcome", warnings: [""], events: [] });
  const longest = "x".repeat(JOB_BYTES - outcome.length);
  for (const [warning, expected] of [
    [longest, [longest]],
    [`${longest}x`, []],
  ] as const) {
    const { contextWith, file, fresh, home } = await scene(t);
    const refreshDetached = elsewhere(contextWith(), { warnings: [warning], events: [] });
    assert.equal((await fresh(contextWith({ refreshDetached }))).access_token.reveal(), file().access_token);
    assert.deepEqual(home.warnings, expected);
  }
  const { contextWith, fresh, mixpanel } = await scene(t);
  mixpanel.bend("/oauth/token/", [{ status: 400, body: { error: "invalid_grant" } }]);
  const refreshDetached = elsewhere(contextWith(), { warnings: [`${longest}x`], events: [] });
  await assert.rejects(fresh(contextWith({ refreshDetached })), { code: "OAUTH_REFRESH_REVOKED" });
  assert.equal(mixpanel.count("/oauth/token/"), 1, "it is not asked again here");
});

test("a bridge in force that cannot be read is of no account's concern", async (t) => {
  const { contextWith, file, fresh, home } = await scene(t);
  const env = { ...contextWith().env, MP_AUTH_FILE: home.write("bridge.json", "{") };
  const tokens = await fresh(contextWith({ refreshDetached: elsewhere(contextWith({ env })) }));
  assert.equal(tokens.access_token.reveal(), file().access_token);
});

test("a file that is no job, or was taken away, is left as it is", async (t) => {
  const { contextWith, home, mixpanel } = await scene(t);
  const path = home.write("job", '{"kind":"something else"}');
  await runRefreshJob(contextWith(), path, NONE);
  assert.equal(home.read("job"), '{"kind":"something else"}');
  unlinkSync(path);
  await runRefreshJob(contextWith(), path, NONE);
  assert.equal(home.exists("job"), false);
  assert.equal(mixpanel.seen.length, 0);
});

test("that Mixpanel is asked stands in the file before it is", async (t) => {
  const { contextWith, fresh, mixpanel } = await scene(t);
  const found: string[] = [];
  const refreshDetached = (path: string): Promise<boolean> => {
    void mixpanel.next("/oauth/token/").then(() => found.push(readFileSync(path, "utf8").trim()));
    return elsewhere(contextWith())(path);
  };
  await fresh(contextWith({ refreshDetached }));
  assert.deepEqual(found, [REFRESH_ASKED]);
});

test("a job is done without its file, as nobody waits any more, but not where something else is in its place", async (t) => {
  for (const [replace, requests] of [
    [() => {}, 1],
    [(path: string) => symlinkSync("elsewhere", path), 0],
  ] as const) {
    const { contextWith, home, mixpanel } = await scene(t);
    const job = { kind: "job", region: "us", folder: home.path(FOLDER), is_bridge: false, lasting_ms: 0 };
    const path = home.write(".mp/accounts/job", JSON.stringify(job));
    const files = (event: string): void => {
      if (event !== `read ${home.path(TOKENS)}`) return;
      rmSync(path, { force: true });
      replace(path);
    };
    await runRefreshJob(contextWith({ debug: { files } }), path, NONE);
    assert.equal(mixpanel.count("/oauth/token/"), requests);
  }
});

test("a token that was replaced before the other process began is not spent for the one that was refused", async (t) => {
  const { contextWith, file, fresh, home, mixpanel } = await scene(t, { expiresIn: 3600 });
  const refused = new Secret(file().access_token ?? "");
  const theirs = mixpanel.tokens();
  const refreshDetached = async (path: string): Promise<boolean> => {
    home.write(TOKENS, JSON.stringify(theirs));
    return elsewhere(contextWith())(path);
  };
  assert.equal((await fresh(contextWith({ refreshDetached }), { refused })).access_token.reveal(), theirs.access_token);
  assert.equal(mixpanel.seen.length, 0);
});

/** The account "me" of a bridge beside the one of the config, whose tokens have run out; `refresh` has jobs done `as` is said. */
async function carried(t: TestContext) {
  const all = await scene(t);
  const { contextWith, home, mixpanel } = all;
  const tokens = mixpanel.tokens({ expiresIn: -60 });
  const account = { name: "me", type: "oauth_browser", region: "us" };
  const path = home.write("bridge.json", JSON.stringify({ version: 2, account, tokens }));
  const context = contextWith({ env: { ...contextWith().env, MP_AUTH_FILE: path } });
  const holder = bridgeHolder(context, readBridge(context)?.file ?? assert.fail());
  const transport = createTransport(context);
  t.after(() => transport.close());
  const refresh = (as: NonNullable<Context["refreshDetached"]>, more: Partial<Context> = {}) =>
    inWords(() => freshTokens({ ...context, ...more, refreshDetached: as }, transport, holder));
  return { ...all, context, path, tokens, refresh };
}
const noProcess = (): never => assert.fail("a process was started");

test("the tokens of a bridge are refreshed elsewhere as they are here: beside it, and it is spent", async (t) => {
  const { context, home, mixpanel, refresh, tokens } = await carried(t);
  const { access_token: access } = await refresh(elsewhere(context));
  assert.equal(JSON.parse(home.read(".mp/bridge/me/tokens.json")).access_token, access.reveal());
  assert.equal(isSpent(context, new Secret(tokens.refresh_token ?? "")), true);
  assert.equal(mixpanel.count("/oauth/token/"), 1);
});

test("a bridge that was taken away before the other process began has no tokens any more", async (t) => {
  const { context, path, refresh } = await carried(t);
  const doing = elsewhere(context);
  const refreshed = refresh(async (job) => {
    unlinkSync(path);
    return doing(job);
  });
  await assert.rejects(refreshed, { code: "OAUTH_TOKEN_ERROR", message: /no tokens/ });
});

test("where no job can be written no process is started, and the refresh here says why", async (t) => {
  const { home, refresh } = await carried(t);
  home.write(".mp/bridge", "a file in the place of the folder");
  await assert.rejects(refresh(noProcess), { code: "STORAGE_ERROR", message: /\.mp\/bridge.* cannot be made/ });
});

test("so it is on a disk that is full, where nothing of the job is left", async (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  const { contextWith, fresh, home } = await onDisk(disk, () => scene(t));
  disk.leave(0);
  const refreshed = fresh(contextWith({ refreshDetached: noProcess }));
  await assert.rejects(refreshed, { code: "STORAGE_ERROR", message: disk.reason });
  assert.deepEqual(home.list(".mp/accounts"), ["me"]);
});

test("a bug while the job is written is told as one", async (t) => {
  const { refresh } = await carried(t);
  const bug = new TypeError("a bug");
  let isMet = false;
  const files = (event: string): void => {
    if (isMet || !event.startsWith("make ")) return;
    isMet = true;
    throw bug;
  };
  await assert.rejects(refresh(noProcess, { debug: { files } }), (error) => error === bug);
});

test("no file stays open, here or elsewhere", { skip: !existsSync("/proc/self/fd") }, async (t) => {
  const { contextWith, fresh, home } = await scene(t);
  await fresh(contextWith({ refreshDetached: elsewhere(contextWith()) }));
  const open = readdirSync("/proc/self/fd").flatMap((fd) => {
    try {
      return readlinkSync(join("/proc/self/fd", fd));
    } catch {
      return []; // that of the list itself
    }
  });
  assert.deepEqual(
    open.filter((path) => path.startsWith(home.root)),
    [],
  );
});
