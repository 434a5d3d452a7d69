/** A simple command of a shell's line. */
export interface Segment {
  readonly words: readonly Word[];
  /** Files that it reads from or writes to. */
  readonly redirects: readonly Word[];
  /** Its output is put into another command. */
  readonly isSubstituted: boolean;
  /** What is given to it as a here-document. */
  readonly input: string;
}

export interface Word {
  /** As the shell gives it to the program, variables but for those of loops put in. */
  readonly text: string;
  /** It has an unquoted `*`, `?`, `[` or `{` in it. */
  readonly isPattern: boolean;
}

/** How the shells differ. */
export interface Dialect {
  readonly isPowerShell: boolean;
  /** The value of a variable, undefined for one that is not set. */
  readonly variable: (name: string) => string | undefined;
  readonly assign: (name: string, value: string) => void;
  readonly home: string;
}

/**
 * The simple commands in a line of Bash or PowerShell, in order, those inside `$( )`, backquotes and `<( )` before the one that they
 * stand in. Understands as much as it takes to know which files are named; what it cannot know is left out.
 */
export function segmentsOf(line: string, dialect: Dialect): Segment[] {
  return new Reader(line, dialect, false).read();
}

const VARIABLE = /^\$(?:env:)?(?:(\w+)|\{(?:env:)?(\w+)(?::?[-=]([^}]*))?\})/i;

class Reader {
  #at = 0;
  readonly #line: string;
  readonly #dialect: Dialect;
  readonly #isSubstituted: boolean;
  readonly #segments: Segment[] = [];
  #words: Word[] = [];
  #redirects: Word[] = [];
  #input = "";

  constructor(line: string, dialect: Dialect, isSubstituted: boolean) {
    this.#line = line;
    this.#dialect = dialect;
    this.#isSubstituted = isSubstituted;
  }

