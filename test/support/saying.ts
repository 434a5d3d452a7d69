import assert from "node:assert/strict";
import { knownError } from "../../src/core/advice/advise.ts";
import type { MixpanelError } from "../../src/errors.ts";

/** For `assert.throws`: what is thrown has that code, and says so in words, with the next command among them. */
export const saying =
  (code: string, message: RegExp, check: (error: MixpanelError) => void = () => {}) =>
  (thrown: unknown): true => {
    const error = knownError(thrown);
    assert.ok(error, String(thrown));
    assert.equal(error.code, code, error.message);
    assert.match(error.message, message);
    assert.ok(error.actionable, error.message);
    check(error);
    return true;
  };
