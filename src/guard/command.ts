import { resolve } from "node:path";
import { type Credential, type Files, filesOf } from "./files.ts";
import { fromPosix, type Here } from "./places.ts";
import { type Segment, segmentsOf, type Word } from "./shell.ts";

/** What a command would do that it must not. */
export type Offence = { readonly credential: Credential } | { readonly prints: "token" | "headers" };

/** Programs that tell of a file no more than that it is there. */
const HARMLESS = new Set(
  `ls ll dir stat test [ [[ du df echo printf realpath readlink dirname basename chmod chown icacls mkdir cd pushd export tree which
  get-childitem gci test-path resolve-path get-item gi set-location sl push-location write-output write-host get-acl split-path join-path`.split(
    /\s+/,
  ),
);
/** Programs that make arguments or lines of what another one prints. */
const FEEDS = /^(?:xargs|parallel|read|mapfile|readarray|foreach-object|%|get-content|gc)$/;
/** The same in PowerShell: a search of the files that are piped to it, a method of what is in parentheses. */
const FEEDS_IN_POWERSHELL = /\|\s*(?:select-string|sls)\b|\)\.\w+\(/i;
const SEARCHES = /^(?:e|f|z)?grep$|^(?:rg|ag|ack|select-string|sls|findstr)$/;
const INTERPRETERS = /^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/;
const SHELLS = /^(?:ba|z|da|k|a)?sh(?:\.exe)?$|^(?:eval|iex|invoke-expression)$/;
const CMD = /^cmd(?:\.exe)?$/;
/** What stands before the program that is meant; with `=`, and nothing for the variable, an assignment of PowerShell. */
const BEFORE =
  /^(?:if|then|else|elif|do|while|until|!|\{|sudo|doas|env|command|builtin|exec|time|nohup|nice|stdbuf|npx|bunx|-\S*|\w+=.*|\d+[smhd]?|timeout|=|)$/s;
/** A file of ours by its name, wherever in a program's text the name is put together. */
const SPELLED_OUT = /\.mp\b[\s\S]*\b(?:config\.toml|tokens\.json|inflight\.json|reply\.json)|\bmixpanel_auth\.json/;

/** What there is against running `line`; undefined for nothing. */
export function offenceOf(line: string, here: Here, isPowerShell: boolean): Offence | undefined {
  return new Review(here, isPowerShell).line(line);
}

class Review {
  readonly #files: Files;
  readonly #isPowerShell: boolean;
  readonly #home: string;
  readonly #variables: Map<string, string | undefined>;
  #cwd: string;
  #feeds = false;

  constructor(here: Here, isPowerShell: boolean) {
    this.#files = filesOf(here);
    this.#isPowerShell = isPowerShell;
    this.#home = here.home;
    this.#variables = new Map([["PWD", here.cwd], ...Object.entries(here.env), ["HOME", here.home]]);
    if (isPowerShell) for (const [name, value] of [...this.#variables]) this.#variables.set(name.toUpperCase(), value);
    this.#cwd = here.cwd;
  }

  line(line: string): Offence | undefined {
    const segments = segmentsOf(line, {
      isPowerShell: this.#isPowerShell,
      variable: (name) => this.#variables.get(this.#isPowerShell ? name.toUpperCase() : name),
      assign: (name, value) => this.#variables.set(this.#isPowerShell ? name.toUpperCase() : name, value),
      home: this.#home,
    });
    const isFed = this.#feeds;
    this.#feeds ||=
      segments.some(({ words }) => words.some(({ text }) => FEEDS.test(text.toLowerCase()))) ||
      (this.#isPowerShell && (FEEDS_IN_POWERSHELL.test(line) || isJoined(segments)));
    for (const segment of segments) {
      const offence = this.#segment(segment);
      if (offence) return offence;
    }
    this.#feeds = isFed;
    return undefined;
  }

  #segment({ words, redirects, isSubstituted, input }: Segment): Offence | undefined {
    const isMeant = words.findIndex(({ text }) => !BEFORE.test(text));
    const [program, ...args] = isMeant < 0 ? [] : words.slice(isMeant);
    const name = nameOf(program);
    const own = ownArguments(words.map(({ text }) => text));
    if (own) return this.#named(redirects) ?? this.#own(own, words);
    const [to] = args.filter(({ text }) => !/^\/d$/i.test(text)); // what cmd takes to change the drive too
    if (/^(?:cd|chdir|pushd|set-location|sl|push-location)$/.test(name) && to) this.#cwd = this.#absolute(to.text);
    if (CMD.test(name)) return this.#cmd(args.map(({ text }) => text).join(" "));
    const isHarmless =
      HARMLESS.has(name) || (name === "find" && !args.some(({ text }) => /^-(?:exec|ok|delete|fprint)/.test(text)));
    if (isHarmless && !isSubstituted && !this.#feeds) return this.#named(redirects);
    const isNested = SHELLS.test(name);
    const isProgram = INTERPRETERS.test(name) || name.includes("::");
    const texts = [...args.map(({ text }) => text), input].filter((text) => text !== "");
    return (
      this.#named(redirects) ??
      this.#named(operandsOf(name, words)) ??
      (isNested
        ? first(
            texts.filter((text) => /\s/.test(text)),
            (text) => this.line(text),
          )
        : undefined) ??
      (isProgram ? first(texts, (text) => this.#mentioned(text)) : undefined) ??
      this.#recursive(name, args)
    );
  }

  /** What cmd is given to run: it spells variables in its own way, and what it does with a line is otherwise as good as PowerShell's. */
  #cmd(text: string): Offence | undefined {
    const variables = new Map(
      [["USERPROFILE", this.#home], ...this.#variables].map(([name = "", value]) => [name.toUpperCase(), value]),
    );
    const line = text
      .replace(/^(?:\/{1,2}\w+ )+/, "")
      .replaceAll(/%(\w+)%/g, (all, name: string) => variables.get(name.toUpperCase()) ?? all);
    const here = { env: Object.fromEntries(this.#variables), home: this.#home, cwd: this.#cwd };
    return new Review(here, true).line(line);
  }

  /** Our own programs may name the files; what they print of a token is not for a conversation. */
  #own(args: readonly string[], words: readonly Word[]): Offence | undefined {
    const isExec = args.indexOf("exec");
    const dashes = words.findIndex(({ text }) => text === "--");
    if (isExec >= 0 && dashes >= 0)
      return this.#segment({ words: words.slice(dashes + 1), redirects: [], isSubstituted: false, input: "" });
    const behind = args.slice(args.indexOf("account") + 1);
    // A word behind a flag may be its value.
    const verb = behind.find((word, index) => !word.startsWith("-") && !/^-[^=]*$/.test(behind[index - 1] ?? ""));
    const isOfAccount = args.includes("account");
    return isOfAccount && (verb === "token" || verb === "headers") ? { prints: verb } : undefined;
  }

  #named(words: readonly Word[]): Offence | undefined {
    return first(words, ({ text, isPattern }) => {
      // `--file=PATH`, `if=PATH`, `@PATH`, `key=@PATH`, `file:///PATH`
      const forms = [text, text.replace(/^[\w.-]*=@?|^@|^-\w+:/, ""), text.replace(/^file:\/\//, "")];
      // `FIRST,~/SECOND`
      if (this.#isPowerShell) forms.push(...text.split(",").map((one) => one.replace(/^~(?=[/\\]|$)/, this.#home)));
      return first(new Set(forms), (form) => {
        if (form === "" || form.length > 4096) return undefined;
        const path = this.#absolute(form);
        return offending(isPattern ? this.#files.matching(path) : this.#files.at(path));
      });
    });
  }

  /** In the text of a program: what looks like a path. */
  #mentioned(text: string): Offence | undefined {
    const paths = text.split(/[^\w.~/\\:$@%+-]+/).map((part) => part.replace(/^~(?=[/\\]|$)|^\$HOME\b/, this.#home));
    const named = first(new Set(paths), (path) =>
      /[./\\]/.test(path) ? offending(this.#files.at(this.#absolute(path))) : undefined,
    );
    return (
      named ?? (SPELLED_OUT.test(text) ? offending(this.#files.at(resolve(this.#home, ".mp/config.toml"))) : undefined)
    );
  }

  /** A search through a folder of ours that is named nowhere, because one stands in it. */
  #recursive(name: string, args: readonly Word[]): Offence | undefined {
    const isSearch =
      SEARCHES.test(name) && (!/grep$/.test(name) || args.some(({ text }) => /^-\w*[rR]|^--recursive/.test(text)));
    const places = operandsOf(name, [{ text: name, isPattern: false }, ...args]).filter(
      ({ text }) => !text.startsWith("-"),
    );
    return isSearch && places.length === 1 ? offending(this.#files.at(this.#cwd)) : undefined;
  }

  #absolute(path: string): string {
    return resolve(this.#cwd, fromPosix(path));
  }
}

const offending = (credential: Credential | undefined): Offence | undefined => credential && { credential };

function first<T>(all: Iterable<T>, look: (one: T) => Offence | undefined): Offence | undefined {
  for (const one of all) {
    const found = look(one);
    if (found) return found;
  }
  return undefined;
}

/** Whether a path that is put together is given to another program. */
const isJoined = (segments: readonly Segment[]): boolean => {
  const names = segments.map(({ words }) => nameOf(words.find(({ text }) => !BEFORE.test(text))));
  return names.includes("join-path") && names.some((name) => !HARMLESS.has(name) && name !== "");
};

const nameOf = (word: Pick<Word, "text"> | undefined): string =>
  (word?.text ?? "").replace(/^.*[/\\]/s, "").toLowerCase();

/** The words that may name files: of a search not what is searched for. */
function operandsOf(name: string, words: readonly Word[]): readonly Word[] {
  if (name === "join-path") {
    const texts = words.map(({ text }) => text);
    const parts = texts
      .slice(texts.findIndex((text) => nameOf({ text }) === name) + 1)
      .filter((text) => !text.startsWith("-"));
    return [...words, { text: parts.join("/"), isPattern: false }];
  }
  if (!SEARCHES.test(name)) return words;
  const named = words.findIndex(({ text }) => /^-pattern$/i.test(text));
  if (named >= 0) return words.filter((_, index) => index !== named + 1);
  if (words.some(({ text }) => /^-(?:e|f|-regexp|-file|[Pp]ath|[Ll]iteral)/.test(text))) return words;
  const pattern = words.findIndex(({ text }, index) => index > 0 && !text.startsWith("-"));
  return words.filter((_, index) => index !== pattern);
}

/** The arguments of one of our own programs, however it is started; undefined where the command is another. */
function ownArguments(words: readonly string[]): readonly string[] | undefined {
  const at = words.findIndex((word) => /(?:^|[/\\])(?:mp|auth_manager)(?:\.m?js|\.cmd)?$/.test(word));
  if (at < 0) return undefined;
  const isStarted = words
    .slice(0, at)
    .every((word) => BEFORE.test(word) || /(?:^|[/\\])(?:node|bun|mixpanel-auth)(?:\.exe)?$|^[&.]$/.test(word));
  return isStarted ? words.slice(at + 1) : undefined;
}
