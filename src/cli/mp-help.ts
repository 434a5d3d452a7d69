import type { Command } from "./command.ts";
import type { Paper } from "./format/paper.ts";
import { help } from "./help.ts";
import { axisOptions, type Option, type OptionName, options, spell } from "./options.ts";

const INDENT = "  ";
const MOST_LABEL = 26;
const ABOUT = "mp looks after your Mixpanel accounts, so that an agent can use them without seeing a secret.";
const everywhere = (Object.keys(options) as OptionName[]).filter(
  (name) => (options[name] as Option).everywhere !== undefined,
);

/** Help for the commands whose path begins with `path`, wrapped to the paper. Throws `INVALID_ARGS` when there is none. */
export function helpText(path: readonly string[], commands: readonly Command[], paper: Paper): string {
  const { usage, commands: chosen } = help(path, commands, "mp").help;
  const title = (text: string): string => paper.bold(text);
  const [only, ...more] = chosen;
  const sections: string[] = [];
  if (only && more.length === 0) {
    sections.push(
      wrap(`${only.summary}.`, paper.width, ""),
      wrap(usage.replace("usage", "Usage"), paper.width, "    "),
    );
    const own = commands.find((command) => [...command.path, ...command.args].join(" ") === only.name)?.options ?? [];
    if (only.name.startsWith("completion ")) sections.push(`${title("To have it in every shell")}\n${COMPLETION}`);
    if (own.length > 0) sections.push(`${title("Flags")}\n${list(own.map(flag), paper)}`);
    sections.push(`${title("Flags of every command")}\n${list([...everywhere, "help" as const].map(flag), paper)}`);
  } else {
    const rows = chosen.map(({ name, summary }): Row => [name, summary]);
    if (path.length === 0) sections.push(wrap(ABOUT, paper.width, ""));
    sections.push(
      `Usage: mp [flags] ${[...path, "<command>"].join(" ")} [arguments]`,
      `${title("Commands")}\n${list(rows, paper)}`,
    );
    const flags = [...axisOptions, ...everywhere, "help", "version"] as const;
    if (path.length === 0)
      sections.push(
        `${title("Flags of every command")}\n${list(flags.map(flag), paper)}`,
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

const COMPLETION = `  bash  source <(mp completion bash)   in ~/.bashrc
  zsh   source <(mp completion zsh)    in ~/.zshrc, after compinit
  fish  mp completion fish | source    in ~/.config/fish/config.fish`;

type Row = readonly [label: string, text: string];

function flag(name: OptionName): Row {
  const { short, summary }: Option = options[name];
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

/** `text` in lines of at most `width` columns, broken between words; those after the first begin with `indent`. */
function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(/\[[^\]]*\]|\S+/g) ?? []) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}
