import { statSync } from "node:fs";
import { win32 } from "node:path";

/** What is to be spawned. */
export interface Startable {
  readonly file: string;
  readonly args: readonly string[];
  /** The arguments are the command line as it is. */
  readonly isVerbatim?: boolean;
}

/**
 * How a program is started by the name that a person gives. On Windows the name goes without its ending, and what npm and others install
 * are batch files, which only cmd runs. Undefined for an argument that cmd can give to none: one of several lines.
 */
export function startable(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { platform = process.platform as string, isFile = isFileHere } = {},
): Startable | undefined {
  const file = platform === "win32" ? placesOnWindows(name, env).find(isFile) : undefined;
  if (file === undefined || !/\.(?:bat|cmd)$/i.test(file)) return { file: file ?? name, args };
  if (args.some((arg) => /[\r\n\0]/.test(arg))) return undefined;
  const line = [`"${file}"`, ...args.map(wordForBatch)].join(" ");
  // No AutoRun of the registry, `!` is a letter, and of the quotes around the whole cmd takes the outer ones away.
  return {
    file: of(env, "ComSpec") ?? "cmd.exe",
    args: ["/d", "/e:on", "/v:off", "/s", "/c", `"${line}"`],
    isVerbatim: true,
  };
}

/** Where cmd looks for it, but for the working folder. */
function placesOnWindows(name: string, env: Readonly<Record<string, string | undefined>>): string[] {
  const endings = (of(env, "PATHEXT") ?? ".COM;.EXE;.BAT;.CMD").split(";");
  const folders = /[\\/:]/.test(name) ? [""] : (of(env, "PATH") ?? "").split(win32.delimiter).filter(Boolean);
  const named = win32.extname(name) === "" ? [] : [name];
  const names = [...named, ...endings.map((ending) => `${name}${ending.toLowerCase()}`)];
  return folders.flatMap((folder) => names.map((one) => win32.join(folder, one)));
}

const isFileHere = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Names of variables have no case there, but those of an object have. */
const of = (env: Readonly<Record<string, string | undefined>>, name: string): string | undefined =>
  Object.entries(env).find(([key]) => key.toUpperCase() === name.toUpperCase())?.[1];

/**
 * One word for a batch file, which cmd reads twice: in quotes nothing but `"` and `%` means anything to it. `%cd:~,%` is an empty text,
 * and parts what would be the name of a variable (the same as in Rust's standard library).
 */
function wordForBatch(arg: string): string {
  const escaped = arg.replaceAll(/(\\*)"/g, '$1$1""').replaceAll("%", "%%cd:~,%");
  return /^[\w#$*+\-./:?@\\]*[\w#$*+\-./:?@]$/.test(arg) ? arg : `"${escaped.replace(/\\+$/, "$&$&")}"`;
}
