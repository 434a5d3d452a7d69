import assert from "node:assert/strict";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { ends } from "./here.ts";
import { furnish } from "./homes.ts";
import { program } from "./run.ts";
import { noTerminal, onTerminal } from "./terminal.ts";

const skip = noTerminal;
const env = { NO_COLOR: "1" };
const wide = (columns: number): string => `sh -c 'stty cols ${columns}; exec "$@"' sh`;

for (const columns of [40, 60, 80, 0])
  test(`at a terminal of ${columns} columns errors break between words, and commands stay whole`, {
    skip,
  }, async (t) => {
    const home = temporaryHome(t);
    furnish(home);
    for (const args of [
      ["acount"],
      ["session", "--workspace-id", "5"],
      ["account", "show", "nobody"],
      ["account", "add", "x", "--type", "nothing"],
    ]) {
      const { stderr } = await ends(home, args[1] === "show" ? 4 : 3, args);
      const { screen } = await onTerminal(home, args, [], { env, starter: wide(columns) });
      const lines = screen.slice(screen.indexOf("error:")).trimEnd().split("\n");
      // A command that is longer than the terminal is wide has a line of its own.
      for (const line of lines)
        assert.ok(line.length <= (columns || 80) || !/^ {0,4}\S+ \S/.test(line) || stderr.includes(line.trim()), line);
      const words = (text: string): string => text.replaceAll(/[\s|]+/g, " ").replace(/ Run: mp account list/, "");
      assert.equal(words(lines.join(" ")).trim(), words(stderr).trim());
    }
  });

test("at a terminal the commands to run are said once, below the error; with --quiet they stay in it", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const show = ["account", "show", "nobody"];
  const { screen } = await onTerminal(home, show, [], { env });
  assert.equal(screen.match(/mp account list/g)?.length, 1, screen);
  const quiet = await onTerminal(home, [...show, "--quiet"], [], { env });
  assert.match(quiet.screen, /error: .* Run:\s+mp account list\n/);
});

/** A choice that has no effect, and what hides it. */
const hiddenChoice = ["project", "use", "409"];
const hiding = { ...env, MP_PROJECT_ID: "410" };

for (const columns of [40, 80, 200])
  test(`at a terminal of ${columns} columns warnings, sentences and questions break between words`, {
    skip,
  }, async (t) => {
    const home = temporaryHome(t);
    furnish(home);
    await ends(home, 0, hiddenChoice, { env: hiding });
    const { stdout, stderr } = await ends(home, 0, hiddenChoice, { env: hiding });
    const { screen } = await onTerminal(home, hiddenChoice, [], { env: hiding, starter: wide(columns) });
    const warned = screen.slice(screen.indexOf("warning:"), screen.indexOf("Stored as active"));
    for (const line of warned.trimEnd().split("\n")) assert.ok(line.length <= columns, line);
    const words = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
    assert.ok(words(stderr).includes(words(warned)), warned);
    assert.ok(words(screen).includes(words(stdout)), screen);
    assert.ok(
      screen.split("\n").every((line) => line.length <= columns || /^ {4}|^pid/.test(line)),
      screen,
    );
    const remove = ["account", "remove", "an-account-with-a-long-name"];
    home.write(
      ".mp/config.toml",
      `${home.read(".mp/config.toml")}\n[accounts.${remove[2]}]\ntype = "oauth_browser"\nregion = "us"\n`,
    );
    const asked = await onTerminal(home, remove, [["[y/N] ", "n\r"]], { env, starter: wide(columns) });
    const question = asked.screen.slice(asked.screen.indexOf("Remove"), asked.screen.indexOf("[y/N]"));
    for (const line of question.split("\n")) assert.ok(line.length <= columns, line);
    assert.match(asked.screen, /Nothing was removed/);
  });

test("a command that a line ends with is whole, and runs this program whatever mp is on the PATH", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  const other = home.write("bin/mp", "#!/bin/sh\necho another program\n");
  chmodSync(other, 0o755);
  mkdirSync(home.path("ours"));
  symlinkSync(program, home.path("ours/mp"));
  await holdCallbackPorts(t);
  const login = ["login", "--no-browser", "--region", "us"];
  const line = async (folder: string) => {
    const path = `${home.path(folder)}:${process.env.PATH}`;
    const set = { ...env, PATH: path, MP_API_BASE_URL: mixpanel.baseUrl };
    const { screen } = await onTerminal(home, login, [["press Enter.", "\u0003"]], { env: set, starter: wide(60) });
    return screen;
  };
  assert.match(await line("ours"), /\n {2}mp login --no-browser --region <region>\n/);
  assert.match(await line("bin"), /\n {2}\/\S*node \S+mp\.mjs login --no-browser --region <region>\n/);
});
