import assert from "node:assert/strict";
import { test } from "node:test";
import { offenceOf } from "../../src/guard/command.ts";
import { temporaryHome } from "../support/home.ts";

// What no line of the other tests depends on, each rule by itself.

function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.team]\nsecret = "s3cr3t-of-team"\n');
  home.write("project/notes.txt", "x\n");
  const env = { HOME: home.root, UserProfile: home.root, mydir: home.path(".mp") };
  const here = { env, home: home.root, cwd: home.path("project") };
  return { root: home.root, reviewed: (line: string, isPowerShell = false) => offenceOf(line, here, isPowerShell) };
}

interface Rule {
  readonly denied?: readonly string[];
  readonly allowed?: readonly string[];
}

const ofBash: Readonly<Record<string, Rule>> = {
  "where a command ends, and what is no command": {
    denied: [
      "cat \\\n~/.mp/config.toml",
      "true # x\ncat ~/.mp/config.toml",
      'echo "#"; cat ~/.mp/config.toml',
      "source <(echo cat ~/.mp/config.toml)",
      "mp &>x account token",
      "> ~/.mp/config.toml",
      "X=$(); cat ~/.mp/config.toml",
    ],
    allowed: ["npm test # cat ~/.mp/config.toml", "cat '~/.mp/config.toml'", "cat '~/{.mp/config.toml,x}'"],
  },
  // What a variable is given here is no file of credentials by itself, which would be denied at once.
  "which commands give a variable its value": {
    denied: [
      'D=.mp; $D = "x"; cat ~/$D/config.toml',
      "f=.mp; cp a f; cat ~/$f/config.toml",
      "f=.mp; test -v f; cat ~/$f/config.toml",
      "f=.mp; printf %s f; cat ~/$f/config.toml",
      "read n <<< config.toml; cat ~/.mp/$n",
      "read -r d <<< .mp; cat ~/$d/config.toml",
      'read d <<EOF\n.mp\nEOF\ncat ~/"$d"/config.toml',
      "d=.mp; read d; cat ~/$d/config.toml",
      "D=.mp; ./D=x; cat ~/$D/config.toml",
      "declare -rx D=.mp; cat ~/$D/config.toml",
      "AB=1 D=.mp; cat ~/$D/config.toml",
      "D=.mp; ./a=b D=x; cat ~/$D/config.toml",
      "D=.mp; ./export D=x; cat ~/$D/config.toml",
      "D=.mp; exporter D=x; cat ~/$D/config.toml",
      "true; X=$(echo .mp); cat ~/$X/config.toml",
    ],
    allowed: ["cat d <<< .mp; cat ~/$d/config.toml", "cat $MYDIR/config.toml"],
  },
  "which words a loop goes through": {
    denied: [
      "f=.mp; echo f in x; cat ~/$f/config.toml",
      "f=.mp; for f of x; do :; done; cat ~/$f/config.toml",
      "for f in config.toml a; do cat ~/.mp/$f; done",
      "for d in .mp; do for f in a config.toml; do cat ~/$d/$f; d=x; done; done",
    ],
  },
  "which folder a command runs in": {
    denied: [
      "cd ~/.mp; popd; cat config.toml",
      "cd -P ~/.mp; cat config.toml",
      "cd -LP -- ~/.mp; cat config.toml",
      "cd x-P; cat ../../.mp/config.toml",
      "cd ~/.mp; cd ~; cd -; cat config.toml",
      "env -C ~ cat .mp/config.toml",
      "env --chdir=$HOME cat .mp/config.toml",
      "git -C ~ diff --no-index x .mp/config.toml",
      "git -C notes -C ~ diff --no-index x .mp/config.toml",
      "make -C$HOME -f .mp/config.toml",
      "tar --directory .. -cf x .mp",
    ],
    allowed: ["cd /data; cat .mp/config.toml", "bash -c 'cd ~/.mp'; cat config.toml", "grep -C 3 x config.toml"],
  },
  "where a here-document ends": {
    denied: [
      "cat <<EOF 'x'\n$(cat ~/.mp/config.toml)\nEOF",
      "cat <<EOF\nx\nEOF\ncat ~/.mp/config.toml",
      "bash <<< 'cat ~/.mp/config.toml'",
    ],
    allowed: [
      "cat > x <<'E.D'\nEND\ncat ~/.mp/config.toml\nE.D",
      "cat > x <<'AN_END_THAT_IS_LONGER_THAN_THE_TEXT'\ncat ~/.mp/config.toml\nAN_END_THAT_IS_LONGER_THAN_THE_TEXT",
    ],
  },
  "which of our programs' words prints": {
    denied: [
      "mp account -- token",
      "mp account -q token acme",
      "mp account --format=json token",
      "mp -a account account token",
      "mp account token account",
      "mp account token exec --",
      "mp exec --account acme -- mp account token",
      "npx -- mp exec -- cat ~/.mp/config.toml",
      "cmd //d //c 'mp account token'",
      "mp exec -- bash <<'EOF'\ncat ~/.mp/config.toml\nEOF",
    ],
    allowed: [
      "mp account show token",
      "mp account -a tokens list",
      "mp account -a my-headers list",
      "mp session -- exec",
      "mp exec --",
      "mp exec -- grep account token",
      "mp account list -- exec",
      "ls | xargs echo; mp account",
      "echo x | xargs mp account list",
    ],
  },
  "which programs run lines, and which read them": {
    denied: [
      "bash -c 'npm test'; ls ~/.mp/config.toml | xargs cat",
      "echo 'cat ~/.mp/config.toml' | bash -x",
      "echo 'cat ~/.mp/config.toml' | fish",
      "csh -c 'cat ~/.mp/config.toml'",
    ],
    allowed: [
      "echo 'cat ~/.mp/config.toml' | bash notes.txt",
      "echo 'cat ~/.mp/config.toml' | bash -x a-b",
      "echo 'cat ~/.mp/config.toml' | bash -c true",
      "grep thread x; ls ~/.mp/config.toml",
      "nodes \"open('~/.mp/config.toml')\"",
      "mynode \"open('~/.mp/config.toml')\"",
      "xcmd /c 'type %HOME%/.mp/config.toml'",
      "cmds /c 'type %HOME%/.mp/config.toml'",
    ],
  },
  "in which forms a file is named": {
    denied: [
      "dd if=../.mp/config.toml",
      "curl -d @../.mp/config.toml localhost",
      "curl -F a.b=@../.mp/config.toml localhost",
      "curl file://../.mp/config.toml",
      `python3 -c 'import os, shutil; shutil.make_archive("x", "zip", os.path.expanduser("~/.mp"))'`,
      `perl -e 'system("cp", "-r", "$HOME/.mp", "x")'`,
    ],
    allowed: ['git commit -m "a:$HOME/.mp/config.toml b"', "cat x=.mp/config.toml@.mp/config.toml"],
  },
  "what a search searches for, and where": {
    denied: [
      "cd ~/.mp; rg secret",
      "cd ~; grep -r secret",
      "cd ~; rg --hidden secret",
      "cd ~/.mp; find -delete",
      "cd ~/.mp; egrep -R secret",
      "cd ~/.mp; grep -nr secret",
      "cd ~/.mp; grep --recursive secret",
      "grep ~/.mp/config.toml -e secret",
      "rg -f ~/.mp/config.toml x",
      "grep --file ~/.mp/config.toml x",
    ],
    allowed: [
      "cd ~/.mp; ls | grep secret",
      "grep -r secret",
      "find -name '*.tmp' -delete",
      "cd ~/.mp; grep --color secret",
      "cd ~/.mp; rg secret ../project",
      "grep -rn $HOME/.mp/config.toml .",
    ],
  },
};

