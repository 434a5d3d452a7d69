/** Words that no shell reads as anything but themselves: bare, or in single quotes (PowerShell ends those at curly ones too). */
const WORDS = String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`;
const STEP = ` login --(?:start|finish|resume)${WORDS}`;
const IN_BASH = new RegExp(String.raw`^${STEP}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`);
const IN_POWERSHELL = new RegExp(`^${STEP}$`);
const HERE_STRING = /^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /;

/** In double quotes these mean themselves, in any shell; nothing else may stand in the path that is started. */
const PROGRAM = /^node "[^"$`\\\u201c-\u201e]+"$/;

/**
 * Whether `line` is a step of a login in two steps, as our pages write it, and nothing else. `program` is how auth_manager is started
 * here: `node "…/scripts/auth_manager.mjs"`.
 */
export function isLoginStep(
  line: string,
  program: string,
  isPowerShell: boolean,
  platform: string = process.platform,
): boolean {
  // No more than a shell leaves out: of what else a text is trimmed of, Bash makes a part of the program's name.
  const text = line.replaceAll("\r\n", "\n").replace(/^[ \t\n]+|[ \t\n]+$/g, "");
  // One that is alone ends a line for PowerShell.
  if (text.includes("\r") || !PROGRAM.test(program)) return false;
  const call = isPowerShell ? text.replace(HERE_STRING, "") : text;
  const start = call.slice(0, program.length);
  // Elsewhere it is a letter of a name. Two of them are one for Git Bash.
  const isOurs = (platform === "win32" ? start.replace(/\\(?!\\)/g, "/") : start) === program;
  return isOurs && (isPowerShell ? IN_POWERSHELL : IN_BASH).test(call.slice(program.length));
}
