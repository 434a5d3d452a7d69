import assert from "node:assert/strict";
import { test } from "node:test";
import { pathQuote, programPath, shellQuote, toFillIn } from "../../../src/core/advice/shell-quote.ts";
import { noPowerShell, powerShell, wordsIn } from "../../support/powershell.ts";
import { fc } from "../../support/properties.ts";
import { shells } from "./shells.ts";

const word = fc.string({ unit: fc.constantFrom(..."aZ0 _/.:=+-\"“$`%\\&|<>^(){};,@'‘!#*?~[]é\t") });

test("on Windows a quoted word is the same word to cmd, Git Bash and PowerShell, or one to fill in", () => {
  fc.assert(
    fc.property(word, (text) => {
      const quoted = shellQuote(text, "win32");
      if (quoted === "<value>") return;
      for (const [name, read] of Object.entries(shells)) assert.deepEqual(read(quoted), [text], `${name}: ${quoted}`);
    }),
  );
  for (const variable of ["%PATH%", "$HOME", "a`b"]) assert.equal(shellQuote(variable, "win32"), "<value>", variable);
});

test("a grammar of PowerShell reads it as that word too, and nothing in it is run", {
  skip: noPowerShell,
}, async () => {
  const parse = await powerShell();
  fc.assert(
    fc.property(word, (text) => {
      const quoted = shellQuote(text, "win32");
      // It stumbles over bare words that begin with a sign, or are like a number that goes on.
      if (quoted.startsWith('"') || /^[A-Za-z_]+$/.test(quoted))
        assert.deepEqual(wordsIn(parse(`& "x" ${quoted}`)), ["x", text]);
    }),
  );
});

test("what people name things is quoted on Windows, and not left to be filled in", () => {
  for (const [text, quoted] of [
    ["team-1", "team-1"],
    ["a b", '"a b"'],
    ["Ada & Co (EU)", '"Ada & Co (EU)"'],
    ["o'neil", '"o\'neil"'],
    ["DOMAIN\\ada", '"DOMAIN\\ada"'],
    ["a folder\\", "<value>"],
    ["a,b", '"a,b"'],
    ["", '""'],
    ["<id>", "<id>"],
  ] as const)
    assert.equal(shellQuote(text, "win32"), quoted);
});

test("a path on Windows is in double quotes, with forward slashes, and nothing in it is run", () => {
  for (const [path, quoted] of [
    ["C:\\Users\\Ada Lovelace\\.mp", '"C:/Users/Ada Lovelace/.mp"'],
    ["C:\\node\\node.exe", '"C:/node/node.exe"'],
    ["\\\\server\\share$\\x", '"//server/share$/x"'],
    ["C:\\a$(calc)", "<path>"],
    ["C:\\a`calc`", "<path>"],
  ] as const)
    assert.equal(pathQuote(path, "win32"), quoted);
});

test("a folder for icacls, which takes a slash for a flag, is the same word to the three shells", () => {
  for (const [path, word] of [
    ["C:\\ProgramData\\Ada & Co (1)\\", "C:\\ProgramData\\Ada & Co (1)"],
    ["D:/my.mp", "D:\\my.mp"],
    ["C:\\", "C:\\."],
    ["C:/", "C:\\."],
  ] as const)
    for (const [shell, read] of Object.entries(shells))
      assert.deepEqual(read(`icacls ${programPath(path)}`), ["icacls", word], `${shell}: ${path}`);
  // Git Bash takes one of two backslashes away; it is the only one.
  assert.deepEqual(shells.cmd?.(`icacls ${programPath("\\\\server\\a b")}`), ["icacls", "\\\\server\\a b"]);
  assert.equal(programPath("C:\\$(x)"), "<path>");
});

test("elsewhere a word is quoted for a POSIX shell", () => {
  assert.equal(shellQuote("it's", "linux"), "'it'\\''s'");
  assert.equal(shellQuote("a@b%c,d", "darwin"), "a@b%c,d");
  assert.equal(pathQuote("/a b", "linux"), "'/a b'");
  assert.deepEqual(
    ["linux", "win32"].map((platform) => toFillIn("address", platform)),
    ["'<address>'", '"<address>"'],
  );
});
