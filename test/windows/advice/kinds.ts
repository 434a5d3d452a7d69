import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { calledOtherwise, removedCommands } from "../../../src/cli/arguments/elsewhere.ts";
import { advisedSteps, errorsAboutShells } from "../../mp/advised.ts";
import { commandsOf } from "../../support/commands.ts";

/**
 * Of which kinds an advised command is: the subcommand, and each of its flags, as `mp login` and `mp login --region`; of what is no program
 * of ours its first word.
 */
export function kindsOf(command: string): string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [];
  const [program = "", ...rest] = words;
  if (program === "set") return [/="$/.test(words[1] ?? "") ? "set NAME=" : "set NAME=VALUE"];
  if (program.startsWith("https:")) return ["https:"];
  if (program !== "mp" && program !== "auth_manager") return [program];
  if (rest.at(-1) === "--help") return [`${program} --help`];
  const found = commandsOf(program).find(({ path }) => path.every((word, index) => rest[index] === word));
  if (!found) throw new Error(`not a subcommand: ${command}`);
  const name = `${program} ${found.path.join(" ")}`;
  return [name, ...rest.flatMap((word) => /^--[a-z][a-z-]*/.exec(word)?.map((flag) => `${name} ${flag}`) ?? [])];
}

/** What stands in the sources for parts that are put in: which flags those bring. */
const parts: Readonly<Record<string, string>> = {
  "${suffix}": " --account 1",
  "${axes}": " --account 1 --project 1",
  "${now}": "session",
};

/** Every kind of command that stands in the sources, is put together there, or is in a table. `folder` is that of the project. */
export function advisedKinds(folder: string): Set<string> {
  const source = join(folder, "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const written = files.flatMap((file) => commandsIn(readFileSync(join(source, file), "utf8")));
  const tables = [...Object.values(removedCommands), ...Object.values(calledOtherwise.mp)];
  const together = [...advisedSteps(), ...errorsAboutShells("C:\\mp\\").flatMap(({ next }) => next)];
  const commands = [
    ...written,
    ...tables.flatMap((words) => (words === null ? [] : [`mp ${words}`])),
    ...together.map(({ command }) => command),
  ];
  return new Set(commands.flatMap(kindsOf));
}

function commandsIn(text: string): string[] {
  const plain = text
    .replaceAll(
      /commandFor\("(mp [^"]+)", [\w.]+(?:, (?:"([^"]*)"|[^()]*))?\)/g,
      (_, command, flags = "") => `"${command} 1 ${flags}"`,
    )
    .replaceAll(/\$\{(?:flagFor\("(--[a-z-]+)", [^()]*\)|shellQuote\(\w+\))\}/g, (_, flag = "1") => `${flag}`)
    .replaceAll(/\$\{\w+\}/g, (part) => parts[part] ?? part)
    .replaceAll(
      /"?`mp \$\{kind\}(.*?)`/g,
      (_, rest: string) => `\`mp project${rest.replace(" --project 1", "")}\` \`mp workspace${rest}\``,
    );
  const ours = [...plain.matchAll(/(["`])(mp (?:(?!\1)[^\n])*)\1/g)].map(([, , command = ""]) => command);
  const others = [
    ...plain.matchAll(
      /(?:command: |\? |\[)(["`])((?:auth_manager|claude|codex|devcontainer|https:)[ /](?:(?!\1)[^\n])*)\1/g,
    ),
  ];
  const inCmd = [...plain.matchAll(/^ {2}(?:if \("\w+" in deed\) )?return `(\w+) (?:\/\w )*"\$\{deed/gm)];
  return [
    ...ours.filter((command) =>
      /^mp (?:account|bridge|doctor|login|project|schema|session|target|workspace)\b/.test(command),
    ),
    ...others.map(([, , command = ""]) => command),
    ...inCmd.map(([, program = ""]) => program),
  ].map((command) => command.replaceAll(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, "1"));
}
