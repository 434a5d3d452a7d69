import { finderInBytes } from "./cleanser.ts";
import type { Finder } from "./finder.ts";
import { BEFORE, openIn, rangesIn } from "./lines.ts";
import { HIDDEN, type Sought, spellingsOf } from "./spellings.ts";

/** Each call returns what can be passed on. */
export interface CleansedStream {
  readonly next: (bytes: Buffer) => Buffer;
  readonly end: () => Buffer;
}

/**
 * Begins streams of bytes that come out as `bytes` of a cleanser makes them of the whole, wherever they are cut. What may be the
 * beginning of a secret is held back, and nothing else. Beside the cleanser, because the guard has no streams.
 */
export function streamsOf(secrets: readonly Sought[]): () => CleansedStream {
  const finder = finderInBytes(spellingsOf(secrets));
  return () => streamOf(finder);
}

function streamOf(finder: Finder): CleansedStream {
  /** The end of what was passed on. */
  let before = "";
  let held = "";
  /** How much at the beginning of `held` is of a secret that has been replaced already. */
  let covered = 0;
  const pass = (bytes: Buffer, isEnd: boolean): Buffer => {
    const text = held + bytes.toString("latin1");
    const cut = isEnd ? text.length : openIn(text, finder, before);
    let clean = "";
    let last = covered;
    for (const [from, to] of rangesIn(text, finder, before)) {
      if (from >= cut) break;
      if (from >= last) clean += text.slice(last, from) + HIDDEN;
      last = Math.max(last, to);
    }
    if (last < cut) clean += text.slice(last, cut);
    covered = Math.max(0, last - cut);
    before = (before + text.slice(0, cut)).slice(-BEFORE);
    held = text.slice(cut);
    return Buffer.from(clean, "latin1");
  };
  return {
    next: (bytes) => pass(bytes, false),
    end: () => pass(Buffer.alloc(0), true),
  };
}
