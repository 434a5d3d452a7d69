import type { Step } from "../../errors.ts";
import type { Origin } from "../../schema/config.ts";
import type { FindingStatus } from "../../schema/doctor.ts";
import type { Region } from "../../schema/primitives.ts";
import { knownError } from "./advise.ts";
import { bugOf } from "./bug.ts";
import { deedInWords } from "./deeds.ts";
import { commandFor } from "./shell-quote.ts";
import { unset } from "./steps.ts";

/** What `doctor` says of one thing that it has looked at. */
export interface Diagnosis {
  readonly status: FindingStatus;
  readonly message: string;
  /** Facts for a program: never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly next?: readonly Step[];
}

/** All is well. */
export const ok = (message: string, details?: Diagnosis["details"]): Diagnosis => ({
  status: "ok",
  message,
  ...(details && { details }),
});

/** What was not looked at, and why. */
export const skipped = (message: string, next?: readonly Step[]): Diagnosis => ({
  status: "skipped",
  message,
  ...(next && { next }),
});

/** For what cannot be looked at because of what another finding tells. */
export const becauseOf = (id: string): Diagnosis => skipped(`Not looked at, because of "${id}".`);

/** For what cannot be looked at without the config file, of which another finding tells. */
export const withoutConfig = (): Diagnosis => skipped("Not looked at, because the config file cannot be used.");

/** What was thrown where something was looked at. */
export function failure(thrown: unknown, version: string): Diagnosis {
  const { message, code, details, next } = knownError(thrown) ?? bugOf(thrown, version);
  return { status: "fail", message, details: { code, ...details }, ...(next.length > 0 && { next }) };
}

/** What went on in spite of something, which the lines say. */
export const inSpiteOf = (found: Diagnosis, lines: readonly string[]): Diagnosis =>
  lines.length === 0
    ? found
    : {
        ...found,
        status: found.status === "ok" ? "warn" : found.status,
        message: found.status === "ok" ? lines.join(" ") : [found.message, ...lines].join(" "),
      };

/** Names in a sentence. */
export const list = (items: readonly string[]): string => items.join(", ");
/** How many there are, in a sentence. */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** Of this program. */
export const programFindings = {
  runtime: (details: { readonly node: string; readonly version: string; readonly installation: string }) =>
    ok(`mixpanel-auth ${details.version} runs on Node ${details.node}.`, details),

  installationWhole: (folder: string) => ok(`The installation in ${folder} is whole.`, { folder }),
  installationDamaged: (folder: string, missing: readonly string[]): Diagnosis => ({
    status: "fail",
    message:
      `The installation in ${folder} is damaged: it lacks ${list(missing.slice(0, 5))}. Uninstall and install the plugin or ` +
      "the package again; in a clone of the repository, restore the folder dist.",
    details: { folder, missing },
  }),
  installationMixed: (folder: string, ours: string, found: string): Diagnosis => ({
    status: "fail",
    message: `The installation in ${folder} is of two versions: the program is ${ours}, its package.json says ${found}. Install it again.`,
    details: { folder, version: ours, package_version: found },
  }),

  noOtherProgram: (isOnPath: boolean, own: string) =>
    ok(isOnPath ? "The first mp on the PATH is this one." : "There is no mp on the PATH.", {
      on_path: isOnPath ? "this" : null,
      own,
    }),
  otherProgram: ({ path, own }: { readonly path: string; readonly own: string }) =>
    ok(
      `The first mp on the PATH is another program: ${path}. Commands that begin with "mp" run that one; this one is ${own}.`,
      { on_path: "other", path, own },
    ),
};

/** Of the folders. */
export const folderFindings = {
  home: (path: string) => ok(`The home folder is ${path}.`, { path }),
  homeMissing: (path: string): Diagnosis => ({
    status: "warn",
    message: `The home folder ${path} does not exist. It is made with the first account; if HOME is wrong, correct it.`,
    details: { path },
  }),

  storage: (details: { readonly path: string; readonly target?: string }) =>
    ok(
      `${details.path}${details.target === undefined ? "" : `, a link to ${details.target},`} holds the credentials and can be written.`,
      details,
    ),
  storageNotYet: (path: string) => ok(`${path} is not there yet; it is made with the first account.`, { path }),
  storageClosed: (path: string, reason: string, code: string): Diagnosis => ({
    status: "fail",
    message: `${path} cannot be written: ${reason}. No account can be added, and no token refreshed.`,
    details: { path, reason, code },
  }),
  storageNoFolder: (path: string): Diagnosis => ({
    status: "fail",
    message: `${path} is no folder, so that nothing can be kept in it.`,
    details: { path },
  }),

  oneRoot: (path: string) => ok(`All credentials lie in ${path}.`, { path }),
  /** `variables`: those that name a folder, the one that decides first. */
  twoRoots: (path: string, other: string, accounts: readonly string[], variables: readonly string[]): Diagnosis => ({
    status: "warn",
    message:
      `Logins lie in two places: ${variables[0]} says ${path}, so that the tokens in ${other} (${list(accounts)}) are not seen. ` +
      `To use those: ${deedInWords({ unset: variables })}`,
    details: { path, other, accounts },
    next: variables.map(unset),
  }),

  noLeftovers: () => ok("No process that died has left locks or temporary files."),
  leftovers: (paths: readonly string[]): Diagnosis => ({
    status: "warn",
    message:
      `Processes that died have left ${plural(paths.length, "lock or temporary file")}: ${list(paths.slice(0, 3))}. ` +
      "The next command that writes there removes them; they stop nothing.",
    details: { paths },
  }),
};

/** Of the way to Mixpanel. */
export const networkFindings = {
  reached: (details: { readonly region: Region; readonly host: string; readonly proxy?: string }) =>
    ok(`${details.host} answers${details.proxy === undefined ? "" : ` through the proxy ${details.proxy}`}.`, details),
  clock: (seconds: number) => ok("The clock of this machine is right.", { skew_seconds: seconds }),
  clockWrong: (seconds: number): Diagnosis => ({
    status: "warn",
    message: `The clock of this machine is ${Math.abs(seconds)} s ${seconds > 0 ? "ahead" : "behind"}: tokens look expired, or good, when they are not. Set it right.`,
    details: { skew_seconds: seconds },
  }),
  accepted: (account: string, user: string | undefined) =>
    ok(
      `Mixpanel accepts the credentials of the account "${account}"${user === undefined ? "" : `, which is ${user}'s`}.`,
      { account, ...(user !== undefined && { user_email: user }) },
    ),
  expired: (account: string, origin: Origin) => {
    // By its name an account of the config file would be meant.
    const command = commandFor("mp account test", origin === "config" ? account : "");
    return skipped(
      `The access token of the account "${account}" has expired, and is not refreshed here. To try it: ${command}`,
      [{ command, label: "Refresh it, and ask Mixpanel" }],
    );
  },
  offline: () => skipped("Not asked, because of --offline."),
  nobody: () => skipped("Nobody is asked, because there is no account to ask for."),
};
