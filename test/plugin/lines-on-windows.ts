import { type Page, pages } from "../docs/markdown.ts";
import { type CommandLine, commandLines } from "./command-lines.ts";

/** A line of the agent's pages that is typed into a shell. */
export interface TypedLine {
  readonly where: string;
  readonly text: string;
}

const PROGRAM = `node "\${CLAUDE_PLUGIN_ROOT}/scripts/auth_manager.mjs"`;

/** The pages that agents read; the reference of the commands shows how they are called, and no calls. */
const read: readonly Page[] = pages().filter(
  ({ path }) => /^(?:commands|skills)\//.test(path) && !path.endsWith("references/commands.md"),
);

/** What stands in the pages for one shell alone, each with its like for the others beside it, by the language of its block. */
const ofOneShell: Readonly<Record<string, "Git Bash" | "PowerShell">> = { sh: "Git Bash", powershell: "PowerShell" };

/** Code in prose that has a blank in it, and is no line for a shell. */
const noLines = [
  /^state: ok$/,
  /^--[a-z-]+ [A-Z]+$/, // a flag with its value
  /^(?:command not found|Cannot find module)$/, // what a shell and Node say
  /^\/mixpanel:auth /, // typed into Claude Code
  /^[!&] $/, // stands before a line
  /^< FILE$/, // stands behind one
  /^(?:mp|auth_manager) $/, // how a line begins
];

/** Every line of the pages: for all shells, for one, for cmd; and what nobody has said of what kind it is. */
export function linesOfPages(): {
  readonly forAll: readonly CommandLine[];
  readonly forOne: Readonly<Record<"Git Bash" | "PowerShell" | "cmd", readonly TypedLine[]>>;
  readonly unknown: readonly TypedLine[];
} {
  const forOne = { "Git Bash": [] as TypedLine[], PowerShell: [] as TypedLine[], cmd: [] as TypedLine[] };
  const unknown: TypedLine[] = [];
  const forAll: CommandLine[] = [];
  for (const page of read) {
    const ours = commandLines(page);
    for (const { language, line, lines } of page.blocks) {
      const plain = lines.every((one) => one.startsWith(PROGRAM) && !/[<>|;&$`']/.test(one.slice(PROGRAM.length)));
      if (plain) continue;
      const shell = ofOneShell[language];
      const whole = { where: `${page.path}:${line}`, text: lines.join("\n") };
      (shell ? forOne[shell] : unknown).push(whole);
    }
    const inOneShell = Object.values(forOne)
      .flat()
      .map(({ text }) => text);
    forAll.push(...ours.filter(({ text }) => !inOneShell.some((whole) => whole.split("\n").includes(text))));
    for (const [index, text] of page.prose.entries())
      for (const [, code = ""] of text.matchAll(/`([^`]+)`/g)) {
        const where = `${page.path}:${index + 1}`;
        const isOurs = ours.some((line) => line.where === where && [code, `auth_manager ${code}`].includes(line.text));
        if (isOurs || !/\S\s|\s\S/.test(code)) continue;
        if (/%[A-Z_]+%/.test(code)) forOne.cmd.push({ where, text: code });
        else if (!noLines.some((one) => one.test(code))) unknown.push({ where, text: code });
      }
  }
  return { forAll, forOne, unknown };
}
