// The command lines of the agent's pages, typed into cmd.
import assert from "node:assert/strict";
import { dirname } from "node:path";
import { test } from "node:test";
import type { CommandLine } from "../plugin/command-lines.ts";
import { linesOfPages } from "../plugin/lines-on-windows.ts";
import { type World, worldOf } from "./advice/world.ts";

const SPARE = `[active]
account = "spare"

[accounts.spare]
type = "service_account"
region = "us"
default_project = "3018488"
username = "sa.user"
secret = "s3cr3t-of-team"

[targets.spare]
account = "spare"
project = "3713224"
`;

const { forAll, forOne } = linesOfPages();
const name = ({ argv }: CommandLine): string => argv.join(" ");
const isRun = ({ program, argv, isOnlyNamed }: CommandLine): boolean =>
  program === "auth_manager" &&
  argv.length > 0 &&
  !isOnlyNamed &&
  !/ login|--finish|--resume|--discard/.test(argv.join(" "));
const lines = [...new Map(forAll.filter(isRun).map((line) => [name(line), line])).values()];

const groups = [...new Set(lines.map(({ argv }) => argv[0] ?? ""))];
const program = ({ project }: World): string => `node "${project.replaceAll("\\", "/")}scripts/auth_manager.mjs"`;
const env = { PATH: `${dirname(process.execPath)};${process.env.PATH}` };

test("there are lines of every group", () => {
  assert.ok(lines.length > 20 && groups.length > 5, `${lines.length} of ${groups}`);
});

for (const group of groups)
  test(`the lines of ${group} that are given without a shell do in cmd what they say`, async (t) => {
    const world = await worldOf(t);
    for (const line of lines.filter(({ argv }) => argv[0] === group)) {
      const isNew = line.argv[1] === "add" && group === "account";
      const browser = SPARE.replace("service_account", "oauth_browser").replace(/username = .*\nsecret = .*\n/, "");
      world.write(".mp/config.toml", isNew ? "" : line.argv[1] === "logout" ? browser : SPARE);
      const words = line.argv.map((word) => (/^[\w-]+$/.test(word) ? word : `"${word}"`));
      const { state, error, next } = JSON.parse(await world.type([program(world), ...words].join(" "), { env }));
      // What it is for is the line that it names for a person.
      if (isNew && line.argv.includes("service_account"))
        assert.match(next[0].command, /^mp account add spare --type service_account /);
      else
        assert.ok(
          state !== "error" || !["INVALID_ARGS", "INTERNAL_ERROR"].includes(error.code),
          `${name(line)}: ${error?.message}`,
        );
    }
  });

test("in cmd a name goes in double quotes, and the address of a login in a file", async (t) => {
  const world = await worldOf(t);
  world.write(".mp/config.toml", SPARE);
  const typed = async (words: string) => JSON.parse(await world.type(`${program(world)} ${words}`, { env }));
  await typed("project list");
  const used = await typed('project use "AI Demo"');
  assert.equal(used.active?.project, "3713224", used.error?.message);
  const { authorize_url } = await typed("login --start --region us");
  world.write("address.txt", `${await world.mixpanel.approve(authorize_url)}\r\n`);
  assert.equal((await typed("login --finish - --name new < address.txt")).account?.name, "new");
});

test("what is given for cmd says where the person is", async (t) => {
  const world = await worldOf(t);
  const [asked, ...more] = forOne.cmd;
  assert.deepEqual(more, []);
  const said = await world.type(asked?.text ?? "", { env: { SSH_CONNECTION: "10.0.0.1 22", CI: "true" } });
  assert.match(said, /^10\.0\.0\.1 22 .*%REMOTE_CONTAINERS%.* true\r?\n$/);
});
