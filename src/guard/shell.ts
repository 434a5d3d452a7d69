import { braces, printed, UNKNOWN } from "./expand.ts";
import { absoluteIn } from "./places.ts";
import { CHANGES_FOLDER, programOf } from "./programs.ts";
import { type Dialect, type Folder, SPLIT, textsOf, type Word, WordReader, type WordsState } from "./shell-words.ts";

/** A simple command of a shell's line. */
export interface Segment {
  readonly words: readonly Word[];
  /** Files that it reads from or writes to. */
  readonly redirects: readonly Word[];
  /** Its output is put into another command. */
  readonly isSubstituted: boolean;
  /** What is given to it as a here-document. */
  readonly input: string;
  /** The folder that it runs in. */
  readonly cwd: string;
}

/**
 * The simple commands in a line of Bash or PowerShell, in order, those inside `$( )`, backquotes and `<( )` before the one that they
 * stand in. Understands as much as it takes to know which files are named; what it cannot know is left out.
 */
export function segmentsOf(line: string, dialect: Dialect): Segment[] {
  const segments: Segment[] = [];
  // The commands of a loop once for each of its words, as long as there are not too many.
  for (let round = 0, rounds = 1; round < rounds && segments.length < 2000; round += 1) {
    const state = { dialect, segments, round, rounds, folder: { cwd: dialect.cwd, before: dialect.cwd, kept: [] } };
    new Reader(line, state, false).read();
    rounds = state.rounds;
  }
  return segments;
}

interface State extends WordsState {
  readonly segments: Segment[];
  /** Which word of a loop is looked at, and how many the longest has. */
  readonly round: number;
  rounds: number;
}

class Reader extends WordReader {
  readonly #state: State;
  readonly #isSubstituted: boolean;
  #words: Word[] = [];
  #redirects: Word[] = [];
  #input = "";
  readonly #outside: Folder[] = [];

  constructor(line: string, state: State, isSubstituted: boolean) {
    super(line, state);
    this.#state = state;
    this.#isSubstituted = isSubstituted;
  }

  read(): void {
    while (this.at < this.line.length) this.#step();
    this.#close();
  }

  #step(): void {
    const rest = this.line.slice(this.at, this.at + 2);
    if (/^[ \t\r]/.test(rest)) this.at += 1;
    else if (rest === "\\\n") this.at += 2;
    else if (/^#/.test(rest)) this.at = this.endOf("\n");
    else if (/^[<>]\(/.test(rest)) this.#push(this.word());
    else if (this.isPowerShell && this.#words.length === 0 && this.#assignment()) return;
    else if (/^[<>]/.test(rest) || rest === "&>") this.#redirect();
    else if (/^[\n;|&()]/.test(rest)) {
      this.at += 1;
      this.#close();
      // A subshell changes the folder for itself.
      if (rest[0] === "(") this.#outside.push(this.#state.folder);
      if (rest[0] === ")") this.#state.folder = this.#outside.pop() ?? this.#state.folder;
    } else this.#push(this.word());
  }

  /** `$NAME = VALUE`: what stands behind it is read as a command, which it may be. */
  #assignment(): boolean {
    const [all, name = ""] = /^\$(?:env:)?(\w+)[ \t]*=(?!=)[ \t]*/i.exec(this.line.slice(this.at)) ?? [];
    if (all === undefined) return false;
    this.at += all.length;
    const start = this.at;
    const isText = /["'$~/]/.test(this.line[start] ?? "");
    if (isText) this.#state.dialect.assign(name, this.word().text.replaceAll(UNKNOWN, ""));
    this.at = start;
    return true;
  }

  #close(): void {
    const isEmpty = this.#words.length === 0 && this.#redirects.length === 0;
    const { cwd } = this.#state.folder;
    if (!isEmpty)
      this.#state.segments.push({
        words: this.#words,
        redirects: this.#redirects,
        isSubstituted: this.#isSubstituted,
        input: this.#input,
        cwd,
      });
    if (this.#words.length > 0) this.#follow();
    this.#words = [];
    this.#redirects = [];
    this.#input = "";
  }

