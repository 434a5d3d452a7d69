import { becauseOf, type Diagnosis, failure, inSpiteOf } from "../../core/advice/findings.ts";
import { type Warning, warningText } from "../../core/advice/warnings.ts";
import { isFault } from "../../core/fault.ts";
import type { Axes } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import type { Finding } from "../../schema/doctor.ts";
import type { Region } from "../../schema/primitives.ts";
import { version } from "../../version.ts";
import { explained } from "../sandbox.ts";
import type { Resolved } from "../session.ts";
import type { Answer } from "./answers.ts";

/** What the findings are about. */
export interface Look {
  readonly context: Context;
  /** The folder that this installation lies in. */
  readonly installation: string;
  /** Undefined where it cannot be used, of which `config` tells. */
  readonly config: Config | undefined;
  /** Undefined where none can be resolved, of which others tell. */
  readonly session: Resolved | undefined;
  readonly isOffline: boolean;
  /** Those that were asked for. */
  readonly axes: Axes;
  /** Of the regions in use: how each of their servers answers, which is asked once. */
  readonly answers: readonly { readonly region: Region; readonly answer: () => Promise<Answer> }[];
}

/** One thing to look at, or several of a kind. Changes nothing, refreshes nothing, and keeps no secret. */
export type Examination = (look: Look) => readonly Finding[] | Promise<readonly Finding[]>;

/** `found`, as a finding. */
export const finding = (id: string, { status, message, details, next }: Diagnosis): Finding => ({
  id,
  status,
  message,
  ...(details && { details: { ...details } }),
  ...(next && { next: [...next] }),
});

/**
 * What `work` finds. What it throws is a finding too, and what it is warned of while it reads makes one of what would be well
 * otherwise, but for the kinds of which another finding tells.
 */
export function examine(
  id: string,
  { context }: Look,
  work: (context: Context) => Diagnosis,
  toldElsewhere: readonly string[] = [],
): Finding[] {
  const all: Warning[] = [];
  try {
    const found = work(reporting(context, all));
    const warned = all.filter((warning) => typeof warning === "string" || !toldElsewhere.includes(warning.kind));
    return [finding(id, inSpiteOf(found, [...new Set(warned.map(warningText))]))];
  } catch (error) {
    return [finding(id, thrownAt(id, context, error))];
  }
}

/** The finding of work that takes its time, and warns of nothing. */
export async function toldOf(id: string, { context }: Look, work: () => Promise<Diagnosis>): Promise<Finding> {
  try {
    return finding(id, await work());
  } catch (error) {
    return finding(id, thrownAt(id, context, error));
  }
}

/** What was thrown, as a finding; where it is another one's to tell, this one is skipped. */
function thrownAt(id: string, context: Context, error: unknown): Diagnosis {
  const teller = tellerOf(error);
  return teller === undefined || teller === id ? failure(explained(context, error), version) : becauseOf(teller);
}

/** The finding that tells of what stops many: that there is no home, and a variable of ours that is malformed. */
function tellerOf(error: unknown): string | undefined {
  if (isFault(error, "STORAGE_ERROR") && error.details.variable !== undefined) return "home";
  return isFault(error, "CONFIG_ERROR") && error.details.variable?.startsWith("MP_") ? "environment" : undefined;
}

/** These surroundings, with their warnings put into `warned`. */
const reporting = (context: Context, warned: Warning[]): Context =>
  Object.create(context, { warn: { value: (warning: Warning) => void warned.push(warning) } });
