import type { Config, OddEntries, OddEntry } from "../../schema/config.ts";
import type { Fault } from "../fault.ts";
import { type EntryPath, oddFault } from "./odd.ts";

/** An entry that is odd in `after` and was not in `before`, as an error; undefined where there is none. */
export function newlyOdd(before: Config, after: Config): Fault<"CONFIG_ERROR"> | undefined {
  const { odd } = after;
  if (!odd) return undefined;
  const known = new Set(allOf(before.odd).map(([path]) => path.join("\n")));
  const found = allOf(odd).find(([path]) => !known.has(path.join("\n")));
  return found && oddFault(odd, ...found);
}

function allOf(odd: OddEntries | undefined): [EntryPath, OddEntry][] {
  if (!odd) return [];
  return [
    ...Object.entries(odd.accounts).map(([name, entry]): [EntryPath, OddEntry] => [["accounts", name], entry]),
    ...Object.entries(odd.targets).map(([name, entry]): [EntryPath, OddEntry] => [["targets", name], entry]),
    ...(odd.active ? [[["active"], odd.active] as [EntryPath, OddEntry]] : []),
    ...(odd.custom_header ? [[["settings", "custom_header"], odd.custom_header] as [EntryPath, OddEntry]] : []),
  ];
}
