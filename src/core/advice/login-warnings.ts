import type { Sandbox } from "../../schema/sandbox.ts";
import type { WarningTable } from "./adviser.ts";
import { deedInWords } from "./deeds.ts";
import { reachText } from "./reach.ts";
import { lasting, theSandbox } from "./sandbox-names.ts";

/** What a login goes on in spite of. */
export type LoginWarning =
  /** `why`: what forbids every project that there is, in words. */
  | { readonly kind: "no_project_chosen"; readonly why: string }
  /** `--project` was given for an account that has one. */
  | { readonly kind: "project_kept"; readonly account: string; readonly project: string; readonly wanted: string }
  /** `MP_PROJECT_ID` names none that the login reaches; of those there are, the first and how many. */
  | {
      readonly kind: "variable_out_of_reach";
      readonly project: string;
      readonly available: readonly { readonly id: string; readonly name: string }[];
      readonly count: number;
    }
  /** A login with `MP_OAUTH_TOKEN` as an account that takes its token from another variable. */
  | { readonly kind: "token_by_reference"; readonly account: string; readonly variable: string }
  /** The account is somebody else's now. */
  | {
      readonly kind: "user_replaced";
      readonly account: string;
      readonly before: string;
      readonly now: string | undefined;
    }
  /** The project of the account is none that the login reaches. */
  | { readonly kind: "project_out_of_reach"; readonly account: string; readonly project: string }
  /** What is kept in the folder `path` ends with the sandbox. */
  | { readonly kind: "home_passes"; readonly path: string; readonly sandbox: Sandbox }
  /** The login is finished, but could not be taken off the list. */
  | { readonly kind: "login_still_listed"; readonly why: string };

const words: WarningTable<LoginWarning> = {
  no_project_chosen: ({ why }) => `No project is chosen: ${why}`,
  project_kept: ({ account, project, wanted }) =>
    `--project is ignored: the account "${account}" keeps its project ${project}. To change it: mp project use ${wanted}`,
  project_out_of_reach: ({ account, project }) =>
    `This login does not reach the project ${project}, which the account "${account}" had until now.`,
  variable_out_of_reach: ({ project, available, count }) =>
    `MP_PROJECT_ID is ${project}, a project that this login does not reach: it is not used here. The login reaches ` +
    `${reachText(available, count)}. While the variable is set, commands in this shell go by it: ${deedInWords({ unset: ["MP_PROJECT_ID"] })}`,
  token_by_reference: ({ account, variable }) =>
    `The account "${account}" takes its token from ${variable}, and keeps doing so: MP_OAUTH_TOKEN is not used here.`,
  user_replaced: ({ account, before, now }) =>
    `The account "${account}" was ${before}'s, and is ${now === undefined ? "another user" : now}'s now. To have both, log in under another name: mp login --name <name>`,
  home_passes: ({ path, sandbox }) =>
    `What is kept in ${path} ends with ${theSandbox(sandbox)}. What outlasts it is kept in a folder that is mounted: ${deedInWords(lasting)}`,
  login_still_listed: ({ why }) => `The finished login is still listed as being under way: ${why}`,
};

/** The warning in words: one line for a person. No start has to read these, as those of `warningText`. */
export const loginWarning = (warning: LoginWarning): string =>
  (words[warning.kind] as (warning: LoginWarning) => string)(warning);