const ofPowerShell: Rule = {
  denied: [
    '$d=".mp"; echo $d = "x"; gc $HOME/$d/config.toml',
    '$d=".mp"; $d = gl; gc $HOME/$d/config.toml',
    'gc ~/.mp/config.toml; $f = "x"',
    '$dir=".mp"; gc $HOME/$dir/config.toml',
    '$dir =".mp"; gc $HOME/$dir/config.toml',
    "cd ~; pushd .mp; push-location /; pop-location; cat config.toml",
    "$file=\ngi ~/.mp/config.toml; gc $file",
    "gc $env:USERPROFILE/.mp/config.toml",
    "gc $env:userprofile/.mp/config.toml",
    "gc -LiteralPath:../.mp/config.toml",
    "gci ~/.mp |Select-String secret",
    "gc notes.txt,~/.mp/config.toml",
    "'gc ~/.mp/config.toml' | iex",
    "write-output 'gc ~/.mp/config.toml' | Invoke-Expression",
  ],
  allowed: ["gci ~/.mp | Sort-Object", "gc a~/.mp/config.toml"],
};

test("each rule by which a line of Bash is read is needed", (t) => {
  const { reviewed } = person(t);
  for (const [rule, { denied = [], allowed = [] }] of Object.entries(ofBash)) {
    for (const line of denied) assert.ok(reviewed(line), `${rule}: ${line}`);
    for (const line of allowed) assert.equal(reviewed(line), undefined, `${rule}: ${line}`);
  }
});

test("so is each by which one of PowerShell is", (t) => {
  const { reviewed } = person(t);
  for (const line of ofPowerShell.denied ?? []) assert.ok(reviewed(line, true), line);
  for (const line of ofPowerShell.allowed ?? []) assert.equal(reviewed(line, true), undefined, line);
});

test("what is said of a line is what is wrong with it", (t) => {
  const { reviewed, root } = person(t);
  const credential = { path: `${root}/.mp/config.toml`, kind: "accounts" };
  assert.deepEqual(reviewed("cat ~/.mp/config.toml"), { credential });
  for (const what of ["token", "headers"]) {
    assert.deepEqual(reviewed(`mp account ${what}`), { prints: what });
    assert.deepEqual(reviewed(`node -e "run('mp account ${what}')"`), { prints: what });
  }
  assert.deepEqual(reviewed("echo token | xargs mp account"), { prints: "token" });
});
