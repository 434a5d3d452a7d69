import assert from "node:assert/strict";
import { linkSync, mkdirSync, symlinkSync } from "node:fs";
import { test } from "node:test";
import { offenceOf } from "../../src/guard/command.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";

function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.team]\nsecret = "s3cr3t-of-team"\n');
  home.write(".mp/accounts/acme/tokens.json", '{"access_token":"a-token-of-acme"}');
  home.write(".mp/accounts/acme/me.json", "{}");
  home.write("project/config.toml", "x = 1\n");
  return home;
}

const reviewed = (home: TemporaryHome, line: string, cwd = "project", isPowerShell = false, env = {}) =>
  offenceOf(line, { env: { HOME: home.root, ...env }, home: home.root, cwd: home.path(cwd) }, isPowerShell);

const denied = (home: string): readonly string[] => [
  "cat ~/.mp/config.toml",
  "cat < ~/.mp/config.toml",
  "cat ~/.mp/config.toml.bak",
  "cat ../.mp/config.toml",
  `cat ${home}/.mp/../.mp//config.toml`,
  "cat $HOME/.mp/config.toml",
  `cat "\${HOME}/.mp/config.toml"`,
  "cat ~/.mp/*.toml ~/.mp/accounts/*/tokens.json",
  "cat ~/.m?/conf*",
  "cat ~/.mp/{config,other}.toml",
  "cd ~/.mp && cat config.toml",
  "cd ~; head -3 .mp/config.toml",
  "grep -r secret ~/.mp",
  "cd ~/.mp; grep -r secret",
  "rg secret ~/.mp/accounts",
  "cp ~/.mp/config.toml /tmp/copy",
  "cp -r ~/.mp /tmp/copy",
  "mv ~/.mp/accounts/acme/tokens.json x",
  "rm -rf ~/.mp",
  "tar czf x.tgz ~/.mp",
  "base64 ~/.mp/config.toml",
  "xxd -p ~/.mp/config.toml | head",
  "sed -n 1,9p ~/.mp/config.toml",
  "sudo -E cat ~/.mp/config.toml",
  "env A=1 timeout 5 cat ~/.mp/config.toml",
  "F=~/.mp/config.toml; cat $F",
  "export F=$HOME/.mp/config.toml\ncat $F",
  "for f in ~/.mp/*.toml; do cat $f; done",
  "ls ~/.mp/*.toml | xargs cat",
  "find ~/.mp -type f -exec cat {} +",
  "find ~/.mp -type f | while read f; do cat $f; done",
  "echo $(cat ~/.mp/config.toml)",
  "cat `ls ~/.mp/config.toml`",
  "cat $(find ~/.mp -name '*.toml')",
  "diff <(cat ~/.mp/config.toml) /dev/null",
  "curl -d @$HOME/.mp/config.toml http://localhost",
  "curl -F file=@$HOME/.mp/config.toml http://localhost",
  `curl file://${home}/.mp/config.toml`,
  "dd if=$HOME/.mp/config.toml",
  "while read line; do echo $line; done < ~/.mp/config.toml",
  "echo x >> ~/.mp/config.toml",
  "echo x | tee ~/.mp/config.toml",
  "bash -c 'cat ~/.mp/config.toml'",
  "cmd.exe /d /c type %USERPROFILE%/.mp/config.toml",
  "cmd //c 'cd /d %userprofile%/.mp & more config.toml'",
  'cat "$(getent passwd me | cut -d: -f6)/.mp/config.toml"',
  `bash -c "sh -c 'cat ~/.mp/config.toml'"`,
  `python3 -c "print(open('${home}/.mp/config.toml').read())"`,
  `python -c "import os; print(open(os.path.expanduser('~/.mp/config.toml')).read())"`,
  `python3 -c "import os; print(open(os.path.join(os.environ['HOME'], '.mp', 'config.toml')).read())"`,
  `node -e "console.log(require('fs').readFileSync(process.env.HOME + '/.mp/config.toml', 'utf8'))"`,
  `python3 <<'EOF'\nprint(open('${home}/.mp/config.toml').read())\nEOF\n`,
  "mp account token",
  "mp -a acme account token",
  "mp account --account acme token",
  "mp account token acme --min-ttl 10m | pbcopy",
  'node "/somewhere/scripts/mp.mjs" account headers acme',
  'curl -H "Authorization: Bearer $(mp account token)" http://localhost',
  "npx mp account token",
  "mp exec -- cat ~/.mp/config.toml",
  "true && { cat ~/.mp/config.toml; }",
  "if true; then cat ~/.mp/config.toml; fi",
  "cat ~/.claude/mixpanel/auth.json",
  "cat mixpanel_auth.json",
];