  read(): Segment[] {
    while (this.#at < this.#line.length) this.#step();
    this.#close();
    return this.#segments;
  }

  #step(): void {
    const rest = this.#line.slice(this.#at, this.#at + 2);
    if (/^[ \t\r]/.test(rest)) this.#at += 1;
    else if (/^\\\r?\n/.test(this.#line.slice(this.#at, this.#at + 3))) this.#at += 2;
    else if (/^#/.test(rest)) this.#at = this.#endOf("\n");
    else if (/^[<>]\(/.test(rest)) this.#push(this.#word());
    else if (/^[<>]/.test(rest) || rest === "&>") this.#redirect();
    else if (/^[\n;|&()]/.test(rest)) {
      this.#at += 1;
      this.#close();
    } else this.#push(this.#word());
  }

  #close(): void {
    const isEmpty = this.#words.length === 0 && this.#redirects.length === 0;
    if (!isEmpty)
      this.#segments.push({
        words: this.#words,
        redirects: this.#redirects,
        isSubstituted: this.#isSubstituted,
        input: this.#input,
      });
    this.#words = [];
    this.#redirects = [];
    this.#input = "";
  }

  #push(word: Word): void {
    const [, name = "", value = ""] = /^(?:\$(?:env:)?)?(\w+)=(.*)$/s.exec(word.text) ?? [];
    const isFirst = this.#words.every(({ text }) => /^\w+=|^(?:export|local|readonly|declare|-\w+)$/.test(text));
    if (name && isFirst) this.#dialect.assign(name, value);
    // `for NAME in FIRST …`: the loop is looked at once, with the first.
    const [loop, variable, keyword] = this.#words.map(({ text }) => text);
    if (loop === "for" && keyword === "in" && variable && this.#words.length === 3)
      this.#dialect.assign(variable, word.text);
    this.#words.push(word);
  }

  /** Its number stands before it as a word of its own, which does no harm. */
  #redirect(): void {
    const [operator = ""] = /^(?:&>>?|<<<|<<-?|<>|<&|>>|>\||>&|[<>])/.exec(this.#line.slice(this.#at)) ?? [];
    this.#at += operator.length;
    while (/[ \t]/.test(this.#line[this.#at] ?? "")) this.#at += 1;
    const word = this.#word();
    if (/^<<-?$/.test(operator)) this.#hereDocument(word.text);
    else if (operator === "<<<") this.#input += word.text;
    else this.#redirects.push(word);
  }

  /** Its text begins on the next line; it is taken out of the line, so that what follows on this one is read as usual. */
  #hereDocument(delimiter: string): void {
    const start = this.#endOf("\n");
    const ends = new RegExp(`^[ \\t]*${delimiter.replace(/[^\w]/g, "\\$&")}[ \\t]*$`, "m").exec(
      this.#line.slice(start + 1),
    );
    const end = ends ? start + 1 + ends.index : this.#line.length;
    this.#input += this.#line.slice(start + 1, end);
    const after = ends ? end + ends[0].length : end;
    const reader = new Reader(
      this.#line.slice(this.#at, start) + this.#line.slice(after),
      this.#dialect,
      this.#isSubstituted,
    );
    reader.#words = this.#words;
    reader.#redirects = this.#redirects;
    reader.#input = this.#input;
    this.#segments.push(...reader.read());
    this.#words = [];
    this.#redirects = [];
    this.#at = this.#line.length;
  }

  #word(): Word {
    let text = "";
    let isPattern = false;
    const start = this.#at;
    const { home, isPowerShell } = this.#dialect;
    while (this.#at < this.#line.length) {
      const character = this.#line[this.#at] ?? "";
      const isStart = this.#at === start || /^[\w-]+=$/.test(text);
      if (/[<>]/.test(character) && this.#line[this.#at + 1] === "(" && isStart) {
        this.#at += 1;
        this.#inside();
      } else if (/[\s;|&<>()]/.test(character)) break;
      else if (character === "'") {
        const end = this.#endOf("'", this.#at + 1);
        text += this.#line.slice(this.#at + 1, end);
        this.#at = end + 1;
      } else if (character === '"') text += this.#quoted();
      else if (character === "$") text += this.#dollar();
      else if (character === "`") text += isPowerShell ? this.#escaped() : this.#backquoted();
      else if (character === "\\" && !isPowerShell) text += this.#escaped();
      else if (character === "~" && isStart && /^(?:[/\\\s;|&)]|$)/.test(this.#line[this.#at + 1] ?? "")) {
        text += home;
        this.#at += 1;
      } else {
        if (/[*?[{]/.test(character)) isPattern = true;
        text += character;
        this.#at += 1;
      }
    }
    if (this.#at === start) this.#at += 1; // a lone parenthesis
    return { text, isPattern };
  }

  #quoted(): string {
    let text = "";
    this.#at += 1;
    while (this.#at < this.#line.length && this.#line[this.#at] !== '"') {
      const character = this.#line[this.#at] ?? "";
      const { isPowerShell } = this.#dialect;
      if (character === "$") text += this.#dollar();
      else if (character === "`") text += isPowerShell ? this.#escaped() : this.#backquoted();
      else if (character === "\\" && !isPowerShell && /["\\$`\n]/.test(this.#line[this.#at + 1] ?? ""))
        text += this.#escaped();
      else {
        text += character;
        this.#at += 1;
      }
    }
    this.#at += 1;
    return text;
  }

  #escaped(): string {
    this.#at += 2;
    const character = this.#line[this.#at - 1] ?? "";
    return character === "\n" ? "" : character;
  }

  #dollar(): string {
    if (this.#line[this.#at + 1] === "(") {
      this.#at += 1;
      this.#inside();
      // Not known; of the folders that something can be in, the home is the one that matters.
      return /^[/\\]/.test(this.#line.slice(this.#at)) ? this.#dialect.home : "";
    }
    if (this.#line[this.#at + 1] === "'") {
      this.#at += 1;
      return "";
    }
    const [all = "$", plain, braced, instead] = VARIABLE.exec(this.#line.slice(this.#at)) ?? [];
    this.#at += all.length;
    if (all === "$") return all;
    return this.#dialect.variable(plain ?? braced ?? "") ?? instead ?? "";
  }

  #backquoted(): string {
    const end = this.#endOf("`", this.#at + 1);
    this.#nest(this.#line.slice(this.#at + 1, end));
    this.#at = end + 1;
    return "";
  }

  /** At an opening parenthesis: the commands up to the one that closes it. */
  #inside(): void {
    let depth = 0;
    const start = this.#at + 1;
    for (; this.#at < this.#line.length; this.#at += 1) {
      const character = this.#line[this.#at] ?? "";
      if (character === "\\") this.#at += 1;
      else if (character === "'") this.#at = this.#endOf("'", this.#at + 1);
      else if (character === "(") depth += 1;
      else if (character === ")") depth -= 1;
      if (depth === 0) break;
    }
    this.#nest(this.#line.slice(start, this.#at));
    this.#at += 1;
  }

  #nest(line: string): void {
    this.#segments.push(...new Reader(line, this.#dialect, true).read());
  }

  #endOf(character: string, from = this.#at): number {
    const end = this.#line.indexOf(character, from);
    return end < 0 ? this.#line.length : end;
  }
}
