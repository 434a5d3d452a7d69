import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { type TestContext, test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { CONFIG, furnish } from "./homes.ts";
import { ends, mp, program } from "./run.ts";
import { inShell, noTerminal } from "./terminal.ts";

/** What a person has typed, the last word unfinished, and what is offered for it. */
const expected: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ["mp acc", ["account"]],
  ["mp account l", ["list", "login", "logout"]],
  ["mp account use ", ["ci", "me", "team"]],
  ["mp -q -a team account use t", ["team"]],
  ["mp target show ", ["trip"]],
  ["mp --account ", ["ci", "me", "team"]],
  ["mp session --target ", ["trip"]],
  ["mp account add x --reg", ["--region"]],
  ["mp account add x --region ", ["eu", "in", "us"]],
  ["mp --format j", ["json", "jsonl"]],
  ["mp account remove --fo", ["--force", "--format"]],
  ["mp completion ", ["bash", "fish", "zsh"]],
  ["mp account export-bridge --to some-f", ["some-file"]],
];

/** The same by other names: a path, one that begins with `~`, and an alias. */
const otherwise: readonly (readonly [typed: string, offered: readonly string[]])[] = [
  ["~/bin/mp account use ", ["ci", "me", "team"]],
  ["bin/mp account l", ["list", "login", "logout"]],
  ["mixpanel-auth target show ", ["trip"]],
  ["m target show ", ["trip"]],
  ["m acc", ["account"]],
];

const missing = (shell: string): string | false =>
  spawnSync(shell, ["-c", ":"]).error ? `${shell} is not installed` : false;

/** A home with accounts and targets, a command called `mp` on the PATH, and the completion script of `shell`. */
async function scene(t: TestContext, shell: string) {
  const home = temporaryHome(t);
  furnish(home);
  // What a shell would part or run is not offered.
  const odd = ["a b", "prod.eu", "$(touch ran)"].map(
    (name) => `\n[targets.${JSON.stringify(name)}]\naccount = "team"\nproject = "1"\n`,
  );
  home.write(".mp/config.toml", CONFIG + odd.join(""));
  home.write("some-file", "");
  home.write("bin/mp", `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, 0o755);
  const env = { PATH: `${home.path("bin")}:${process.env.PATH}`, TERM: "dumb" };
  const { stdout } = await ends(home, 0, ["completion", shell]);
  const script = home.write(`completion.${shell}`, stdout);
  return { script, run: (words: string[]) => mp(home, [], { command: words, env }), home };
}

test("bash offers commands, flags, values and names", { skip: missing("bash") }, async (t) => {
  const { script, run, home } = await scene(t, "bash");
  const ask = home.write(
    "ask.bash",
    `source '${script}'
while IFS= read -r line; do
  # As readline does it: words, and the last one that is not finished.
  read -r -a COMP_WORDS <<< "$line"
  [[ $line == *' ' ]] && COMP_WORDS+=("")
  COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 )) COMP_LINE=$line COMP_POINT=\${#line}
  COMPREPLY=()
  __mp 2>/dev/null
  printf '%s\\n' "\${COMPREPLY[*]}"
done < '${home.write("typed", expected.map(([typed]) => `${typed}\n`).join(""))}'
`,
  );
  const { stdout } = await run(["bash", "--norc", ask]);
  compare(stdout);
});

/** Which completion a word gets is Bash's own affair, so that it is asked itself: Tab makes a whole command of each line. */
test("bash completes a call by a path and by an alias", { skip: missing("bash") || noTerminal }, async (t) => {
  const { home, script } = await scene(t, "bash");
  const calls = ["~/bin/mp", "bin/mp", "m"];
  const screen = await inShell(home, [
    ["READY> ", `alias m='~/bin/mp'; source '${script}'\r`],
    ...calls.map((call) => ["READY> ", `${call} target sh\ttr\t\r`] as const),
    ["READY> ", "exit\r"],
  ]);
  assert.equal(screen.match(/ {2}409$/gm)?.length, calls.length, screen);
});

test("fish offers commands, flags, values and names", { skip: missing("fish") }, async (t) => {
  const { script, run } = await scene(t, "fish");
  const lines = [...expected, ...otherwise].map(([typed]) => `echo (complete -C '${typed}' | cut -f1)`);
  const { stdout } = await run([
    "fish",
    "--no-config",
    "-c",
    `source '${script}'\nalias m='~/bin/mp'\n${lines.join("\n")}`,
  ]);
  compare(stdout, [...expected, ...otherwise]);
});

test("zsh offers commands, flags, values and names", { skip: missing("zsh") }, async (t) => {
  const { script, run, home } = await scene(t, "zsh");
  const ask = home.write("ask.zsh", readFileSync(new URL("./ask.zsh", import.meta.url), "utf8"));
  const all = [...expected, ...otherwise];
  const { stdout } = await run(["zsh", "-f", ask, script, ...all.map(([typed]) => typed)]);
  compare(stdout, all);
});

function compare(stdout: string, asked = expected): void {
  const lines = stdout.split("\n");
  asked.forEach(([typed, offered], index) => {
    const words = [...new Set((lines[index] ?? "").split(" ").filter(Boolean))].sort();
    assert.deepEqual(words, [...offered], `after "${typed}"\n${stdout}`);
  });
}

test("each script is one that its shell can read, and another shell is an error", async (t) => {
  const home = temporaryHome(t);
  for (const shell of ["bash", "zsh", "fish"]) {
    const script = home.write(`script.${shell}`, (await ends(home, 0, ["completion", shell])).stdout);
    if (missing(shell)) t.diagnostic(`skipped: ${missing(shell)}`);
    else assert.equal((await mp(home, [], { command: [shell, "-n", script] })).status, 0);
  }
  await ends(home, 3, ["completion", "tcsh"]);
});
