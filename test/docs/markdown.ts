import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { projectFolder } from "../support/project-folder.ts";

/** A fenced block. `attributes` are what follows the language in its info string: `key=value`, or a word alone. */
export interface Block {
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The number of its first line of text in the page, counted from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** What stands before each of its lines, in a list. */
  readonly indent: string;
}

export interface Page {
  /** Its path in the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The lines outside of fenced blocks; those within are empty. */
  readonly prose: readonly string[];
}

const folders = ["", "commands", "docs", "skills/mixpanel-auth", "skills/mixpanel-auth/references"];

/** Every page that people or agents read. */
export const pages = (): readonly Page[] =>
  folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder))
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => page(posix.join(folder, file))),
  );

export function page(path: string): Page {
  const text = readFileSync(join(projectFolder, path), "utf8");
  const blocks: Block[] = [];
  const prose: string[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, indent, info] = /^(\s*)```(.*)$/.exec(lines[at] ?? "") ?? [];
    prose.push(info === undefined ? (lines[at] ?? "") : "");
    if (indent === undefined || info === undefined) continue;
    const end = lines.findIndex((line, index) => index > at && line === `${indent}\`\`\``);
    if (end === -1) throw new Error(`${path}:${at + 1}: this block has no end`);
    const [language = "", ...words] = info.split(" ");
    const attributes = Object.fromEntries(words.map((word) => [word.split("=")[0], word.split("=")[1] ?? ""]));
    const inside = lines.slice(at + 1, end).map((line) => line.slice(indent.length));
    blocks.push({ language, attributes, line: at + 2, lines: inside, indent });
    prose.push(...inside.map(() => ""), "");
    at = end;
  }
  return { path, text, blocks, prose };
}

/** Writes the page anew with other lines in some of its blocks. */
export function rewrite({ path, text }: Page, changes: ReadonlyMap<Block, readonly string[]>): void {
  const lines = text.split("\n");
  for (const [{ line, lines: old, indent }, fresh] of [...changes].reverse())
    lines.splice(line - 1, old.length, ...fresh.map((one) => (one === "" ? "" : indent + one)));
  writeFileSync(join(projectFolder, path), lines.join("\n"));
}
