import { interrupted } from "../core/fault.ts";
import { presentData } from "../core/present.ts";
import { type MixpanelError, rowOf, type Step } from "../errors.ts";
import type { ResponseName } from "../schema/responses.ts";
import { version } from "../version.ts";
import { answer, dataOf, explaining, type Surroundings } from "./answer.ts";
import type { Command } from "./arguments/command.ts";
import { type FlagName, type Format, formats } from "./arguments/flags.ts";
import { commandsMeant, requestAmong } from "./arguments/request.ts";
import { type Tokens, tokensOf } from "./arguments/tokens.ts";
import { commandsOf } from "./commands/groups.ts";
import { damaged } from "./damaged.ts";
import { bare } from "./format/bare.ts";
import { type Paper, paper } from "./format/paper.ts";
import { formatFor, noRows } from "./format/unasked.ts";
import { toJson } from "./format/visible.ts";
import { spelledHere } from "./spelling.ts";
import { installationOf, readInput, systemContext } from "./system.ts";
import { personAtTerminal } from "./terminal/person.ts";
import { isTerminal, lastLine, say, writeAll } from "./terminal/screen.ts";
import { onSignal, onStray, releaseSignals } from "./terminal/signals.ts";

/** What a run prints, and the status it ends with. */
interface Ending {
  readonly status: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** What holds for a whole run, whatever its subcommand; known also when the rest of the command line is refused. */
interface Manner {
  /** `--format`, where it is one of ours. */
  readonly format: Format | undefined;
  readonly quiet: boolean;
  /** Nobody is to be asked: `--yes`. */
  readonly yes: boolean;
}

/** Run `mp`: data on stdout, or nothing there and one `error:` line on stderr with what to run next. */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const tokens = tokensOf(argv);
  const has = (...names: readonly FlagName[]): boolean =>
    tokens.given.some(({ name }) => (names as readonly string[]).includes(name));
  const format = tokens.given.findLast(({ name }) => name === "format")?.value;
  const manner = {
    format: format === "text" ? "table" : formats.find((one) => one === format),
    quiet: has("quiet"),
    yes: has("yes"),
  };
  const { folder, installation } = installationOf(has("verbose") || process.env.MP_VERBOSE === "1");
  const surroundings: Surroundings = {
    context: systemContext(manner),
    readInput,
    person: () => personAtTerminal(manner),
    folder,
    installation,
  };
  onStray(async (error) => finish(await failure(error, manner, surroundings)));

  let isEnvelope = false;
  onSignal(async (_name, status, unfinished: MixpanelError | undefined) => {
    const error = unfinished ?? interrupted();
    const words = isEnvelope ? await import("../core/present-error.ts").catch(() => undefined) : undefined;
    if (words) return finish({ stdout: json(words.presentError(error, installation)), status });
    return finish({ ...(await failure(error, manner, surroundings)), status });
  });
  const commands = await commandsMeant(tokens, "mp");
  // At a terminal, what a person may run too is shown to them as usual.
  const isJson = manner.format === "json" || (format === undefined && !isTerminal(1));
  isEnvelope = commands.some(
    (command) =>
      isNamed(command, tokens) && (has(...command.envelopeWith) || (isJson && has(...command.envelopeElsewhere))),
  );
  finish(isEnvelope ? await envelope(argv, surroundings) : await run(tokens, commands, manner, surroundings));
}

const isNamed = ({ path }: Command, { words }: Tokens): boolean => path.every((word, index) => words[index] === word);

async function envelope(argv: readonly string[], surroundings: Surroundings): Promise<Ending> {
  const said = await answer(argv, surroundings, "mp");
  const status = said.state === "error" ? rowOf(said.error.code).exit : said.state === "ok" ? 0 : 6;
  return { stdout: json(said), status };
}

async function run(
  tokens: Tokens,
  commands: readonly Command[],
  manner: Manner,
  surroundings: Surroundings,
): Promise<Ending> {
  try {
    return await succeed(tokens, commands, manner, surroundings);
  } catch (error) {
    const ending = await failure(error, manner, surroundings);
    // As env(1) has it: every other status is the program's own.
    return commands.some((command) => command.runs && isNamed(command, tokens))
      ? { ...ending, status: OWN_FAILURE }
      : ending;
  }
}

