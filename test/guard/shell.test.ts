import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { test } from "node:test";
import { offenceOf } from "../../src/guard/command.ts";
import { temporaryHome } from "../support/home.ts";

function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.team]\nsecret = "s3cr3t-of-team"\n');
  home.write(".mp/accounts/acme/tokens.json", '{"access_token":"a-token-of-acme"}');
  home.write("project/config.toml", "x = 1\n");
  symlinkSync(home.path(".mp/accounts/acme"), home.path("project/deep"));
  symlinkSync(home.path(".mp"), home.path("project/linked"));
  const here = { env: { HOME: home.root, USER: "me" }, home: home.root, cwd: home.path("project") };
  return (line: string) => offenceOf(line, here, false);
}

/** Each kind of spelling: what is denied, and what is spelled alike and harmless. */
const kinds: Readonly<Record<string, { readonly denied: readonly string[]; readonly allowed: readonly string[] }>> = {
  "the folder that a command runs in": {
    denied: [
      "cd; cat .mp/config.toml",
      "cd ~/.mp; cat $PWD/config.toml",
      "cd ~/.mp && cd - && cat $OLDPWD/config.toml",
      "pushd ~/.mp; pushd ..; popd; cat config.toml",
      "(cd ~/.mp && (cat config.toml))",
      "cat ~+/../.mp/config.toml",
      "cat /proc/self/cwd/../.mp/config.toml",
      "cat deep/../../config.toml",
      "tar cf - -C ~ .mp",
    ],
    allowed: [
      "(cd ~/.mp && ls); cat config.toml",
      "cd ~/.mp; cd -; cat config.toml",
      "pushd ~/.mp; popd; cat config.toml",
      "tar -C dist -cf - config.toml",
    ],
  },
  quoting: {
    denied: [
      "cat ~/$'.mp'/config.tom$'\\x6c'",
      `cat "$HOME"/$".mp"/config.toml`,
      "cat ~/{.mp,x}/config.toml",
      "cat {~/.mp/config.toml,x}",
      "cat link*/config.toml",
    ],
    allowed: [`echo "$'~/.mp/config.toml'"`, "cat {a,b}.txt", `cat ${"{a,b}".repeat(40)}`],
  },
  variables: {
    denied: [
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: a shell's
      "cat ${X:-$HOME}/.mp/config.toml",
      "cat ${HOME%/}/.mp/config.toml",
      "cat ${HOME+~/.mp/config.toml}",
      ": ${HOME/QQ/y}; cat ${_}/.mp/config.toml",
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: a shell's
      'FILES="a.txt $HOME/.mp/config.toml"; cat $FILES',
      'P="$HOME/.mp/c*"; cat $P',
      "X=$(echo ~); cat $X/.mp/config.toml",
      "X=$(cd ~ && pwd); cat $X/.mp/config.toml",
      "cat $(printf '%s/.mp/config.toml' ~)",
      "printf -v f %s ~/.mp/config.toml; cat $f",
      "read f <<< ~/.mp/config.toml; cat $f",
      "test -f ~/.mp/config.toml && cat $_",
      "for f in a config.toml; do cat ~/.mp/$f; done",
      "for d in a .mp; do for f in x y config.toml; do cat ~/$d/$f; done; done",
    ],
    allowed: [
      "D=$(mktemp -d); cat $D/config.toml; rm -rf $D",
      "X='~/.mp/config.toml'; echo $X",
      "for f in a config.toml; do cat $f; done",
      `for i in ${"1 ".repeat(60)}; do X="$X$X$i"; done`,
    ],
  },
  "lines and names that one command hands to another": {
    denied: [
      "xargs cat <<< ~/.mp/config.toml",
      "cat <<EOF | xargs cat\n$HOME/.mp/config.toml\nEOF",
      "cat <<EOF\n$(cat ~/.mp/config.toml)\nEOF",
      "echo 'cat ~/.mp/config.toml' | bash",
      "bash <<EOF\ncat ~/.mp/config.toml\nEOF",
      "find . -exec sh -c 'cat ~/.mp/config.toml' \\;",
      "su -c 'cat ~/.mp/config.toml'",
      "eval mp account token",
      'M="mp account"; $M token',
      "echo token | xargs mp account",
      "docker run -v ~/.mp:/x alpine cat /x/config.toml",
      "docker run --mount type=bind,src=$HOME/.mp,dst=/x alpine true",
    ],
    allowed: [
      "cat <<'EOF'\n$(cat ~/.mp/config.toml)\nEOF",
      "echo 'npm test' | bash",
      "cat script.sh | bash -s -- config.toml",
      "docker run -v $PWD:/x alpine cat /x/config.toml",
      "mp account list | xargs echo",
    ],
  },
  "our own programs, however they are started": {
    denied: [
      "npx mixpanel-auth@latest account token",
      "npm exec mixpanel-auth account token",
      "node --import x /somewhere/scripts/mp.mjs account headers",
      "deno run -A /somewhere/scripts/mp.mjs account token",
      `python3 -c "import subprocess; subprocess.run(['mp', 'account', 'token'])"`,
      `node -e "require('child_process').execSync('mp account token')"`,
      "node ~/.mp/config.toml mp",
    ],
    allowed: [
      "npx mixpanel-auth account list",
      "npm run mp",
      "sed -i 's#~/.mp/config.toml#mp account token#' README.md",
      `python3 -c "print('account token')"`,
    ],
  },
  "folders that are gone through, and hold ours": {
    denied: [
      "grep -r secret ~",
      "grep -rn secret / --include=*.toml",
      "rg --hidden secret ~",
      "find ~ -name config.toml -exec cat {} +",
      "find ~ -path '*/.mp/*' | xargs cat",
      "cp -a ~/. x",
      "tar czf x.tgz ~",
      "rsync -a ~/ x",
      "rm -rf ~",
    ],
    allowed: [
      "rg secret ~",
      "grep -rn secret . && cp -r . ../copy",
      "grep -rn secret ~ --include=*.js",
      "grep -rn secret ~ --exclude-dir=.mp",
      "find ~ -name '*.js' -exec wc -l {} +",
      "find ~ -name config.toml",
      "find ~ -type f ! -path '*/.mp/*' -exec wc -l {} +",
      "tar xzf x.tgz -C ~",
      "rm -rf dist",
    ],
  },
};

test("whatever a shell makes of a line, what is meant by it is found", (t) => {
  for (const [kind, { denied, allowed }] of Object.entries(kinds)) {
    const reviewed = person(t);
    for (const line of denied) assert.ok(reviewed(line), `${kind}: ${line}`);
    for (const line of allowed) assert.equal(reviewed(line), undefined, `${kind}: ${line}`);
  }
});

test("a home that is worked in may be gone through from there", (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.team]\nsecret = "s3cr3t-of-team"\n');
  const here = { env: {}, home: home.root, cwd: home.root };
  for (const line of ["grep -rn secret .", "cp -r . x"]) assert.equal(offenceOf(line, here, false), undefined, line);
  assert.ok(offenceOf("grep -rn secret ..", here, false));
});
