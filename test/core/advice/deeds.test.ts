import assert from "node:assert/strict";
import { test } from "node:test";
import { type Deed, deedInWords, stepTo } from "../../../src/core/advice/deeds.ts";
import { noPowerShell, powerShell, wordsIn } from "../../support/powershell.ts";

const deeds: readonly (readonly [Deed, posix: string, cmd: string, powerShell: string, gitBash: string])[] = [
  [
    { set: { MP_REGION: "us", MP_PROJECT_ID: "<id>" } },
    "export MP_REGION=us MP_PROJECT_ID=<id>",
    'set "MP_REGION=us" & set "MP_PROJECT_ID=<id>"',
    "$env:MP_REGION = 'us'; $env:MP_PROJECT_ID = '<id>'",
    "export MP_REGION=us MP_PROJECT_ID=<id>",
  ],
  [
    { unset: ["MP_ACCOUNT", "MP_TARGET"] },
    "unset MP_ACCOUNT MP_TARGET",
    'set "MP_ACCOUNT=" & set "MP_TARGET="',
    "Remove-Item Env:MP_ACCOUNT, Env:MP_TARGET",
    "unset MP_ACCOUNT MP_TARGET",
  ],
  [
    { rename: "C:\\it's\\config.toml", to: "C:\\it's\\config.toml.0.3-backup" },
    "mv -n 'C:\\it'\\''s\\config.toml' 'C:\\it'\\''s\\config.toml.0.3-backup'",
    'ren "C:\\it\'s\\config.toml" "config.toml.0.3-backup"',
    "Rename-Item -LiteralPath 'C:\\it''s\\config.toml' -NewName 'config.toml.0.3-backup'",
    "mv -n 'C:/it'\\''s/config.toml' 'C:/it'\\''s/config.toml.0.3-backup'",
  ],
  [
    { removeFolder: "C:\\a b\\$x" },
    "rm -r 'C:\\a b\\$x'",
    'rmdir /s /q "C:\\a b\\$x"',
    "Remove-Item -Recurse -LiteralPath 'C:\\a b\\$x'",
    "rm -r 'C:/a b/$x'",
  ],
];

test("what shells spell differently is spelled for cmd on Windows, and said for PowerShell and Git Bash", () => {
  for (const [deed, posix, cmd, powerShell, gitBash] of deeds) {
    const others = `(in PowerShell: ${powerShell}; in Git Bash: ${gitBash})`;
    assert.deepEqual(stepTo(deed, "Do it", "win32"), { command: cmd, label: `Do it ${others}` });
    assert.equal(deedInWords(deed, "win32"), `${cmd} ${others}`);
    for (const platform of ["linux", "darwin"]) {
      assert.deepEqual(stepTo(deed, "Do it", platform), { command: posix, label: "Do it" });
      assert.equal(deedInWords(deed, platform), posix);
    }
  }
});

test("a grammar of PowerShell reads in its spelling the paths and values as they are", {
  skip: noPowerShell,
}, async () => {
  const parse = await powerShell();
  for (const text of ["C:\\it's\\100% & (x) ^y", "C:\\a$b`c", "C:\\“a” ‘b’ Söhne"]) {
    const read = (deed: Deed) =>
      parse(/in PowerShell: (.*); in Git Bash: /.exec(stepTo(deed, "", "win32").label)?.[1] ?? "");
    assert.deepEqual(wordsIn(read({ edit: text })), ["notepad", text]);
    assert.equal(wordsIn(read({ removeFolder: text }))?.at(-1), text);
    const renamed = wordsIn(read({ rename: text, to: `${text}.backup` }));
    assert.deepEqual([renamed?.[2], renamed?.[4]], [text, `${text.split("\\").at(-1)}.backup`]);
    assert.equal(read({ set: { MP_AUTH_FILE: text } }).descendantsOfType(["expandable_string_literal"]).length, 0);
  }
});

test("what no shell takes for a variable's name is left to be filled in", () => {
  const deed = { set: { "A & calc": "<bearer>" } };
  assert.equal(stepTo(deed, "Set it", "linux").command, "export <variable>=<bearer>");
  assert.equal(stepTo(deed, "Set it", "win32").command, 'set "<variable>=<bearer>"');
});
