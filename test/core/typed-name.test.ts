import assert from "node:assert/strict";
import { test } from "node:test";
import { repeatable } from "../../src/core/typed-name.ts";

test("a name is repeated as it was typed, and what may be a secret in its place is not", () => {
  for (const name of ["AI Demo", "Häuser & Söhne (EU)", "prod.eu", "0012", "it's_mine-2", "1".repeat(101)])
    assert.equal(repeatable(name), name);
  for (const secret of ["planted/secret+value=", "Bearer:abc", "a".repeat(101), "line\nbreak", "x\u202ey"])
    assert.equal(repeatable(secret), "…");
});
