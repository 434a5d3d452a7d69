import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type AST, parseTOML } from "toml-eslint-parser";
import { type Document, type PairNode, parseDocument } from "../../../src/core/config/document.ts";
import { fc } from "../../support/properties.ts";
import { drawSample } from "./documents.ts";

/** What a pair of ours, and one of the peer, have in common. */
const ofOurs = ({ key, value, range }: PairNode): unknown => ({
  parts: key.parts.map((part) => [part.name, ...part.range]),
  key: key.range,
  value: value.range,
  members: value.kind === "inline" ? value.body.map(ofOurs) : undefined,
  range,
});

const keyOf = ({ keys }: AST.TOMLKey) =>
  keys.map((part) => [part.type === "TOMLBare" ? part.name : part.value, ...part.range]);

const ofPeer = ({ key, value, range }: AST.TOMLKeyValue): unknown => ({
  parts: keyOf(key),
  key: key.range,
  value: value.range,
  members: value.type === "TOMLInlineTable" ? value.body.map(ofPeer) : undefined,
  range,
});

const ours = ({ body, comments }: Document) => ({
  body: body.map((node) =>
    node.kind === "pair"
      ? ofOurs(node)
      : {
          path: node.path,
          parts: node.key.parts.map((part) => [part.name, ...part.range]),
          key: node.key.range,
          range: node.range,
          body: node.body.map(ofOurs),
        },
  ),
  comments,
});

const peers = ({ body: [top], comments }: AST.TOMLProgram) => ({
  body: top.body.map((node) =>
    node.type === "TOMLKeyValue"
      ? ofPeer(node)
      : {
          path: node.resolvedKey,
          parts: keyOf(node.key),
          key: node.key.range,
          range: node.range,
          body: node.body.map(ofPeer),
        },
  ),
  comments: comments.map(({ range }) => range),
});

function assertSame(text: string, name = text): void {
  assert.deepEqual(ours(parseDocument(text)), peers(parseTOML(text, { tomlVersion: "1.1.0" })), name);
}

test("everything stands where another parser finds it: strings, arrays and tables of every kind", () => {
  for (const text of [
    "",
    "\n\r\n  # only a comment",
    'a = 1\n  b.c . "d e" = 2 # two\n',
    '\'\' = \'\'\n"\\u0041\\t" = "#\\""\n',
    'a = """x # no comment\n\\""" """"" # yes\nb = \'\'\'\'\'\'\n',
    "a = 1979-05-27 07:32:00 # when\nb = [1979-05-27 07:32:00, 2] # [",
    "[a]\nx = [ # one\n  1, [2, '#'], # two\n] # three\n[a.b]#\n[[c]]\n[c.d]\ny = 1\n[[c]]\n[[c.e]]\n[[c.e]]\n[c.e.f]",
    "[ \"a\" . 'b]' ] # ]\nz={x={},y=[{q=1,},{r=2}],}\n",
    "a = {\n  b = 1, # one\n  # two\n  c.d = '''}''', }\r\n[t]\r\n",
  ])
    assertSame(text);
});

test("everything in a config file stands where another parser finds it, however it is written", () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => assertSame(drawSample(draw).text.replace("\ufeff", ""))),
    { numRuns: 200 },
  );
});

/** The documents of toml-test, the suite that TOML's own parsers are held to; `.ci/run` fetches them. */
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "mixpanel-auth/toml-test/tests/valid");

test("everything in each valid document of toml-test stands where another parser finds it", {
  skip: !existsSync(folder) && `there is no ${folder}; .ci/run fetches it`,
}, (t) => {
  const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".toml"));
  for (const name of documents) assertSame(readFileSync(join(folder, name), "utf8"), name);
  assert.ok(documents.length > 200, `only ${documents.length} documents`);
  t.diagnostic(`${documents.length} documents`);
});
