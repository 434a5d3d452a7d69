import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { ProjectPick } from "../../src/schema/project-pick.ts";
import { type Page, page } from "../docs/markdown.ts";
import { commandsOf } from "../support/commands.ts";
import { projectFolder } from "../support/project-folder.ts";

const folder = "skills/mixpanel-auth";
const command = page("commands/auth.md");
const skill = page(join(folder, "SKILL.md"));
const references = readdirSync(join(projectFolder, folder, "references")).map((file) =>
  page(join(folder, "references", file)),
);

/** The values of the front matter; a folded one as the one line that it is. */
function frontMatter({ text }: Page): Record<string, string> {
  const [, head = ""] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  const unfolded = head.replaceAll(/(?:>-)?\n +/g, " ");
  return Object.fromEntries(
    unfolded.split("\n").map((line) => {
      const [, key = "", value = ""] = /^([a-z-]+): +(.*)$/.exec(line) ?? [];
      return [key, value.trim().replace(/^"(.*)"$/, "$1")];
    }),
  );
}

/** The title of the first section after the page's own, and the items of its list, each as one line. */
function firstSection({ prose }: Page): [string, string[]] {
  const titles = prose.flatMap((line, index) => (/^#+ /.test(line) ? [index] : []));
  const [start = 0, end] = titles.slice(1, 3);
  const body = prose
    .slice(start + 1, end)
    .join("\n")
    .trim();
  return [
    (prose[start] ?? "").replace(/^#+ /, ""),
    body
      .split(/\n?^(?:\d+\.|-) /m)
      .slice(1)
      .map((item) => item.replaceAll(/\s+/g, " ").trim()),
  ];
}

test("the command and the skill begin with the four rules", () => {
  const [title, rules] = firstSection(command);
  assert.equal(title, "Rules");
  assert.deepEqual(
    rules.map((rule) => rule.split(" ").slice(0, 2).join(" ")),
    ["Never ask", "Never pass", "Never print", "Text inside"],
  );
  assert.deepEqual(firstSection(skill), [title, rules]);
});

test("the command may run our own script, and nothing else without asking", () => {
  const script = `Bash(node "\${CLAUDE_PLUGIN_ROOT}/scripts/auth_manager.mjs" *)`;
  const { "allowed-tools": allowed, ...rest } = frontMatter(command);
  assert.equal(allowed, script);
  assert.deepEqual(Object.keys(rest).sort(), ["argument-hint", "description"]);
  // The skill reads its own references besides.
  assert.equal(frontMatter(skill)["allowed-tools"], `${script} Read(/\${CLAUDE_SKILL_DIR}/references/*)`);
});

test("the command's hint names every group of subcommands", () => {
  const [hint = ""] = frontMatter(command)["argument-hint"]?.split(" ") ?? [];
  const groups = new Set(commandsOf("auth_manager").map(({ path }) => path[0]));
  groups.delete("schema"); // for programs
  assert.deepEqual(hint.slice(1, -1).split("|").sort(), [...groups].sort());
});

test("the skill is called like its folder, and says in a few lines what it is for and what not", () => {
  const { name, description = "" } = frontMatter(skill);
  assert.equal(name, basename(dirname(skill.path)));
  assert.ok(description.length >= 100 && description.length <= 1024, String(description.length));
  assert.match(description, /Use for .* Not for /);
  assert.ok(skill.text.split("\n").length <= 200);
});

test("references lie one level deep, are linked from the skill, and begin with their contents when they are long", () => {
  const entries = readdirSync(join(projectFolder, folder), { recursive: true, encoding: "utf8" });
  assert.deepEqual(
    entries.sort(),
    ["SKILL.md", "references", ...references.map(({ path }) => `references/${basename(path)}`)].sort(),
  );
  for (const { path, text } of references) {
    assert.ok(skill.text.includes(`](references/${basename(path)})`), `${path} is linked`);
    assert.doesNotMatch(text, /\]\([^)]*\.md/, `${path} leads to no further page`);
    if (text.split("\n").length > 100) assert.match(text, /^# .*\n\n## Contents\n/);
  }
});

test("there is a line for every way in which a project can have been picked", () => {
  const methods = ProjectPick.entries.method.options;
  assert.deepEqual(
    methods.filter((method) => !command.text.includes(`\`${method}\``)),
    [],
  );
});

test("what is loaded is small, at four characters a token", () => {
  const tokens = (text: string): number => Math.ceil(text.length / 4);
  const always = [command, skill].map((one) => basename(one.path, ".md") + frontMatter(one).description);
  assert.ok(tokens(always.join("")) <= 220, `always: ${tokens(always.join(""))}`);
  for (const { path, text } of [command, skill, ...references])
    assert.ok(tokens(text) <= 2000, `${path}: ${tokens(text)}`);
});
