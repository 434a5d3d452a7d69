import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { data, ends } from "./here.ts";
import { furnish } from "./homes.ts";
import { noTerminal, onTerminal, type Typing } from "./terminal.ts";

const skip = noTerminal;
const DOWN = "\u001b[B";

test("a browser account that is added without a name gets one that is free, and its region is us", async (t) => {
  const home = temporaryHome(t);
  const add = ["account", "add", "--type", "oauth_browser"];
  const added = [await data(home, add), await data(home, [...add, "--region", "eu"])];
  assert.deepEqual(
    added.map(({ name, region, status }) => [name, region, status]),
    [
      ["account", "us", "needs_login"],
      ["account-2", "eu", "needs_login"],
    ],
  );
});

test("at a terminal the type is asked for, and elsewhere it is said to be missing", { skip }, async (t) => {
  const home = temporaryHome(t);
  const { stderr } = await ends(home, 3, ["account", "add", "mine"]);
  assert.match(stderr, /--type is missing: service_account, oauth_browser or oauth_token/);
  const typing: Typing = [["What kind of account?", `${DOWN}\r`]];
  const { screen, status } = await onTerminal(home, ["account", "add", "mine"], typing);
  assert.equal(status, 0, screen);
  assert.match(screen, /A service account, with a username and a secret/);
  const { type, region } = (await data(home, ["account", "list"]))[0];
  assert.deepEqual([type, region], ["oauth_browser", "us"]);
});

test("MP_PROJECT_ID and MP_USERNAME fill the flags of account add, and a flag beats them", async (t) => {
  const home = temporaryHome(t);
  const env = { MP_PROJECT_ID: "410", MP_USERNAME: "sa.env", MP_SECRET: "planted-1" };
  const add = (name: string) => ["account", "add", name, "--type", "service_account", "--region", "us"];
  await ends(home, 0, add("filled"), { env });
  await ends(home, 0, [...add("given"), "--project", "7", "--username", "sa.flag"], { env });
  const config = home.read(".mp/config.toml");
  assert.match(config, /\[accounts\.filled\][^[]*username = "sa\.env"[^[]*default_project = "410"/);
  assert.match(config, /\[accounts\.given\][^[]*username = "sa\.flag"[^[]*default_project = "7"/);
});

test("a new account without name and region is found out by asking Mixpanel, and who it is comes with it", async (t) => {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  mixpanel.bearers.add("planted-token");
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const options = { env, stdin: "planted-token\n" };
  const added = await data(home, ["account", "add", "--type", "oauth_token", "--secret-stdin"], options);
  assert.deepEqual(
    [added.name, added.region, added.status, added.user_email],
    ["weekend", "us", "ok", "grace@example.com"],
  );
});

test("--ask-secret asks at a terminal without showing what is typed, and puts it in the place of the old one", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const before = home.read(".mp/config.toml");
  const typing: Typing = [["Secret of team (hidden): ", "typed-new\r"]];
  const { screen, status, echoes } = await onTerminal(home, ["account", "update", "team", "--ask-secret"], typing);
  assert.deepEqual([status, echoes], [0, true], screen);
  assert.doesNotMatch(screen, /typed-new|pass-1/);
  assert.equal(home.read(".mp/config.toml"), before.replace("pass-1", "typed-new"));
});
