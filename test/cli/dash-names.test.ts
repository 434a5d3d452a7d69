import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { commandsOf } from "../support/commands.ts";
import type { AnyEnvelope } from "../support/envelope.ts";
import { temporaryHome } from "../support/home.ts";
import { parse } from "../support/parse.ts";

const account = (name: string) => `[accounts.${name}]\ntype = "oauth_browser"\nregion = "us"\n`;
const config = `${account("-x")}${account("--force")}[targets.--t]\naccount = "-x"\nproject = "1"\n`;

/** What the words of a step would do: the subcommand, its arguments and its flags. */
const understood = (command: string) => {
  const request = parse(command.split(" ").slice(1), commandsOf("mp"), "mp");
  assert.ok(request.kind === "call", command);
  return { path: request.command.path.join(" "), args: request.args, account: request.flags.account };
};

test("a step about a name that begins with a dash works as printed", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  const step = async (argv: string[], at = 0): Promise<string> =>
    ((await ask(home, argv)) as AnyEnvelope).next[at].command;
  assert.deepEqual(understood(await step(["session", "--account=-x"], 1)), {
    path: "project list",
    args: [],
    account: "-x",
  });
  assert.deepEqual(understood(await step(["account", "remove", "--", "-x"])).args, ["-x"]);
  assert.deepEqual(understood(await step(["target", "add", "--account=-x", "-p", "1", "--", "--t"])).args, ["--t"]);
  const add = ["account", "add", "--type", "oauth_browser", "--region", "us", "--", "--force"];
  assert.deepEqual(understood(await step(add)), { path: "account show", args: ["--force"], account: undefined });
  assert.match(await step(["bridge", "export", "--to", "b.json", "--account=-x"]), /^mp account login -- -x$/);
});

test("a step about any other name is spelled as people spell it", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", account("x"));
  assert.equal((await ask(home, ["session", "--account", "x"])).next[1].command, "mp project list --account x");
});
