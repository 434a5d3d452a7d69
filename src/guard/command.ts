import { resolve } from "node:path";
import { printed } from "./expand.ts";
import { type Credential, type Files, filesOf } from "./files.ts";
import { handsOn } from "./hands-on.ts";
import { isHarmless } from "./harmless.ts";
import { ownArguments, printedByOurs } from "./ours.ts";
import { absoluteIn, type Here } from "./places.ts";
import { nameOf, programOf, RUNS_LINES, SEARCHES, SHELLS } from "./programs.ts";
import { type Segment, segmentsOf } from "./shell.ts";
import { textsOf, type Word } from "./shell-words.ts";
import { sweepOf } from "./sweep.ts";

/** What a command would do that it must not. */
export type Offence = { readonly credential: Credential } | { readonly prints: "token" | "headers" };

const INTERPRETERS = /^(?:python|node|ruby|perl|php|deno|bun|lua|osascript|awk|sed|pwsh|powershell)[\d.]*(?:\.exe)?$/;
const CMD = /^cmd(?:\.exe)?$/;
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
  readonly #worksIn: string;
  #cwd: string;
  #feeds = false;
  #isFedToShell = false;

  constructor(here: Here, isPowerShell: boolean) {
    this.#files = filesOf(here);
    this.#isPowerShell = isPowerShell;
    this.#home = here.home;
    this.#variables = new Map([...Object.entries(here.env), ["HOME", here.home]]);
    if (isPowerShell) for (const [name, value] of [...this.#variables]) this.#variables.set(name.toUpperCase(), value);
    this.#cwd = here.cwd;
    this.#worksIn = resolve(here.cwd);
  }

  line(line: string): Offence | undefined {
    const before = { cwd: this.#cwd, feeds: this.#feeds, isFedToShell: this.#isFedToShell };
    const segments = segmentsOf(line, {
      isPowerShell: this.#isPowerShell,
      variable: (name) => this.#variables.get(this.#isPowerShell ? name.toUpperCase() : name),
      // Cut off, because a loop could double it in each round.
      assign: (name, value) =>
        this.#variables.set(this.#isPowerShell ? name.toUpperCase() : name, value.slice(0, 4096)),
      home: this.#home,
      cwd: this.#cwd,
    });
    this.#feeds ||= handsOn(line, segments, this.#isPowerShell);
    this.#isFedToShell ||= segments.some(({ words }) => readsLines(words));
    const offence = first(segments, (segment) => this.#segment(segment));
    this.#cwd = before.cwd;
    this.#feeds = before.feeds;
    this.#isFedToShell = before.isFedToShell;
    return offence;
  }

  #segment(segment: Segment): Offence | undefined {
    const { words, redirects, isSubstituted, input } = segment;
    this.#cwd = segment.cwd;
    const { name, args } = programOf(words);
    const texts = textsOf(args);
    const own = ownArguments(words);
    if (own) return this.#named(redirects) ?? this.#named(own.before) ?? this.#own(own.args, segment);
    if (CMD.test(name)) return this.#cmd(texts.join(" "));
    // `'LINE' | iex`
    const said = printed(name, texts, this.#cwd) ?? words.find(({ text }) => /\s/.test(text) && !words[1])?.text;
    const fed = this.#isFedToShell ? this.line(input || (said ?? "")) : undefined;
    if (fed) return fed;
    const sweep = sweepOf(name, texts, this.#feeds);
    if (isHarmless(name, texts) && !isSubstituted && !this.#feeds) return this.#named(redirects);
    const isProgram = INTERPRETERS.test(name) || name.includes("::");
    const inputs = [...texts, input];
    return (
      this.#named(redirects) ??
      this.#named(operandsOf(name, words)) ??
      this.#elsewhere(words) ??
      (this.#feeds ? this.#named(input.split(/\s+/).map((text) => ({ text, isPattern: false }))) : undefined) ??
      this.#lines(name, inputs) ??
      (isProgram ? first(inputs, (text) => this.#mentioned(name, text)) : undefined) ??
      (sweep && first(sweep.folders, (folder) => this.#below(folder, sweep.takes))) ??
      this.#recursive(name, args)
    );
  }

  /** What a program is given to run in a shell. */
  #lines(name: string, texts: readonly string[]): Offence | undefined {
    if (name === "eval") return this.line(texts.join(" "));
    const isShell = SHELLS.test(name) || RUNS_LINES.test(name) || texts.some((text) => SHELLS.test(nameOf({ text })));
    if (!isShell || SEARCHES.test(name)) return undefined;
    return first(texts, (text) => (/\s/.test(text) ? this.line(text) : undefined));
  }

  /** `-C FOLDER`: where the other words are meant. */
  #elsewhere(words: readonly Word[]): Offence | undefined {
    const cwd = this.#cwd;
    return first(words, ({ text }, at) => {
      const folder = /^(?:-C|--(?:directory|chdir)=?)(.*)$/s.exec(text)?.[1];
      if (folder === undefined) return undefined;
      this.#cwd = absoluteIn(cwd, folder || (words[at + 1]?.text ?? ""));
      const offence = this.#named(words);
      this.#cwd = cwd;
      return offence;
    });
  }

  /** A folder that is gone through, in which one of ours lies. Where somebody works, which may be their home, they are let. */
  #below(folder: string, takes: (path: string) => boolean): Offence | undefined {
    const path = this.#absolute(folder);
    return resolve(path) === this.#worksIn ? undefined : offending(this.#files.below(path, takes));
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
  #own(args: readonly string[], segment: Segment): Offence | undefined {
    const { words } = segment;
    const end = args.indexOf("--");
    const isExec = end >= 0 && args.slice(0, end).includes("exec");
    const own = isExec ? args.slice(0, end) : args;
    const verbs = own.map((word, at) => (word === "account" ? verbOf(own.slice(at + 1)) : ""));
    const prints = verbs.find((verb) => verb === "token" || verb === "headers");
    if (prints) return { prints };
    if (isExec) return this.#segment({ ...segment, words: words.slice(end - args.length + 1 || words.length) });
    // `echo token | xargs mp account`
    const isToFollow = this.#feeds && words.some(({ text }) => text === "xargs") && verbs.includes(undefined);
    return isToFollow ? { prints: "token" } : undefined;
  }

  #named(words: readonly Word[]): Offence | undefined {
    return first(words, ({ text, isPattern }) => {
      // `--file=PATH`, `if=PATH`, `@PATH`, `key=@PATH`, `file:///PATH`
      const forms = [text, text.replace(/^[\w.-]*=@?|^@|^-\w+:/, ""), text.replace(/^file:\/\//, "")];
      // `PATH:/inside`, `type=bind,src=PATH,dst=/inside`
      if (!/\s/.test(text)) forms.push(...text.split(/[,=:]+/).filter((part) => /^(?:\/|~\/|[A-Za-z]:)/.test(part)));
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
  #mentioned(name: string, text: string): Offence | undefined {
    // Which knows no home, and mostly writes about it.
    const isSed = name === "sed";
    const home = isSed ? "~" : this.#home;
    const paths = text.split(/[^\w.~/\\:$@%+-]+/).map((part) => part.replace(/^~(?=[/\\]|$)|^\$HOME\b/, home));
    const named = first(new Set(paths), (path) =>
      /[./\\]/.test(path) ? offending(this.#files.at(this.#absolute(path))) : undefined,
    );
    if (named || isSed) return named;
    const prints = printedByOurs(text);
    if (prints) return { prints };
    return SPELLED_OUT.test(text) ? offending(this.#files.at(resolve(this.#home, ".mp/config.toml"))) : undefined;
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
    return absoluteIn(this.#cwd, path);
  }
}

/** The first word that no flag has for its value, or that would print something if none has. */
const verbOf = (words: readonly string[]): string | undefined =>
  words.find(
    (word, at) => !word.startsWith("-") && (/^(?:token|headers)$/.test(word) || !/^-[^=]*$/.test(words[at - 1] ?? "")),
  );

const offending = (credential: Credential | undefined): Offence | undefined => credential && { credential };

function first<T>(all: Iterable<T>, look: (one: T, at: number) => Offence | undefined): Offence | undefined {
  for (const [at, one] of [...all].entries()) {
    const found = look(one, at);
    if (found) return found;
  }
  return undefined;
}

/** A shell that is given its lines on its standard input, or by a pipe of PowerShell. */
function readsLines(words: readonly Word[]): boolean {
  const { name, args } = programOf(words);
  return /sh(?:\.exe)?$|^i/.test(name) && SHELLS.test(name) && args.every(({ text }) => /^-(?!c$)/.test(text));
}

/** The words that may name files: of a search not what is searched for. */
function operandsOf(name: string, words: readonly Word[]): readonly Word[] {
  if (name === "join-path") {
    const texts = textsOf(words);
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
