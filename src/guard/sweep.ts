import { fitting, leavingOut } from "./patterns.ts";
import { SEARCHES } from "./programs.ts";

/** What a command goes through, folders with all that is in them. */
export interface Sweep {
  readonly folders: readonly string[];
  /** Whether a file of this path is taken. */
  readonly takes: (path: string) => boolean;
}

/** Programs that take folders whole, when these flags are among their arguments. */
const WHOLE: readonly (readonly [name: RegExp, flag: RegExp])[] = [
  [/^(?:cp|scp|rsync|zip|rm|chmod|chown|[efz]?grep)$/, /^-\w*[rRa]|^--(?:dereference-)?(?:recurs|archive)/],
  [/^tar$/, /^-?\w*c|^--create/],
  [/^(?:copy|remove)-item$/, /^-r/i],
  [/^icacls$/, /^\/t$/i],
  // It leaves out what begins with a dot.
  [/^rg$/, /^-\w*\.|^--hidden|^-\w*uu/],
];

/** What `name` goes through; undefined for a program that takes only the files that it is given. `isFed`: its output is read as names. */
export function sweepOf(name: string, args: readonly string[], isFed: boolean): Sweep | undefined {
  const isList = /^(?:gci|get-childitem)$/.test(name) && isFed && args.some((text) => /^-r/i.test(text));
  const isWhole =
    name === "find" ? isFed || args.some((text) => /^-(?:exec|ok|delete)/.test(text)) : isList || undefined;
  const flag = WHOLE.find(([names]) => names.test(name))?.[1];
  if (!(isWhole ?? (flag !== undefined && args.some((text) => flag.test(text))))) return undefined;
  const conditions = name === "find" ? args.findIndex((text) => /^[-(!]/.test(text)) : -1;
  const operands = (conditions < 0 ? args : args.slice(0, conditions)).filter((text) => !text.startsWith("-"));
  const patterns = patternsOf(name, args);
  const only = patterns.filter(({ isLeftOut }) => !isLeftOut);
  const folders = operands.slice(SEARCHES.test(name) || name === "zip" ? 1 : 0);
  return {
    folders: folders.length > 0 ? folders : ["."],
    takes: (path) =>
      (only.length === 0 || only.some(({ fits }) => fits(path))) &&
      !patterns.some(({ isLeftOut, fits }) => isLeftOut && fits(path)),
  };
}

interface Pattern {
  readonly isLeftOut: boolean;
  readonly fits: (path: string) => boolean;
}

/** What narrows a search down: `-name`, `--include`, `--exclude-dir`, `-g`. */
function patternsOf(name: string, args: readonly string[]): Pattern[] {
  return args.flatMap((text, index) => {
    const before = args[index - 1] ?? "";
    const [, flag = "", value = ""] = /^(--[\w-]+)=(.*)$/s.exec(text) ?? [undefined, before, text];
    const [, bang = "", pattern = ""] = /^(!?)(.*)$/s.exec(value.replace(/^["']|["']$/g, "")) ?? [];
    if (name === "find" && /^-i?(?:name|path|wholename)$/.test(flag))
      return [patternOf(pattern, /^(?:!|-not)$/.test(args[index - 2] ?? ""))];
    // PowerShell has one dash.
    if (/^--?(?:filter|include|exclude(?:-dir)?)$/i.test(flag)) return [patternOf(pattern, /^--?e/i.test(flag))];
    return name === "rg" && /^(?:-g|--i?glob)$/.test(flag) ? [patternOf(pattern, bang === "!")] : [];
  });
}

const patternOf = (pattern: string, isLeftOut: boolean): Pattern => ({
  isLeftOut,
  fits: isLeftOut ? leavingOut(pattern) : fitting(pattern),
});
