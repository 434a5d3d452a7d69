import assert from "node:assert/strict";
import { test } from "node:test";
import { shells } from "../core/advice/shells.ts";
import { noPowerShell, powerShell, wordsIn } from "../support/powershell.ts";
import { linesOfPages } from "./lines-on-windows.ts";

const { forAll, forOne, unknown } = linesOfPages();
const PROGRAM = 'node "C:/Users/Ada & Co (1)/scripts/auth_manager.mjs"';

/** As it is run: the line of the skill, with these words at its end. Quotes are those that each shell takes. */
const typed = (argv: readonly string[], quote = '"'): string =>
  [PROGRAM, ...argv.map((word) => (/^[\w/.-]+$/.test(word) ? word : `${quote}${word}${quote}`))].join(" ");

test("of every line in the agent's pages it is known which shells of Windows take it", () => {
  assert.ok(forAll.length > 100, String(forAll.length));
  assert.deepEqual(unknown, []);
});

test("what the pages give without a shell is the same words to cmd, Git Bash and PowerShell", () => {
  for (const { where, argv } of forAll)
    for (const [shell, read] of Object.entries(shells))
      assert.deepEqual(
        read(typed(argv)),
        ["node", "C:/Users/Ada & Co (1)/scripts/auth_manager.mjs", ...argv],
        `${where}, in ${shell}`,
      );
});

test("what stands there for one shell has its like for the others", () => {
  const counts = Object.entries(forOne).map(([shell, lines]) => [shell, lines.length]);
  // Which machine the browser is on, and the address that is pasted; the latter is in words for cmd.
  assert.deepEqual(counts, [
    ["Git Bash", 2],
    ["PowerShell", 2],
    ["cmd", 1],
  ]);
});

test("a grammar of PowerShell reads what the pages give for it", { skip: noPowerShell }, async () => {
  const parse = await powerShell();
  for (const { where, text } of forOne.PowerShell) {
    const root = parse(text.replaceAll(`\${CLAUDE_PLUGIN_ROOT}`, "C:/a b").replace(" -\n", "\n").replace(/ -$/, ""));
    assert.ok(root.descendantsOfType(["command"]).length > 0, where);
    assert.deepEqual(root.descendantsOfType(["redirection", "assignment_expression"]), [], where);
  }
  for (const { where, argv } of forAll.filter(({ argv }) => !argv.includes("--") && !argv.includes("-")))
    assert.deepEqual(wordsIn(parse(typed(argv, "'")))?.slice(2), argv, where);
});
