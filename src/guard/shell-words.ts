import { ansi, parameter, UNKNOWN } from "./expand.ts";

export interface Word {
  /** As the shell gives it to the program, variables put in. */
  readonly text: string;
  /** It has an unquoted `*`, `?`, `[` or `{` in it. */
  readonly isPattern: boolean;
}

export const textsOf = (words: readonly Word[]): string[] => words.map(({ text }) => text);

/** How the shells differ. */
export interface Dialect {
  readonly isPowerShell: boolean;
  /** The value of a variable, undefined for one that is not set. */
  readonly variable: (name: string) => string | undefined;
  readonly assign: (name: string, value: string) => void;
  readonly home: string;
  /** The folder that the line begins in. */
  readonly cwd: string;
}

/** What is known while a line is read. */
export interface WordsState {
  readonly dialect: Dialect;
  folder: Folder;
}

/** The folder that the next command runs in, the one before it, and those that `popd` goes back to. */
export interface Folder {
  readonly cwd: string;
  readonly before: string;
  readonly kept: readonly string[];
}

const VARIABLE = /^\$(?:env:)?(\w+)/i;
/** Between two words that one variable holds. */
export const SPLIT = "\0";

/** Reads the words of a line; what stands in `$( )` and its like is left to whoever reads commands. */
export abstract class WordReader {
  protected at = 0;
  protected line: string;
  readonly #known: WordsState;

  constructor(line: string, state: WordsState) {
    this.line = line;
    this.#known = state;
  }

  /** Reads commands; returns what they print, where that can be told, else {@link UNKNOWN}. */
  protected abstract nest(line: string): string;
  /** One that puts into another text what this one would. */
  protected abstract within(text: string): WordReader;

  protected get isPowerShell(): boolean {
    return this.#known.dialect.isPowerShell;
  }

