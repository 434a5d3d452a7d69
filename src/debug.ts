import { writeSync } from "node:fs";
import { scrub } from "./core/scrub.ts";
import type { Debug } from "./ports.ts";

const silent: Debug = {};

/** What `MP_DEBUG` asks for: the subjects that `names` lists; what it does not know of it passes over. */
export function debugFor(names: string | undefined): Debug {
  if (!names) return silent;
  const wanted = names.split(",").map((name) => name.trim());
  const followed = (["http", "files", "lock"] as const).filter((subject) => wanted.includes(subject));
  return Object.fromEntries(followed.map((subject) => [subject, (event: string) => report(`${subject}: ${event}`)]));
}

/** One line on stderr, whatever a path or a host holds; what cannot be written there is let go. */
function report(line: string): void {
  try {
    writeSync(2, `debug ${scrub(line).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, spellOut)}\n`);
  } catch {}
}

const spellOut = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;
