/** Words that no shell reads as anything but themselves: bare, or in single quotes (PowerShell ends those at curly ones too). */
const WORDS = String.raw`(?: (?:[\w.=/:-]+|'[^'\u2018-\u201b]*'))*`;
const STEP = ` login --(?:start|finish|resume)${WORDS}`;
const IN_BASH = new RegExp(String.raw`^${STEP}(?: <<'ADDRESS'\n(?:(?!ADDRESS\n)[^\n]*\n)*ADDRESS)?$`);
const IN_POWERSHELL = new RegExp(`^${STEP}$`);
const HERE_STRING = /^@'\n(?:(?!['\u2018-\u201b]@)[^\n]*\n)*'@ \| /;

/**
 * Whether `line` is a step of a login in two steps, as our pages write it, and nothing else. `program` is how auth_manager is started
 * here: `node "…/scripts/auth_manager.mjs"`.
 */
export function isLoginStep(line: string, program: string, isPowerShell: boolean): boolean {
  const text = line.replaceAll("\r\n", "\n").trim();
  const call = isPowerShell ? text.replace(HERE_STRING, "") : text;
  const isOurs = call.slice(0, program.length).replaceAll("\\", "/") === program;
  return isOurs && (isPowerShell ? IN_POWERSHELL : IN_BASH).test(call.slice(program.length));
}
