import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { furnish } from "./homes.ts";
import { ends } from "./run.ts";
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
