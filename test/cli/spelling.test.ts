import assert from "node:assert/strict";
import { test } from "node:test";
import { spelled } from "../../src/cli/spelling.ts";
import { program } from "../mp/run.ts";
import { installation as other } from "../support/ask.ts";
import { commandsOf } from "../support/commands.ts";
import { temporaryHome } from "../support/home.ts";

const installation = { ...other, mp: program };
const ours = `${installation.node} ${installation.mp}`;

test("where another mp comes first on the PATH, every command that a text names is spelled so that it runs ours", (t) => {
  const home = temporaryHome(t);
  home.write("bin/mp", "#!/usr/bin/python3\n", 0o755);
  const told = (text: string) => spelled(text, installation, home.path("bin"));
  for (const { words } of commandsOf("mp"))
    assert.equal(
      told(`No. Run: mp ${words}, then mp -a me ${words}.`),
      `No. Run: ${ours} ${words}, then ${ours} -a me ${words}.`,
    );
  assert.equal(told('"mp --help" (mp help)'), `"${ours} --help" (${ours} help)`);
  for (const text of [
    "usage: mp <subcommand>",
    "only their mp has it",
    "/opt/mp login",
    "npm-mp login",
    "temp login",
    "mp looks",
  ])
    assert.equal(told(text), text);
});

test("where there is none, or ours comes first, a text stays as it is", (t) => {
  const home = temporaryHome(t);
  const text = "Run: mp login";
  assert.equal(spelled(text, installation, home.path("bin")), text);
  home.write("bin/mp", `#!/bin/sh\nexec node ${installation.mp} "$@"\n`, 0o755);
  assert.equal(spelled(text, installation, home.path("bin")), text);
});
