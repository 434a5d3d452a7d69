import { paper } from "../format/paper.ts";
import { advisedIn, broken } from "../format/sentence.ts";
import { visible } from "../format/visible.ts";
import { layout, wording } from "./screen.ts";

/** From here on what a person is told on stderr, a terminal, is broken between words; the command that it ends with stays whole. */
export function breakLines(): void {
  layout.lines = (text) => {
    const [command = ""] = advisedIn(text);
    const spelled = visible(wording.spell(command));
    const said = visible(wording.spell(text.slice(0, text.length - command.length))) + spelled;
    const { width } = paper(process.env, { isTerminal: true, columns: process.stderr.columns });
    return broken(said, width, "  ", spelled === "" ? [] : [spelled]).join("\n");
  };
}
