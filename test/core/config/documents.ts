import { fc } from "../../support/properties.ts";
import { type Content, type Draw, drawContent, type Fields, pick } from "./content.ts";

/** Generates config.toml in every way in which TOML can hold its values, and says which line holds what. */
export type Path = readonly string[];

interface Line {
  readonly text: string;
  /** The value that the line holds, or a part of. Undefined for comments, blank lines, and what is not ours. */
  readonly holds?: Path | undefined;
  /** A header names a table and holds none of its values. */
  readonly isHeader?: boolean | undefined;
  /** The last member of a table over several lines, which may get a comma. */
  readonly mayGetComma?: boolean | undefined;
}

export interface Sample extends Content {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly comments: readonly string[];
  readonly lineBreak: string;
  /** It uses what only TOML 1.1 has: line breaks and a last comma in inline tables. */
  readonly isToml11: boolean;
}

export function drawSample(draw: Draw): Sample {
  const content = drawContent(draw);
  const writer = new Writer(draw);
  writer.active(content.active);
  writer.group("accounts", content.accounts);
  writer.group("targets", content.targets);
  writer.settings();
  return { ...content, ...writer.finish() };
}

class Writer {
  readonly #draw: Draw;
  readonly #lineBreak: string;
  readonly #isToml11: boolean;
  readonly #comments: string[] = [];
  readonly #root: Line[][] = [];
  readonly #tables: Line[][] = [];

  constructor(draw: Draw) {
    this.#draw = draw;
    this.#lineBreak = this.#pick("\n", "\n", "\r\n");
    this.#isToml11 = this.#chance(30);
  }

  active(fields: Fields): void {
    const style = this.#pick("header", "header", "dotted", "inline");
    if (Object.keys(fields).length === 0 && style !== "header") return;
    if (style === "header") this.#header(["active"], fields);
    else if (style === "dotted") this.#root.push(this.#dotted(["active"], ["active"], fields));
    else this.#root.push(this.#pair("", ["active"], this.#inline(fields)));
  }

  group(kind: string, group: Record<string, Fields>): void {
    const members = Object.entries(group);
    if (members.length === 0 && this.#chance(70)) return;
    const style = this.#pick("headers", "headers", "body", "dotted", "inline");
    if (style === "inline") {
      this.#root.push(this.#isToml11 ? this.#block(kind, members) : this.#pair("", [kind], this.#inlineGroup(members)));
      return;
    }
    const body: Line[] = [];
    for (const [name, fields] of members) {
      const path = [kind, name];
      const form = style === "headers" || this.#chance(30) ? "header" : this.#pick("dotted", "inline");
      const written = style === "body" ? [name] : path;
      if (form === "header") this.#header(path, fields);
      else if (form === "dotted") body.push(...this.#dotted(path, written, fields));
      else body.push(...this.#pair("", path, this.#inline(fields), written));
    }
    if (style === "body") this.#tables.push([this.#headerLine("", [kind]), ...body, ...this.#noise()]);
    else this.#root.push(body);
  }

  /** Nothing in here is ever touched. */
  settings(): void {
    if (this.#chance(30)) return;
    const raw = (...lines: string[]): Line[] => lines.map((text) => ({ text }));
    this.#tables.push([
      ...raw(`[settings]${this.#tail()}`, 'custom_header = { name = "X-Cluster", value = "a, b # c" }'),
    ]);
    if (this.#chance(50))
      this.#tables.push(raw("[[settings.items]]", "at = 1979-05-27T07:32:00Z", "[[settings.items]]"));
    if (this.#chance(50))
      this.#tables.push(raw("[settings.nested.deep]", `list = [ ${this.#comment()}`, " 1,", " {a = 1}]"));
    if (this.#chance(50))
      this.#tables.push(
        raw("[settings.notes]", 'a = """', "[accounts.team]", '# type = "x"', '# """', "b = '''", "[active]", "# '''"),
      );
  }

  finish(): Pick<Sample, "text" | "lines" | "comments" | "lineBreak" | "isToml11"> {
    const tables = this.#draw(fc.shuffledSubarray, this.#tables, { minLength: this.#tables.length });
    const lines = [...this.#noise(), ...this.#root.flat(), ...tables.flat(), ...this.#noise()];
    const mark = this.#chance(10) ? "\ufeff" : "";
    const end = this.#chance(80) ? this.#lineBreak : "";
    const text = mark + lines.map((line) => line.text).join(this.#lineBreak) + end;
    const [comments, lineBreak, isToml11] = [this.#comments, this.#lineBreak, this.#isToml11];
    return { text, lines, comments, lineBreak, isToml11 };
  }

  #pick<T>(...choices: T[]): T {
    return pick(this.#draw, choices);
  }

  #chance(percent: number): boolean {
    return this.#draw(fc.nat, 99) < percent;
  }

  #comment(): string {
    const said = this.#pick("", ' type = "x"', " [accounts.team]", " } ,", ' é "', " '''", "\t#");
    const comment = `#c${this.#comments.length};${said}`;
    this.#comments.push(comment);
    return comment;
  }

  #tail(): string {
    return this.#chance(25) ? `${this.#pick("", " ", "\t ")}${this.#comment()}` : this.#pick("", "", " ");
  }

  #noise(): Line[] {
    const kinds = this.#pick(
      [],
      [],
      ["blank"],
      ["comment"],
      ["blank", "comment"],
      ["comment", "blank"],
      ["blank", "blank"],
    );
    return kinds.map((kind) => ({
      text: kind === "blank" ? this.#pick("", "", "  ") : this.#pick("", "  ") + this.#comment(),
    }));
  }

  #key(path: Path): string {
    const spelled = path.map((key) => this.#pick(key, key, `"${key}"`, `'${key}'`));
    return spelled.join(this.#pick(".", ".", " . "));
  }

  #value(value: string | number): string {
    if (typeof value === "number") return this.#pick(String(value), `0x${value.toString(16)}`, `+${value}`);
    const basic = JSON.stringify(value);
    const literal = value.includes("'") ? basic : `'${value}'`;
    const long =
      value.includes('"') || value.includes("\\") ? basic : `"""${this.#pick("", this.#lineBreak)}${value}"""`;
    return this.#pick(basic, basic, literal, long);
  }

  #lines(text: string, line: Omit<Line, "text">): Line[] {
    return text.split(this.#lineBreak).map((part) => ({ ...line, text: part }));
  }

  #pair(indent: string, path: Path, value: string, written: Path = path): Line[] {
    const equals = this.#pick(" = ", " = ", "=", "   = ", "\t=  ");
    return [
      ...this.#noise(),
      ...this.#lines(`${indent}${this.#key(written)}${equals}${value}${this.#tail()}`, { holds: path }),
    ];
  }

  #dotted(path: Path, written: Path, fields: Fields): Line[] {
    return Object.entries(fields).flatMap(([key, value]) =>
      this.#pair("", [...path, key], this.#value(value), [...written, key]),
    );
  }

