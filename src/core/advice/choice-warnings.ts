import { deedInWords } from "./deeds.ts";
import type { WarningWords } from "./words.ts";

/** What a choice, a session or an exported bridge goes on in spite of. */
export type ChoiceWarning =
  /** The variables are set, and a session without flags goes by them and not by what was just chosen. */
  | { readonly kind: "choice_hidden"; readonly variables: readonly string[] }
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
  choice_hidden: ({ variables }) => {
    const [are, hide] = variables.length === 1 ? ["is", "hides"] : ["are", "hide"];
    const all = variables.join(", ");
    return `${all} ${are} set and ${hide} this choice in this shell. To see it: ${deedInWords({ unset: variables })}`;
  },
  workspace_elsewhere: ({ workspace, owner, project }) =>
    `The workspace ${workspace} belongs to the project ${owner}, not to ${project}.`,
  bridge_without_project: () =>
    "The bridge names no project, so whoever uses it must: MP_PROJECT_ID=<id>. To name one in it, export again with --project <id>.",
  bridge_carries_login: ({ account }) =>
    `The bridge carries the refresh token of "${account}". Whichever side refreshes first logs the other one out; ` +
    "--access-only leaves the refresh token out.",
};
