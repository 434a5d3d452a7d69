import { autocomplete, isCancel } from "@clack/prompts";
import type { Choice } from "../../ports.ts";
import { fit, widthOf } from "../format/width.ts";
import type { Keyboard } from "./keyboard.ts";

/** So many choices are seen at once. */
const MOST_ROWS = 12;
/** What stands before a choice. */
const FRAME_COLUMNS = 6;
/** Of what stands beside a choice less is not shown. */
const LEAST_HINT = 6;

/**
 * A list to choose from with the arrow keys, or by typing a part of what a row says, or its id; undefined when the person gives up, or
 * the terminal is gone.
 */
export async function pick(
  question: string,
  choices: readonly Choice[],
  keyboard: Keyboard,
): Promise<string | undefined> {
  const { input, output, gone } = keyboard;
  const room = Math.max(20, output.columns - FRAME_COLUMNS);
  const texts = new Map(choices.map(({ value, label, hint = "" }) => [value, folded([label, hint, value].join(" "))]));
  const asked = {
    message: fit(question, room),
    options: choices.map((choice) => ({ value: choice.value, label: row(choice, room) })),
    filter: (typed: string, { value }: { readonly value: string }) => isMeant(typed, value, texts),
    ...{ input, output, maxItems: MOST_ROWS },
  };
  for (;;) {
    const again = new AbortController();
    keyboard.askAgain = () => again.abort();
    const chosen = await autocomplete({ ...asked, signal: AbortSignal.any([gone, again.signal]) });
    if (again.signal.aborted) continue;
    if (isCancel(chosen)) return undefined;
    // Enter where nothing matches what was typed chooses nothing, whatever the types say.
    if ((chosen as string | undefined) !== undefined) return chosen;
  }
}

/** `Shop, Analytical Engines (410)`: names alone may be equal. What stands beside goes first where there is no room, and the id never. */
function row({ value, label, hint = "" }: Choice, room: number): string {
  const id = ` (${fit(value, room >> 1)})`;
  const name = fit(label, room - widthOf(id));
  const rest = room - widthOf(id) - widthOf(name) - ", ".length;
  return hint === "" || rest < Math.min(LEAST_HINT, widthOf(hint)) ? name + id : `${name}, ${fit(hint, rest)}${id}`;
}

/** Whether the row says each word that was typed; a whole id means that one alone. */
function isMeant(typed: string, value: string, texts: ReadonlyMap<string, string>): boolean {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0 && texts.has(only)) return value === only;
  return words.every((word) => texts.get(value)?.includes(word));
}

const folded = (text: string): string => text.normalize("NFC").toLowerCase();
