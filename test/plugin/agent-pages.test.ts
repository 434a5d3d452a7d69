import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { ProjectPick } from "../../src/schema/project-pick.ts";
import { AccountStatus } from "../../src/schema/responses.ts";
import { type Page, page } from "../docs/markdown.ts";
import { commandsOf } from "../support/commands.ts";
import { projectFolder } from "../support/project-folder.ts";
import { commandsPage } from "./commands-page.ts";

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

/** What a page may do without asking: the words that `auth_manager.mjs` may be followed by, and what else there is. */
function granted(one: Page): { words: string[]; others: string[] } {
  const allowed = frontMatter(one)["allowed-tools"] ?? "";
  const script = /Bash\(node "\$\{CLAUDE_PLUGIN_ROOT\}\/scripts\/auth_manager\.mjs" ([^)]+)\)/g;
  return {
    words: [...allowed.matchAll(script)].map(([, words = ""]) => words),
    others: allowed.replaceAll(script, "").replaceAll(/[{}]/g, "").split(/\s+/).filter(Boolean),
  };
}

test("the pages may run our own script, where nothing can be lost or leak, and nothing else without asking", () => {
  const { words, others } = granted(command);
  assert.deepEqual(others, ["Read(/$CLAUDE_PLUGIN_ROOT/skills/mixpanel-auth/**)"]);
  assert.deepEqual(granted(skill), { words, others: ["Read(/$CLAUDE_SKILL_DIR/references/*)"] });
  assert.deepEqual(Object.keys(frontMatter(command)).sort(), ["allowed-tools", "argument-hint", "description"]);

  const isGranted = (line: string): boolean =>
    words.some((pattern) => {
      assert.match(pattern, /^[a-z -]+ \*$/, "each ends in a star, after whole words");
      return `${line} `.startsWith(pattern.slice(0, -1));
    });
  const lines = commandsOf("auth_manager").flatMap(({ path }) =>
    path.join(" ") === "login" ? steps.map((step) => `login ${step}`) : [path.join(" ")],
  );
  const asked = lines.filter((line) => !isGranted(line));
  assert.deepEqual(asked.sort(), asking.toSorted());
});

const steps = ["--start", "--finish", "--resume", "--list", "--discard"];
/** What can lose something, or writes credentials. */
const asking = [
  "account add",
  "account update",
  "account rename",
  "account remove",
  "account logout",
  "target remove",
  "bridge export",
  "bridge import",
  "bridge remove",
  "login --discard",
];

test("the command's hint names every group of subcommands", () => {
  const [hint = ""] = frontMatter(command)["argument-hint"]?.split(" ") ?? [];
  const groups = new Set(commandsOf("auth_manager").map(({ path }) => path[0]));
  groups.delete("schema"); // for programs
  groups.add("logout"); // short for account logout
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

test("there is a line for every way in which a project can have been picked, and for every way an account stands", () => {
  const named = (text: string, words: readonly string[]) => words.filter((word) => !text.includes(`\`${word}\``));
  assert.deepEqual(named(text("log-in.md"), ProjectPick.entries.method.options), []);
  assert.deepEqual(named(skill.text, [...AccountStatus.options, "needs_account", "needs_project", "error"]), []);
});

const text = (reference: string): string => references.find(({ path }) => basename(path) === reference)?.text ?? "";

test("every subcommand has its line in the command's table, and no other has", () => {
  const typed = command.prose.flatMap((line) => {
    const [, cell = ""] = /^\| ([^|]+) \| [^|]+ \|/.exec(line) ?? [];
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, words = ""]) => words);
  });
  const there = commandsOf("auth_manager").map(({ path }) => path.join(" "));
  assert.deepEqual(typed.toSorted(), [...there, "logout"].sort());
});

test("the reference of the commands is what they and their answers are (UPDATE_PAGES=1 writes it anew)", () => {
  const path = join(projectFolder, folder, "references/commands.md");
  if (process.env.UPDATE_PAGES === "1") writeFileSync(path, commandsPage());
  assert.equal(readFileSync(path, "utf8"), commandsPage());
});

test("the pages name no step that stands elsewhere", () => {
  for (const { path, text } of [command, skill, ...references]) assert.doesNotMatch(text, /docs\//, path);
});

/** Of the front matter nothing is loaded but the description. */
const body = ({ text }: Page): string => text.replace(/^---\n.*?\n---\n/s, "");

test("what is loaded is small, at four characters a token", () => {
  const tokens = (text: string): number => Math.ceil(text.length / 4);
  const always = [command, skill].map((one) => basename(one.path, ".md") + frontMatter(one).description);
  assert.ok(tokens(always.join("")) <= 220, `always: ${tokens(always.join(""))}`);
  for (const one of [command, skill]) assert.ok(tokens(body(one)) <= 2000, `${one.path}: ${tokens(body(one))}`);
  for (const one of references) assert.ok(tokens(body(one)) <= 2200, `${one.path}: ${tokens(body(one))}`);
});
