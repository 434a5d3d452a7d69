import { axisFlags } from "../arguments/axes.ts";
import type { Command } from "../arguments/command.ts";
import { type FlagName, flagNames, flagOf, spell } from "../arguments/flags.ts";
import { help, helpedBy } from "../arguments/help.ts";
import type { Paper } from "./paper.ts";
import { wrap as wrapped } from "./width.ts";

const INDENT = "  ";
const MOST_LABEL = 26;
const ABOUT = "mp looks after your Mixpanel accounts, so that an agent can use them without seeing a secret.";
const everywhere = flagNames.filter((name) => flagOf(name).everywhere !== undefined);

/** Help of `mp` for the commands that begin with `path`, wrapped to the paper. Throws `INVALID_ARGS` when there is none. */
export function helpText(path: readonly string[], commands: readonly Command[], paper: Paper): string {
  const { usage, commands: chosen } = help(path, commands, "mp").help;
  const [only, ...more] = helpedBy(path, commands);
  const title = (text: string): string => paper.bold(text);
  const sections: string[] = [];
  if (only && more.length === 0) {
    const { summary, flags, note } = only;
    sections.push(wrap(`${summary}.`, paper.width, ""), wrap(usage.replace("usage", "Usage"), paper.width, "    "));
    if (note) sections.push(`${title(note.title)}\n${note.text}`);
    if (flags.length > 0) sections.push(`${title("Flags")}\n${list(flags.map(flagRow), paper)}`);
    sections.push(`${title("Flags of every command")}\n${list([...everywhere, "help" as const].map(flagRow), paper)}`);
  } else {
    const rows = chosen.map(({ name, summary }): Row => [name, summary]);
    if (path.length === 0) sections.push(wrap(ABOUT, paper.width, ""));
    sections.push(
      `Usage: mp [flags] ${[...path, "<command>"].join(" ")} [arguments]`,
      `${title("Commands")}\n${list(rows, paper)}`,
    );
    const all = [...axisFlags, ...everywhere, "help", "version"] as const;
    if (path.length === 0)
      sections.push(
        `${title("Flags of every command")}\n${list(all.map(flagRow), paper)}`,
        `${title("Examples")}\n${EXAMPLES}`,
      );
    sections.push(
      wrap(`Run mp ${[...path, "<command>"].join(" ")} --help for the flags of one command.`, paper.width, ""),
    );
  }
  return `${sections.join("\n\n")}\n`;
}

const EXAMPLES = `  mp login
  mp project list
  mp project use 3713224
  mp account list --format json`;

type Row = readonly [label: string, text: string];

function flagRow(name: FlagName): Row {
  const { short, summary } = flagOf(name);
  return [`${short ? `-${short}, ` : "    "}${spell(name)}`, summary];
}

function list(rows: readonly Row[], { width }: Paper): string {
  const column = Math.min(MOST_LABEL, Math.max(...rows.map(([label]) => label.length)));
  const gap = INDENT + " ".repeat(column) + INDENT;
  return rows
    .map(([label, text], index) => {
      const isApart = index > 0 && groupOf(label) !== groupOf(rows[index - 1]?.[0] ?? "");
      const lines = wrap(text, Math.max(20, width - gap.length), "")
        .split("\n")
        .join(`\n${gap}`);
      const first = label.length > column ? `${label}\n${gap}` : `${label.padEnd(column)}${INDENT}`;
      return `${isApart ? "\n" : ""}${INDENT}${first}${lines}`;
    })
    .join("\n");
}

/** Commands of one group stand together; those of one word, and flags, are of none. */
const groupOf = (label: string): string => /^[a-z]+(?= [a-z])/.exec(label)?.[0] ?? "";

/** A text, with what is in brackets kept together. */
const wrap = (text: string, width: number, indent: string): string =>
  wrapped(text.match(/\[[^\]]*\]|\S+/g) ?? [], width, indent).join("\n");
