import assert from "node:assert/strict";
import { test } from "node:test";
import { csv } from "../../../src/cli/format/csv.ts";

test("what a spreadsheet would take for a formula is a text, in full width too", () => {
  for (const sign of "=+-@＝＋－＠")
    assert.equal(csv({ columns: ["name"], rows: [[`${sign}1`]], isList: true }), `name\r\n'${sign}1\r\n`);
});
