import { join } from "node:path";
import { worded } from "../core/advice/advise.ts";
import { type Installation, presentData, presentError } from "../core/present.ts";
import { type ErrorCode, MixpanelError, type Step } from "../errors.ts";
import type { ResponseName } from "../schema/responses.ts";
import { version } from "../version.ts";
import { answer, carryOut, type Surroundings } from "./answer.ts";
import { type Paper, paper } from "./format/paper.ts";
import { toJson } from "./format/visible.ts";
import { advice, errorText, statusOf, statusOfEnvelope } from "./mp-error.ts";
import type { Format } from "./options.ts";
import { type CommonFlags, commonFlags, parse } from "./parse.ts";
import { installationFolder, readInput, systemContext } from "./system.ts";
import { commandsOf } from "./table.ts";
import { systemPerson } from "./terminal/person.ts";
import { isTerminal, lastLine, say, writeAll } from "./terminal/screen.ts";
import { onSignal, releaseSignals } from "./terminal/signals.ts";

/** What a run prints, and the status it ends with. */
interface Ending {
  readonly status: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Run `mp`: data on stdout, or nothing there and one `error:` line on stderr with what to run next (§5.1). */
export async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const flags = commonFlags(argv);
  const folder = installationFolder();
  const verbose = flags.verbose || process.env.MP_VERBOSE === "1";
  const installation = { version, node: process.execPath, mp: join(folder, "scripts", "mp.mjs"), verbose };
  const stray = (error: unknown): never => finish(failure(error, flags, installation));
  process.on("uncaughtException", stray);
  process.on("unhandledRejection", stray);
  onSignal((_name, status, answer = new MixpanelError("INTERRUPTED", "Interrupted.")) => {
    if (flags.twoShot) finish({ stdout: json(presentError(answer, installation)), status });
    finish({ ...failure(answer, flags, installation), status });
  });
  const context = systemContext({ quiet: flags.quiet });
  finish(await run(argv, flags, { context, readInput, person: () => systemPerson(flags), folder, installation }));
}

async function run(argv: readonly string[], flags: CommonFlags, surroundings: Surroundings): Promise<Ending> {
  if (flags.twoShot) {
    const envelope = await answer(argv, surroundings, "mp");
    return { stdout: json(envelope), status: statusOfEnvelope(envelope) };
  }
  try {
    return await succeed(argv, flags, surroundings);
  } catch (error) {
    return failure(error, flags, surroundings.installation);
  }
}

async function succeed(argv: readonly string[], flags: CommonFlags, surroundings: Surroundings): Promise<Ending> {
  const request = parse(argv, commandsOf("mp"), "mp");
  if (request.kind === "version" && flags.format === undefined) return { stdout: `mp ${version}\n`, status: 0 };
  if (request.kind === "help" && flags.format === undefined) {
    const { helpText } = await import("./mp-help.ts");
    return { stdout: helpText(request.path, commandsOf("mp"), stdoutPaper()), status: 0 };
  }
  if (request.kind === "call" && request.command.path[1] === "remove" && !flags.yes) {
    const { mayRemove } = await import("./mp-confirm.ts");
    if (!(await mayRemove(request, surroundings))) return { stderr: "Nothing was removed.\n", status: 1 };
  }
  const data = await carryOut(request, surroundings, "mp");
  if (request.kind !== "call") return { stdout: json(data), status: 0 };
  const { response } = request.command;
  if (response === undefined) return { stdout: (data as { text: string }).text, status: 0 };
  // `session --bridge` answers what `bridge status` does.
  return present("bridge" in data ? "bridge-status" : response, data, flags, surroundings.installation);
}

async function present(
  name: ResponseName,
  data: object,
  flags: CommonFlags,
  installation: Installation,
): Promise<Ending> {
  const status = statusOfData(data);
  const format = (flags.format ?? (isTerminal(1) ? "table" : "json")) as Format;
  const {
    schema_version: _version,
    state: _state,
    ...shown
  } = presentData(data, installation) as object as Record<string, unknown>;
  if (format === "json") return { stdout: json(shown), status };
  const { outputText, nothing } = await import("./mp-output.ts");
  const stdout = await outputText(name, shown, format, stdoutPaper());
  if (format !== "table" || flags.quiet) return { stdout, status };
  const { next = [] } = data as { next?: readonly Step[] };
  const aside = [...nothing(name, data), ...advice(next, installation, process.env.PATH)];
  return { stdout, stderr: aside.map((line) => `${line}\n`).join(""), status };
}

/** `account test` answers whether credentials work; a script wants to know by the status. */
function statusOfData(data: object): number {
  const { result } = data as { result?: { error_code: ErrorCode | null } };
  return result?.error_code ? statusOf(result.error_code) : 0;
}

function failure(thrown: unknown, { quiet }: CommonFlags, installation: Installation): Ending {
  const code = worded(thrown)?.code ?? "INTERNAL_ERROR";
  const written = paper(process.env, { isTerminal: isTerminal(2) });
  const stderr = errorText(thrown, installation, { paper: written, path: process.env.PATH, quiet });
  return { stderr, status: statusOf(code) };
}

const json = (value: unknown): string => `${toJson(value, isTerminal(1) ? 2 : 0)}\n`;

function stdoutPaper(): Paper {
  if (!isTerminal(1)) return paper(process.env, { isTerminal: false });
  return paper(process.env, { isTerminal: true, columns: process.stdout.columns });
}

function finish({ status, stdout = "", stderr = "" }: Ending): never {
  releaseSignals();
  lastLine.erase?.();
  const problem = writeAll(1, stdout);
  writeAll(2, stderr);
  // A reader that has seen enough is no problem.
  if (problem === undefined || problem === "EPIPE") process.exit(status);
  say(`error: the answer cannot be written to stdout (${problem})`);
  process.exit(1);
}