  #headerLine(indent: string, path: Path): Line {
    const blank = this.#pick("", "", " ");
    return { text: `${indent}[${blank}${this.#key(path)}${blank}]${this.#tail()}`, holds: path, isHeader: true };
  }

  #header(path: Path, fields: Fields): void {
    const indent = this.#pick("", "", "  ", "\t");
    const pairs = Object.entries(fields).flatMap(([key, value]) =>
      this.#pair(indent, [...path, key], this.#value(value), [key]),
    );
    this.#tables.push([...this.#noise(), this.#headerLine(indent, path), ...pairs, ...this.#noise()]);
  }

  #inline(fields: Fields): string {
    const members = Object.entries(fields).map(([key, value]) => `${this.#key([key])} = ${this.#value(value)}`);
    return this.#braces(members);
  }

  #braces(members: string[]): string {
    const blank = this.#pick("", " ");
    const comma = this.#isToml11 && members.length > 0 ? this.#pick("", ",") : "";
    return `{${blank}${members.join(this.#pick(", ", ",", " , "))}${comma}${blank}}`;
  }

  #inlineGroup(members: [string, Fields][]): string {
    return this.#braces(
      members.flatMap(([name, fields]) =>
        this.#chance(50)
          ? [`${this.#key([name])} = ${this.#inline(fields)}`]
          : Object.entries(fields).map(([key, value]) => `${this.#key([name, key])} = ${this.#value(value)}`),
      ),
    );
  }

  /** An inline table over several lines, as TOML 1.1 has it: each account or target on one, on several, or dotted. */
  #block(kind: string, group: [string, Fields][]): Line[] {
    const members = group.flatMap(([name, fields]): Member[] => {
      const [form, holds] = [this.#pick("line", "lines", "dotted"), [kind, name]];
      const pairs = Object.entries(fields).map(([key, value]) => ({ key, text: this.#value(value) }));
      if (form === "line") return [{ key: [name], text: this.#inline(fields), holds }];
      if (form === "dotted") return pairs.map(({ key, text }) => ({ key: [name, key], text, holds: [...holds, key] }));
      const inner = pairs.map(({ key, text }) => ({ key: [key], text, holds: [...holds, key] }));
      return [{ key: [name], inner, holds }];
    });
    return this.#members("", `${this.#key([kind])} = `, members, undefined, this.#tail());
  }

  #members(
    indent: string,
    start: string,
    members: Member[],
    path: Path | undefined,
    end: string,
    mayGetComma = false,
  ): Line[] {
    const hasLastComma = this.#chance(50);
    const lines = members.flatMap((member, index): Line[] => {
      const isLast = index === members.length - 1;
      const comma = isLast && !hasLastComma ? "" : this.#pick(",", " ,");
      const key = `${this.#key(member.key)} = `;
      const deeper = `${indent}  `;
      if (member.inner) return this.#members(deeper, key, member.inner, member.holds, comma + this.#tail(), isLast);
      const text = `${deeper}${key}${member.text}${comma}${this.#tail()}`;
      return [...this.#noise(), ...this.#lines(text, { holds: member.holds, mayGetComma: isLast })];
    });
    const about = { holds: path, isHeader: true };
    const open = { ...about, text: `${indent}${start}{${this.#tail()}` };
    return [open, ...lines, ...this.#noise(), { ...about, text: `${indent}}${end}`, mayGetComma }];
  }
}

interface Member {
  readonly key: Path;
  readonly holds: Path;
  readonly text?: string;
  readonly inner?: Member[];
}