const OWN_FAILURE = 125;

async function succeed(
  tokens: Tokens,
  commands: readonly Command[],
  manner: Manner,
  surroundings: Surroundings,
): Promise<Ending> {
  const request = await requestAmong(commands, tokens, "mp");
  if (request.kind === "version" && manner.format === undefined) return { stdout: `mp ${version}\n`, status: 0 };
  if (request.kind === "help" && manner.format === undefined) {
    const { helpText } = await import("./format/help.ts");
    return { stdout: spelledHere(helpText(request.path, await commandsOf("mp"), stdoutPaper())), status: 0 };
  }
  if (request.kind !== "call") return { stdout: json(await dataOf(request, surroundings, "mp")), status: 0 };
  const { command, flags } = request;
  const { confirm } = command;
  if (confirm && !manner.yes) {
    const isWanted = await explaining(request, surroundings, "mp", async (call) => {
      const asked = await confirm(call);
      return asked === undefined || (await import("./terminal/confirm.ts")).isConfirmed(command, call, asked);
    });
    if (!isWanted) return { stderr: "Nothing was removed.\n", status: 1 };
  }
  const { runs } = command;
  if (runs) return { status: await explaining(request, surroundings, "mp", runs) };
  const data = await dataOf(request, surroundings, "mp");
  if (command.print) return { stdout: "text" in data ? String(data.text) : "", status: 0 };
  const { response = "session" } = command;
  const name = typeof response === "function" ? response(flags) : response;
  return shown(command, name, data, manner, surroundings);
}

async function shown(
  command: Command,
  name: ResponseName,
  data: object & { readonly next?: readonly Step[]; readonly result?: { readonly next: readonly Step[] } },
  { format: asked, quiet }: Manner,
  { installation }: Surroundings,
): Promise<Ending> {
  const status = command.exit?.(data) ?? 0;
  const { schema_version: _version, state: _state, ...answered } = presentData(data, installation, spelledHere);
  const format = asked ?? formatFor(command, data, isTerminal(1));
  const stdout =
    format === "json"
      ? json(bare(answered))
      : (await import("./format/output.ts")).outputText(command, name, answered, format, stdoutPaper());
  if (quiet) return { stdout, status };
  const aside = noRows(command, data);
  const next = data.next ?? data.result?.next ?? [];
  if (next.length > 0) aside.push(...(await import("./format/error.ts")).advice(next, installation, process.env.PATH));
  return { stdout, stderr: aside.map((line) => `${line}\n`).join(""), status };
}

async function failure(thrown: unknown, { quiet }: Manner, { installation, folder }: Surroundings): Promise<Ending> {
  const words = await import("./format/error.ts").catch(() => undefined);
  // Without them an error could never be told, however often it is tried.
  if (!words) return { stderr: `error: ${damaged(folder)}\n`, status: 1 };
  const { errorText } = words;
  const written = stderrPaper();
  const width = isTerminal(2) ? written.width : undefined;
  return errorText(thrown, installation, { paper: written, path: process.env.PATH, width, quiet });
}

const json = (value: unknown): string => `${toJson(value, isTerminal(1) ? 2 : 0)}\n`;

const stdoutPaper = (): Paper => paperOf(1);
const stderrPaper = (): Paper => paperOf(2);

function paperOf(descriptor: 1 | 2): Paper {
  if (!isTerminal(descriptor)) return paper(process.env, { isTerminal: false });
  const { columns } = descriptor === 1 ? process.stdout : process.stderr;
  return paper(process.env, { isTerminal: true, columns });
}

function finish({ status, stdout = "", stderr = "" }: Ending): never {
  releaseSignals();
  lastLine.erase?.();
  const problem = writeAll(1, stdout);
  writeAll(2, stderr);
  // A reader that has seen enough is no problem.
  if (problem === undefined || problem === "EPIPE") process.exit(status);
  say(`error: the answer cannot be written to stdout (${problem})`);
  process.exit(status || 1);
}
