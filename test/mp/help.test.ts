import assert from "node:assert/strict";
import { test } from "node:test";
import { commandsOf } from "../support/commands.ts";
import { temporaryHome } from "../support/home.ts";
import { ends } from "./here.ts";

test("mp without words is help, and names every command", async (t) => {
  const home = temporaryHome(t);
  const { stdout } = await ends(home, 0, []);
  for (const { path } of commandsOf("mp")) assert.ok(stdout.includes(`  ${path.join(" ")}`), path.join(" "));
  for (const words of [["--help"], ["help"], ["-h"]]) assert.equal((await ends(home, 0, words)).stdout, stdout);
});

test("every help fits 80 columns and names the flags", async (t) => {
  const home = temporaryHome(t);
  const paths = [[], ["account"], ["project"], ["workspace"], ["target"], ...commandsOf("mp").map(({ path }) => path)];
  await Promise.all(
    paths.map(async (path) => {
      const { stdout } = await ends(home, 0, [...path, "--help"]);
      for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
      const own = commandsOf("mp").find((command) => command.path.join(" ") === path.join(" "));
      const everywhere = path.length === 1 && !own ? [] : ["format", "yes", "quiet", "verbose", "help"];
      for (const flag of [...(own?.flags ?? []), ...everywhere])
        assert.ok(stdout.includes(`--${flag}`), `${path.join(" ")}: --${flag}`);
    }),
  );
});

test("the help of completion says where its line goes, for each shell", async (t) => {
  const { stdout } = await ends(temporaryHome(t), 0, ["completion", "--help"]);
  for (const shell of ["bash", "zsh", "fish"]) assert.match(stdout, new RegExp(`mp completion ${shell}.* in ~/`));
});

test("help of what there is not is an error", async (t) => {
  await ends(temporaryHome(t), 3, ["help", "frobnicate"]);
});

test("the version is a line for people, and data on request", async (t) => {
  const home = temporaryHome(t);
  const { stdout } = await ends(home, 0, ["--version"]);
  const [, version] = /^mp (\d+\.\d+\.\d+)\n$/.exec(stdout) ?? [];
  assert.deepEqual(JSON.parse((await ends(home, 0, ["--version", "--format", "json"])).stdout), { version });
});
