import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { isAlive, type KillHome, killHome, refreshTokenIn, startTest } from "../support/kills.ts";
import { type RotatingServer, startRotatingServer } from "../support/rotating-server.ts";
import { fullDisk, onDisk, onSmallDisks, type SmallDisk } from "../support/small-disks.ts";

interface Scene {
  readonly server: RotatingServer;
  readonly home: KillHome;
  readonly tokens: string;
}

/** A home on the disk. */
async function scene(t: TestContext, disk: SmallDisk): Promise<Scene> {
  const server = await startRotatingServer();
  t.after(server.close);
  const home = onDisk(disk, () => killHome(server));
  return { server, home, tokens: join(home.root, ".mp/accounts/me/tokens.json") };
}

async function tested(home: KillHome): Promise<{ ok: boolean; error: string; error_code: string | null }> {
  const child = startTest(home);
  let text = "";
  for await (const chunk of child.stdout ?? []) text += chunk;
  if (child.exitCode === null) await once(child, "exit");
  return JSON.parse(text).result;
}

test("however little room there is, no refresh token is spent whose successor cannot be stored", (t) =>
  onSmallDisks(t, async (t, disk) => {
    const { server, home } = await scene(t, disk);
    let kib = 0;
    for (; kib <= 1024; kib += 32) {
      disk.leave(kib);
      const before = server.log.asked;
      const { ok, error_code: code, error } = await tested(home);
      if (ok) break;
      assert.equal(code, "STORAGE_ERROR", error);
      assert.match(error, disk.reason);
      assert.equal(server.log.asked, before, `${kib} KiB were free`);
    }
    assert.ok(kib >= 288, "room for more than the tokens themselves was asked for");
    disk.empty();
    assert.equal(await isAlive(home), true);
    assert.equal(server.log.asked, 1);
  }));

test("a disk that fills up while the server is asked costs no login", (t) =>
  onSmallDisks(t, async (t, disk) => {
    const { server, home } = await scene(t, disk);
    const before = refreshTokenIn(home);
    server.beforeReply = () => disk.leave(0);
    assert.deepEqual(await tested(home).then(({ ok, error }) => ({ ok, error })), { ok: true, error: null });
    assert.notEqual(refreshTokenIn(home), before);
  }));

test("a home that turns read-only is found out before the token is spent", async (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  const { server, home } = await scene(t, disk);
  execFileSync("mount", ["-o", "remount,ro", disk.folder]);
  const { error_code: code, error } = await tested(home);
  execFileSync("mount", ["-o", "remount,rw", disk.folder]);
  assert.equal(code, "STORAGE_ERROR", error);
  assert.match(error, /read-only/);
  assert.equal(server.log.asked, 0);
});

test("tokens that cannot take their place are kept beside it, and taken up by the next command", async (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  const { server, home, tokens } = await scene(t, disk);
  const before = refreshTokenIn(home);
  // Nothing can be renamed over a mounted file, as on Windows over one that a program has open.
  server.beforeReply = () => void execFileSync("mount", ["--bind", tokens, tokens]);
  const { error_code: code, error } = await tested(home);
  execFileSync("umount", [tokens]);
  assert.equal(code, "STORAGE_ERROR", error);
  assert.match(error, /kept beside it.*mp account login me/);
  assert.equal(refreshTokenIn(home), before);
  server.beforeReply = () => {};
  assert.equal(await isAlive(home), true);
  assert.equal(server.log.asked, 1);
});

test("where tokens.json cannot be replaced from the start, nothing is asked for", async (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  const { server, home, tokens } = await scene(t, disk);
  execFileSync("mount", ["--bind", tokens, tokens]);
  const { error_code: code, error } = await tested(home);
  execFileSync("umount", [tokens]);
  assert.equal(code, "STORAGE_ERROR", error);
  assert.match(error, /not refreshed/);
  assert.equal(server.log.asked, 0);
  assert.equal(await isAlive(home), true);
});
