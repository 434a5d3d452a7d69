import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { test } from "node:test";
import { shells } from "../core/advice/shells.ts";
import { temporaryHome } from "../support/home.ts";
import { noPowerShell, powerShell, wordsIn } from "../support/powershell.ts";

// What the modules of the advice spell when they are loaded is spelled for this system, too.
Object.defineProperty(process, "platform", { value: "win32" });
const { advisedSteps, errorsAboutShells, warningsAboutShells } = await import("./advised.ts");
const { advice } = await import("../../src/cli/format/error.ts");
const FOLDER = "C:\\Users\\Ada Lovelace\\.mp\\";

/** What is to be filled in is one word, in quotes or not. */
const filledIn = (command: string): string => command.replaceAll(/<[a-z-]+>/g, "us");

const steps = [...advisedSteps(), ...errorsAboutShells(FOLDER).flatMap(({ next }) => next)];

test("on Windows every command of mp is the same words to cmd, Git Bash and PowerShell", () => {
  const commands = steps.map(({ command }) => command).filter((command) => command.startsWith("mp "));
  assert.ok(commands.length > 20);
  for (const command of new Set(commands)) {
    const [cmd, ...others] = Object.values(shells).map((read) => read(filledIn(command)));
    assert.ok(cmd, command);
    for (const other of others) assert.deepEqual(other, cmd, command);
  }
});

test("on Windows a grammar of PowerShell reads the same words in them", { skip: noPowerShell }, async () => {
  const parse = await powerShell();
  const commands = steps.map(({ command }) => filledIn(command)).filter((command) => command.startsWith("mp "));
  for (const command of new Set(commands)) {
    // The grammar does not know the two dashes as a word.
    const line = `& "C:/node/node.exe" "C:/a b/mp.mjs" ${command.slice("mp ".length).replace(" -- ", " ")}`;
    const read = wordsIn(parse(line));
    const expected = shells
      .powerShell?.(command)
      ?.slice(1)
      .filter((word) => word !== "--");
    assert.deepEqual(read, ["C:/node/node.exe", "C:/a b/mp.mjs", ...(expected ?? [])], line);
  }
});

test("on Windows a grammar of PowerShell reads what labels and messages say for it", {
  skip: noPowerShell,
}, async () => {
  const parse = await powerShell();
  const texts = [
    ...steps.map(({ label }) => label),
    ...errorsAboutShells(FOLDER).map(({ message }) => message),
    ...warningsAboutShells(FOLDER),
  ];
  const said = new Set(
    texts.flatMap((text) => [...text.matchAll(/in PowerShell: (.*?); in Git Bash: /g)].map(([, line = ""]) => line)),
  );
  assert.ok(said.size > 8, String(said.size));
  for (const line of said) {
    const root = parse(line);
    const words = wordsIn(root);
    if (words) assert.match(words[0] ?? "", /^(?:Rename-Item|Remove-Item|notepad)$/, line);
    else if (line.startsWith("Remove-Item Env:")) assert.match(line, /^Remove-Item Env:\w+(?:, Env:\w+)*$/);
    else {
      // Variables are set, to texts in which nothing is put in.
      assert.deepEqual(root.descendantsOfType(["command", "sub_expression", "expandable_string_literal"]), [], line);
      const count = root.descendantsOfType(["assignment_expression"]).length;
      assert.deepEqual([root.descendantsOfType(["variable"]).length, count > 0], [count, true], line);
    }
  }
});

test("on Windows what is no command of mp is one of cmd, and its label has the others", () => {
  const others = steps.filter(({ command }) => !command.startsWith("mp "));
  assert.ok(others.length > 10);
  for (const { command, label } of others) {
    assert.match(command, /^(set "\w+=[^"]*"( & set "\w+=[^"]*")*|(ren|rmdir \/s \/q|notepad) "[^"]+".*)$/);
    assert.match(label, / \(in PowerShell: .+; in Git Bash: .+\)$/);
  }
});

test("on Windows no message and no warning has the spelling of a POSIX shell but for Git Bash", () => {
  const texts = [...errorsAboutShells(FOLDER).map(({ message }) => message), ...warningsAboutShells(FOLDER)];
  for (const text of texts) {
    const rest = text.replaceAll(/\(in PowerShell: .*?; in Git Bash: .*?\)/g, "");
    assert.doesNotMatch(rest, /\b(export|unset|mv|rm) |'</, text);
  }
  assert.equal(
    texts.filter((text) => /in PowerShell: .*in Git Bash: /.test(text)).length,
    texts.length - 2,
    texts.join("\n"),
  );
});

test("on Windows mp is found where it is not on the PATH, and said what it is called in PowerShell where it is", (t) => {
  const home = temporaryHome(t);
  const mp = home.write("my plugin/mp.mjs", "");
  const installation = { version: "0", node: "C:\\node\\node.exe", mp, verbose: false };
  const step = { command: "mp login", label: "Log in" };
  const program = `"C:/node/node.exe" "${mp}"`;
  assert.equal(
    advice([step], installation, home.root).at(-1),
    `  (mp is not on your PATH. It is: ${program}; in PowerShell: & ${program})`,
  );
  chmodSync(home.write("mp.cmd", '@node "%~dp0\\mixpanel-auth\\scripts\\mp.mjs" %*'), 0o755);
  assert.equal(
    advice([step], installation, home.root).at(-1),
    "  (In PowerShell, where mp is a command of its own: mp.cmd)",
  );
});
