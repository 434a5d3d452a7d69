import { commandFor } from "../../core/advice/shell-quote.ts";
import type { Call, Command, Confirmation } from "../arguments/command.ts";
import { refused } from "../arguments/refused.ts";

/**
 * Whether the person wants what the command would remove to be gone. Throws what would be refused anyway, and `INVALID_ARGS`
 * where nobody can be asked.
 */
export async function isConfirmed(command: Command, call: Call, asked: Confirmation): Promise<boolean> {
  const { question, note } = asked;
  const { confirm, say } = call.person();
  if (confirm) {
    if (note !== undefined) say(note);
    return confirm(question);
  }
  const name = String(call.args[0]);
  const given = command.flags.filter((flag) => call.flags[flag] === true).map((flag) => `--${flag}`);
  const again = asked.again ?? commandFor(`mp ${command.words}`, name, [...given, "--yes"].join(" "));
  const message = `Removing ${asked.what ?? `"${name}"`} needs confirmation, and there is no terminal to ask on. Run: ${again}`;
  throw refused(call.usage, message, [{ command: again, label: "Remove it" }]);
}
