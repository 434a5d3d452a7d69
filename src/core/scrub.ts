import { heldSecrets, REDACTED } from "../secret.ts";

/**
 * `text`, which came from outside (a server's reply, the message of a foreign exception), with every secret that this process has held
 * replaced by `[redacted]`: also one that is encoded (percent, quoted-printable, JSON, HTML, base64, hexadecimal), or has invisible
 * characters in it, which would be gone where it is shown.
 */
export function scrub(text: string): string {
  const held = heldSecrets();
  const secrets = held.map((value) => known.get(value) ?? wantedOf(value));
  if (known.size > held.length) forget(held);
  if (secrets.length === 0) return text;
  const found: Range[] = [];
  for (const view of viewsOf(text)) {
    findSpelled(view, secrets, found);
    findPacked(view, secrets, found);
  }
  return withoutRanges(text, found);
}

/** How many encodings may lie over each other. */
const DEEPEST = 3;
/** Bytes: fewer turn up by chance wherever something else is decoded. */
const SHORTEST_PACKED = 4;

/** What is looked for. */
interface Wanted {
  readonly spellings: readonly string[];
  /** As bytes of UTF-8 and of UTF-16, for base64 and hexadecimal. */
  readonly packed: readonly string[];
}

/** What each secret is looked for as, worked out once. */
const known = new Map<string, Wanted>();

/** All but these. */
function forget(held: readonly string[]): void {
  const kept = new Set(held);
  for (const value of known.keys()) if (!kept.has(value)) known.delete(value);
}

function wantedOf(value: string): Wanted {
  const spellings = new Set([value, withoutInvisible(value)].map(spacesForPluses));
  spellings.delete("");
  // Of UTF-16 all but the last byte is the same for ASCII whichever byte comes first.
  const bytes = [Buffer.from(value), Buffer.from(value, "utf16le").subarray(0, -1)];
  const packed = bytes.map((one) => one.toString("latin1")).filter(({ length }) => length >= SHORTEST_PACKED);
  const wanted = { spellings: [...spellings], packed };
  known.set(value, wanted);
  return wanted;
}

/** From where to where in the text. */
type Range = readonly [from: number, to: number];

/** A text that was made of another one, and where in that one each of its characters comes from. */
interface View {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function plainView(text: string): View {
  const from = Array.from({ length: text.length }, (_, index) => index);
  return { text, from, to: from.map((index) => index + 1) };
}

/**
 * What is not seen: characters, and what a terminal obeys (ECMA-48 §5.4). In a function, because a run that quotes nothing need not
 * look their classes up: 0.5 ms.
 */
const invisible = (): RegExp =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is one that is looked for
  /\u001b\[[0-?]*[ -/]*[@-~]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** `text` without what is not seen. */
export const withoutInvisible = (text: string): string => text.replace(invisible(), "");

/** A whole character of UTF-8 at a time, each of its bytes behind `mark`; a byte that is none of one is of Latin-1. */
function octets(mark: string): readonly [RegExp, (match: string) => string] {
  const next = `${mark}[89ab][\\da-f]`;
  const any = `${mark}[cd][\\da-f]${next}|${mark}e[\\da-f](?:${next}){2}|${mark}f[0-7](?:${next}){3}|${mark}[\\da-f]{2}`;
  const meaning = (match: string): string => {
    const bytes = Buffer.from(match.replace(/[^\da-f]/gi, ""), "hex");
    return bytes.toString(bytes.length > 1 ? "utf8" : "latin1");
  };
  return [new RegExp(any, "gi"), meaning];
}

/** How a character may be encoded, each way with what it then stands for. */
const decoders: readonly (readonly [pattern: RegExp, meaning: (match: string) => string])[] = [
  octets("%"), // percent-encoding (RFC 3986 §2.1)
  octets("="), // quoted-printable (RFC 2045 §6.7)
  octets("\\\\x"), // as Python prints bytes
  // JSON and JavaScript, also what its `escape()` makes.
  [
    /[\\%]u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\}|\\[^ux]/gi,
    (match) => (/^[\\%]u/i.test(match) ? character(`x${match.replace(/[^0-9a-f]/gi, "")}`) : unescaped(match)),
  ],
  // HTML and XML.
  [
    /&#(?:x[0-9a-f]{1,6}|[0-9]{1,7});?|&[a-z]{2,6};/gi,
    (match) => {
      const inside = match.replace(/\W/g, "").toLowerCase();
      return match.startsWith("&#") ? character(inside) : (new RegExp(` ${inside}(.) `).exec(ENTITIES)?.[1] ?? match);
    },
  ],
];

/** The character with this number, in decimal or behind an "x"; none for a number that has none. */
function character(number: string): string {
  const point = Number(`0${number}`);
  return point <= 0x10ffff ? String.fromCodePoint(point) : "";
}

/** Control characters are not looked for. */
const unescaped = (match: string): string => (/^\\[bfnrt]$/.test(match) ? "" : match.slice(1));

/**
 * The text without what is invisible, also without the marks by which quoted-printable breaks lines, and both with one encoding after
 * the other taken away, in every order.
 */
function viewsOf(text: string): View[] {
  const plain = plainView(text);
  const views = [plain, rewritten(plain, /=\r?\n/g, nothing)].map((view) => rewritten(view, invisible(), nothing));
  const seen = new Set(views.map((view) => view.text));
  let latest = views;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    latest = latest.flatMap((view) =>
      decoders.map(([pattern, meaning]) => rewritten(rewritten(view, pattern, meaning), invisible(), nothing)),
    );
    latest = latest.filter((view) => !seen.has(view.text) && seen.add(view.text));
    views.push(...latest);
  }
  return views;
}

