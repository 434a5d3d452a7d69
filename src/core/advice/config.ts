import type { ErrorDetails, Step } from "../../errors.ts";
import { joinReasons } from "../issues.ts";
import type { Advice, Advisers } from "./adviser.ts";
import { couldNot } from "./could-not.ts";
import { type Deed, deedInWords, stepTo } from "./deeds.ts";
import { mendEntry } from "./mend-entry.ts";
import type { Place } from "./place.ts";
import { onboarding, unset } from "./steps.ts";

/** The words for config.toml and the variables. */
export const configAdvice: Advisers<"CONFIG_ERROR"> = {
  CONFIG_ERROR: (details, place) => {
    const { path, line, column, issues = [], issue_count, found, variable, header } = details;
    if (details.account !== undefined) return noBearerToken(details.account);
    if (variable !== undefined) return badVariable(variable, details);
    if (header !== undefined) return badHeader(header, details, place);
    if (place.odd) return oddEntry(String(path), issues, place.odd, place.isTarget);
    if (found !== undefined) return oldFile(String(path), found);
    if (issues.length === 0) {
      const message = couldNot(details, place);
      return isWrongText(details) ? unusableFile(String(path), message.replace(/\.$/, "")) : { message };
    }
    const where = line === undefined ? `${path}: ` : `${path}:${line}:${column}: not valid TOML: `;
    return unusableFile(String(path), where + joinReasons(issues, issue_count));
  },
};

const noBearerToken = (account: string): Advice => ({
  message: `The account "${account}" is a service account, which has no bearer token: it is used with its username and secret.`,
});

function badHeader(header: string, { reason }: ErrorDetails<"CONFIG_ERROR">, { namedBy }: Place): Advice {
  if (namedBy === undefined) return { message: `The header ${JSON.stringify(header)} ${reason}.` };
  const next = [
    { command: "mp account remove-bridge", label: "Do without the bridge file; then it can be written anew" },
  ];
  return {
    message: `The header ${JSON.stringify(header)} of ${namedBy} ${reason}. Write the bridge anew, or run: ${next[0]?.command}`,
    next,
  };
}

/** The value is not shown: it may hold a password. */
function badVariable(name: string, { reason }: ErrorDetails<"CONFIG_ERROR">): Advice {
  return {
    message: `The environment variable ${name} ${reason}. Correct it or run: ${deedInWords({ unset: [name] })}`,
    next: [unset(name)],
  };
}

function oddEntry(path: string, issues: readonly string[], odd: NonNullable<Place["odd"]>, isTarget?: boolean): Advice {
  const next = mendEntry(path, odd, isTarget);
  const commands = next.map(({ command }) => command).join(", or ");
  return {
    message: `${path}: ${joinReasons(issues)}. Until that is put right it cannot be used. Run: ${commands}`,
    next,
  };
}

/** There is a file, and only what is in it is wrong: a folder or a device is nothing that may be moved out of the way. */
const isWrongText = ({ code, reason = "" }: ErrorDetails<"CONFIG_ERROR">): boolean =>
  code === undefined && /UTF-8|larger than/.test(reason);

function unusableFile(path: string, what: string): Advice {
  const edit: Deed = { edit: path };
  const backUp: Deed = { rename: path, to: `${path}.backup` };
  return {
    message:
      `${what}. Nothing was changed. Put it right in an editor: ${deedInWords(edit)}, or move the file out of the way: ` +
      `${deedInWords(backUp)}, and add the accounts again`,
    next: [
      stepTo(edit, "Put it right in an editor"),
      stepTo(backUp, "Or move it out of the way, and add the accounts again"),
    ],
  };
}

function oldFile(path: string, found: readonly string[]): Advice {
  const backUp: Deed = { rename: path, to: `${path}.0.3-backup` };
  const addAgain = onboarding.filter((step) => step.command.startsWith("mp "));
  const next: Step[] = [stepTo(backUp, "Back the old file up, out of the way"), ...addAgain];
  return {
    message:
      `${path} was written by a release before 0.4: it has ${found.join(", ")}. Nothing was changed, and nothing is ` +
      `converted. Back it up: ${deedInWords(backUp)}, then add the accounts again: ${addAgain.map((step) => step.command).join(", or ")}`,
    next,
  };
}
