import assert from "node:assert/strict";
import { test } from "node:test";
import { knownError } from "../../src/core/advice/advise.ts";
import { ask, refusal } from "../support/ask.ts";
import { commandsOf } from "../support/commands.ts";
import { temporaryHome } from "../support/home.ts";
import { parse } from "../support/parse.ts";

test("a secret is refused wherever it stands, and what stands behind the flag is not taken for a subcommand", () => {
  for (const face of ["auth_manager", "mp"] as const)
    for (const argv of [
      ["--secret", "planted", "account", "list"],
      ["--token", "planted", "session"],
      ["--secret=planted", "account", "list"],
      ["--token", "planted"],
      ["--secret", "planted", "--help"],
      ["account", "--secret", "planted", "add", "x"],
      ["account", "add", "x", "--token", "planted"],
    ])
      assert.throws(
        () => parse(argv, commandsOf(face), face),
        (thrown) => {
          const error = knownError(thrown);
          assert.ok(error);
          assert.equal(error.code, "INVALID_ARGS");
          assert.match(error.message, /never taken as an argument.*mp account add/);
          assert.doesNotMatch(error.message + JSON.stringify(error.details), /planted/);
          return true;
        },
        argv.join(" "),
      );
});

test("whatever is refused says how the command is used, and keeps what else it says", async (t) => {
  const home = temporaryHome(t);
  const env = { MP_OAUTH_TOKEN: "t", MP_REGION: "us", MP_PROJECT_ID: "1" };
  const { error, next } = await refusal(home, ["project", "use", "5"], "INVALID_ARGS", { env });
  assert.equal(error.details.usage, "usage: auth_manager project use ID-or-NAME [--account NAME] [--target NAME]");
  assert.equal(next[0].command, "export MP_PROJECT_ID=5");
  home.write(".mp/config.toml", '[accounts.me]\ntype = "oauth_browser"\nregion = "us"\ndefault_project = "1"\n');
  const me = { cached_at: Date.now() / 1000, projects: { 1: {} }, workspaces: { 4: { id: 4, project_id: 77 } } };
  home.write(".mp/accounts/me/me.json", JSON.stringify(me));
  const refused = await refusal(home, ["workspace", "use", "4", "-a", "me"], "INVALID_ARGS");
  assert.deepEqual([refused.error.details.workspace, refused.error.details.project], [4, "1"]);
  assert.match(refused.error.details.usage, /^usage: auth_manager workspace use ID-or-NAME/);
});

test("auth_manager takes --yes with everything, as it never asks, and none of the other flags that mp takes everywhere", () => {
  const commands = commandsOf("auth_manager");
  assert.doesNotThrow(() => parse(["target", "remove", "shop", "-y"], commands, "auth_manager"));
  for (const argv of [
    ["session", "--format", "json"],
    ["session", "-q"],
    ["-v", "session"],
    ["-a", "me", "target", "list"],
  ])
    assert.throws(() => parse(argv, commands, "auth_manager"), { code: "INVALID_ARGS" }, argv.join(" "));
});

test("every command that resolves a session takes the four axis flags", async (t) => {
  const axes = ["-a", "me", "-p", "1", "-w", "2"];
  for (const words of [
    "session",
    ...["account list", "account show", "account login", "account logout", "account test"],
    ...["project list", "project show", "workspace list", "workspace show"],
  ])
    for (const flags of [axes, ["-t", "trip"]])
      assert.equal(
        parse([...words.split(" "), ...flags], commandsOf("auth_manager"), "auth_manager").kind,
        "call",
        words,
      );
  const home = temporaryHome(t);
  for (const verb of ["show", "login", "logout", "test"])
    await refusal(home, ["account", verb, "me", "-a", "me"], "INVALID_ARGS");
  for (const argv of [
    ["me", "-p", "1"],
    ["-p", "1"],
  ])
    assert.equal((await ask(home, ["account", "test", ...argv])).result.error_code, "ACCOUNT_NOT_FOUND");
});
