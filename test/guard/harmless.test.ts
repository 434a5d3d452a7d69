import assert from "node:assert/strict";
import { test } from "node:test";
import { offenceOf } from "../../src/guard/command.ts";
import { temporaryHome } from "../support/home.ts";

function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.team]\nsecret = "s3cr3t-of-team"\n');
  home.write("project/notes.txt", "x\n");
  const here = { env: { HOME: home.root }, home: home.root, cwd: home.path("project") };
  return (line: string, isPowerShell = false) => offenceOf(line, here, isPowerShell);
}

test("what makes a file of credentials harder to get at is let through", (t) => {
  const reviewed = person(t);
  const modes = ["600", "0600", "700", "go-rwx", "og-rwx", "g-rwx,o-rwx", "go=", "u=rw,go=", "u+rw", "-R u=rwX,go="];
  for (const line of [
    ...modes.map((mode) => `chmod ${mode} ~/.mp/config.toml`),
    "chmod -v -- 600 ~/.mp/config.toml",
    "chmod -vc --verbose 600 ~/.mp/config.toml",
    "chmod -R go-rwx ~",
    "icacls ~/.mp/config.toml",
    "icacls ~/.mp",
  ])
    assert.equal(reviewed(line), undefined, line);
});

test("what opens it, gives it away, or keeps its owner out is denied", (t) => {
  const reviewed = person(t);
  const modes = ["777", "644", "0640", "4600", "000", "400", "a+r", "go+r", "o=r", "u=rw,go=r", "u=", "u-r", "a-rwx"];
  const others = [
    "+r",
    "-w",
    "=rw",
    "go=u",
    "--reference=notes.txt",
    "600 --reference=notes.txt",
    "600 -w",
    "x600",
    "6000",
    "a+r,go=",
    "--rw",
    "",
  ];
  for (const line of [
    ...[...modes, ...others].map((mode) => `chmod ${mode} ~/.mp/config.toml`),
    "chmod 777 ~/.mp",
    "chmod -R a+r ~",
    "chown nobody ~/.mp/config.toml",
    "chown -R nobody ~",
    "icacls ~/.mp/config.toml /grant Everyone:R",
    "icacls ~ /grant Everyone:R /T",
    "mkdir -m 777 ~/.mp",
    "touch ~/.mp/config.toml",
    "chmod 600 ~/.mp/config.toml > ~/.mp/config.toml",
  ])
    assert.ok(reviewed(line), line);
  for (const line of ["chmod 777 notes.txt", "chown nobody notes.txt", "mkdir -p build", "chmod -R 755 ."])
    assert.equal(reviewed(line), undefined, line);
});

test("a program that only lists is denied where its arguments have it read, write or change what it finds", (t) => {
  const reviewed = person(t);
  for (const line of [
    "find . -fls ~/.mp/config.toml",
    "find . -fprint ~/.mp/config.toml",
    "find . -files0-from ~/.mp/config.toml",
    "find ~/.mp -delete",
    "find ~/.mp -ok cat {} +",
    "find ~/.mp -execdir cat {} +",
    "tree -o ~/.mp/config.toml",
    "tree -a --fromfile ~/.mp/config.toml",
    "du --files0-from=$HOME/.mp/config.toml",
  ])
    assert.ok(reviewed(line), line);
  for (const line of ["ls -o ~/.mp", "tree -a ~/.mp", "du -sh ~/.mp", "[ -f ~/.mp/config.toml -o -d ~/.mp ]"])
    assert.equal(reviewed(line), undefined, line);
  // Names that every object of JavaScript has.
  for (const name of ["constructor", "toString", "__proto__"])
    assert.ok(reviewed(`${name} x; cat ~/.mp/config.toml`), name);
});

test("what is listed and handed on is as if it were named", (t) => {
  const reviewed = person(t);
  for (const line of [
    "find ~/.mp -type f | cpio -o",
    "ls ~/.mp/config.toml | entr cat /_",
    "ls ~/.mp/* | zip x.zip -@",
    "find ~/.mp | rsync --files-from=- / x",
  ])
    assert.ok(reviewed(line), line);
  for (const line of [
    "gi ~/.mp/config.toml | Remove-Item",
    "Get-Item ~/.mp/config.toml|Set-Content -Value x",
    "gci ~/.mp -File | cp -Destination x",
    "gci ~/.mp/config.toml | Import-Csv",
    "gi ~/.mp/config.toml | sls secret",
    "(gi ~/.mp/config.toml).Delete()",
    "$f = Get-Item ~/.mp/config.toml; gc $f",
    "$x=gci ~/.mp\ncp $x y",
  ])
    assert.ok(reviewed(line, true), line);
  for (const line of [
    "gci ~/.mp | Out-String",
    "gi ~/.mp/config.toml | Select-Object Length",
    "$n = (gci ~/.mp).Count; npm test",
    "$f = gi notes.txt; gc $f",
    "$f = gi ~/.mp/config.toml; test-path $f",
  ])
    assert.equal(reviewed(line, true), undefined, line);
});
