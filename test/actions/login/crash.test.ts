import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { type TestContext, test } from "node:test";
import { bundle } from "../../support/child.ts";
import { temporaryHome } from "../../support/home.ts";
import { limits } from "../../support/limits.ts";
import { goTo } from "../../support/moments.ts";
import { type Scene, scene, under, withAccount } from "./scene.ts";

const program = bundle(new URL("./finishing.ts", import.meta.url));

/** Finishes a login in a process that keeps each moment of the home in the folder `kept`. */
const finish = ({ home, env }: Scene, kept: string, address: string, name?: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const args = [program, kept, address, ...(name === undefined ? [] : [name])];
    const child = spawn(process.execPath, args, {
      ...limits,
      stdio: "inherit",
      env: { PATH: process.env.PATH, HOME: home.root, ...env },
    });
    child.on("exit", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`it ended with ${code ?? signal}`));
    });
  });

interface Left {
  /** The accounts of config.toml. */
  readonly accounts: string[];
  /** Where tokens lie: in the folders of accounts, and in those of logins that are not published. */
  readonly published: string[];
  readonly unpublished: string[];
}

async function left({ home, run, folders }: Scene): Promise<Left> {
  const { items } = await run(["account", "list"]);
  const withTokens = folders().filter((name) => home.exists(`.mp/accounts/${name}/tokens.json`));
  for (const name of withTokens) JSON.parse(home.read(`.mp/accounts/${name}/tokens.json`));
  return {
    accounts: items.map((item: { name: string }) => item.name),
    published: withTokens.filter((name) => !name.startsWith(".tmp-")),
    unpublished: withTokens.filter((name) => name.startsWith(".tmp-")),
  };
}

/** Lets a login be killed at each moment. Returns how many there were. */
async function atEveryMoment(
  t: TestContext,
  prepare: (all: Scene) => string | undefined,
  check: (all: Scene, before: string) => Promise<void>,
) {
  const [all, kept] = [await scene(t), temporaryHome(t)];
  const name = prepare(all);
  const before = name === undefined ? "" : all.home.read(`.mp/accounts/${name}/tokens.json`);
  await finish(all, kept.root, await all.approved(), name);
  let moment = 0;
  for (; goTo(moment, kept.root, all.home.root); moment++) await check(all, before);
  return moment;
}

test("a login killed at any moment leaves no tokens that nothing points to, and --resume publishes what there is", async (t) => {
  const ways = new Set<string>();
  const moments = await atEveryMoment(
    t,
    () => undefined,
    async (all) => {
      const { accounts, published, unpublished } = await left(all);
      for (const name of published) assert.ok(accounts.includes(name), `tokens of ${name}, which is no account`);
      assert.ok(published.length + unpublished.length <= 1, "tokens are in one place");
      ways.add(`${accounts.length} ${published.length} ${unpublished.length}`);
      const [folder] = unpublished;
      if (folder !== undefined)
        assert.equal((await all.run(["login", "--resume", under(all.home, folder)])).account.name, "weekend");
      if (folder === undefined && published.length === 0) return;
      const after = await left(all);
      assert.deepEqual(after, { accounts: ["weekend"], published: ["weekend"], unpublished: [] });
      assert.equal((await all.run(["session"])).project.name, "App");
    },
  );
  t.diagnostic(`${moments} moments`);
  assert.deepEqual(
    [...ways].sort(),
    ["0 0 0", "0 0 1", "1 0 1", "1 1 0"],
    "each of the states that the order allows was met",
  );
});

test("an account that is logged in again has its old tokens until it has the new ones", async (t) => {
  const seen = new Set<boolean>();
  await atEveryMoment(
    t,
    (all) => {
      withAccount(all, { project: "77" });
      return "me";
    },
    async (all, before) => {
      const { accounts, published, unpublished } = await left(all);
      assert.deepEqual([accounts, published], [["me"], ["me"]]);
      const isNew = all.home.read(".mp/accounts/me/tokens.json") !== before;
      seen.add(isNew);
      const [folder] = unpublished;
      assert.ok(!isNew || folder === undefined, "tokens that have moved are not left behind as well");
      if (folder === undefined) return;
      const done = await all.run(["login", "--resume", under(all.home, folder)]);
      assert.deepEqual([done.account.name, done.project.id], ["me", "77"]);
      assert.notEqual(all.home.read(".mp/accounts/me/tokens.json"), before);
    },
  );
  assert.deepEqual([...seen].sort(), [false, true]);
});
