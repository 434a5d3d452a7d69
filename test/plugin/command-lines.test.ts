import assert from "node:assert/strict";
import { test } from "node:test";
import { answer } from "../../src/cli/answer.ts";
import { pages } from "../docs/markdown.ts";
import { enter } from "../docs/world.ts";
import { installation } from "../support/ask.ts";
import { commandsOf } from "../support/commands.ts";
import { parse } from "../support/parse.ts";
import { projectFolder } from "../support/project-folder.ts";
import { type CommandLine, commandLines } from "./command-lines.ts";

// One page names commands that only the Python tool has. The reference of the commands shows how they are called, and no calls.
const notCalls = ["docs/migration-from-python.md", "skills/mixpanel-auth/references/commands.md"];
const all = pages()
  .filter(({ path }) => !notCalls.includes(path))
  .flatMap(commandLines);

/** Some wait for a browser, ask a person, or go on from what only a failed login leaves. */
const canBeRun = ({ program, argv, isOnlyNamed }: CommandLine): boolean => {
  const [first, second] = argv.filter((word) => !word.startsWith("-"));
  if (isOnlyNamed || argv.includes("--resume")) return false;
  if (first === "login") return argv.includes("--start") || argv.includes("--finish");
  return !(first === "account" && (second === "login" || (program === "mp" && second === "add")));
};

test("the pages show command lines in every form", () => {
  for (const start of ["commands/auth.md", "skills/", "docs/", "README.md"])
    assert.ok(
      all.some(({ where }) => where.startsWith(start)),
      start,
    );
  assert.ok(all.length > 100, String(all.length));
});

test("every command line of the pages is one that the parser accepts", () => {
  for (const { where, text, program, argv } of all)
    assert.doesNotThrow(() => parse(argv, commandsOf(program), program), `${where}: ${text} (${argv.join(" ")})`);
});

test("every command line of the pages is carried out, or is refused for a reason of its own", async (t) => {
  const distinct = [...new Map(all.map((line) => [`${line.program} ${line.argv.join(" ")}`, line])).values()];
  for (const line of distinct.filter(canBeRun)) {
    const { home, mixpanel } = await enter(t, "ada");
    const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl } });
    const record = line.argv.includes("update")
      ? JSON.stringify({ default_project: "3713224" })
      : home.read("record.json");
    const readInput = async () => (line.argv.includes("--from-stdin") ? record : "code=a&state=b");
    const person = () => ({ say: () => {}, openBrowser: () => Promise.reject(new Error("there is no browser")) });
    const surroundings = { context, readInput, person, folder: projectFolder, installation };
    const { state, error, next } = (await answer(line.argv, surroundings, line.program)) as {
      state: string;
      error?: { code: string; message: string };
      next?: { command: string }[];
    };
    // What it is for is the command that it names for a person.
    const isServiceAccount = /^account add spare --type service_account /.test(line.argv.join(" "));
    if (isServiceAccount && line.program === "auth_manager") {
      assert.match(next?.[0]?.command ?? "", /^mp account add spare --type service_account /, line.where);
      continue;
    }
    const isRefused = state === "error" && ["INVALID_ARGS", "INTERNAL_ERROR"].includes(error?.code ?? "");
    assert.ok(!isRefused, `${line.where}: ${line.text}: ${error?.message}`);
  }
});