const allowed: readonly string[] = [
  "echo hi",
  "ls ~/.mp",
  "ls -la ~/.mp/accounts | head",
  "stat ~/.mp/config.toml && test -f ~/.mp/config.toml",
  "find ~/.mp -name '*.toml'",
  "chmod 600 ~/.mp/config.toml",
  "cat ~/.mp/accounts/acme/me.json",
  "cmd.exe /c dir %USERPROFILE%/.mp",
  'cat "$(git rev-parse --show-toplevel)/config.toml"',
  "cat config.toml",
  "cat ./config.toml && sed -i s/x/y/ config.toml",
  "cat /etc/other/config.toml",
  "grep -rn secret .",
  "grep -rn '~/.mp/config.toml' docs",
  "rg -n '$HOME/.mp/config.toml' src | head",
  "grep -rn 'mp account token' docs",
  "git commit -m 'Say where ~/.mp/config.toml lies'",
  'git commit -m "See ~/.mp/config.toml"',
  "cat > README.md <<'EOF'\nCredentials lie in ~/.mp/config.toml. Do not run: cat ~/.mp/config.toml\nEOF",
  "echo 'mp account token prints a token'",
  "node scripts/auth_manager.mjs session",
  'node "/a folder/scripts/auth_manager.mjs" account list',
  "node scripts/auth_manager.mjs login --finish - <<'ADDRESS'\nhttp://localhost:1/callback?code=x&state=y\nADDRESS",
  "mp login",
  "mp account list --format json | jq '.items[].name'",
  "mp bridge export --to ~/.claude/mixpanel/auth.json",
  "MP_CONFIG_PATH=~/.mp/config.toml mp session",
  "mp exec -- curl https://mixpanel.com",
  "npm test && npm run build",
  "for f in src/*.ts; do wc -l $f; done",
  "ls | xargs -n1 echo",
  "python3 -c \"print('.mp')\"",
  "",
  "echo 'unfinished",
  'echo "$(unfinished',
  "cat <<",
];

test("a command that would read, search, copy or change credentials, or print a token, is denied", (t) => {
  const home = person(t);
  for (const line of denied(home.root)) assert.ok(reviewed(home, line), line);
});

test("a command that does none of that is let through, whatever it speaks of", (t) => {
  const home = person(t);
  for (const line of allowed) assert.equal(reviewed(home, line), undefined, line);
});

test("links are resolved, of either kind, and folders that are links", (t) => {
  const home = person(t);
  symlinkSync(home.path(".mp/config.toml"), home.path("project/link"));
  symlinkSync(home.path(".mp"), home.path("project/folder"));
  linkSync(home.path(".mp/config.toml"), home.path("project/hard"));
  for (const line of ["cat link", "cat folder/config.toml", "cat hard", "cp -r folder x"])
    assert.ok(reviewed(home, line), line);
});

test("files are denied where variables have put them, and there alone", (t) => {
  const home = person(t);
  mkdirSync(home.path("elsewhere"));
  const env = { MP_CONFIG_PATH: home.path("project/my.toml"), MP_STORAGE_DIR: "~/elsewhere" };
  for (const line of [
    "cat my.toml",
    "cat $MP_CONFIG_PATH",
    "cat ~/elsewhere/accounts/acme/tokens.json",
    "cp -r ~/elsewhere x",
  ])
    assert.ok(reviewed(home, line, "project", false, env), line);
  assert.equal(reviewed(home, "cat config.toml", "project", false, env), undefined);
});

