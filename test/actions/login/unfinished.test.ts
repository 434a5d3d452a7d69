import assert from "node:assert/strict";
import { utimesSync } from "node:fs";
import { test } from "node:test";
import type { Person } from "../../../src/ports.ts";
import { desk, picking } from "./desk.ts";
import { type Scene, under } from "./scene.ts";

/** A login that was approved, and whose last step failed. */
async function failed({ approved, refuse, mixpanel }: Scene, ...flags: string[]): Promise<string> {
  const address = await approved();
  mixpanel.bend("/api/app/me", [{ status: 404 }]);
  const { error } = await refuse(["login", "--finish", address, ...flags], "LOGIN_FINISH_PUBLISH_FAILED");
  return error.details.placeholder_dir;
}

const ask = (answer: boolean, asked: string[] = []): Partial<Person> => ({
  ...picking("410"),
  confirm: async (question) => {
    asked.push(question);
    return answer;
  },
});

test("a login that failed at its end is listed, and named where an account is missing", async (t) => {
  const all = await desk(t);
  const folder = await failed(all, "--name", "mine");
  const { items, next } = await all.run(["login", "--list"]);
  assert.equal(items.length, 1);
  assert.deepEqual(
    { ...items[0], created_at: "", expires_at: "" },
    { path: folder, region: "us", created_at: "", account: "mine", user: null, expires_at: "" },
  );
  for (const at of [items[0].created_at, items[0].expires_at]) assert.match(at, /^\d{4}-.*Z$/);
  assert.equal(next[0].command, `mp login --resume ${folder}`);

  const missing = await all.run(["session"]);
  assert.equal(missing.state, "needs_account");
  assert.equal(missing.resume_hint.command, `mp login --resume ${folder}`);
  assert.match(missing.resume_hint.run, /mp\.mjs login --resume /);
  assert.match(missing.resume_hint.label, /^Go on with the login of a moment ago, /);
  assert.equal(missing.next[0].command, "mp login", "the usual steps are not shifted");
  assert.equal((await all.run(["project", "list"])).resume_hint.command, `mp login --resume ${folder}`);
});

test("a time that no calendar has does not keep the others from being listed", async (t) => {
  const all = await desk(t);
  const folder = await failed(all);
  all.home.write(".mp/accounts/.tmp-00000001/tokens.json", JSON.stringify(all.mixpanel.tokens()));
  for (const created_at of [1e300, 8.64e12, -1e300]) {
    const meta = { schema_version: 1, region: "us", created_at };
    all.home.write(".mp/accounts/.tmp-00000001/meta.json", JSON.stringify(meta));
    const { items } = await all.run(["login", "--list"]);
    assert.deepEqual(
      items.map(({ path }: { path: string }) => path).sort(),
      [under(all.home, ".tmp-00000001"), folder].sort(),
    );
  }
});

test("who it was is said where it is known, and when in words", async (t) => {
  const all = await desk(t);
  const folder = await failed(all);
  const meta = all.json(`${folder.slice(all.home.root.length + 1)}/meta.json`);
  const write = (name: string, value: object) =>
    all.home.write(`${folder.slice(all.home.root.length + 1)}/${name}`, JSON.stringify(value));
  write("me.json", { user_id: 7, user_email: "grace@example.com", cached_at: 1 });
  for (const [seconds, words] of [
    [200, "3 minutes"],
    [3600, "1 hour"],
    [23 * 3600, "23 hours"],
  ] as const) {
    write("meta.json", { ...meta, created_at: Date.now() / 1000 - seconds });
    const { resume_hint: hint } = await all.run(["session"]);
    assert.match(hint.label, new RegExp(`^Go on with the login of ${words} ago as grace@example.com`));
  }
  write("meta.json", { ...meta, created_at: Date.now() / 1000 - 25 * 3600 });
  assert.equal((await all.run(["session"])).resume_hint, undefined, "after a day it is offered no more");
  assert.equal((await all.run(["login", "--list"])).items[0].user.email, "grace@example.com");
});

test("mp login asks whether to go on with it, and does what it is told", async (t) => {
  const all = await desk(t);
  const folder = await failed(all);
  const asked: string[] = [];
  const other = await all.login({ region: "us", name: "other" }, ask(false, asked));
  assert.equal(other.account.name, "other");
  assert.match(asked[0] ?? "", /^Go on with the login of a moment ago, .*\?$/);
  assert.equal((await all.run(["login", "--list"])).items[0].path, folder);
  const exchanges = all.mixpanel.count("/oauth/token/");
  const done = await all.login({ name: "mine" }, ask(true));
  assert.deepEqual([done.account.name, done.project?.id, done.project_pick.method], ["mine", "410", "tty_picker"]);
  assert.equal(all.mixpanel.count("/oauth/token/"), exchanges, "nothing had to be approved again");
  assert.deepEqual(all.folders(), ["mine", "other"]);
});

