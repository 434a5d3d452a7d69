import assert from "node:assert/strict";
import { rmSync, statSync } from "node:fs";
import { test } from "node:test";
import type { KeptReply } from "../../src/schema/kept-reply.ts";
import { Secret } from "../../src/secret.ts";
import { keptReply, reserveRoom } from "../../src/storage/token-room.ts";
import { failingDisk } from "../support/failing-disk.ts";
import { temporaryHome } from "../support/home.ts";

const FOLDER = ".mp/accounts/me";
const text = "{}";
const REPLY: KeptReply = {
  schema_version: 1,
  spent: "0".repeat(64),
  client_id: "c",
  received_at: 1,
  status: 200,
  text,
};
const TOKENS = { access_token: new Secret("new"), expires_at: "2026-01-01T00:00:00+00:00", token_type: "Bearer" };

for (const size of [20, 20_000])
  test(`for tokens of ${size} bytes there is room for new ones twice as large, and for the reply, 16 KiB at least`, async (t) => {
    const home = temporaryHome(t);
    home.write(`${FOLDER}/tokens.json`, "{}".padEnd(size, " "));
    const room = await reserveRoom(home.context(), home.path(FOLDER));
    const files = home.list(FOLDER).filter((name) => name !== "tokens.json");
    assert.ok(files.includes("reply.json"));
    for (const name of files)
      assert.ok(statSync(home.path(`${FOLDER}/${name}`)).size >= Math.max(16_384, 2 * size), name);
    room.release();
    assert.deepEqual(home.list(FOLDER), ["tokens.json"]);
  });

test("a reply whose tokens cannot be stored stays while it is of use, and goes otherwise", async (t) => {
  for (const isOfUse of [true, false]) {
    const home = temporaryHome(t);
    const [context, folder] = [home.context(), home.path(FOLDER)];
    const room = await reserveRoom(context, folder);
    await room.keepReply(REPLY);
    home.write(`${FOLDER}/tokens.json/something`, "in the way");
    await assert.rejects(room.store(TOKENS), { code: "STORAGE_ERROR" });
    room.release(isOfUse);
    assert.deepEqual(keptReply(context, folder), isOfUse ? REPLY : undefined);
    rmSync(home.path(`${FOLDER}/tokens.json`), { recursive: true });
    assert.deepEqual(home.list(FOLDER), isOfUse ? ["reply.json"] : [], "nothing else is left");
  }
});

test("tokens are stored in a new file where the one that is open for them is lost, as when a file server was started anew", async (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  const room = await reserveRoom(home.context(), home.path(FOLDER));
  await room.keepReply(REPLY);
  disk.fail({ isBad: (call) => call === 0, code: "ESTALE" });
  await room.store(TOKENS);
  room.release();
  assert.equal(JSON.parse(home.read(`${FOLDER}/tokens.json`)).access_token, "new");
  assert.deepEqual(home.list(FOLDER), ["tokens.json"]);
});

test("where there is no room for a reply all the same, what was reserved besides is given up for it", async (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  const room = await reserveRoom(home.context(), home.path(FOLDER));
  const before = home.list(FOLDER).length;
  disk.fail({ isBad: (call) => call === 0, code: "ENOSPC" });
  await room.keepReply(REPLY);
  disk.mend();
  assert.equal(room.replyIs(), "kept");
  assert.equal(home.list(FOLDER).length, before - 1);
  room.release();
});

test("of a reply that the disk did not take it is told whether it is there all the same", async (t) => {
  const cases = [
    { call: 0, isReadable: true, is: "lost" }, // the bytes
    { call: 1, isReadable: true, is: "kept" }, // fsync: they are there until the machine is turned off
    { call: 1, isReadable: false, is: "unknown" },
  ];
  for (const { call, isReadable, is } of cases)
    await t.test(is, async (t) => {
      const home = temporaryHome(t);
      const disk = failingDisk(t, home.root);
      const [context, folder] = [home.context(), home.path(FOLDER)];
      const room = await reserveRoom(context, folder);
      disk.fail({ isBad: (at) => at === call || (at > call && !isReadable) });
      await assert.rejects(room.keepReply(REPLY), { code: "STORAGE_ERROR" });
      assert.equal(room.replyIs(), is);
      room.release(true);
      disk.mend();
      assert.deepEqual(keptReply(context, folder), is === "lost" ? undefined : REPLY);
      if (is === "lost") assert.deepEqual(home.list(FOLDER), []);
    });
});