  protected word(): Word {
    let text = "";
    let isPattern = false;
    const start = this.at;
    while (this.at < this.line.length) {
      const character = this.line[this.at] ?? "";
      const isStart = this.at === start || /^[\w-]+=$/.test(text);
      if (/[<>]/.test(character) && this.line[this.at + 1] === "(" && isStart) {
        this.at += 1;
        this.#inside();
      } else if (character === "(" && !this.isPowerShell && /[?*+@!]$/.test(this.line.slice(start, this.at))) {
        // `@(a|b)` can match anything (bash(1), extglob); `!(a)` may be a command, and of fish all of them are.
        this.#inside();
        text = `${text.slice(0, -1)}*`;
        isPattern = true;
      } else if (/[\s;|&<>()]/.test(character)) break;
      else if (character === "'") {
        const end = this.endOf("'", this.at + 1);
        text += this.line.slice(this.at + 1, end);
        this.at = end + 1;
      } else if (character === '"') text += this.#quoted();
      else if (character === "$" || (character === "`" && !this.isPowerShell)) {
        const value = character === "$" ? this.#dollar(false) : this.#backquoted();
        if (/[*?[]/.test(value)) isPattern = true;
        text += this.isPowerShell ? value : value.replace(/\s+/g, SPLIT);
      } else if (character === (this.isPowerShell ? "`" : "\\")) text += this.#escaped();
      else if (character === "~" && isStart) text += this.#tilde();
      else {
        if (/[*?[{]/.test(character)) isPattern = true;
        text += character;
        this.at += 1;
      }
    }
    if (this.at === start) this.at += 1; // a lone parenthesis
    return { text, isPattern };
  }

  /** Up to the quote that closes it; as for here-documents, up to the end. */
  #quoted(end = '"'): string {
    let text = "";
    if (end !== "") this.at += 1;
    while (this.at < this.line.length && this.line[this.at] !== end) {
      const character = this.line[this.at] ?? "";
      if (character === "$") text += this.#dollar(true);
      else if (character === "`") text += this.isPowerShell ? this.#escaped() : this.#backquoted();
      else if (character === "\\" && !this.isPowerShell && /["\\$`\n]/.test(this.line[this.at + 1] ?? ""))
        text += this.#escaped();
      else {
        text += character;
        this.at += 1;
      }
    }
    this.at += 1;
    return text;
  }

  /** What is put into a text that stands in no quotes of its own. */
  protected expanded(text: string): string {
    return this.within(text).#quoted("");
  }

  #escaped(): string {
    this.at += 2;
    const character = this.line[this.at - 1] ?? "";
    return character === "\n" ? "" : character;
  }

  #tilde(): string {
    const [all] = /^~[\w.+-]*(?=[/\\\s;|&)]|$)/.exec(this.line.slice(this.at)) ?? [];
    this.at += all?.length ?? 1;
    return all === undefined ? "~" : this.atHome(all);
  }

  /** A path that begins with the home of somebody. */
  protected atHome(path: string): string {
    const { home } = this.#known.dialect;
    return path.replace(/^~([\w.+-]*)(?=[/\\]|$)/, (all, who: string) => {
      if (who === "" || who === (this.#variable("USER") ?? this.#variable("LOGNAME"))) return home;
      if (who === "+" || who === "-") return this.#variable(who === "+" ? "PWD" : "OLDPWD") ?? all;
      return who === "root" ? "/root" : home.replace(/[^/\\]*$/, who);
    });
  }

  #variable(name: string): string | undefined {
    if (name === "PWD") return this.#known.folder.cwd;
    if (name === "OLDPWD") return this.#known.folder.before;
    return this.#known.dialect.variable(name);
  }

  #dollar(isQuoted: boolean): string {
    const rest = this.line.slice(this.at);
    if (rest.startsWith("$(")) {
      this.at += 1;
      return this.#orHome(this.#inside());
    }
    if (!isQuoted && !this.isPowerShell && rest.startsWith("$'")) {
      const [all = "", body = ""] = /^\$'((?:\\[\s\S]|[^'\\])*)'?/.exec(rest) ?? [];
      this.at += all.length;
      return ansi(body);
    }
    if (!isQuoted && !this.isPowerShell && rest.startsWith('$"')) {
      this.at += 1;
      return this.#quoted();
    }
    if (rest.startsWith("${")) return this.#orHome(this.#braced());
    const [all = "$", name] = VARIABLE.exec(rest) ?? [];
    this.at += all.length;
    return name === undefined ? all : this.#orHome(this.#variable(name));
  }

  /** Of the folders that something unknown can be, the home is the one that matters. */
  #orHome(value: string | undefined): string {
    if (value !== UNKNOWN) return value ?? "";
    return /^[/\\]/.test(this.line.slice(this.at)) ? this.#known.dialect.home : UNKNOWN;
  }

  /** At `${`. */
  #braced(): string {
    const start = this.at + 2;
    let depth = 0;
    for (this.at += 1; this.at < this.line.length; this.at += 1) {
      const character = this.line[this.at];
      if (character === "\\") this.at += 1;
      else if (character === "{") depth += 1;
      else if (character === "}") depth -= 1;
      if (depth === 0) break;
    }
    const inside = this.line.slice(start, this.at);
    this.at += 1;
    const word = (text: string): string => this.atHome(this.expanded(text.replace(/["']/g, "")));
    return parameter(inside, (name) => this.#variable(name), word);
  }

  #backquoted(): string {
    const end = this.endOf("`", this.at + 1);
    const inside = this.line.slice(this.at + 1, end);
    this.at = end + 1;
    return this.#orHome(this.nest(inside));
  }

  /** At an opening parenthesis: the commands up to the one that closes it. */
  #inside(): string {
    let depth = 0;
    const start = this.at + 1;
    for (; this.at < this.line.length; this.at += 1) {
      const character = this.line[this.at] ?? "";
      if (character === "\\") this.at += 1;
      else if (character === "'") this.at = this.endOf("'", this.at + 1);
      else if (character === "(") depth += 1;
      else if (character === ")") depth -= 1;
      if (depth === 0) break;
    }
    const inside = this.line.slice(start, this.at);
    this.at += 1;
    return this.nest(inside);
  }

  protected endOf(character: string, from = this.at): number {
    const end = this.line.indexOf(character, from);
    return end < 0 ? this.line.length : end;
  }
}
