import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { isAlive, type KillHome, killHome, refreshTokenIn, startTest } from "../support/kills.ts";
import { type RotatingServer, startRotatingServer } from "../support/rotating-server.ts";

interface Scene {
  readonly server: RotatingServer;
  readonly home: KillHome;
  readonly mp: string;
  /** Leaves so many KiB of the disk free. */
  readonly fill: (leaving: number) => void;
  readonly empty: () => void;
}

/** A home whose `.mp` is a disk of its own, of 512 KiB; undefined where nothing can be mounted. */
async function scene(t: TestContext): Promise<Scene | undefined> {
  const server = await startRotatingServer();
  const home = killHome(server);
  const mp = join(home.root, ".mp");
  t.after(server.close);
  const files = ["config.toml", "accounts/me/tokens.json"].map((path) => [path, readFileSync(join(mp, path))] as const);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=512k,mode=700", "tmpfs", mp]);
  t.after(() => {
    if (mounted.status === 0) execFileSync("umount", [mp]);
    home.remove();
  });
  if (mounted.status !== 0) return void t.skip("nothing can be mounted");
  mkdirSync(join(mp, "accounts/me"), { recursive: true, mode: 0o700 });
  for (const [path, bytes] of files) writeFileSync(join(mp, path), bytes, { mode: 0o600 });
  const filler = join(mp, "filler");
  const empty = (): void => rmSync(filler, { force: true });
  const fill = (leaving: number): void => {
    empty();
    const { bavail, bsize } = statfsSync(mp);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leaving * 1024), 1));
  };
  return { server, home, mp, fill, empty };
}

async function tested(home: KillHome): Promise<{ ok: boolean; error: string; error_code: string | null }> {
  const child = startTest(home);
  let text = "";
  for await (const chunk of child.stdout ?? []) text += chunk;
  if (child.exitCode === null) await once(child, "exit");
  return JSON.parse(text).result;
}

test("however little room there is, no refresh token is spent whose successor cannot be stored", async (t) => {
  const all = await scene(t);
  if (!all) return;
  const { server, home, fill, empty } = all;
  for (let kib = 0; kib <= 72; kib += 8) {
    fill(kib);
    const before = server.log.asked;
    const { ok, error_code: code, error } = await tested(home);
    if (ok) break;
    assert.equal(code, "STORAGE_ERROR", error);
    assert.match(error, /the disk is full/);
    assert.equal(server.log.asked, before, `${kib} KiB were free`);
  }
  empty();
  assert.equal(await isAlive(home), true);
  assert.equal(server.log.asked, 1);
});

test("a disk that fills up while the server is asked costs no login", async (t) => {
  const all = await scene(t);
  if (!all) return;
  const { server, home, fill } = all;
  const before = refreshTokenIn(home);
  server.beforeReply = () => fill(0);
  assert.deepEqual(await tested(home).then(({ ok, error }) => ({ ok, error })), { ok: true, error: null });
  assert.notEqual(refreshTokenIn(home), before);
});

test("a home that turns read-only is found out before the token is spent", async (t) => {
  const all = await scene(t);
  if (!all) return;
  const { server, home, mp } = all;
  execFileSync("mount", ["-o", "remount,ro", mp]);
  const { error_code: code, error } = await tested(home);
  assert.equal(code, "STORAGE_ERROR", error);
  assert.match(error, /read-only/);
  assert.equal(server.log.asked, 0);
});

test("tokens that cannot take their place are kept beside it, and taken up by the next command", async (t) => {
  const all = await scene(t);
  if (!all) return;
  const { server, home, mp } = all;
  const tokens = join(mp, "accounts/me/tokens.json");
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
  const all = await scene(t);
  if (!all) return;
  const { server, home, mp } = all;
  const tokens = join(mp, "accounts/me/tokens.json");
  execFileSync("mount", ["--bind", tokens, tokens]);
  const { error_code: code, error } = await tested(home);
  execFileSync("umount", [tokens]);
  assert.equal(code, "STORAGE_ERROR", error);
  assert.match(error, /not refreshed/);
  assert.equal(server.log.asked, 0);
  assert.equal(await isAlive(home), true);
});