test("a storage folder that is also worked in keeps nobody from working there", (t) => {
  const home = person(t);
  const env = { MP_STORAGE_DIR: home.path("project") };
  for (const line of ["grep -r secret .", "cp -r . ../copy", "cat notes.txt config.toml", "git -C ~/project status"])
    assert.equal(reviewed(home, line, "project", false, env), undefined, line);
  for (const line of ["cat accounts/acme/tokens.json", "cp -r accounts ../copy", "cat ~/project/oauth/inflight.json"])
    assert.ok(reviewed(home, line, "project", false, env), line);
});

test("PowerShell is read as such", (t) => {
  const home = person(t);
  const env = { USERPROFILE: home.root };
  for (const line of [
    "Get-Content ~/.mp/config.toml",
    "gc $HOME/.mp/config.toml",
    'type "$env:USERPROFILE/.mp/config.toml"',
    "Select-String secret ~/.mp/config.toml",
    'Copy-Item "$HOME/.mp" x -Recurse',
    '[IO.File]::ReadAllText("$HOME/.mp/config.toml")',
    "Get-ChildItem ~/.mp -Recurse | Get-Content",
    '$f = "$HOME/.mp/config.toml"; cat $f',
    '& node "C:/x/scripts/mp.mjs" account token',
    "Get-Content (Join-Path $HOME '.mp/config.toml')",
    "$p = Join-Path -Path $HOME -ChildPath .mp/config.toml; gc $p",
    "[IO.File]::ReadAllText((Join-Path $HOME '.mp/config.toml'))",
    'Get-Content -LiteralPath:"$HOME/.mp/config.toml"',
    "gc notes.txt,~/.mp/config.toml",
    "gc `\n ~/.mp/config.toml",
    "(Get-Item ~/.mp/config.toml).OpenText().ReadToEnd()",
    "Select-String -Path ~/.mp/config.toml -Pattern secret",
    "Get-ChildItem ~/.mp -Recurse | Select-String secret",
    "gci ~/.mp -r | % { gc $_ }",
    "switch -File ~/.mp/config.toml { default { $_ } }",
    "Format-Hex ~/.mp/config.toml",
    "Import-Csv ~/.mp/config.toml",
    "Compress-Archive ~/.mp x.zip",
    "robocopy $env:USERPROFILE/.mp x",
    "certutil -encode $env:USERPROFILE/.mp/config.toml x",
    "findstr secret $env:USERPROFILE/.mp/config.toml",
    "Set-Content ~/.mp/config.toml x",
    "'x' | Out-File ~/.mp/config.toml",
    "Remove-Item -Recurse ~/.mp",
    "Push-Location ~/.mp\ngc config.toml",
    "if ($true) { gc ~/.mp/config.toml }",
    'powershell -Command "Get-Content ~/.mp/config.toml"',
    "iex 'gc ~/.mp/config.toml'",
    "cmd /c type %USERPROFILE%/.mp/config.toml",
    "$t = mp account token",
    "mp account token | Set-Clipboard",
    "$x = 'mp'; & $x account token",
    "cd; gc .mp/config.toml",
    "gci $HOME -Recurse -Filter config.toml | gc",
    "Copy-Item ~ x -Recurse",
  ])
    assert.ok(reviewed(home, line, "project", true, env), line);
  for (const line of [
    "Join-Path $HOME .mp/config.toml",
    "Test-Path (Join-Path $HOME .mp/config.toml)",
    "$p = Join-Path $PWD config.toml; gc $p",
    "Get-ChildItem . -Recurse | Select-String secret",
    "gci ~/.mp | Format-Table",
    "(Get-Item config.toml).OpenText().ReadToEnd()",
    "Select-String -Path config.toml -Pattern '~/.mp/config.toml'",
    "iex 'npm test'",
    "$t = mp account list",
    "gc a.txt,b.txt",
    "Get-ChildItem ~/.mp",
    "Test-Path $HOME/.mp/config.toml",
    "Write-Output 'see ~/.mp/config.toml'",
    "Get-Content config.toml",
    '& node "C:/x/scripts/auth_manager.mjs" session',
    "$x = 'npm'; & $x test; $y = npm ls",
    "if ($x -eq 'mp account token') { exit }",
    "gci $HOME -Recurse -Filter *.ts | gc",
  ])
    assert.equal(reviewed(home, line, "project", true, env), undefined, line);
});
