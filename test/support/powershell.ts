import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/** A grammar of PowerShell and what reads it; `.ci/run` fetches both. */
const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
const grammar = join(cache, "mixpanel-auth/powershell/node_modules/tree-sitter-pwsh/tree-sitter-powershell.wasm");
const READER = "web-tree-sitter";

/** For `skip`: false where the grammar is. */
export const noPowerShell = existsSync(grammar)
  ? false
  : "there is no grammar of PowerShell (npm: web-tree-sitter, tree-sitter-pwsh)";

/** A node of the tree that the grammar makes of a line. */
export interface Node {
  readonly type: string;
  readonly text: string;
  readonly hasError: boolean;
  readonly namedChildren: readonly Node[];
  readonly descendantsOfType: (types: readonly string[]) => readonly Node[];
}

/** Reads lines with that grammar. The result throws for a line that is no PowerShell. */
export async function powerShell(): Promise<(line: string) => Node> {
  const { Parser, Language } = createRequire(grammar)(READER);
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return (line) => {
    const root: Node = parser.parse(line).rootNode;
    if (root.hasError) throw new Error(`no PowerShell: ${line}`);
    return root;
  };
}

/** The words of a line that runs one program and nothing else, variables and commands in it none; undefined for any other. */
export function wordsIn(root: Node): string[] | undefined {
  const commands = root.descendantsOfType(["command"]);
  const others = [
    "variable",
    "sub_expression",
    "assignment_expression",
    "redirection",
    "script_block",
    "bareword_argument_list",
  ];
  const [command] = commands;
  if (!command || commands.length > 1 || root.descendantsOfType(others).length > 0) return undefined;
  const [name, elements] = command.namedChildren.filter(({ type }) => type !== "command_invocation_operator");
  const words = (elements?.namedChildren ?? []).filter(({ type }) => type !== "command_argument_sep");
  return [name, ...words].map((word) => stringIn(word?.text ?? ""));
}

/** What a string stands for. */
function stringIn(text: string): string {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll(/['‘’‚‛]{2}/g, (pair) => pair.charAt(0));
  return text.startsWith('"') ? text.slice(1, -1) : text;
}
