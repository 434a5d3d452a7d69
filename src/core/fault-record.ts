import { type ErrorCode, type ErrorDetails, errorCodes } from "../errors.ts";
import type { FaultRecord } from "../schema/refresh-job.ts";
import type { Place } from "./advice/place.ts";
import { Fault } from "./fault.ts";
import { quotable } from "./quotable.ts";

/** A fault as plain data, for another process. Whose credentials it is about, and the login under way, are known there. */
export function faultRecord({ code, details, place, retryable, cause }: Fault): FaultRecord {
  const { owner: _owner, login: _login, ...there } = place;
  return {
    code,
    details: { ...details },
    place: there,
    retryable,
    ...(cause instanceof Error && { cause: causeRecord(cause) }),
  };
}

function causeRecord(cause: Error): NonNullable<FaultRecord["cause"]> {
  const { name, message } = cause;
  const code: unknown = "code" in cause ? cause.code : undefined;
  return { name, message: quotable(message), ...(typeof code === "string" && { code }) };
}

/** The fault that a record of the same version of this program stands for. */
export function faultOf({ code, details, place, retryable, cause }: FaultRecord): Fault {
  if (!isErrorCode(code)) throw new Error(`${quotable(code)} is no error code`);
  // The types of what was written are those of what is read: both are this program.
  return new Fault(code, details as ErrorDetails, {
    place: place as Place,
    retryable,
    ...(cause && { cause: Object.assign(new Error(cause.message), { name: cause.name, code: cause.code }) }),
  });
}

const isErrorCode = (code: string): code is ErrorCode => (errorCodes as readonly string[]).includes(code);
