import { Secret } from "../secret.ts";

/** `value` as the text of a JSON file, its secrets written out: this is where they leave for the disk. */
export const plainJson = (value: unknown): string => `${JSON.stringify(value, reveal, 2)}\n`;

/** A replacer is given what `toJSON` made of a value, so it looks at the holder for the value itself. */
function reveal(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const original = this[key];
  return original instanceof Secret ? original.reveal() : value;
}
