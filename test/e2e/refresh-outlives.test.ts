import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import {
  isAlive,
  isOnDisk,
  type KillHome,
  kill,
  killHome,
  killTree,
  refreshTokenIn,
  startTest,
} from "../support/kills.ts";
import { inShell, noPidNamespaces } from "../support/pid-namespaces.ts";
import { projectFolder } from "../support/project-folder.ts";
import { refreshersIn } from "../support/refreshers.ts";
import { type RotatingServer, startRotatingServer } from "../support/rotating-server.ts";
import { until } from "../support/until.ts";

const skip = process.platform !== "linux" && "who is running is looked up in /proc";

async function scene(t: TestContext): Promise<{ server: RotatingServer; home: KillHome }> {
  const server = await startRotatingServer();
  const home = killHome(server);
  t.after(() => {
    for (const pid of refreshersIn(home.root)) process.kill(pid, "SIGKILL");
    server.close();
    home.remove();
  });
  return { server, home };
}

/** Resolves once a refresh token is spent; the reply waits until the result is called. */
function spent(server: RotatingServer): Promise<() => void> {
  return new Promise((resolve) => {
    server.beforeReply = () => {
      server.beforeReply = () => {};
      return new Promise((reply) => resolve(reply));
    };
  });
}

for (const signal of ["SIGKILL", "SIGHUP", "SIGQUIT", "SIGTERM", "SIGINT"] as const)
  test(`a refresh outlives a caller that gets ${signal} with all of its group`, { skip }, async (t) => {
    const { server, home } = await scene(t);
    const before = refreshTokenIn(home);
    const waiting = spent(server);
    const caller = startTest(home);
    const ended = once(caller, "exit");
    const reply = await waiting;
    process.kill(-(caller.pid ?? 0), signal);
    // All but SIGKILL let the caller wait for the token a little; the second one does not.
    if (signal !== "SIGKILL") process.kill(-(caller.pid ?? 0), signal);
    if (signal === "SIGKILL") await ended;
    reply();
    await ended;
    while (refreshersIn(home.root).length > 0) await sleep(5);
    assert.notEqual(refreshTokenIn(home), before);
    assert.equal(await isAlive(home), true);
    assert.equal(server.log.asked, 1);
  });

test("a refresh outlives a host that ends the caller with all that descends from it", { skip }, async (t) => {
  const { server, home } = await scene(t);
  const waiting = spent(server);
  const caller = startTest(home);
  const ended = once(caller, "exit");
  const reply = await waiting;
  killTree(caller.pid ?? 0);
  await ended;
  reply();
  while (refreshersIn(home.root).length > 0) await sleep(5);
  assert.equal(await isAlive(home), true);
  assert.equal(server.log.asked, 1);
});

for (const [signal, status] of [
  ["SIGHUP", 129],
  ["SIGQUIT", 131],
  ["SIGTERM", 143],
] as const)
  test(`after ${signal} a caller still waits for the token that is on its way`, { skip }, async (t) => {
    const { server, home } = await scene(t);
    const waiting = spent(server);
    const caller = startTest(home);
    const reply = await waiting;
    caller.kill(signal);
    for await (const text of caller.stderr ?? []) if (String(text).includes("Waiting for the token")) break;
    reply();
    const [code] = await once(caller, "exit");
    assert.equal(code, status);
    assert.equal(refreshersIn(home.root).length, 0, "it has waited for the end");
    assert.equal(await isAlive(home), true);
    assert.equal(server.log.asked, 1);
  });

test("whoever refreshes goes on whatever signal asks it to end", { skip }, async (t) => {
  const { server, home } = await scene(t);
  const waiting = spent(server);
  const caller = startTest(home);
  const ended = once(caller, "exit");
  const reply = await waiting;
  const [pid = 0] = refreshersIn(home.root);
  for (const signal of ["HUP", "INT", "QUIT", "TERM", "ALRM", "PWR", "USR2", "XCPU"]) process.kill(pid, `SIG${signal}`);
  reply();
  await ended;
  assert.equal(await isAlive(home), true);
  assert.equal(server.log.asked, 1);
});

