import type { Fault } from "../../core/fault.ts";
import { near } from "../../core/near.ts";
import type { Step } from "../../errors.ts";
import { BEFORE_AN_ACCOUNT, whereToFind } from "./axis-value.ts";
import type { Command, Program } from "./command.ts";
import { calledOtherwise, pythonCommands, removedCommands, removedFlags } from "./elsewhere.ts";
import { refused, type Stranger, type Unknown } from "./refused.ts";
import { type Given, isFlag, type Tokens } from "./tokens.ts";

/**
 * The words for what is not there: what took its place in 0.4, what is spelled like it, or who has it. No word is repeated that might be a
 * secret.
 */
export function unknownWordFault(
  { stranger, usage }: Unknown,
  { words, given }: Tokens,
  program: Program,
): Fault<"INVALID_ARGS"> {
  // A flag first: the value of one that nobody knows is read as a word.
  const flag = given.find(({ name }) => Object.hasOwn(removedFlags, name));
  if (flag) return removedFlag(flag.name, stranger, usage);
  const removed = rowOf(removedCommands, words);
  if (removed) return removedCommand(removed, usage);
  const otherwise = rowOf(calledOtherwise[program], words);
  if (otherwise) return commandOtherwise(otherwise, program, usage);
  const next = stranger.kind === "value" ? whereToFind(stranger, { words, given }) : [];
  const said = sentences(stranger, given);
  if (next.length === 0) return refused(usage, `${said} ${usage}`);
  const isInTurn = stranger.kind === "value" && BEFORE_AN_ACCOUNT.includes(stranger.command);
  const commands = next.map(({ command }) => command).join(isInTurn ? ", then " : ", or ");
  return refused(usage, `${said} Run: ${commands}`, next);
}

function removedFlag(name: string, stranger: Stranger, usage: string): Fault<"INVALID_ARGS"> {
  const now = removedFlags[name] ?? "";
  const command = `mp ${stranger.kind === "flag" ? callWith(now, stranger.command) : "session"} ${now}`;
  return refused(usage, `--${name} was removed in 0.4. Give ${now} instead, as in: ${command}`, [
    { command, label: "Use the flag that took its place" },
  ]);
}

/** The command, with its arguments to fill in, if it takes the flag; else one that does. */
function callWith(flag: string, { words, args, flags }: Pick<Command, "words" | "args" | "flags">): string {
  if (!flags.some((name) => flag.startsWith(`--${name} `))) return "session";
  return [words, ...args.flatMap((one) => (one.isOptional ? [] : [`<${one.label.toLowerCase()}>`]))].join(" ");
}

/** The row of a table that the first two words name, or the first one. */
const rowOf = <T>(table: Readonly<Record<string, T>>, words: readonly string[]): readonly [string, T] | undefined => {
  const rows = Object.entries(table);
  return rows.find(([name]) => name === words.slice(0, 2).join(" ")) ?? rows.find(([name]) => name === words[0]);
};

function commandOtherwise(
  [words, name]: readonly [string, string],
  program: Program,
  usage: string,
): Fault<"INVALID_ARGS"> {
  const command = `${program} ${name}`;
  return refused(usage, `${program} calls "${words}" by another name. Run: ${command}`, [
    { command, label: "Run it by its name here" },
  ]);
}

function removedCommand([words, now]: readonly [string, string | null], usage: string): Fault<"INVALID_ARGS"> {
  if (now)
    return refused(usage, `"${words}" was removed in 0.4. Instead of it, run: mp ${now}`, [
      { command: `mp ${now}`, label: "Run what took its place" },
    ]);
  return refused(
    usage,
    `"${words}" was removed in 0.4, and nothing took its place: no file of 0.3 is converted. Add the accounts again: ` +
      addAgain.map(({ command }) => command).join(", or "),
    addAgain,
  );
}

const addAgain: readonly Step[] = [
  { command: "mp login", label: "Log in with the browser" },
  { command: "mp account add <name> --type <type>", label: "Add another account; it asks for the secret" },
];

function sentences(stranger: Stranger, given: readonly Given[]): string {
  switch (stranger.kind) {
    case "subcommand":
      // A word behind a flag that nobody knows may be its value, and that a secret.
      return given.every(({ name }) => isFlag(name)) ? noSubcommand(stranger) : `${noneIn(stranger.group)}.`;
    case "flag": {
      const { spelled } = stranger.given;
      const meant = spelled.startsWith("--") ? near(stranger.given.name, stranger.known) : [];
      const flag = isWordLike(spelled) ? `flag ${spelled}` : "such flag";
      return `${stranger.who} takes no ${flag}.${orMeant(meant.map((name) => `--${name}`))}`;
    }
    case "value":
      return `${stranger.what} ${stranger.must}.${orMeant(near(stranger.value, stranger.known))}`;
  }
}

function noSubcommand({ word, group, known }: Extract<Stranger, { kind: "subcommand" }>): string {
  const as = isWordLike(word) ? ` as "${word}"` : "";
  const meant = near(word, known);
  if (meant.length === 0 && group === undefined && pythonCommands.includes(word))
    return `There is no such subcommand${as}: only mixpanel-headless's mp has it.`;
  return `${noneIn(group)}${as}.${orMeant(meant.map((one) => (group === undefined ? one : `${group} ${one}`)))}`;
}

const noneIn = (group: string | undefined): string =>
  group === undefined ? "There is no such subcommand" : `${group} has no such subcommand`;

const orMeant = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` Did you mean ${words.map((word) => `"${word}"`).join(" or ")}?`;

/** Only what looks like a word is repeated in a message: a stray argument may be a secret. */
const isWordLike = (text: string): boolean => /^-{0,2}[a-z]+(-[a-z]+)*$/.test(text) && text.length <= 20;
