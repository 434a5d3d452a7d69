import type { ErrorDetails, Step } from "../../errors.ts";
import { joinReasons } from "../issues.ts";
import { couldNot } from "./could-not.ts";
import { type Deed, deedInWords, stepTo } from "./deeds.ts";
import { onboarding, unset } from "./steps.ts";
import type { Worded, Words } from "./words.ts";

/** The words for config.toml and the variables. */
export const configWords: Words<"CONFIG_ERROR"> = {
  CONFIG_ERROR: (details, place) => {
    const { path, line, column, issues, issue_count, found, variable, header } = details;
    if (details.account !== undefined) return noBearerToken(details.account);
    if (variable !== undefined) return badVariable(variable, details);
    if (header !== undefined) return { message: `The header ${JSON.stringify(header)} ${details.reason}.` };
    if (found !== undefined) return oldFile(String(path), found);
    if (issues === undefined) return { message: couldNot(details, place) };
    const where = line === undefined ? `${path}: ` : `${path}:${line}:${column}: not valid TOML: `;
    return { message: where + joinReasons(issues, issue_count) };
  },
};

const noBearerToken = (account: string): Worded => ({
  message: `The account "${account}" is a service account, which has no bearer token: it is used with its username and secret.`,
});

/** The value is not shown: it may hold a password. */
function badVariable(name: string, { reason }: ErrorDetails<"CONFIG_ERROR">): Worded {
  return {
    message: `The environment variable ${name} ${reason}. Correct it or run: ${deedInWords({ unset: [name] })}`,
    next: [unset(name)],
  };
}

function oldFile(path: string, found: readonly string[]): Worded {
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
