import assert from "node:assert/strict";
import { test } from "node:test";
import { pythonCommands } from "../../src/cli/arguments/elsewhere.ts";
import { knownError } from "../../src/core/advice/advise.ts";
import { commandsOf } from "../support/commands.ts";
import { temporaryHome } from "../support/home.ts";
import { parse } from "../support/parse.ts";
import { lines } from "./lines.ts";
import { noPeer, peerValue } from "./peer.ts";

/** A command or a group of the Python tool. */
interface Leaf {
  readonly path: readonly string[];
  /** The spellings of each flag, and whether it takes a value. */
  readonly flags: readonly (readonly [spellings: readonly string[], takesValue: boolean])[];
  /** How many arguments it must have. */
  readonly arguments: number;
}

/** What a flag is given; "1" is a name, an id of a project and one of a workspace. */
const values: Readonly<Record<string, string>> = {
  "--region": "us",
  "--type": "oauth_token",
  "--format": "json",
  "-f": "json",
  "--token-env": "T",
};

/** What stands before the command, and the command with what stands behind it. */
function parted(argv: string, { path }: Leaf): readonly [before: readonly string[], behind: readonly string[]] {
  const words = argv.split(" ");
  const at = words.findIndex((_word, index) => path.every((one, offset) => words[index + offset] === one));
  return at < 0 ? [[], []] : [words.slice(0, at), words.slice(at)];
}

/** The lines of the suite with this flag of this command; of mp itself where no command is. */
const linesWith = (leaf: Leaf, spellings: readonly string[]) =>
  lines.filter(({ argv }) => {
    const [, behind] = parted(argv, leaf);
    const own = leaf.path.length > 0 ? behind : behind.slice(0, firstCommand(behind));
    return own.some((word) => spellings.includes(word));
  });

const firstCommand = (words: readonly string[]): number => {
  const at = words.findIndex(
    (word) => commandsOf("mp").some(({ path }) => path[0] === word) || pythonCommands.includes(word),
  );
  return at < 0 ? words.length : at;
};

/** Why ours does not take the words, or undefined. */
function refusalOf(argv: readonly string[]): string | undefined {
  try {
    parse(argv, commandsOf("mp"), "mp");
    return undefined;
  } catch (error) {
    return knownError(error)?.message ?? String(error);
  }
}

test("every command and flag of the Python tool's mp, in every spelling, is taken here or listed, and tried beside it", {
  skip: noPeer,
}, async (t) => {
  const all: readonly Leaf[] = await peerValue(temporaryHome(t), "tree", []);
  const own = all.filter(({ path: [first = ""] }) => !pythonCommands.includes(first));
  assert.ok(own.length > 30, `found only ${own.length}`);
  const wrong: string[] = [];
  for (const leaf of own) {
    const isGroup = all.some(
      ({ path }) => path.length > leaf.path.length && leaf.path.every((word, at) => path[at] === word),
    );
    const argv = [...leaf.path, ...Array<string>(leaf.arguments).fill("1")];
    const words = argv.join(" ");
    if (!isGroup && !lines.some((line) => parted(line.argv, leaf)[1].length > 0)) wrong.push(`mp ${words}: not tried`);
    for (const problem of [...(isGroup ? [] : [refusalOf(argv)]), refusalOf([...leaf.path, "--help"])])
      if (problem !== undefined) wrong.push(`mp ${words}: ${problem}`);
    for (const [spellings, takesValue] of leaf.flags) {
      const tried = linesWith(leaf, spellings);
      if (tried.length === 0) wrong.push(`mp ${words} ${spellings}: not tried`);
      // The page says what comes of it.
      if (tried.length > 0 && tried.every(({ row }) => row !== undefined)) continue;
      for (const spelling of spellings) {
        const given = [spelling, ...(takesValue ? [values[spelling] ?? "1"] : [])];
        const problem = refusalOf(isGroup ? [...given, "session"] : [...argv, ...given]);
        if (problem !== undefined) wrong.push(`mp ${words} ${given}: ${problem}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test("what only the Python tool's mp has is refused as such, word for word", { skip: noPeer }, async (t) => {
  const all: readonly Leaf[] = await peerValue(temporaryHome(t), "tree", []);
  const ours = new Set([...commandsOf("mp").map(({ path }) => path[0]), "help"]);
  const groups = all.flatMap(({ path: [first, ...more] }) =>
    first && more.length === 0 && !ours.has(first) ? [first] : [],
  );
  assert.deepEqual(groups, pythonCommands);
  const theirs = all.filter(({ path: [first = ""] }) => groups.includes(first));
  assert.ok(theirs.length > 100, `found only ${theirs.length}`);
  for (const { path } of theirs)
    assert.match(
      refusalOf(path) ?? "taken",
      new RegExp(`"${path[0]}": only mixpanel-headless's mp has it`),
      path.join(" "),
    );
});
