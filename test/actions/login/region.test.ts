import assert from "node:assert/strict";
import { test } from "node:test";
import type { Person } from "../../../src/ports.ts";
import { coded, desk } from "./desk.ts";

test("who can be asked is asked for the region, unless it is certain; the active account's, or us, comes first", async (t) => {
  const all = await desk(t);
  all.mixpanel.me.eu = { user_email: "grace@example.com" };
  const asked: string[][] = [];
  const choose = (answer: string): Partial<Person> => ({
    choose: async (question, choices) => {
      if (!/region/.test(question)) return "409";
      asked.push(choices.map(({ value }) => value));
      return answer;
    },
  });
  assert.equal((await all.login({ name: "one" }, choose("eu"))).account.region, "eu");
  assert.equal((await all.login({ name: "two" }, choose("us"))).account.region, "us");
  assert.deepEqual(asked, [
    ["us", "eu", "in"],
    ["eu", "us", "in"],
  ]);
  assert.equal((await all.login({ name: "one" }, choose("us"))).account.region, "eu", "no other will do for it");
  const { login } = await desk(t, { MP_REGION: "us" });
  await login({}, choose("eu"));
  assert.equal(asked.length, 2);
});

test("the first line says which region it is, how long it waits, and how to choose another", async (t) => {
  const { login, loginAs, said } = await desk(t, { MP_REGION: "us" });
  await login({ name: "me", waitMs: 90_000 });
  assert.equal(
    said[0],
    "Logging in to the region us; this waits 90 s for you. For another region (us, eu, in): mp login --name me --region <region>",
  );
  said.length = 0;
  await loginAs("me");
  assert.match(said[0] ?? "", /^Logging in to the region us; this waits 5 min for you\./);
});

test("whose projects are all in another region is asked whether to log in there now, and it goes on there", async (t) => {
  const all = await desk(t);
  all.mixpanel.me.eu = {
    user_email: "grace@example.com",
    projects: { 900: { name: "Laden", domain: "eu.mixpanel.com" } },
  };
  all.mixpanel.me.us = all.mixpanel.me.eu;
  const asked: string[] = [];
  const answering = (yes: boolean): Partial<Person> => ({
    choose: async (_question, [first]) => first?.value ?? "",
    confirm: async (question) => {
      asked.push(question);
      return yes;
    },
  });
  await assert.rejects(all.login({ name: "me" }, answering(false)), coded("NEEDS_REGION_SWITCH"));
  const done = await all.login({ name: "me" }, answering(true));
  assert.deepEqual([done.account.name, done.account.region, done.project?.id], ["me", "eu", "900"]);
  assert.deepEqual(asked, Array(2).fill("The only project that you reach is in the region eu. Log in there now?"));
  assert.deepEqual(all.folders(), ["me"], "nothing is left of the login in the other region");
  await assert.rejects(all.login({ region: "us", name: "other" }), coded("NEEDS_REGION_SWITCH"), "nobody to ask");
});

test("the region is the flag's, else that of the account there is, else us", async (t) => {
  const { login, mixpanel, home } = await desk(t);
  mixpanel.me.eu = { user_email: "grace@example.com" };
  mixpanel.me.us = { user_email: "grace@example.com" };
  home.write(".mp/config.toml", '[accounts.there]\ntype = "oauth_browser"\nregion = "eu"\n');
  assert.equal((await login({ region: "eu" })).account.region, "eu");
  assert.equal((await login({ name: "there" })).account.region, "eu");
  assert.equal((await login()).account.region, "us");
});
