import assert from "node:assert/strict";
import { type Edit, editConfig, type SetEdit } from "../../../src/core/config/edit.ts";

export const browser = { type: "oauth_browser", region: "eu" };
export const set = (path: string, value: SetEdit["value"]): Edit => ({ path: path.split("."), value });
export const renamed = (path: string, name: string): Edit => ({ path: path.split("."), renamed: name });
export const gone = (path: string): Edit => set(path, undefined);

/** Lines joined; a text that ends with a line break ends with "". */
export const lines = (...parts: string[]): string => parts.join("\n");

/** `list` makes `after` of `before`: as it stands, with the line breaks of Windows, and after a byte order mark. */
export function edits(before: string, after: string, ...list: Edit[]): void {
  assert.equal(editConfig(before, list), after);
  const inWindows = (text: string): string => text.replaceAll("\n", "\r\n");
  if (before.includes("\n")) assert.equal(editConfig(inWindows(before), list), inWindows(after), "with CRLF");
  if (before !== "") assert.equal(editConfig(`\ufeff${before}`, list), `\ufeff${after}`, "with a byte order mark");
}
