import assert from "node:assert/strict";
import * as v from "valibot";
import { facts } from "../../src/error-facts.ts";
import type { ErrorCode } from "../../src/errors.ts";
import { envelopeSchema } from "../../src/schema/envelope.ts";
import type { ResponseName } from "../../src/schema/responses.ts";
import { commandsOf } from "./commands.ts";
import { parse } from "./parse.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type AnyEnvelope = any;

/** Once for each argument: thousands of answers of a test are to the same few questions. */
function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const found = made.get(key) ?? make(key);
    made.set(key, found);
    return found;
  };
}

const schemaOf = kept((name: ResponseName) => envelopeSchema(name));
const nameFor = kept((argv: string) => responseName(JSON.parse(argv)));

/** The response that `argv` asks for. What does not parse can only be answered with an error, whose shape all share. */
function responseName(argv: readonly string[]): ResponseName {
  try {
    const request = parse(argv, commandsOf("auth_manager"), "auth_manager");
    if (request.kind !== "call") return request.kind;
    const { response = "version" } = request.command;
    return typeof response === "function" ? response(request.flags) : response;
  } catch {
    return "version";
  }
}

/**
 * Fails unless the facts of an error are what the row of its code says, without one that the row does not name: but whatever ends a login
 * that was approved names its folder.
 */
function assertDetails(code: ErrorCode, given: object = {}, endedLogin = false): void {
  const { placeholder_dir: folder, ...others } = given as { placeholder_dir?: unknown };
  const details =
    endedLogin && typeof folder === "string" && !("placeholder_dir" in facts[code]().entries) ? others : given;
  const result = v.safeParse(facts[code](), details);
  const issues = result.issues?.map((issue) => [v.getDotPath(issue), issue.message]);
  assert.ok(result.success, `details of ${code}: ${JSON.stringify(issues)} in ${JSON.stringify(details)}`);
  assert.deepEqual(details, result.output, `details of ${code} that src/error-facts.ts does not name`);
}

/** Fails unless `envelope` is what the schema of its response says, without a field that the schema does not name. */
export function assertEnvelope(argv: readonly string[], envelope: unknown): AnyEnvelope {
  const result = v.safeParse(schemaOf(nameFor(JSON.stringify(argv))), envelope);
  assert.ok(
    result.success,
    `${argv.join(" ")}: ${JSON.stringify(result.issues?.map((issue) => [v.getDotPath(issue), issue.message]))}\n${JSON.stringify(envelope)}`,
  );
  assert.deepEqual(
    envelope,
    result.output,
    `a field that the schema does not name, in the answer to: ${argv.join(" ")}`,
  );
  assert.deepEqual(Object.keys(envelope as object).slice(0, 2), ["schema_version", "state"]);
  const { error, next, result: tested } = envelope as AnyEnvelope;
  if (error)
    assert.equal(
      error.actionable,
      (next?.length ?? 0) > 0,
      `an actionable error has next, and no other: ${JSON.stringify(envelope)}`,
    );
  if (error) assertDetails(error.code, error.details, (envelope as AnyEnvelope).resume_hint !== undefined);
  if (error?.details?.original_code) assertDetails(error.details.original_code, error.details.original_details);
  if (tested?.error_code) assertDetails(tested.error_code, tested.error_details ?? {});
  if (error?.code === "INVALID_ARGS")
    assert.match(error.details?.usage ?? "", /^usage: /, `how it is used: ${JSON.stringify(envelope)}`);
  return envelope;
}
