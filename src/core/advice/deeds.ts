import type { Step } from "../../errors.ts";
import { shellQuote } from "./shell-quote.ts";

/** What a shell does by a command of its own, and each shell by another. */
export type Deed =
  /** Sets variables for what is started from this shell. A value can be a placeholder. */
  | { readonly set: Readonly<Record<string, string>> }
  | { readonly unset: readonly string[] }
  /** Renames a file, unless there is something of the new name. */
  | { readonly rename: string; readonly to: string }
  | { readonly removeFolder: string }
  /** Opens a file for the person. */
  | { readonly edit: string };

/** The deed as a step. On Windows its command is that of cmd, and its label has those of PowerShell and Git Bash. */
export function stepTo(deed: Deed, label: string, platform: string = process.platform): Step {
  if (platform !== "win32") return { command: inPosixShell(deed), label };
  return {
    command: inCmd(deed),
    label: `${label} (in PowerShell: ${inPowerShell(deed)}; in Git Bash: ${inPosixShell(forGitBash(deed))})`,
  };
}

/** A deed in a sentence, after "Run: ". */
export function deedInWords(deed: Deed, platform: string = process.platform): string {
  if (platform !== "win32") return inPosixShell(deed);
  return `${inCmd(deed)} (in PowerShell: ${inPowerShell(deed)}; in Git Bash: ${inPosixShell(forGitBash(deed))})`;
}

function inPosixShell(deed: Deed): string {
  const quote = (word: string): string => shellQuote(word, "posix");
  if ("set" in deed) return `export ${assignments(deed.set, (name, value) => `${name}=${quote(value)}`).join(" ")}`;
  if ("unset" in deed) return `unset ${deed.unset.map(nameOf).join(" ")}`;
  // -n: what has the new name already is not overwritten.
  if ("rename" in deed) return `mv -n ${quote(deed.rename)} ${quote(deed.to)}`;
  if ("edit" in deed) return `"\${EDITOR:-vi}" ${quote(deed.edit)}`;
  return `rm -r ${quote(deed.removeFolder)}`;
}

function inCmd(deed: Deed): string {
  if ("set" in deed) return assignments(deed.set, (name, value) => `set "${name}=${value}"`).join(" & ");
  if ("unset" in deed) return deed.unset.map((name) => `set "${nameOf(name)}="`).join(" & ");
  if ("rename" in deed) return `ren "${deed.rename}" "${lastPart(deed.to)}"`;
  if ("edit" in deed) return `notepad "${deed.edit}"`;
  return `rmdir /s /q "${deed.removeFolder}"`;
}

function inPowerShell(deed: Deed): string {
  const quote = (text: string): string => `'${text.replaceAll(/['‘’‚‛]/g, "$&$&")}'`;
  if ("set" in deed) return assignments(deed.set, (name, value) => `$env:${name} = ${quote(value)}`).join("; ");
  if ("unset" in deed) return `Remove-Item ${deed.unset.map((name) => `Env:${nameOf(name)}`).join(", ")}`;
  if ("rename" in deed) return `Rename-Item -LiteralPath ${quote(deed.rename)} -NewName ${quote(lastPart(deed.to))}`;
  if ("edit" in deed) return `notepad ${quote(deed.edit)}`;
  return `Remove-Item -Recurse -LiteralPath ${quote(deed.removeFolder)}`;
}

const assignments = (
  variables: Readonly<Record<string, string>>,
  assign: (name: string, value: string) => string,
): readonly string[] => Object.entries(variables).map(([name, value]) => assign(nameOf(name), value));

/** A config file can name a variable that no shell takes for one. */
const nameOf = (variable: string): string => (/^[A-Za-z_][A-Za-z0-9_]*$/.test(variable) ? variable : "<variable>");

const lastPart = (path: string): string => path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

const forGitBash = (deed: Deed): Deed => {
  const slashed = (path: string): string => path.replaceAll("\\", "/");
  if ("rename" in deed) return { rename: slashed(deed.rename), to: slashed(deed.to) };
  if ("edit" in deed) return { edit: slashed(deed.edit) };
  return "removeFolder" in deed ? { removeFolder: slashed(deed.removeFolder) } : deed;
};
