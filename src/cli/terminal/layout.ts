import { paper } from "../format/paper.ts";
import { advisedIn, broken } from "../format/sentence.ts";
import { visible } from "../format/visible.ts";
import { writeByStreams } from "./console.ts";
import { isTerminal, layout, wording } from "./screen.ts";

/** From here on what is written to a terminal befits it. */
export function befit(platform: string = process.platform): void {
  if (platform === "win32") writeByStreams();
  if (isTerminal(2)) breakLines();
}

/** What a person is told on stderr, a terminal, is broken between words; the command that it ends with stays whole. */
function breakLines(): void {
  layout.lines = (text) => {
    const [command = ""] = advisedIn(text);
    const spelled = visible(wording.spell(command));
    const said = visible(wording.spell(text.slice(0, text.length - command.length))) + spelled;
    const { width } = paper(process.env, { isTerminal: true, columns: process.stderr.columns });
    return broken(said, width, "  ", spelled === "" ? [] : [spelled]).join("\n");
  };
}
