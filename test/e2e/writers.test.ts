import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { parseConfig } from "../../src/core/config/parse.ts";
import { temporaryHome } from "../support/home.ts";
import { inShell, noPidNamespaces } from "../support/pid-namespaces.ts";
import { projectFolder } from "../support/project-folder.ts";

const SCRIPT = join(projectFolder, "scripts/auth_manager.mjs");

test("a hundred processes that add an account at once, half of them in two pid namespaces, in each of which one hangs for four seconds, leave every account and comment", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", "# mine\n[settings] # also mine\nkey = 1\n");
  const stall = `--require=${join(projectFolder, "test/support/stalling-disk.cjs")}`;
  const words = { NODE: process.execPath, SCRIPT };
  const options = { cwd: home.root, env: { PATH: process.env.PATH ?? "", HOME: home.root, ...words } };
  const add = (name: string): string => `"$NODE" "$SCRIPT" account add ${name} --type oauth_browser --region us &`;
  const writers = (kind: string, count: number): string =>
    Array.from({ length: count }, (_, index) => add(`${kind}${index}`)).join("\n");
  const apart = (kind: "disk" | "whole"): Promise<string> =>
    inShell(
      `NODE_OPTIONS=${stall} STALLS=${kind} ${add(kind)}\n${writers(kind, 24)}\nwait`,
      "a namespace of its own",
      options,
    );
  if (noPidNamespaces) t.diagnostic(`fifty only: ${noPidNamespaces}`);
  const printed = await Promise.all([
    inShell(`${writers("here", 50)}\nwait`, "here", options),
    ...(noPidNamespaces ? [] : [apart("disk"), apart("whole")]),
  ]);
  const lines = printed.join("").trim().split("\n");
  const answers = lines.map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.filter(({ state }) => state !== "ok"),
    [],
  );
  const text = home.read(".mp/config.toml");
  const config = parseConfig(text, "config.toml");
  const names = answers.map((answer): string => answer.added.name);
  assert.deepEqual(Object.keys(config.accounts).sort(), names.sort());
  assert.equal(names.length, noPidNamespaces ? 50 : 100);
  assert.equal(answers.filter((answer) => answer.added.is_active).length, 1, "only the first of them became active");
  assert.match(text, /^# mine$/m);
  assert.match(text, /# also mine/);
  assert.deepEqual(home.list(".mp"), ["config.toml"], "no lock and no temporary file is left");
});
