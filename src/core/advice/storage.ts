import type { ErrorDetails, Step } from "../../errors.ts";
import { INFLIGHT_SECONDS } from "../../schema/inflight.ts";
import type { Region } from "../../schema/primitives.ts";
import type { Advice, Advisers } from "./adviser.ts";
import { couldNot } from "./could-not.ts";
import { type Deed, deedInWords, stepTo } from "./deeds.ts";
import { whyInsecure } from "./insecure.ts";
import { finishedBefore, usedBefore } from "./login.ts";
import { beginTwoShot } from "./login-command.ts";
import type { FilePlace } from "./place.ts";
import { afterSpending } from "./tokens.ts";
import { tooManyFiles } from "./too-many-files.ts";

const exportAgain: Step = {
  command: "mp account export-bridge --to <path>",
  label: "On that machine: write the bridge anew",
};

/** The login that a file in flight is about cannot be finished. */
function startOver(what: string, region?: Region): Advice {
  const begin = beginTwoShot(region, "Begin a login");
  return { message: `${what} Begin again: ${begin.command}`, next: [begin] };
}

/** The words for files, locks, the bridge and the logins in flight. */
export const storageAdvice: Advisers<
  | "STORAGE_ERROR"
  | "INSECURE_FILE"
  | "LOCK_BUSY"
  | "BRIDGE_ERROR"
  | "OAUTH_INFLIGHT_MISSING"
  | "OAUTH_INFLIGHT_EXPIRED"
  | "OAUTH_INFLIGHT_CORRUPT"
  | "OAUTH_INFLIGHT_SCHEMA_TOO_NEW"
  | "OAUTH_PLACEHOLDER_META_CORRUPT"
> = {
  STORAGE_ERROR: (details, place) => {
    if (place.file?.leftOf) return leftBehind(place.file.leftOf, details);
    const spending = afterSpending(details, place);
    if (spending) return spending;
    const message = couldNot(details, place);
    const remedy = tooManyFiles(details.code);
    if (remedy) return { message: `${message} ${remedy.advice}`, next: remedy.next };
    if (details.variable === undefined) return { message };
    const deed: Deed = { set: { [details.variable]: "<folder>" } };
    return { message: `${message} Set it: ${deedInWords(deed)}`, next: [stepTo(deed, "Say where the home is")] };
  },
  INSECURE_FILE: (details) => ({ message: whyInsecure(details) }),
  LOCK_BUSY: ({ path, pid }, { lock }) => {
    const holder = pid === undefined ? "another process" : `another process (pid ${pid})`;
    const waited = lock === undefined ? "Gave up" : `Gave up after ${lock.waitedMs / 1000} s`;
    return { message: `${waited}: ${holder} holds the lock ${path}. Run the same command again later.` };
  },
  BRIDGE_ERROR: ({ path, reason }, { file }) =>
    file?.doing === "remove"
      ? { message: `${path} is not a bridge file (${reason}); nothing was removed.` }
      : {
          message:
            `The bridge file ${path} cannot be used: ${reason}. Export it again on the machine that has the account: ` +
            exportAgain.command,
          next: [exportAgain],
        },
  OAUTH_INFLIGHT_MISSING: ({ path, active }, { unfinished }) =>
    unfinished
      ? usedBefore(unfinished)
      : startOver(
          [`No login is under way: there is no ${path}.`, ...(active ? [finishedBefore(active)] : [])].join(" "),
        ),
  OAUTH_INFLIGHT_EXPIRED: ({ region }, { unfinished }) =>
    unfinished
      ? usedBefore(unfinished)
      : startOver(
          `This login was begun more than ${INFLIGHT_SECONDS / 60} minutes ago and can no longer be finished.`,
          region,
        ),
  OAUTH_INFLIGHT_CORRUPT: ({ path, reason }) => startOver(`${path} cannot be used: ${reason}.`),
  OAUTH_INFLIGHT_SCHEMA_TOO_NEW: ({ path, schema_version: version }) =>
    startOver(`${path} was written by a newer version of this program (schema ${version}).`),
  OAUTH_PLACEHOLDER_META_CORRUPT: ({ path, reason }) => ({
    message:
      `${path} cannot be used: ${reason}. It says which region the tokens beside it are for; nothing was changed. To log in ` +
      "anew: mp login --start",
    next: [{ command: "mp login --start", label: "Begin a new login" }],
  }),
};

function leftBehind(
  { account, folder }: NonNullable<FilePlace["leftOf"]>,
  { reason }: ErrorDetails<"STORAGE_ERROR">,
): Advice {
  const deed: Deed = { removeFolder: folder };
  return {
    message:
      `The account "${account}" was removed from the config file, but its folder ${folder}, which may hold its tokens, cannot be ` +
      `removed: ${reason}. Remove it: ${deedInWords(deed)}`,
    next: [stepTo(deed, "Remove what is left of the account")],
  };
}
