import { pathQuote } from "../core/advice/shell-quote.ts";
import type { Installation } from "../core/present.ts";
import { mpOnPath } from "../storage/on-path.ts";
import { installationOf } from "./system.ts";

const COMMAND =
  /(?<![\w./-])mp(?= (?:-|(?:account|completion|doctor|exec|help|login|project|session|target|workspace)\b))/g;

/** How this installation's `mp` is run from any folder. */
export const programOf = ({ node, mp }: Installation, platform: string = process.platform): string =>
  `${pathQuote(node, platform)} ${pathQuote(mp, platform)}`;

/**
 * A text for a person whose commands run this program, whatever else is called `mp`: where another program of that name comes first
 * on `PATH`, which has the value `path`, each is spelled in full.
 */
export function spelled(
  text: string,
  installation: Installation,
  path: string | undefined,
  platform: string = process.platform,
): string {
  let program: string | undefined;
  return text.replaceAll(COMMAND, (short) => {
    // Looked for only where there is something to spell.
    program ??= mpOnPath(path, installation.mp, platform).kind === "other" ? programOf(installation, platform) : short;
    return program;
  });
}

/** The text with its commands as they are called on this machine, for what is printed as it is. */
export const spelledHere = (text: string): string =>
  spelled(text, installationOf(false).installation, process.env.PATH);