const nothing = (): string => "";

/** The view with each match of `pattern` replaced. */
function rewritten({ text, from, to }: View, pattern: RegExp, replacement: (match: string) => string): View {
  const next = { text: "", from: [] as number[], to: [] as number[] };
  const add = (part: string, start: number, end: number, isOne: boolean): void => {
    next.text += part;
    for (let i = 0; i < part.length; i += 1) {
      next.from.push(from[isOne ? start : start + i] ?? 0);
      next.to.push(to[isOne ? end - 1 : start + i] ?? 0);
    }
  };
  let last = 0;
  for (const { 0: match, index } of text.matchAll(pattern)) {
    add(text.slice(last, index), last, index, false);
    last = index + match.length;
    add(replacement(match), index, last, true);
  }
  add(text.slice(last), last, text.length, false);
  return next;
}

/** The characters of ASCII that have a name in HTML, each behind its name. */
const ENTITIES =
  " amp& lt< gt> quot\" apos' excl! num# dollar$ percnt% lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; equals= " +
  "commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] hat^ lowbar_ grave` quest? lcub{ lbrace{ verbar| vert| rcub} rbrace} ";

/** In forms a space is a plus. */
const spacesForPluses = (text: string): string => text.replaceAll("+", " ");

function findSpelled({ text, from, to }: View, secrets: readonly Wanted[], found: Range[]): void {
  const searched = spacesForPluses(text);
  for (const { spellings } of secrets)
    for (const spelling of spellings)
      for (let at = searched.indexOf(spelling); at >= 0; at = searched.indexOf(spelling, at + spelling.length))
        found.push([from[at] ?? 0, to[at + spelling.length - 1] ?? 0]);
}

/** How bytes may be written, each way with what they may be: wherever in a run of base64 or of hexadecimal digits a secret begins. */
const packings: readonly (readonly [run: RegExp, readings: (run: string) => string[]])[] = [
  [/[A-Za-z0-9+/_-]{6,}={0,2}/g, (run) => shifted(run, "base64", 4)],
  [/[0-9a-f]{2}(?:[ :-]?[0-9a-f]{2}){3,}[0-9a-f]?/gi, (run) => shifted(run.replace(/[ :-]/g, ""), "hex", 2)],
  // As a list of numbers.
  [/(?:(?:0x)?[\da-f]{1,3}[ ,+]+){3,}\w+/gi, (run) => [Buffer.from(run.split(/\W+/).map(Number)).toString("latin1")]],
];

const shifted = (digits: string, encoding: "base64" | "hex", shifts: number): string[] =>
  Array.from({ length: shifts }, (_, shift) => Buffer.from(digits.slice(shift), encoding).toString("latin1"));

function findPacked({ text, from, to }: View, secrets: readonly Wanted[], found: Range[]): void {
  for (const [run, readings] of packings)
    for (const { 0: match, index } of text.matchAll(run)) {
      const read = readings(match);
      if (secrets.some(({ packed }) => packed.some((bytes) => read.some((reading) => reading.includes(bytes)))))
        found.push([from[index] ?? 0, to[index + match.length - 1] ?? 0]);
    }
}

/** `text` with each range replaced, those that overlap as one. */
function withoutRanges(text: string, ranges: readonly Range[]): string {
  let clean = "";
  let last = 0;
  let open: Range | undefined;
  const close = (): void => {
    if (!open) return;
    clean += text.slice(last, open[0]) + REDACTED;
    last = open[1];
  };
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (open && from < open[1]) open = [open[0], Math.max(open[1], to)];
    else {
      close();
      open = [from, to];
    }
  close();
  return clean + text.slice(last);
}
