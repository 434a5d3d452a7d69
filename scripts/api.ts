import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { declarations } from "./declarations.ts";

/** `npm run api`: what the library exports, a declaration after the other without its comments, into `test/library/api.txt`. */
export const reportPath = fileURLToPath(new URL("../test/library/api.txt", import.meta.url));

/** The report for `types`, the text of `dist/index.d.ts`: sorted by name, so that a change of the sources alone changes nothing. */
export function report(types: string): string {
  const code = types.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "");
  const parts = code.split(/^(?=(?:declare |interface |type |export ))/m);
  const name = (part: string): string => /^(?:declare )?\w+ (\w+)/.exec(part)?.[1] ?? "";
  const sorted = parts.sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
  return sorted
    .map((part) =>
      part.replace(
        /^export \{ (.*) \};$/m,
        (_, names: string) => `export {\n  ${names.split(", ").join(",\n  ")},\n};`,
      ),
    )
    .join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(reportPath, report(declarations()));
