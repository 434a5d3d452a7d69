import assert from "node:assert/strict";
import { existsSync, readdirSync, readlinkSync, rmSync, statSync } from "node:fs";
import { test } from "node:test";
import type { KeptReply } from "../../src/schema/kept-reply.ts";
import { Secret } from "../../src/secret.ts";
import { keptReply, removeReply, reserveRoom } from "../../src/storage/token-room.ts";
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
/** Undefined for what is gone by now, such as the list of open files itself. */
function optional<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
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
  for (const isOfUse of [true, false, undefined]) {
    const home = temporaryHome(t);
    const [context, folder] = [home.context(), home.path(FOLDER)];
    const room = await reserveRoom(context, folder);
    await room.keepReply(REPLY);
    home.write(`${FOLDER}/tokens.json/something`, "in the way");
    const place = { file: { doing: "replace" } };
    await assert.rejects(room.store(TOKENS), { code: "STORAGE_ERROR", place });
    room.release(isOfUse);
    assert.deepEqual(keptReply(context, folder), isOfUse ? REPLY : undefined);
    rmSync(home.path(`${FOLDER}/tokens.json`), { recursive: true });
    assert.deepEqual(home.list(FOLDER), isOfUse ? ["reply.json"] : [], "nothing else is left");
  }
});

test("whoever has lost the lock meanwhile leaves alone, and does not take for theirs, the reply of whoever has it", async (t) => {
  const home = temporaryHome(t);
  const [context, folder] = [home.context(), home.path(FOLDER)];
  const loser = await reserveRoom(context, folder);
  await loser.keepReply(REPLY);
  assert.equal(loser.replyIs(), "kept");
  const winner = await reserveRoom(context, folder);
  await winner.keepReply({ ...REPLY, text: "theirs" });
  assert.deepEqual([loser.replyIs(), winner.replyIs()], ["lost", "kept"]);
  loser.release();
  assert.equal(keptReply(context, folder)?.text, "theirs");
  await winner.store(TOKENS);
  winner.release();
  assert.deepEqual(home.list(FOLDER), ["tokens.json"]);
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
  assert.equal(home.list(FOLDER).length, before - 1);
  room.release(true);
  assert.deepEqual(keptReply(home.context(), home.path(FOLDER)), REPLY);
});

test("a reply that was kept is known to be there also where nothing can be read any more", async (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  const room = await reserveRoom(home.context(), home.path(FOLDER));
  await room.keepReply(REPLY);
  disk.fail({ isBad: () => true });
  const is = room.replyIs();
  disk.mend();
  assert.equal(is, "kept");
  room.release();
});

test("keys that we do not know stay as they are written beside the tokens that are stored, and nothing comes behind them", async (t) => {
  const theirs = '"id": 12345678901234567890,\n  "note": "a\ufeffb"';
  for (const mark of ["", "\ufeff"]) {
    const home = temporaryHome(t);
    home.write(`${FOLDER}/tokens.json`, `${mark}{${theirs}}`);
    const room = await reserveRoom(home.context(), home.path(FOLDER));
    await room.store({ ...TOKENS, ...JSON.parse(`{${theirs}}`) });
    room.release();
    const text = home.read(`${FOLDER}/tokens.json`);
    assert.ok(text.includes(theirs), text);
    assert.match(text, /\}\n$/);
  }
});

test("tokens are stored also in the place of a file that is no JSON", async (t) => {
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, "{");
  const room = await reserveRoom(home.context(), home.path(FOLDER));
  await room.store(TOKENS);
  room.release();
  assert.equal(JSON.parse(home.read(`${FOLDER}/tokens.json`)).access_token, "new");
});

test("room that cannot be had, and tokens that cannot be stored, are told as what was being done, and nothing is left", async (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  home.write(`${FOLDER}/tokens.json`, "{}");
  const failing = { isBad: () => true, onlyWrites: true };
  const fault = (doing: string) => ({ code: "STORAGE_ERROR", place: { file: { doing } } });
  disk.fail(failing);
  await assert.rejects(reserveRoom(home.context(), home.path(FOLDER)), fault("refresh"));
  disk.mend();
  const room = await reserveRoom(home.context(), home.path(FOLDER));
  disk.fail(failing);
  await assert.rejects(room.store(TOKENS), fault("write_into"));
  disk.mend();
  room.release();
  assert.deepEqual(home.list(FOLDER), ["tokens.json"]);
});

test("where the tokens of before cannot be read, no room is made for new ones, and nothing is left of it", async (t) => {
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json/something`, "in the way");
  const reserving = reserveRoom(home.context(), home.path(FOLDER));
  await assert.rejects(reserving, { code: "STORAGE_ERROR", place: { file: { doing: "refresh" } } });
  assert.deepEqual([home.list(FOLDER), home.list(`${FOLDER}/tokens.json`)], [["tokens.json"], ["something"]]);
});

test("where no reply is kept, removing it asks nothing of a disk that cannot be written", async (t) => {
  const home = temporaryHome(t);
  const disk = failingDisk(t, home.root);
  disk.fail({ isBad: () => true, onlyWrites: true });
  await removeReply(home.context(), home.path(FOLDER));
  disk.mend();
});

test("no file stays open of room that was given back", { skip: !existsSync("/proc/self/fd") }, async (t) => {
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, "{}");
  const room = await reserveRoom(home.context(), home.path(FOLDER));
  await room.keepReply(REPLY);
  await room.store(TOKENS);
  room.release();
  const open = readdirSync("/proc/self/fd").map((fd) => optional(() => readlinkSync(`/proc/self/fd/${fd}`)) ?? "");
  assert.deepEqual(
    open.filter((path) => path.startsWith(home.root)),
    [],
  );
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
      const place = { file: { doing: "write_into" } };
      await assert.rejects(room.keepReply(REPLY), { code: "STORAGE_ERROR", place });
      assert.equal(room.replyIs(), is);
      room.release(true);
      disk.mend();
      assert.deepEqual(keptReply(context, folder), is === "lost" ? undefined : REPLY);
      if (is === "lost") assert.deepEqual(home.list(FOLDER), []);
    });
});
