import assert from "node:assert/strict";
import * as v from "valibot";
import { parse } from "../../src/cli/parse.ts";
import { commandsOf } from "../../src/cli/table.ts";
import { envelopeSchema } from "../../src/schema/envelope.ts";
import type { ResponseName } from "../../src/schema/responses.ts";

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type AnyEnvelope = any;

/** The response that `argv` asks for. What does not parse can only be answered with an error, whose shape all share. */
export function responseName(argv: readonly string[]): ResponseName {
  try {
    const request = parse(argv, commandsOf("auth_manager"), "auth_manager");
    if (request.kind !== "call") return request.kind;
    if (request.switches.has("bridge")) return "bridge-status";
    if (request.switches.has("start")) return "login-start";
    return request.command.response ?? "version";
  } catch {
    return "version";
  }
}

/** Fails unless `envelope` is what the schema of its response says, without a field that the schema does not name. */
export function assertEnvelope(argv: readonly string[], envelope: unknown): AnyEnvelope {
  const result = v.safeParse(envelopeSchema(responseName(argv)), envelope);
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
  const { error, next } = envelope as AnyEnvelope;
  if (error)
    assert.equal(
      error.actionable,
      (next?.length ?? 0) > 0,
      `an actionable error has next, and no other: ${JSON.stringify(envelope)}`,
    );
  if (error?.code === "INVALID_ARGS")
    assert.match(error.details?.usage ?? "", /^usage: /, `how it is used: ${JSON.stringify(envelope)}`);
  return envelope;
}
