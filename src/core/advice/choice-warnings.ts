import type { Region } from "../../schema/primitives.ts";
import type { Axis } from "../../schema/responses.ts";
import type { WarningTable } from "./adviser.ts";
import { commandFor, flagFor } from "./shell-quote.ts";

/** What a choice, a session or an exported bridge goes on in spite of. */
export type ChoiceWarning =
  /** A session without flags goes by these, variables or a bridge, and not by what was just chosen: `axes` of it, else all. */
  | { readonly kind: "choice_hidden"; readonly by: readonly string[]; readonly axes?: readonly Axis[] }
  /** The workspace in force is known to belong to the project `owner`. */
  | {
      readonly kind: "workspace_elsewhere";
      readonly workspace: number;
      readonly owner: string;
      readonly project: string;
    }
  /** The project in force is none of those that the account is known to reach, or is in another region, `region`. */
  | {
      readonly kind: "project_unreached";
      readonly project: string;
      readonly account: string;
      readonly region: Region | undefined;
      readonly isActive: boolean;
    }
  /** A bridge was written without a project. */
  | { readonly kind: "bridge_without_project" }
  /** A bridge with the refresh token of the account is about to be written. */
  | { readonly kind: "bridge_carries_login"; readonly account: string }
  /**
   * Another machine has the refresh token of the account, too: a bridge has carried it to or from there, or lies in place; `until` is when
   * the access token ends, ISO 8601.
   */
  | { readonly kind: "login_shared"; readonly account: string; readonly until: string; readonly isInPlace?: boolean };

export const choiceWarnings: WarningTable<ChoiceWarning> = {
  choice_hidden: ({ by, axes = [] }) =>
    `${by.join(" and ")} ${by.length === 1 ? "hides" : "hide"} ${axes.map((axis) => `the ${axis} `).join("and ")}${axes.length > 0 ? "of " : ""}this choice: what is stored has no effect in this shell.`,
  workspace_elsewhere: ({ workspace, owner, project }) =>
    `The workspace ${workspace} belongs to the project ${owner}, not to ${project}.`,
  project_unreached: ({ project, account, region, isActive }) =>
    region
      ? `The project ${project} is in region ${region}, where "${account}" is not logged in.`
      : `The project ${project} is none of those that "${account}" reached when Mixpanel was last asked. To ask again: mp project list --refresh${isActive ? "" : ` ${flagFor("--account", account)}`}`,
  bridge_without_project: () =>
    "The bridge names no project, so whoever uses it must: MP_PROJECT_ID=<id>. To name one in it, export again with --project <id>.",
  bridge_carries_login: ({ account }) =>
    `The bridge carries the refresh token of "${account}". Whichever side refreshes first logs the other one out; ` +
    "--access-only leaves the refresh token out.",
  login_shared: ({ account, until, isInPlace = false }) =>
    `Another machine has the refresh token of "${account}" too, by a bridge. If it was used there, the login ends here with its ` +
    `access token, at ${until}.${isInPlace ? "" : ` To have one of its own here: ${commandFor("mp account login", account)}`}`,
};
