import { MixpanelError } from "../../errors.ts";
import { Fault } from "../fault.ts";
import { quotable } from "../quotable.ts";
import { adviseFault, knownError } from "./advise.ts";
import { tooManyFiles } from "./too-many-files.ts";

/**
 * What is none of our errors: `STORAGE_ERROR` where no more files can be opened, wherever that was met; `INTERNAL_ERROR` for a file of
 * the program that is gone, and for what is a bug of this `version`.
 */
export function bugOf(thrown: unknown, version: string): MixpanelError {
  const { message, code } = causeInWords(thrown);
  const error = tooManyFiles(code)
    ? adviseFault(
        new Fault(
          "STORAGE_ERROR",
          { path: pathOf(thrown), reason: "too many files are open", code },
          { cause: thrown },
        ),
      )
    : new MixpanelError("INTERNAL_ERROR", code === "ERR_MODULE_NOT_FOUND" ? damaged(version) : bug(version, message), {
        cause: thrown,
      });
  if (thrown instanceof Error && thrown.stack !== undefined) error.stack = thrown.stack;
  return error;
}

/** Of the file that could not be opened. */
function pathOf(thrown: unknown): string {
  const { path } = thrown as { path?: unknown };
  return typeof path === "string" ? path : "A file";
}

const bug = (version: string, message: string): string =>
  `This is a bug in mixpanel-auth ${version}, please report it: ${message}`;

const damaged = (version: string): string =>
  `The installation of mixpanel-auth ${version} is damaged: a file of its dist/ cannot be loaded. Uninstall and install the plugin or ` +
  "the package again; in a clone of the repository, restore the folder dist.";

/** Why something went wrong, as it may be shown: without what it quotes of files and without a secret that this process has held. */
export function causeInWords(cause: unknown): { code?: string; message: string } {
  // Its text is ours: scrubbed where it quotes, and a secret of one letter must not eat into the rest.
  const own = knownError(cause);
  if (own) return { code: own.code, message: own.message };
  if (!(cause instanceof Error)) return { message: "something that is no Error was thrown" };
  // A parser's message quotes the text that it could not parse, which may be a file of secrets.
  const text = cause instanceof SyntaxError ? cause.name : `${cause.name}: ${cause.message}`;
  const code = (cause as { code?: unknown }).code;
  return { ...(typeof code === "string" && { code }), message: quotable(text) };
}
