import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { parse, type TomlTable } from "smol-toml";
import { parseTOML } from "toml-eslint-parser";
import { type Edit, editConfig, type SetEdit } from "../../../src/core/config/edit.ts";
import { fc } from "../../support/properties.ts";
import { type Draw, drawAccount, drawTarget, drawWorkspace, pick } from "./content.ts";
import { drawSample, type Path, type Sample } from "./documents.ts";

const RUNS = 700;

/** What the program does, in one to four steps, on what is there at that step. */
function drawEdits(draw: Draw, sample: Sample): Edit[] {
  const accounts = new Set(Object.keys(sample.accounts));
  const targets = new Set(Object.keys(sample.targets));
  const addable = (taken: Set<string>): string[] =>
    ["new", "team", "x_1", "constructor"].filter((name) => !taken.has(name));
  const edits: Edit[] = [];
  const steps = draw(fc.nat, 3) + 1;
  for (let step = 0; step < steps; step++) {
    const someAccount = (): string => pick(draw, accounts.size > 0 ? [...accounts] : ["team"]);
    const set = (path: Path, value: SetEdit["value"]): unknown => edits.push({ path, value });
    const kind = draw(fc.nat, 11);
    if (kind <= 1) set(["active", "account"], someAccount());
    else if (kind === 2) set(["active", "workspace"], drawWorkspace(draw));
    else if (kind === 3) set(["active", "workspace"], undefined);
    else if (kind === 4) {
      const [name] = addable(accounts);
      if (name === undefined) continue;
      set(["accounts", name], drawAccount(draw));
      accounts.add(name);
    } else if (kind === 5) {
      const [name] = addable(targets);
      if (name === undefined) continue;
      set(["targets", name], drawTarget(draw));
      targets.add(name);
    } else if (kind === 6 && targets.size > 0) {
      const name = pick(draw, [...targets]);
      set(["targets", name], undefined);
      targets.delete(name);
    } else if (accounts.size > 0) {
      const name = someAccount();
      if (kind === 7) set(["accounts", name, "default_project"], pick(draw, ["1", "3713224"]));
      else if (kind === 8) set(["accounts", name, "region"], pick(draw, ["us", "eu", "in"]));
      else if (kind === 9) {
        set(["accounts", name, "token"], undefined);
        set(["accounts", name, "token_env"], "MP_OTHER");
      } else if (kind === 10) {
        const [renamed] = addable(accounts);
        if (renamed === undefined) continue;
        edits.push({ path: ["accounts", name], renamed });
        accounts.delete(name);
        accounts.add(renamed);
      } else {
        set(["accounts", name], undefined);
        accounts.delete(name);
        if (draw(fc.boolean)) set(["active", "account"], undefined);
      }
    }
  }
  return edits;
}

/** The value with tables that `edits` may have emptied left out, as plain data. */
function edited(text: string, edits: readonly Edit[]): unknown {
  const root = parse(text);
  for (const edit of edits) {
    const { path } = edit;
    let table = root;
    for (const key of path.slice(0, -1)) {
      table[key] ??= Object.create(null);
      table = table[key] as TomlTable;
    }
    const last = path.at(-1) as string;
    const value = "renamed" in edit ? table[last] : edit.value;
    if (value === undefined || "renamed" in edit) delete table[last];
    if (value !== undefined) table["renamed" in edit ? edit.renamed : last] = value as TomlTable;
  }
  for (const key of ["active", "accounts", "targets"])
    if (key in root && Object.keys(root[key] as object).length === 0) delete root[key];
  return plain(root);
}

