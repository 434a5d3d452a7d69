import assert from "node:assert/strict";
import { test } from "node:test";
import { knownError } from "../../src/core/advice/advise.ts";
import { usable, usableSecret, usernameIn } from "../../src/core/secret-input.ts";
import { Secret } from "../../src/secret.ts";

/** What is said of a secret; undefined for one that is taken. */
function said(value: string): string | undefined {
  try {
    usableSecret(new Secret(value), "secret of sa");
  } catch (error) {
    return knownError(error)?.message;
  }
  return undefined;
}

test("a secret that HTTP cannot carry is refused when it is given, and never shown", () => {
  const refused: [string, RegExp][] = [
    ["", /is empty/],
    [" \t", /is empty/],
    ["x".repeat(64 * 1024 + 1), /is longer than 65536 bytes/],
    ["é".repeat(32 * 1024 + 1), /is longer than 65536 bytes/],
    ...["\n", "\r", "\0", "\u007f", "\u0085"].map((odd): [string, RegExp] => [`planted${odd}x`, /control character/]),
    ...["\u200b", "\u2013", "\u2019", "\u00a0", "\u00ad", "\ufeff", "\u{1f600}", "\ud800", "ł"].map(
      (odd): [string, RegExp] => [`planted${odd}x`, /HTTP cannot carry/],
    ),
  ];
  for (const [value, says] of refused) {
    const message = said(value) ?? "";
    assert.match(message, says, JSON.stringify(value.slice(0, 20)));
    assert.match(message, /^The secret of sa /);
    assert.doesNotMatch(message, /planted/);
  }
  for (const value of ["s", "a b~!", "naïve-ÿ", "x".repeat(64 * 1024)]) assert.equal(said(value), undefined);
});

test("the white space around a secret is not part of it, wherever it comes from", () => {
  assert.equal(usableSecret(new Secret(" s 1 \r\n"), "secret of sa").reveal(), "s 1");
  const { username, secret, token } = usable({
    username: " sa ",
    secret: new Secret("s\t"),
    token: new Secret(" t"),
  });
  assert.deepEqual([username, secret?.reveal(), token?.reveal()], ["sa", "s", "t"]);
});

test("a record with a blank username is refused, and one without any is not", () => {
  assert.throws(
    () => usable({ username: " \t" }),
    (error) => knownError(error)?.message === "The username of the service account is empty.",
  );
  assert.deepEqual(usable({}), {});
});

test("a username that no service account has is refused, and the space around one is not part of it", () => {
  assert.equal(usernameIn(" sa.user \n"), "sa.user");
  assert.equal(usernameIn("  "), undefined);
  for (const odd of ["sa:secret", "sa\nx"]) assert.throws(() => usernameIn(odd), { code: "INVALID_ARGS" });
});