test("without a terminal mp login says how to go on with it, and logs in", async (t) => {
  const all = await desk(t);
  const folder = await failed(all);
  const done = await all.login();
  assert.equal(done.resume_hint?.command, `mp login --resume ${folder}`);
  assert.match(all.said.join("\n"), /Go on with the login of a moment ago.*: mp login --resume /);
  assert.equal((await all.login({ region: "eu", name: "x" }).catch(() => undefined))?.resume_hint, undefined);
});

test("--discard deletes what it names, or everything, and nothing else", async (t) => {
  const all = await desk(t);
  const folders = [await failed(all), await failed(all), await failed(all)];
  all.home.write(".mp/accounts/me/tokens.json", "{}");
  await all.refuse(["login", "--discard", under(all.home, "me")], "INVALID_ARGS");
  const { error, next } = await all.refuse(["login", "--discard", "everything"], "INVALID_ARGS");
  assert.doesNotMatch(error.message, /--resume/);
  assert.equal(next[0].command, "mp login --list");
  assert.deepEqual((await all.run(["login", "--discard", folders[1] ?? ""])).discarded, [folders[1]]);
  assert.deepEqual((await all.run(["login", "--discard", "all"])).discarded.sort(), [folders[0], folders[2]].sort());
  assert.deepEqual((await all.run(["login", "--discard", "all"])).discarded, []);
  assert.deepEqual(all.folders(), ["me"]);
});

test("one that a living process works on is neither listed nor offered nor discarded", async (t) => {
  const all = await desk(t);
  let [items, discarded, hint, refusal]: unknown[] = [];
  const choose = async () => {
    ({ items } = await all.run(["login", "--list"]));
    ({ discarded } = await all.run(["login", "--discard", "all"]));
    hint = (await all.run(["session"])).resume_hint;
    refusal = (
      await all.run(["login", "--discard", under(all.home, all.folders().find((n) => /^\.tmp-\w+$/.test(n)) ?? "")])
    ).error?.code;
    return "410";
  };
  const done = await all.login({ region: "us" }, { choose });
  assert.deepEqual([items, discarded, hint, refusal], [[], [], undefined, "LOCK_BUSY"]);
  assert.equal(done.project?.id, "410");
});

test("the next login removes those of which nothing can come, and no other", async (t) => {
  const all = await desk(t);
  const good = await failed(all);
  const write = (name: string, file: string, value: unknown) =>
    all.home.write(`.mp/accounts/${name}/${file}`, typeof value === "string" ? value : JSON.stringify(value));
  const meta = { schema_version: 1, region: "us", created_at: 1_700_000_000 };
  const { refresh_token: _refresh, ...expired } = all.mixpanel.tokens({ expiresIn: -60 });
  for (const [name, tokens, about] of [
    [".tmp-00000001", expired, meta],
    [".tmp-00000002", "{", meta],
    [".tmp-00000003", all.mixpanel.tokens(), { ...meta, refused: true }],
    [".tmp-00000004", expired, "{"],
  ] as const) {
    write(name, "tokens.json", tokens);
    write(name, "meta.json", about);
  }
  for (const name of [".tmp-00000005", ".tmp-00000006"]) write(name, "meta.json", meta);
  utimesSync(under(all.home, ".tmp-00000005"), 1, 1);
  assert.equal((await all.run(["session"])).resume_hint.command, `mp login --resume ${good}`);
  await all.run(["login", "--start"]);
  const left = all.folders().filter((name) => !good.endsWith(name));
  assert.deepEqual(
    left,
    [".tmp-00000004", ".tmp-00000006"],
    "one that cannot be understood, and one that may be beginning",
  );
});

test("tokens that Mixpanel has refused for good are noted as such", async (t) => {
  const all = await desk(t);
  all.home.write(".mp/accounts/.tmp-11111111/tokens.json", JSON.stringify(all.mixpanel.tokens({ expiresIn: -60 })));
  all.mixpanel.refreshTokens.clear();
  const resume = ["login", "--resume", under(all.home, ".tmp-11111111")];
  await all.refuse(resume, "OAUTH_REFRESH_REVOKED");
  assert.equal((await all.run(["session"])).resume_hint, undefined);
  await all.run(["login", "--start"]);
  assert.deepEqual(all.folders(), []);
});

for (const [what, config, code] of [
  ["of 0.3", '[accounts.team]\nproject_id = "1"\n', "CONFIG_ERROR"],
  ["that does not parse", "[", "CONFIG_ERROR"],
  ["that cannot be written", undefined, "STORAGE_ERROR"],
] as const)
  test(`a config ${what} is found out before anybody is sent to a browser`, async (t) => {
    const all = await desk(t, config === undefined ? { MP_CONFIG_PATH: "/proc/config.toml" } : {});
    if (config !== undefined) all.home.write(".mp/config.toml", config);
    await all.refuse(
      ["login", "--start"],
      code,
      config === undefined ? { env: { MP_CONFIG_PATH: "/proc/config.toml" } } : {},
    );
    await assert.rejects(all.login({ region: "us" }), (error: { code?: string }) => error.code === code);
    assert.deepEqual([all.said, all.mixpanel.seen.length], [[], 0]);
  });