  /** What a command changes for those after it: the folder, a variable. */
  #follow(): void {
    const { name, args } = programOf(this.#words);
    const texts = textsOf(args);
    const { assign } = this.#state.dialect;
    assign("_", this.#words.at(-1)?.text ?? "");
    if (name === "printf" && texts[0] === "-v" && texts[1])
      assign(texts[1], printed(name, texts, this.#state.folder.cwd) ?? "");
    if (name === "read" && this.#input !== "") assign(texts.at(-1) ?? "", this.#input.trim());
    if (name === "popd" || name === "pop-location") {
      const [last, ...kept] = this.#state.folder.kept;
      if (last !== undefined) this.#state.folder = { cwd: last, before: this.#state.folder.cwd, kept };
    }
    if (!CHANGES_FOLDER.test(name)) return;
    // `/d`: what cmd takes to change the drive too.
    const [to] = texts.filter((text) => !/^(?:--|-[LPe@]+|\/d)$/i.test(text));
    const { cwd, before, kept } = this.#state.folder;
    const next = to === undefined ? this.#state.dialect.home : to === "-" ? before : absoluteIn(cwd, to);
    this.#state.folder = { cwd: next, before: cwd, kept: /^push/.test(name) ? [cwd, ...kept] : kept };
  }

  #push(word: Word): void {
    const [, name = "", value = ""] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    const isFirst = this.#words.every(({ text }) =>
      /^\w+=|^(?:export|local|readonly|declare|typeset|-\w+)$/.test(text),
    );
    if (name && isFirst) {
      this.#state.dialect.assign(name, value.replaceAll(SPLIT, " "));
      this.#words.push({ ...word, text: word.text.replaceAll(SPLIT, " ").replaceAll(UNKNOWN, "") });
      return;
    }
    for (const part of word.text.replaceAll(UNKNOWN, "").split(SPLIT))
      for (const text of word.isPattern && !this.isPowerShell ? braces(part) : [part])
        this.#add({ ...word, text: text === part ? text : this.atHome(text) });
  }

  #add(word: Word): void {
    // `for NAME in FIRST …`
    const [loop, variable, keyword] = textsOf(this.#words);
    if (loop === "for" && keyword === "in" && variable) {
      const index = this.#words.length - 3;
      if (index === 0 || index === this.#state.round) this.#state.dialect.assign(variable, word.text);
      this.#state.rounds = Math.max(this.#state.rounds, index + 1);
    }
    this.#words.push(word);
  }

  /** Its number stands before it as a word of its own, which does no harm. */
  #redirect(): void {
    const [operator = ""] = /^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.exec(this.line.slice(this.at)) ?? [];
    this.at += operator.length;
    while (/[ \t]/.test(this.line[this.at] ?? "")) this.at += 1;
    const start = this.at;
    const word = this.word();
    const isQuoted = /['"\\]/.test(this.line.slice(start, this.at));
    if (/^<<-?$/.test(operator)) this.#hereDocument(word.text, isQuoted);
    else if (operator === "<<<") this.#input += word.text.replaceAll(SPLIT, " ");
    else this.#redirects.push({ ...word, text: word.text.replaceAll(SPLIT, " ").replaceAll(UNKNOWN, "") });
  }

  /** Its text begins on the next line; it is taken out of the line, so that what follows on this one is read as usual. */
  #hereDocument(delimiter: string, isQuoted: boolean): void {
    const start = this.endOf("\n");
    const ends = new RegExp(`^[ \\t]*${delimiter.replace(/[^\w]/g, "\\$&")}[ \\t]*$`, "m").exec(
      this.line.slice(start + 1),
    );
    const end = ends ? start + 1 + ends.index : this.line.length;
    const body = this.line.slice(start + 1, end);
    this.#input += isQuoted ? body : this.expanded(body);
    const after = ends ? end + ends[0].length : end;
    this.line = this.line.slice(this.at, start) + this.line.slice(after);
    this.at = 0;
  }

  protected override within(text: string): Reader {
    return new Reader(text, this.#state, this.#isSubstituted);
  }

  protected override nest(line: string): string {
    const { segments, folder } = this.#state;
    const before = segments.length;
    new Reader(line, this.#state, true).read();
    this.#state.folder = folder;
    const [only, another] = segments.slice(before);
    if (!only || another) return UNKNOWN;
    const { name, args } = programOf(only.words);
    const texts = textsOf(args);
    return printed(name, texts, only.cwd) ?? UNKNOWN;
  }
}
