import type { WarningWords } from "./words.ts";

/** What a choice, a session or an exported bridge goes on in spite of. */
export type ChoiceWarning =
  /** A session without flags goes by these, variables or a bridge, and not by what was just chosen. */
  | { readonly kind: "choice_hidden"; readonly by: readonly string[] }
  /** The account that was chosen is in force, and its project is not, but another one. */
  | { readonly kind: "project_elsewhere"; readonly project: string; readonly by: string }
  /** The workspace in force is known to belong to the project `owner`. */
  | {
      readonly kind: "workspace_elsewhere";
      readonly workspace: number;
      readonly owner: string;
      readonly project: string;
    }
  /** A bridge was written without a project. */
  | { readonly kind: "bridge_without_project" }
  /** A bridge with the refresh token of the account is about to be written. */
  | { readonly kind: "bridge_carries_login"; readonly account: string };

export const choiceWarnings: WarningWords<ChoiceWarning> = {
  choice_hidden: ({ by }) =>
    `${by.join(" and ")} ${by.length === 1 ? "hides" : "hide"} this choice: it is stored, and has no effect in this shell.`,
  project_elsewhere: ({ project, by }) => `The project in force in this shell is ${project}, by ${by}.`,
  workspace_elsewhere: ({ workspace, owner, project }) =>
    `The workspace ${workspace} belongs to the project ${owner}, not to ${project}.`,
  bridge_without_project: () =>
    "The bridge names no project, so whoever uses it must: MP_PROJECT_ID=<id>. To name one in it, export again with --project <id>.",
  bridge_carries_login: ({ account }) =>
    `The bridge carries the refresh token of "${account}". Whichever side refreshes first logs the other one out; ` +
    "--access-only leaves the refresh token out.",
};
