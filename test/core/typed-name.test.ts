import assert from "node:assert/strict";
import { test } from "node:test";
import { repeatable } from "../../src/core/typed-name.ts";
import { forgetSecrets, Secret } from "../../src/secret.ts";

test("a name is repeated as it was typed, and what may be a secret in its place is not", () => {
  for (const name of ["AI Demo", "Häuser & Söhne (EU)", "prod.eu", "0012", "it's_mine-2", "1".repeat(101)])
    assert.equal(repeatable(name), name);
  for (const secret of ["planted/secret+value=", "Bearer:abc", "a".repeat(101), "line\nbreak", "x\u202ey"])
    assert.equal(repeatable(secret), "…");
});

test("a secret that is stored here is not repeated, however much it looks like a name", (t) => {
  t.after(forgetSecrets);
  for (const value of ["s3cr3t-of-team", "a"]) new Secret(value);
  for (const typed of ["s3cr3t-of-team", "my s3cr3t-of-team", "a"]) assert.equal(repeatable(typed), "…", typed);
  assert.equal(repeatable("team"), "team", "a short secret turns up in names by chance");
});
