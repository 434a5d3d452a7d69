// What Bash makes of the parts of a word, as far as it can be told from the line.

/** Stands where something is put in that cannot be known. */
export const UNKNOWN = "\x01";

/** `$'…'`: bash(1), QUOTING. */
export const ansi = (body: string): string =>
  body.replace(
    /\\(?:x([\da-f]{1,2})|u([\da-f]{1,4})|U([\da-f]{1,8})|([0-7]{1,3})|([\s\S]))/gi,
    (_all, x, u, U, octal, one: string | undefined) => {
      if (one !== undefined) return CONTROLS[one] ?? one;
      const point = octal ? Number.parseInt(octal, 8) : Number.parseInt(x ?? u ?? U, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : "";
    },
  );

const CONTROLS: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
};

/** `${…}`, given what stands between the braces: `word` puts in what stands behind the operator. */
export function parameter(
  inside: string,
  variable: (name: string) => string | undefined,
  word: (text: string) => string,
): string {
  const [, name = "", operator = "", rest = ""] =
    /^!?(?:env:)?(\w+|[@*#?$!-])(?:\[[^\]]*\])?(:?[-=+?]|%%?|##?|\/[/#%]?)?([\s\S]*)$/i.exec(inside) ?? [];
  const value = variable(name);
  if (/[-=]$/.test(operator)) return value || word(rest);
  if (operator.endsWith("+")) return value ? word(rest) : "";
  if (value === undefined || value === UNKNOWN) return value ?? "";
  if (operator.startsWith("%")) return without(value, word(rest), "end");
  if (operator.startsWith("#")) return without(value, word(rest), "start");
  if (!operator.startsWith("/")) return value;
  const [from = "", to = ""] = rest.split("/");
  return operator === "//" ? value.replaceAll(word(from), word(to)) : value.replace(word(from), word(to));
}

/** A pattern that stands for more than itself is left as it is. */
function without(value: string, pattern: string, where: "start" | "end"): string {
  if (where === "end") return pattern !== "" && value.endsWith(pattern) ? value.slice(0, -pattern.length) : value;
  return value.startsWith(pattern) ? value.slice(pattern.length) : value;
}

/** The words that `{a,b}` and `{a..c}` make of one, a hundred at most; the word itself where there is none. */
export function braces(word: string): string[] {
  let words = [
    word.replace(/\{(\w)\.\.(\w)(?:\.\.-?\d+)?\}/g, (_all, from: string, to: string) => `{${range(from, to)}}`),
  ];
  for (;;) {
    const next = words.flatMap((one) => {
      const [all, before = "", inside = "", after = ""] = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one) ?? [];
      return all === undefined ? [one] : inside.split(",").map((part) => before + part + after);
    });
    if (next.length === words.length) return words;
    if (next.length > 100) return next.slice(0, 100);
    words = next;
  }
}

/** `a..c`, in whichever direction and without its steps: a word too many does no harm. */
function range(from: string, to: string): string {
  const [first = 0, last = 0] = [from, to].map((one) => one.charCodeAt(0)).sort((a, b) => a - b);
  const all = Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
  return [...all, to].join();
}

/** What a program prints that prints what it is given; undefined for every other one. */
export function printed(name: string, args: readonly string[], cwd: string): string | undefined {
  if (name === "pwd") return cwd;
  if (name === "echo" || name === "write-output") return args.filter((one) => !/^-[neE]+$/.test(one)).join(" ");
  if (name !== "printf") return undefined;
  const [format = "", ...values] = args[0] === "-v" ? args.slice(2) : args.filter((one) => one !== "--");
  let next = 0;
  return format.replace(/%[\w.-]*?[sbq]/g, () => values[next++] ?? "").replaceAll("\\n", "\n");
}