test("whoever refreshes is no descendant of the caller, and has no secret and no variable that it does not need", {
  skip,
}, async (t) => {
  const { server, home } = await scene(t);
  const waiting = spent(server);
  const caller = startTest({
    ...home,
    env: { ...home.env, MP_OAUTH_TOKEN_OF_ANOTHER: "a-secret", AWS_SECRET_ACCESS_KEY: "another", MP_TIMEOUT: "50" },
  });
  const reply = await waiting;
  const [pid = 0] = refreshersIn(home.root);
  // Fields 4 and 6 of /proc/PID/stat (proc(5)): the parent and the session.
  const stat = (id: number): string[] =>
    readFileSync(`/proc/${id}/stat`, "latin1")
      .replace(/^.*\) /, "")
      .split(" ");
  const ancestors: number[] = [];
  for (let at = Number(stat(pid)[1]); at > 1; at = Number(stat(at)[1])) ancestors.push(at);
  assert.ok(!ancestors.includes(caller.pid ?? 0), "no descendant");
  assert.notEqual(stat(pid)[3], stat(caller.pid ?? 0)[3], "a session of its own");
  const variables = readFileSync(`/proc/${pid}/environ`, "utf8")
    .split("\0")
    .map((line) => line.split("=")[0]);
  assert.deepEqual(
    variables.filter((name) => name !== "" && !["_", "PWD", "OLDPWD", "SHLVL"].includes(name ?? "")).sort(),
    ["HOME", "MP_API_BASE_URL", "MP_TIMEOUT"],
  );
  assert.doesNotMatch(readFileSync(`/proc/${pid}/cmdline`, "utf8"), /access\.|refresh\.[\w-]{20}/);
  reply();
  await once(caller, "exit");
});

test("a caller whose MP_TIMEOUT is over says so, and the next one finds the new tokens", { skip }, async (t) => {
  const { server, home } = await scene(t);
  const waiting = spent(server);
  const caller = startTest({ ...home, env: { ...home.env, MP_TIMEOUT: "1" } });
  const reply = await waiting;
  let text = "";
  for await (const chunk of caller.stdout ?? []) text += chunk;
  const { result } = JSON.parse(text);
  assert.equal(result.error_code, "NETWORK_ERROR", result.error);
  assert.match(result.error, /no complete reply within 1 s/);
  reply();
  assert.equal(await isAlive(home), true);
  assert.equal(server.log.asked, 1);
});

test("whatever is cut, a login whose reply is on the disk lives", { skip }, async (t) => {
  const { server } = await scene(t);
  const moments = [0, 60, 120, 180, 240, 300, 400, 600];
  for (const ms of moments) {
    const home = killHome(server);
    t.after(home.remove);
    const before = refreshTokenIn(home);
    const caller = startTest(home);
    await sleep(ms);
    await kill(home, caller, "SIGKILL", "everything");
    const isSafe = isOnDisk(home, before);
    assert.ok((await isAlive(home)) || !isSafe, `after ${ms} ms`);
  }
  // Once at the very moment between the two.
  const { asked } = server.log;
  const home = killHome(server);
  t.after(home.remove);
  const before = refreshTokenIn(home);
  const dying = `--require=${join(projectFolder, "test/support/dying-process.cjs")}`;
  const caller = startTest({ ...home, env: { ...home.env, NODE_OPTIONS: dying } });
  assert.deepEqual(await once(caller, "exit"), [null, "SIGKILL"], "it goes on with what the other has kept");
  assert.deepEqual([refreshTokenIn(home), isOnDisk(home, before)], [before, true]);
  assert.equal(await isAlive(home), true);
  assert.equal(server.log.asked, asked + 1);
});

test("of twenty who refresh in two pid namespaces one asks, and all go on with what it gets", {
  skip: noPidNamespaces,
}, async (t) => {
  const { server, home } = await scene(t);
  const words = { NODE: process.execPath, SCRIPT: join(projectFolder, "scripts/auth_manager.mjs") };
  const ten = `${'"$NODE" "$SCRIPT" account test &\n'.repeat(10)}wait`;
  const options = { cwd: home.root, env: { ...home.env, ...words } };
  // By then those of either namespace have met the lock.
  server.beforeReply = () => until("twenty who refresh", () => refreshersIn(home.root).length === 20);
  const printed = await Promise.all([1, 2].map(() => inShell(ten, "a namespace of its own", options)));
  const lines = printed.join("").trim().split("\n");
  assert.equal(lines.length, 20);
  for (const { ok, error } of lines.map((line) => JSON.parse(line).result)) assert.equal(ok, true, error);
  assert.equal(server.log.asked, 1);
});
