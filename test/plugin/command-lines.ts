import type { Program } from "../../src/cli/arguments/command.ts";
import { flagNames, flagOf } from "../../src/cli/arguments/flags.ts";
import type { Page } from "../docs/markdown.ts";
import { commandsOf } from "../support/commands.ts";

/** A command line of ours that a page shows. */
export interface CommandLine {
  readonly where: string;
  readonly program: Program;
  /** Its words, with something that fits in place of each placeholder. */
  readonly argv: readonly string[];
  readonly text: string;
  /** A subcommand in prose that goes by its name alone, its arguments left out. */
  readonly isOnlyNamed: boolean;
}

const program =
  /(?<![\w/.:-])(mp|auth_manager|node "?[^"`\s]*(?:\s[^"`\s]*)?scripts\/(?:auth_manager|mp)\.mjs"?)(?=\s)/g;

/** Every one in a page: in blocks of commands, in `code`, and, where agents read, the subcommands that stand alone there. */
export function commandLines(page: Page): CommandLine[] {
  const isForAgents = /^(?:commands|skills)\//.test(page.path);
  const inBlocks = page.blocks.flatMap(({ language, line, lines }) =>
    lines.flatMap((text, index) => {
      const typed = language === "sh" ? text : language === "console" && text.startsWith("$ ") ? text.slice(2) : "";
      return ours(typed.replace(/(?:^|\s)#.*/, ""), `${page.path}:${line + index}`);
    }),
  );
  const inProse = page.prose.flatMap((text, index) =>
    [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = ""]) => {
      const where = `${page.path}:${index + 1}`;
      const found = ours(code, where);
      const alone = found.length === 0 && isForAgents && isSubcommand(code) ? ours(`auth_manager ${code}`, where) : [];
      return [...found, ...alone].map(completed);
    }),
  );
  return [...inBlocks, ...inProse];
}

const ours = (text: string, where: string): CommandLine[] =>
  [...text.matchAll(program)].map((match) => ({
    where,
    text,
    program: match[0].includes("auth_manager") ? "auth_manager" : "mp",
    argv: words(text.slice(match.index + match[0].length)),
    isOnlyNamed: false,
  }));

/** `session`, `account list`, `login --start`; the name of a group alone is none. */
const isSubcommand = (code: string): boolean => {
  const [group, second] = code.split(" ");
  const named = commandsOf("auth_manager").filter(({ path }) => path[0] === group);
  return named.length > 0 && (second !== undefined || named.some(({ path }) => path.length === 1));
};

/** The words up to where the shell goes on with something else; a placeholder becomes what it stands for. */
function words(text: string): string[] {
  const found: string[] = [];
  for (const [word, quoted] of text.matchAll(/'([^']*)'|<[\w -]+>|<<?|[|;&#)]|[^\s'|;&#)<]+/g)) {
    if (/^(?:<<?|[|;&#)])$/.test(word)) break;
    const value = quoted ?? word;
    if (value === "…") continue;
    found.push(found.at(-1) === "schema" && value === "NAME" ? "session" : filled(value));
  }
  return found;
}

const fillings: readonly (readonly [RegExp, string])[] = [
  [/^(?:NAME|A|<name>)$/, "spare"],
  [/^(?:ID|P|W|<id>)$/, "3018488"],
  [/^(?:PATH|<path>)$/, "/nowhere/there"],
  [/^(?:REGION|<region>)$/, "us"],
  [/^(?:TYPE|<type>)$/, "oauth_browser"],
  [/^(?:VARIABLE|VAR|<variable>)$/, "MP_CI_TOKEN"],
  [/^SHELL$/, "bash"],
];

const filled = (word: string): string => fillings.find(([placeholder]) => placeholder.test(word))?.[1] ?? word;

function completed(line: CommandLine): CommandLine {
  const { program: face, argv } = line;
  const command = commandsOf(face).find(({ path }) => path.every((word, index) => argv[index] === word));
  if (command === undefined || argv.includes("--help")) return line;
  const last = flagNames.find((name) => argv.at(-1) === `--${name}`);
  const value = last && flagOf(last).value;
  if (value !== undefined) return { ...line, argv: [...argv, filled(value)] };
  const isOnlyNamed = argv.length === command.path.length;
  if (command.runs && isOnlyNamed) return { ...line, argv: [...argv, "--", "true"], isOnlyNamed };
  const missing = isOnlyNamed ? command.args.filter(({ isOptional }) => !isOptional).map(({ label }) => label) : [];
  return { ...line, argv: [...argv, ...missing.map(filled)], isOnlyNamed };
}
