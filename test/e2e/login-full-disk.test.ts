import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { ask } from "../support/ask.ts";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { type AnyEnvelope, assertEnvelope } from "../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";
import { fullDisk, onDisk, onSmallDisks, type SmallDisk } from "../support/small-disks.ts";

interface Scene {
  readonly disk: SmallDisk;
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly run: (args: readonly string[], stdin?: string) => Promise<AnyEnvelope>;
  /** How many codes were spent. */
  readonly spent: () => number;
}

/** A home on the disk. */
async function scene(t: TestContext, disk: SmallDisk): Promise<Scene> {
  const home = onDisk(disk, () => temporaryHome({ after: () => {} }));
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  return {
    ...{ disk, home, mixpanel },
    run: (args, stdin = "") => ask(home, args, { env, stdin }),
    spent: () => mixpanel.count("/oauth/token/"),
  };
}

/** From the moment a code is spent there is no room; nothing is answered before. */
function fillOnceSpent({ disk, mixpanel }: Scene): void {
  const after = mixpanel.next("/oauth/token/").then(() => disk.leave(0));
  mixpanel.bend("/oauth/token/", [{ after }]);
}

/** There is room again: what was begun is gone on with, and is an account with tokens that work. */
async function assertNothingLost({ disk, run }: Scene, answer: AnyEnvelope): Promise<void> {
  disk.empty();
  if (answer.state !== "ok") {
    assert.equal(answer.error.code, "LOGIN_FINISH_PUBLISH_FAILED", JSON.stringify(answer));
    assert.match(answer.error.message, disk.reason);
    const resumed = await run(["login", "--resume", answer.error.details.placeholder_dir]);
    assert.equal(resumed.state, "ok", JSON.stringify(resumed));
  }
  assert.equal((await run(["account", "test"])).result.ok, true);
}

test("however little room there is, a login in two steps spends no code whose tokens cannot be stored", (t) =>
  onSmallDisks(t, async (t, disk) => {
    const all = await scene(t, disk);
    const { home, mixpanel, run, spent } = all;
    const refused = { start: 0, finish: 0 };
    for (let kib = 0; ; kib += 64) {
      assert.ok(kib <= 1024, "there is room enough by now");
      disk.leave(kib);
      let started = await run(["login", "--start"]);
      if (started.state === "error") {
        refused.start += 1;
        assert.equal(started.error.code, "STORAGE_ERROR", JSON.stringify(started));
        assert.match(started.error.message, disk.reason);
        disk.empty();
        started = await run(["login", "--start"]);
        disk.leave(kib);
      }
      const address = await mixpanel.approve(started.authorize_url);
      const before = spent();
      const finished = await run(["login", "--finish", "-"], address);
      if (spent() > before) {
        await assertNothingLost(all, finished);
        break;
      }
      refused.finish += 1;
      assert.equal(finished.error.code, "STORAGE_ERROR", JSON.stringify(finished));
      assert.match(finished.error.message, disk.reason);
      assert.deepEqual(home.list(".mp/accounts"), [], "nothing of it is left");
      disk.empty();
      if (kib > 0) continue;
      const again = await run(["login", "--finish", "-"], address);
      assert.equal(again.state, "ok", "the same address works once there is room");
      await run(["account", "remove", again.account.name]);
    }
    assert.ok(refused.start > 0 && refused.finish > 1, JSON.stringify(refused));
  }));

test("a disk that fills up while the code is spent costs no login", (t) =>
  onSmallDisks(t, async (t, disk) => {
    const all = await scene(t, disk);
    const { mixpanel, run } = all;
    const { authorize_url: url } = await run(["login", "--start"]);
    const address = await mixpanel.approve(url);
    fillOnceSpent(all);
    await assertNothingLost(all, await run(["login", "--finish", "-"], address));
  }));

test("nor a login on this machine, and one that is full before spends no code", (t) =>
  onSmallDisks(t, async (t, disk) => {
    const all = await scene(t, disk);
    const { home, mixpanel, spent } = all;
    await holdCallbackPorts(t);
    const login = async (approved: () => void): Promise<AnyEnvelope> => {
      const argv = ["account", "login", "me", "--no-browser"];
      const child = spawn(process.execPath, [join(projectFolder, "scripts/auth_manager.mjs"), ...argv], {
        ...limits,
        cwd: home.root,
        env: { PATH: process.env.PATH, HOME: home.root, BROWSER: "false", MP_API_BASE_URL: mixpanel.baseUrl },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let [shown, answer] = ["", ""];
      const url = new Promise<string>((resolve) => {
        child.stderr.setEncoding("utf8").on("data", (text) => {
          shown += text;
          const [found] = /^http\S+(?=\n)/m.exec(shown) ?? [];
          if (found !== undefined) resolve(found);
        });
      });
      const address = await mixpanel.approve(await url);
      approved();
      const page = fetch(address).then((reply) => reply.text());
      for await (const chunk of child.stdout) answer += chunk;
      await page;
      return assertEnvelope(argv, JSON.parse(answer));
    };
    await ask(home, ["account", "add", "me", "--type", "oauth_browser", "--region", "us"]);

    const { error } = await login(() => disk.leave(0));
    assert.equal(error.code, "STORAGE_ERROR");
    assert.match(error.message, disk.reason);
    assert.equal(spent(), 0);
    disk.empty();

    await assertNothingLost(all, await login(() => fillOnceSpent(all)));
  }));

test("a home that turned read-only is found out before anybody is sent to a browser, and before a code is spent", async (t) => {
  const disk = fullDisk(t);
  if (!disk) return;
  const { mixpanel, run, spent } = await scene(t, disk);
  const remount = (how: "ro" | "rw"): void => void execFileSync("mount", ["-o", `remount,${how}`, disk.folder]);
  const { authorize_url: url } = await run(["login", "--start"]);
  const address = await mixpanel.approve(url);
  remount("ro");
  const refused = [await run(["login", "--start"]), await run(["login", "--finish", "-"], address)];
  remount("rw");
  for (const { error } of refused) {
    assert.equal(error.code, "STORAGE_ERROR");
    assert.match(error.message, /read-only/);
  }
  assert.equal(mixpanel.count("/oauth/mcp/register/"), 1);
  assert.equal(spent(), 0);
  assert.equal((await run(["login", "--finish", "-"], address)).state, "ok");
});