/** Entries, so that no key is special; dates and line breaks in a spelling that Python can have too. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return "a date";
  if (typeof value === "string") return value.replaceAll("\r\n", "\n");
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, plain(inner)])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

const startsWith = (path: Path, start: Path): boolean => start.every((key, index) => path[index] === key);

/** The lines that no edit has a reason to touch. */
function untouched({ lines }: Sample, edits: readonly Edit[]): { text: string; mayGetComma: boolean }[] {
  return lines.flatMap(({ text, holds, isHeader, mayGetComma = false }) => {
    const isTouched = edits.some(
      ({ path }) => holds && (startsWith(holds, path) || (!isHeader && startsWith(path, holds))),
    );
    return isTouched || text.trim() === "" ? [] : [{ text, mayGetComma }];
  });
}

const withoutBlankCommas = (line: string): string => line.replaceAll(/[ ,]/g, "");

/** Throws when one of `lines` is not in `text`, or not in their order. */
function assertKept(text: string, lineBreak: string, lines: readonly { text: string; mayGetComma: boolean }[]): void {
  const found = text.replace("\ufeff", "").split(lineBreak);
  let at = 0;
  for (const line of lines) {
    const same = (other: string): boolean =>
      other === line.text || (line.mayGetComma && withoutBlankCommas(other) === withoutBlankCommas(line.text));
    while (at < found.length && !same(found[at] ?? "")) at++;
    assert.ok(at < found.length, `the line was changed or moved: ${JSON.stringify(line.text)}`);
    at++;
  }
}

const commentsOf = (text: string): string[] =>
  parseTOML(text.replace("\ufeff", ""), { tomlVersion: "1.1.0" }).comments.map(({ value }) => `#${value}`.trimEnd());

const editedSamples = fc.gen().map((draw) => {
  const sample = drawSample(draw);
  return { sample, edits: drawEdits(draw, sample) };
});

test("an edit changes what it should, and nothing else", () => {
  fc.assert(
    fc.property(editedSamples, ({ sample, edits }) => {
      const result = editConfig(sample.text, edits);
      assert.deepEqual(edited(result, []), edited(sample.text, edits), "the value is the edited one");
      assertKept(result, sample.lineBreak, untouched(sample, edits));
      assert.deepEqual(commentsOf(result).sort(), sample.comments.map((comment) => comment.trimEnd()).sort());
      const others = sample.lineBreak === "\n" ? /\r/ : /(?<!\r)\n/;
      if (sample.text.includes("\n")) assert.doesNotMatch(result, others, "the line breaks are those of the file");
      assert.equal(result.startsWith("\ufeff"), sample.text.startsWith("\ufeff"));
      const last = edits.at(-1);
      if (last && "value" in last && typeof last.value !== "object")
        assert.equal(editConfig(result, [last]), result, "again changes nothing");
    }),
    { numRuns: RUNS, includeErrorInReport: true },
  );
});

const readWithPython = `
import datetime, json, sys, tomllib
def plain(value):
    if isinstance(value, dict): return sorted([key, plain(inner)] for key, inner in value.items())
    if isinstance(value, list): return [plain(inner) for inner in value]
    return "a date" if isinstance(value, (datetime.date, datetime.time)) else value
json.dump([plain(tomllib.loads(text)) for text in json.load(sys.stdin)], sys.stdout)
`;

test("Python's tomllib reads what was written as the same value", (t) => {
  const probe = spawnSync("python3", ["-c", "import tomllib"]);
  if (probe.status !== 0) return t.skip("python3 with tomllib (3.11 or later) is not installed");
  const samples = fc.sample(editedSamples, 300).filter(({ sample }) => !sample.isToml11);
  const results = samples.map(({ sample, edits }) => editConfig(sample.text, edits).replace("\ufeff", ""));
  const { stdout, stderr } = spawnSync("python3", ["-c", readWithPython], {
    input: JSON.stringify(results),
    env: { ...process.env, PYTHONUTF8: "1" },
    encoding: "utf8",
  });
  assert.equal(stderr, "");
  for (const [index, value] of (JSON.parse(stdout) as unknown[]).entries())
    assert.deepEqual(value, plain(parse(results[index] ?? "")), results[index]);
});
