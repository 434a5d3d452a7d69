import type { Step } from "../errors.ts";
import type { Envelope } from "../schema/envelope.ts";
import type { NextStep } from "../schema/next-step.ts";
import { pathQuote } from "./advice/shell-quote.ts";

/** What presenting needs to know about this program. */
export interface Installation {
  readonly version: string;
  /** The absolute path of the `node` that runs this. */
  readonly node: string;
  /** The absolute path of this installation's `scripts/mp.mjs`. */
  readonly mp: string;
  /** Add `error.trace`. */
  readonly verbose: boolean;
}

/**
 * The envelope of a success. Steps in `data.next`, and in the `next` of a result, get their `run`; `spell` spells the commands in
 * what a finding or a result says.
 */
export function presentData(data: object, installation: Installation, spell = asItIs): Envelope {
  const { next, resume_hint: hint, findings, result, ...rest } = data as Advised;
  return {
    ...{ schema_version: 1, state: "ok" },
    ...(findings && {
      findings: findings.map((one) => ({
        ...{ ...one, message: spell(one.message) },
        ...(one.next && { next: withRun(one.next, installation) }),
      })),
    }),
    ...(result && {
      result: { ...result, error: result.error && spell(result.error), next: withRun(result.next, installation) },
    }),
    ...rest,
    ...(next && { next: withRun(next, installation) }),
    ...(hint && { resume_hint: withRun([hint], installation)[0] }),
  };
}

/** A text with its commands as they are. */
export const asItIs = (text: string): string => text;

/** Where data names commands. */
interface Advised {
  readonly next?: readonly Step[];
  readonly resume_hint?: Step;
  readonly findings?: readonly { readonly message: string; readonly next?: readonly Step[] }[];
  readonly result?: { readonly error: string | null; readonly next: readonly Step[] };
}

/** `run` is the same command spelled so that it works from any folder on this machine. */
export const withRun = (steps: readonly Step[], { node, mp }: Installation): NextStep[] =>
  steps.map(({ command, label }) =>
    command.startsWith("mp ")
      ? { command, label, run: `${pathQuote(node)} ${pathQuote(mp)}${command.slice("mp".length)}` }
      : { command, label },
  );
