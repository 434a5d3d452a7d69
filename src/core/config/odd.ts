import type { Config, OddEntries, OddEntry } from "../../schema/config.ts";
import { Fault } from "../fault.ts";
import { joinReasons, keyPath } from "../issues.ts";

/** What an entry of the config file is: an account or a target by its name, the header of the settings, or what is active. */
export type EntryPath =
  | readonly ["accounts", string]
  | readonly ["targets", string]
  | readonly ["active"]
  | readonly ["settings", "custom_header"];

/** What is wrong with an entry, in a line: "region: must be one of us, eu, in". */
export const problemOf = ({ issues }: OddEntry): string =>
  joinReasons(issues.map(({ key, reason }) => (key === undefined ? reason : `${keyPath([key])}: ${reason}`)));

/** `CONFIG_ERROR`: an odd entry was to be used. */
export function oddFault({ path }: OddEntries, entry: EntryPath, { issues }: OddEntry): Fault<"CONFIG_ERROR"> {
  const reasons = issues.map(
    ({ key, reason }) => `${keyPath([...entry, ...(key === undefined ? [] : [key])])}: ${reason}`,
  );
  return new Fault("CONFIG_ERROR", { path, issues: reasons }, { place: { odd: { entry, issues } } });
}

/** Throws `CONFIG_ERROR` when what is active is odd: `only` that value of it, or any. */
export function requireActive({ odd }: Config, only?: string): void {
  if (odd?.active?.issues.some(({ key }) => only === undefined || key === only))
    throw oddFault(odd, ["active"], odd.active);
}

/** The names of all accounts, those that cannot be used among them. */
export const accountNames = ({ accounts, odd }: Pick<Config, "accounts" | "odd">): string[] =>
  [...Object.keys(accounts), ...Object.keys(odd?.accounts ?? {})].sort();

/** The names of all targets, likewise. */
export const targetNames = ({ targets, odd }: Pick<Config, "targets" | "odd">): string[] =>
  [...Object.keys(targets), ...Object.keys(odd?.targets ?? {})].sort();
