import { autocomplete, isCancel, select } from "@clack/prompts";
import type { Choice } from "../../ports.ts";
import { fit, widthOf } from "../format/width.ts";
import type { Keyboard } from "./keyboard.ts";

/** With more choices than these, a person types a part of the name. */
const MOST_TO_SCROLL = 12;
/** What stands before a choice, and the brackets around its hint. */
const FRAME_COLUMNS = 8;

/**
 * A list to choose from with the arrow keys, or by typing a part where it is long; undefined when the person gives up, or the
 * terminal is gone.
 */
export async function pick(
  question: string,
  choices: readonly Choice[],
  keyboard: Keyboard,
): Promise<string | undefined> {
  const { input, output, gone } = keyboard;
  const room = Math.max(20, output.columns - FRAME_COLUMNS);
  const options = choices.map(({ value, label, hint }) => {
    const beside = fit(hint ?? "", room >> 1);
    // The hint stands only at the row that is pointed at; names alone may be equal.
    const id = ` (${fit(value, room >> 2)})`;
    return { value, label: fit(label, room - widthOf(id) - widthOf(beside)) + id, ...(beside && { hint: beside }) };
  });
  const asked = { message: fit(question, room), options, input, output, maxItems: MOST_TO_SCROLL };
  for (;;) {
    const again = new AbortController();
    keyboard.askAgain = () => again.abort();
    const given = { ...asked, signal: AbortSignal.any([gone, again.signal]) };
    const chosen = await (choices.length > MOST_TO_SCROLL ? autocomplete(given) : select(given));
    if (again.signal.aborted) continue;
    if (isCancel(chosen)) return undefined;
    // Enter where nothing matches what was typed chooses nothing, whatever the types say.
    if ((chosen as string | undefined) !== undefined) return chosen;
  }
}
