import assert from "node:assert/strict";
import { test } from "node:test";
import { offenceOf } from "../../src/guard/command.ts";
import { answerTo } from "../../src/guard/events.ts";
import { temporaryHome } from "../support/home.ts";

function person(t: Parameters<typeof temporaryHome>[0]) {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[accounts.team]\nsecret = "s3cr3t-of-team"\n');
  home.write("project/notes.txt", "x\n");
  const here = { env: { HOME: home.root }, home: home.root, cwd: home.path("project") };
  const searched = (glob: string) =>
    answerTo(
      { hook_event_name: "PreToolUse", tool_name: "Grep", tool_input: { pattern: "x", path: "~", glob } },
      { here, program: "node auth_manager.mjs", fail: assert.fail },
    );
  return { reviewed: (line: string) => offenceOf(line, here, false), searched };
}

test("a pattern that a shell fills in for a file of credentials is denied, in whichever form it has", (t) => {
  const { reviewed } = person(t);
  const folders = [
    ...[".m?", ".m*", ".m[p]", ".m[a-z]", ".m[!x]", ".m[^x]", ".m[]p]", ".m[!]x]"],
    ...[".m[[:alpha:]]", ".m[[.p.]]", ".m[[=p=]]", ".m[x[:alpha:]]", '."m"[!x]'],
    ...[".@(mp|x)", ".m?(p)", ".m+(p)", ".!(x)", ".*(m|p)", "!(x)", ".@(m@(p|q)|x)"],
    ...[".m{p,q}", ".m{p..p}", ".{n..l}p", ".m{o..r..1}", "{.m{p..q},x}"],
  ];
  for (const folder of folders) assert.ok(reviewed(`cat ~/${folder}/config.toml`), folder);
  // A command that is negated, and one that fish puts in.
  for (const line of ["!(cat .mp/config.toml)", "echo a+(cat .mp/config.toml)"])
    assert.ok(reviewed(`cd ~; ${line}`), line);
});

test("a pattern that can match no file of credentials is let", (t) => {
  const { reviewed } = person(t);
  for (const word of [
    "[!x]otes.txt",
    "~/.m[p/config.toml",
    "*.[ch]",
    "@(a|b).toml",
    "~/x{a..c}",
    "x{a..c}/[[:alpha:]]",
  ])
    assert.equal(reviewed(`cat ${word}`), undefined, word);
  assert.equal(reviewed("cp -r ../project/{a..c} ."), undefined);
});

test("a search that takes a file of credentials by a pattern is denied, one that leaves it out is let", (t) => {
  const { reviewed, searched } = person(t);
  const denied = [
    ...["*.toml", "*.tom[l]", "*.[t]oml", "*.tom[!x]", "*.tom[[:alpha:]]", "config\\.toml"].flatMap((pattern) => [
      `grep -r --include='${pattern}' '' ~`,
      `grep -r --include '${pattern}' '' ~`,
      `find ~ -name '${pattern}' -exec cat {} +`,
      `rg -uu -g '${pattern}' '' ~`,
    ]),
    ...["rg -uu -g '*.{toml,x}' '' ~", "rg -uu -g '*.{toml' x ~"],
    // What leaves out less than it seems to.
    ...[
      "grep -r --exclude='*.tom[x]' x ~",
      "grep -r --exclude='.m*l' x ~",
      "find ~ ! -name '*.tom[!l]' -exec cat {} +",
    ],
  ];
  for (const line of denied) assert.ok(reviewed(line), line);
  const allowed = ["grep -r --include='*.[ch]' x ~", "grep -r --exclude='*.t?ml' x ~", "rg -uu -g '*.{js,md}' x ~"];
  for (const line of allowed) assert.equal(reviewed(line), undefined, line);
  for (const glob of ["*.tom[l]", "*.[t]oml", "*.{tom[l],x}", "*.js *.toml", "*.js,*.toml", "!*.tom[x]"])
    assert.ok(searched(glob), glob);
  for (const glob of ["*.[ch]", "*.js *.md", "!*.toml"]) assert.equal(searched(glob), undefined, glob);
});
