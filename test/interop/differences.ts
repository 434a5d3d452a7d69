import assert from "node:assert/strict";
import { test } from "node:test";
import { page } from "../docs/markdown.ts";
import { noPeer } from "./peer.ts";

const PAGE = "docs/migration-from-python.md";

/** A row of the page: what is not the same, and how it is here and there. */
export interface Difference {
  readonly what: string;
  readonly there: string;
  readonly here: string;
}

/**
 * The table below a heading of the page. Every difference that is met must have a row in it, and a test at the end of the file sees
 * that every row was met: neither can rot.
 */
export function differencesIn(heading: string, skip: string | false = noPeer) {
  const lines = page(PAGE).prose;
  const from = lines.indexOf(`## ${heading}`);
  const to = lines.findIndex((line, index) => index > from && line.startsWith("## "));
  const rows = lines
    .slice(from, to === -1 ? undefined : to)
    .filter((line) => /^\| (?!---|What)/.test(line))
    .map((line): Difference => {
      const [what = "", there = "", here = ""] = line
        .split("|")
        .slice(1)
        .map((cell) => cell.trim());
      return { what, there, here };
    });
  const met = new Set<string>();
  return {
    /** The row about `what`, from now on met. */
    row(what: string): Difference {
      const row = rows.find((one) => one.what === what);
      assert.ok(row, `${PAGE} has no row "${what}" under "${heading}"`);
      met.add(what);
      return row;
    },
    /** Sees at the end that nothing stands there that is the same. */
    assertAllMet: () =>
      test(`every difference that the page lists under "${heading}" is there`, { skip }, () => {
        assert.deepEqual(
          rows.map(({ what }) => what).filter((what) => !met.has(what)),
          [],
        );
      }),
  };
}
