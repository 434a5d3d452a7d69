import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `npm run release -- 0.5.0`: the version in every manifest, and the date in the changelog. */

/** Where the version stands: a file, and what stands around it there. */
const places: readonly (readonly [file: string, pattern: RegExp])[] = [
  ["package.json", /^( {2}"version": ")[^"]+(")/m],
  // That of the project itself, which comes twice before any package.
  ["package-lock.json", /^( {2}"version": ")[^"]+(")/m],
  ["package-lock.json", /^( {6}"version": ")[^"]+(")/m],
  ["plugin.json", /^( {2}"version": ")[^"]+(")/m],
  [".claude-plugin/plugin.json", /^( {2}"version": ")[^"]+(")/m],
  [".claude-plugin/marketplace.json", /^( {6}"version": ")[^"]+(")/m],
];

/**
 * Writes `version` into every manifest below `root`, and `date` (YYYY-MM-DD) into the changelog in place of "Unreleased". Nothing is written unless
 * all of it can be. Throws where `version` is none (SemVer 2.0.0, without build metadata), a manifest has no version, or the changelog
 * has no unreleased section for it with something in it.
 */
export function release(root: string, version: string, date: string): void {
  if (!/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version)) throw new Error(`${version} is no version such as 0.5.0.`);
  const texts = new Map<string, string>();
  const textOf = (file: string): string => texts.get(file) ?? readFileSync(join(root, file), "utf8");
  for (const [file, pattern] of places) {
    const text = textOf(file);
    if (!pattern.test(text)) throw new Error(`${file} has no version where one is expected.`);
    texts.set(file, text.replace(pattern, `$1${version}$2`));
  }
  const changelog = textOf("CHANGELOG.md");
  const heading = `## [${version}] - Unreleased\n`;
  const [, section = ""] = changelog.split(heading);
  if (!/^- /m.test(section.split("\n## ")[0] ?? ""))
    throw new Error(`CHANGELOG.md has nothing under "${heading.trim()}": say there what a user will notice.`);
  texts.set("CHANGELOG.md", changelog.replace(heading, `## [${version}] - ${date}\n`));
  for (const [file, text] of texts) writeFileSync(join(root, file), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version = ""] = process.argv.slice(2);
  release(fileURLToPath(new URL("..", import.meta.url)), version, new Date().toISOString().slice(0, 10));
  console.log(`${version} stands in every manifest. Now: npm run build && npm test`);
}
