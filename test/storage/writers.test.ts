import assert from "node:assert/strict";
import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import * as v from "valibot";
import { parseMe } from "../../src/core/me/reply.ts";
import type { Context } from "../../src/ports.ts";
import type { InflightLogin } from "../../src/schema/inflight.ts";
import { OAuthTokens } from "../../src/schema/tokens.ts";
import { Secret } from "../../src/secret.ts";
import { distrustClient, writeAccountClient, writeClient } from "../../src/storage/client-store.ts";
import { addInflight } from "../../src/storage/inflight-store.ts";
import { writeMe } from "../../src/storage/me-writer.ts";
import { createPlaceholder, writeMeta } from "../../src/storage/placeholder-store.ts";
import { noteImported, noteSpent } from "../../src/storage/spent-bridges.ts";
import { reserveRoom } from "../../src/storage/token-room.ts";
import { writeTokens } from "../../src/storage/token-store.ts";
import { writeVerdict } from "../../src/storage/verdict-writer.ts";
import { hasModes, temporaryHome } from "../support/home.ts";
import { fullDisk, onDisk } from "../support/small-disks.ts";

const FOLDER = ".mp/accounts/me";
const tokens = v.parse(OAuthTokens, { access_token: "a", refresh_token: "r", expires_at: "2100-01-01T00:00:00Z" });
const client = { client_id: "c", region: "us", redirect_uri: "r" } as const;
const meta = { schema_version: 1, region: "us", created_at: 1 } as const;
const me = parseMe('{"results":{"user_id":7}}');
const login: InflightLogin = {
  ...client,
  created_at: 1,
  expires_at: 4e9,
  pkce_verifier: new Secret("v"),
  state: new Secret("s"),
};

/** Whatever writes a file of ours, with the file. */
const writers: Record<string, (context: Context, folder: string) => Promise<unknown>> = {
  ".mp/oauth/client_us.json": (context) => writeClient(context, client),
  [`${FOLDER}/client.json`]: (context, folder) => writeAccountClient(context, folder, client),
  [`${FOLDER}/me.json`]: (context, folder) => writeMe(context, folder, me),
  [`${FOLDER}/tokens.json`]: (context, folder) => writeTokens(context, folder, tokens),
  [`${FOLDER}/meta.json`]: (context, folder) => writeMeta(context, folder, meta),
  [`${FOLDER}/imported`]: (context, folder) => noteImported(context, folder, tokens, tokens),
  [`${FOLDER}/verdict.json`]: (context, folder) =>
    writeVerdict(context, folder, { type: "oauth_token", region: "us", secret: new Secret("s") }, "ok"),
  ".mp/oauth/inflight.json": (context) => addInflight(context, login),
  ".mp/bridge/.spent-454349e422f05297191ead13e21d3db5": (context) => noteSpent(context, new Secret("r")),
};

for (const [file, write] of Object.entries(writers))
  test(`whoever writes ${file} closes its folder, and the one of all, to others`, { skip: !hasModes }, async (t) => {
    const home = temporaryHome(t);
    const folders = [dirname(file), ".mp"];
    mkdirSync(home.path(dirname(file)), { recursive: true });
    for (const folder of folders) chmodSync(home.path(folder), 0o755);
    await write(home.context(), home.path(FOLDER));
    assert.equal(home.exists(file), true, home.list(dirname(file)).join());
    for (const folder of folders) assert.equal(home.mode(folder), 0o700, folder);
  });

test("what is only a cache or a note is done without where it cannot be written, and a bug there is told", async (t) => {
  const home = temporaryHome(t);
  const bug = new TypeError("a bug");
  const throwing = home.context({
    debug: {
      files: () => {
        throw bug;
      },
    },
  });
  const region = ".mp/oauth/client_us.json";
  const distrust = (context: Context) => distrustClient(context, "us", "c");
  for (const [file, write, warning] of [
    [`${FOLDER}/me.json`, writers[`${FOLDER}/me.json`], /me\.json/],
    [`${FOLDER}/verdict.json`, writers[`${FOLDER}/verdict.json`], undefined],
    [region, distrust, undefined],
  ] as const) {
    home.warnings.length = 0;
    home.write(region, JSON.stringify(client));
    if (file !== region) home.write(`${file}/something`, "in the way");
    await write?.(home.context(), home.path(FOLDER));
    assert.match(home.warnings.join(), warning ?? /^$/, file);
    rmSync(home.path(file), { recursive: true });
    home.write(region, JSON.stringify(client));
    await assert.rejects(
      async () => write?.(throwing, home.path(FOLDER)),
      (error) => error === bug,
      file,
    );
  }
});

test("the note that a client is not to be trusted is done without on a full disk, and is about that client only", async (t) => {
  const file = ".mp/oauth/client_us.json";
  const kept = temporaryHome(t);
  kept.write(file, JSON.stringify({ ...client, created_at: "2026-01-01T00:00:00Z" }));
  await distrustClient(kept.context(), "us", "another");
  assert.equal(JSON.parse(kept.read(file)).created_at, "2026-01-01T00:00:00Z");
  await distrustClient(kept.context(), "us", "c");
  assert.equal(JSON.parse(kept.read(file)).created_at, "1970-01-01T00:00:00.000Z");
  rmSync(kept.path(file));
  await distrustClient(kept.context(), "us", "c");
  assert.equal(kept.exists(file), false);
  const disk = fullDisk(t);
  if (!disk) return;
  const home = onDisk(disk, () => temporaryHome(t));
  home.write(file, JSON.stringify(client));
  disk.leave(0);
  await distrustClient(home.context(), "us", "c");
  assert.deepEqual(JSON.parse(home.read(file)), client);
});

test("a login that cannot be noted leaves no folder", async (t) => {
  const home = temporaryHome(t);
  const bug = new TypeError("a bug");
  const files = (event: string): void => {
    if (event.endsWith("meta.json")) throw bug;
  };
  await assert.rejects(createPlaceholder(home.context({ debug: { files } }), meta), (error) => error === bug);
  assert.deepEqual(home.list(".mp/accounts"), []);
});

test("room for tokens closes the file to others, and says so", { skip: !hasModes }, async (t) => {
  const home = temporaryHome(t);
  for (const [mode, warnings] of [
    [0o600, []],
    [0o644, [`${home.path(FOLDER)}/tokens.json was open to others (mode 0644); it is 0600 now.`]],
  ] as const) {
    home.write(`${FOLDER}/tokens.json`, "{}", mode);
    (await reserveRoom(home.context(), home.path(FOLDER))).release();
    assert.equal(home.mode(`${FOLDER}/tokens.json`), 0o600);
    assert.deepEqual(home.warnings, warnings);
  }
});

test("where no room can be had, nothing has changed, and it is told what stands in the way", {
  skip: !hasModes && "Windows calls that something else",
}, async (t) => {
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, "{}");
  home.write(`${FOLDER}/reply.json/something`, "in the way");
  const details = { path: home.path(FOLDER), reason: "it is a folder", code: "EISDIR" };
  await assert.rejects(reserveRoom(home.context(), home.path(FOLDER)), {
    ...{ code: "STORAGE_ERROR", details, place: { file: { doing: "refresh" } } },
  });
  assert.deepEqual(home.list(FOLDER), ["reply.json", "tokens.json"]);
});
