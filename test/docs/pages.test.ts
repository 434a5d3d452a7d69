import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { facts } from "../../src/error-facts.ts";
import { type ErrorCode, errorCodes, MixpanelError, rowOf } from "../../src/errors.ts";
import { commandsOf } from "../support/commands.ts";
import { projectFolder } from "../support/project-folder.ts";
import { page, pages } from "./markdown.ts";

/** The cells of every table row in a page. */
const rows = (path: string): string[][] =>
  page(path)
    .prose.filter((line) => /^\|(?! ---)/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

test("every link within the repository leads somewhere", () => {
  for (const { path, prose } of pages())
    for (const [, target = ""] of prose.join("\n").matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const at = file === "" ? path : join(dirname(path), file);
      assert.ok(existsSync(join(projectFolder, at)), `${path} links to ${target}`);
      if (anchor === undefined) continue;
      const headings = page(at).prose.flatMap((line) => /^#+ (.*)/.exec(line)?.[1] ?? []);
      assert.ok(headings.map(slug).includes(anchor), `${path} links to ${target}`);
    }
});

test("the README lists every subcommand, and no other", () => {
  const listed = rows("README.md").flatMap(([first = ""]) => {
    const names = [...first.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    const [group] = names[0]?.split(" ") ?? [];
    return names.map((name, index) => (index === 0 ? name : `${group} ${name}`));
  });
  const there = [...commandsOf("auth_manager"), ...commandsOf("mp")].map(({ path }) => path.join(" "));
  assert.deepEqual([...new Set(listed)].sort(), [...new Set(there)].sort());
});

test("the table of exit statuses says how mp ends for each error code", () => {
  const table = rows("docs/configuration.md").filter(([status = ""]) => /^[0-6]$/.test(status));
  const told = table.flatMap(([status, when = ""]) =>
    [...when.matchAll(/`([A-Z_…]+)`/g)].map(([, code = ""]) => ({
      code: new RegExp(`^${code.replace("…", "[A-Z_]+")}$`),
      status,
    })),
  );
  assert.ok(told.length > 6, String(told.length));
  for (const code of errorCodes.filter((each) => each !== "INTERRUPTED")) {
    const own = told.filter((each) => each.code.test(code)).map(({ status }) => Number(status));
    assert.deepEqual(own.length > 0 ? own : [1], [rowOf(code).exit], code);
  }
});

test("what the troubleshooting table quotes is what the programs say, and its codes are theirs", () => {
  const folders = ["src", "scripts"].map((folder) => join(projectFolder, folder));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  );
  const said = sources.filter((file) => /\.(?:ts|mjs)$/.test(file)).map((file) => readFileSync(file, "utf8"));
  const symptoms = rows("docs/quickstart-cowork.md").map(([first = ""]) => first);
  const quoted = symptoms.flatMap((text) => [...text.matchAll(/"([^"]+)"/g)].map(([, words = ""]) => words));
  assert.ok(quoted.length > 15, String(quoted.length));
  for (const words of quoted.filter((text) => !text.includes("…")))
    assert.ok(
      said.some((text) => text.includes(words)),
      words,
    );
  for (const [code] of symptoms.join("\n").matchAll(/\b[A-Z]+_[A-Z_]+\b/g))
    assert.ok(errorCodes.includes(code as ErrorCode), code);
});

test("what the pages run of npm is a script there is, and what they install is this plugin of this marketplace", () => {
  const json = (path: string) => JSON.parse(readFileSync(join(projectFolder, path), "utf8"));
  const { scripts, bin } = json("package.json");
  const everything = pages()
    .map(({ text }) => text)
    .join("\n");
  for (const [, script = ""] of everything.matchAll(/\bnpm run ([\w:-]+)/g)) assert.ok(script in scripts, script);
  assert.deepEqual(Object.keys(bin).sort(), ["auth_manager", "mixpanel-auth", "mp"], "what npm install -g brings");
  const installed = `${json("plugin.json").name}@${json(".claude-plugin/marketplace.json").name}`;
  for (const [, named = ""] of everything.matchAll(/\/?plugin (?:un)?install (\S+@[\w-]+)/g))
    assert.equal(named, installed);
});

test("the protocol page lists every error code, and says which can be tried again", () => {
  const listed = rows("docs/protocol.md").flatMap(([code = "", , , retryable]) =>
    /^`[A-Z_]+`$/.test(code) ? [[code.replaceAll("`", ""), retryable === "yes"] as const] : [],
  );
  const states = ["NEEDS_ACCOUNT", "NEEDS_PROJECT"];
  assert.deepEqual(listed.map(([code]) => code).sort(), errorCodes.filter((code) => !states.includes(code)).sort());
  for (const [code, retryable] of listed)
    assert.equal(new MixpanelError(code as ErrorCode, "-").retryable, retryable, code);
});

test("the protocol page names everything that can stand in the details of an error", () => {
  for (const [cell = "", , named = ""] of rows("docs/protocol.md")) {
    const code = errorCodes.find((one) => cell === `\`${one}\``);
    if (code === undefined) continue;
    const { entries } = facts[code]() as unknown as { readonly entries: object };
    assert.deepEqual(named.match(/[a-z_]+/g) ?? [], Object.keys(entries), code);
  }
});

/** The variables that the sources read; those of a completion script are its own. */
function variables(): Set<string> {
  const files = readdirSync(join(projectFolder, "src"), { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts") && !file.includes("completion"));
  const paths = [...sources.map((file) => `src/${file}`), "scripts/guard.cjs"];
  const text = paths.map((path) => readFileSync(join(projectFolder, path), "utf8")).join("\n");
  return new Set(text.match(/\bMP_[A-Z_]*[A-Z]\b/g));
}

test("the configuration page lists every variable that is ours", () => {
  const listed = rows("docs/configuration.md").flatMap(([first = ""]) => first.match(/\bMP_[A-Z_]+/g) ?? []);
  assert.deepEqual([...new Set(listed)].sort(), [...variables()].sort());
});

test("every error code and variable that a page names is one that there is", () => {
  const known = variables();
  for (const { path, prose } of pages())
    for (const [, name = "", rest] of prose.join("\n").matchAll(/`([A-Z]{2,}(?:_[A-Z]+)+)(_…)?`/g)) {
      if (notOurs.has(name)) continue;
      const isThere = name.startsWith("MP_")
        ? known.has(name)
        : errorCodes.some((code) => (rest ? code.startsWith(name) : code === name));
      assert.ok(isThere, `${path} names ${name}`);
    }
});

const notOurs = new Set([
  "HTTPS_PROXY",
  "HTTP_PROXY",
  "ALL_PROXY",
  "NO_PROXY",
  "NO_COLOR",
  "FORCE_COLOR",
  "NODE_EXTRA_CA_CERTS",
  "NODE_DEBUG",
  "NODE_TLS_REJECT_UNAUTHORIZED",
  "MP_CI_TOKEN",
  "UPDATE_DOCS",
  "UPDATE_PAGES",
  "CLAUDE_CODE_MCP_SERVER_URL",
  "SSH_CONNECTION",
  "WAYLAND_DISPLAY",
  "REMOTE_CONTAINERS",
  "CLAUDE_CODE_REMOTE",
]);

test("every promise of the security page, and every figure of what others check, names a test that there is", () => {
  const promises = rows("docs/security.md").filter(([first]) => first !== "promise");
  assert.ok(promises.length > 20);
  const figures = rows("docs/dependencies.md").flatMap(([from = "", , shownBy]) =>
    shownBy?.startsWith("[") ? [[from, shownBy]] : [],
  );
  assert.ok(figures.length > 5);
  for (const [promise, shownBy = ""] of [...promises, ...figures]) {
    const [, file = "", title = ""] = /^\[[^\]]+\]\(\.\.\/([^)]+)\): "(.+)"$/.exec(shownBy) ?? [];
    const source = readFileSync(join(projectFolder, file), "utf8");
    assert.ok(
      source.includes(`test("${title}"`) || source.includes(`"${title}",\n`),
      `${promise}: there is no test "${title}" in ${file}`,
    );
  }
});
