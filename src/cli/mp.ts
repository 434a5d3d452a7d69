import { interrupted } from "../core/fault.ts";
import { presentData } from "../core/present.ts";
import { type MixpanelError, rowOf, type Step } from "../errors.ts";
import type { ResponseName } from "../schema/responses.ts";
import { version } from "../version.ts";
import { answer, dataOf, explaining, type RunEnvironment } from "./answer.ts";
import type { Command } from "./arguments/command.ts";
import { type FlagName, type Format, formats } from "./arguments/flags.ts";
import { commandsMeant, requestAmong } from "./arguments/request.ts";
import { type Tokens, tokensOf } from "./arguments/tokens.ts";
import { commandsOf } from "./commands/groups.ts";
import { bare } from "./format/bare.ts";
import { type Paper, paper } from "./format/paper.ts";
import { formatFor, noRows } from "./format/unasked.ts";
import { toJson } from "./format/visible.ts";
import { spelledHere } from "./spelling.ts";
import { readInput } from "./stdin.ts";
import { installationOf, prepare, systemContext } from "./system.ts";
import { personAtTerminal } from "./terminal/person.ts";
import { isTerminal, lastLine, layout, say, writeAll } from "./terminal/screen.ts";
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

/**
 * Run `mp`: data on stdout, or nothing there and one `error:` line on stderr with what to run next. `unloadable` answers, and ends the
 * run, where the words for errors cannot be loaded.
 */
export async function main(unloadable: (error: unknown) => undefined): Promise<void> {
  const argv = process.argv.slice(2);
  const tokens = tokensOf(argv);
  const manner = mannerOf(tokens);
  const { folder, installation } = installationOf(has(tokens, "verbose") || process.env.MP_VERBOSE === "1");
  const surroundings: RunEnvironment = {
    context: systemContext(manner),
    readInput,
    person: () => personAtTerminal(manner),
    folder,
    installation,
  };
  const fail = async (error: unknown, more: Partial<Ending> = {}): Promise<void> => {
    const told = await failure(error, manner, surroundings).catch(unloadable);
    if (told) finish({ ...told, ...more });
  };
  onStray(fail);
  onSignal(async (_name, status, unfinished: MixpanelError | undefined) => {
    const error = unfinished ?? interrupted();
    const commands = await commandsMeant(tokens, "mp").catch(() => []);
    const words = isEnvelope(tokens, commands) && (await import("../core/present-error.ts").catch(() => undefined));
    if (words) return finish({ stdout: json(words.presentError(error, installation)), status });
    return fail(error, { status });
  });
  await prepare();
  finish(await ending(argv, () => surroundings));
}

/** What `mp` comes to with these words, in the surroundings that befit its manner. Throws where it could not be told. */
export async function ending(
  argv: readonly string[],
  surroundingsOf: (manner: Manner) => RunEnvironment,
): Promise<Ending> {
  const tokens = tokensOf(argv);
  const manner = mannerOf(tokens);
  const surroundings = surroundingsOf(manner);
  const commands = await commandsMeant(tokens, "mp");
  return isEnvelope(tokens, commands) ? envelope(argv, surroundings) : run(tokens, commands, manner, surroundings);
}

const has = ({ given }: Tokens, ...names: readonly FlagName[]): boolean =>
  given.some(({ name }) => (names as readonly string[]).includes(name));

/** As it was typed. */
const formatIn = ({ given }: Tokens): string | undefined => given.findLast(({ name }) => name === "format")?.value;

function mannerOf(tokens: Tokens): Manner {
  const format = formatIn(tokens);
  return {
    format: format === "text" ? "table" : formats.find((one) => one === format),
    quiet: has(tokens, "quiet"),
    yes: has(tokens, "yes"),
  };
}

/** Whether the answer is the one of `auth_manager`. */
function isEnvelope(tokens: Tokens, commands: readonly Command[]): boolean {
  const format = formatIn(tokens);
  // At a terminal, what a person may run too is shown to them as usual.
  const isJson = format === "json" || (format === undefined && !isTerminal(1));
  return commands.some(
    (command) =>
      isNamed(command, tokens) &&
      (has(tokens, ...command.envelopeWith) || (isJson && has(tokens, ...command.envelopeElsewhere))),
  );
}

const isNamed = ({ path }: Command, { words }: Tokens): boolean => path.every((word, index) => words[index] === word);

async function envelope(argv: readonly string[], surroundings: RunEnvironment): Promise<Ending> {
  const said = await answer(argv, surroundings, "mp");
  const status = said.state === "error" ? rowOf(said.error.code).exit : said.state === "ok" ? 0 : 6;
  return { stdout: json(said), status };
}

async function run(
  tokens: Tokens,
  commands: readonly Command[],
  manner: Manner,
  surroundings: RunEnvironment,
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
  surroundings: RunEnvironment,
): Promise<Ending> {
  const request = await requestAmong(commands, tokens, "mp");
  if (request.kind === "version" && manner.format === undefined) return { stdout: `mp ${version}\n`, status: 0 };
  if (request.kind === "help" && manner.format === undefined) {
    const { helpText } = await import("./format/help.ts");
    return { stdout: spelledHere(helpText(request.path, await commandsOf("mp"), paperOf(1, surroundings))), status: 0 };
  }
  if (request.kind !== "call") return { stdout: json(await dataOf(request, surroundings, "mp")), status: 0 };
  const { command, flags, passedOver = [] } = request;
  if (passedOver.length > 0) {
    const { passedOverText } = await import("./arguments/passed-over.ts");
    surroundings.context.warn(passedOverText(passedOver, command.words));
  }
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
  surroundings: RunEnvironment,
): Promise<Ending> {
  const { installation, context } = surroundings;
  const status = command.exit?.(data) ?? 0;
  const { schema_version: _version, state: _state, ...answered } = presentData(data, installation, spelledHere);
  const format = asked ?? formatFor(command, data, isTerminal(1));
  const stdout =
    format === "json"
      ? json(bare(answered))
      : (await import("./format/output.ts")).outputText(command, name, answered, format, paperOf(1, surroundings));
  if (quiet) return { stdout, status };
  const aside = noRows(command, data).map((line) => layout.lines(line));
  const next = data.next ?? data.result?.next ?? [];
  if (next.length > 0) {
    const { advice } = await import("./format/error.ts");
    aside.push(...advice(next, installation, context.env.PATH, stderrWidth(surroundings)));
  }
  return { stdout, stderr: aside.map((line) => `${line}\n`).join(""), status };
}

async function failure(thrown: unknown, { quiet }: Manner, surroundings: RunEnvironment): Promise<Ending> {
  const { installation, context } = surroundings;
  const { errorText } = await import("./format/error.ts");
  const telling = { paper: paperOf(2, surroundings), path: context.env.PATH, width: stderrWidth(surroundings), quiet };
  return errorText(thrown, installation, telling);
}

const json = (value: unknown): string => `${toJson(value, isTerminal(1) ? 2 : 0)}\n`;

/** In columns; undefined where lines are not broken. */
const stderrWidth = (surroundings: RunEnvironment): number | undefined =>
  isTerminal(2) ? paperOf(2, surroundings).width : undefined;

function paperOf(descriptor: 1 | 2, { context }: RunEnvironment): Paper {
  if (!isTerminal(descriptor)) return paper(context.env, { isTerminal: false });
  const { columns } = descriptor === 1 ? process.stdout : process.stderr;
  return paper(context.env, { isTerminal: true, columns });
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
