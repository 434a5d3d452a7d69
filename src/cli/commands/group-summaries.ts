/** What the verbs that follow a word are about, as the shell completion says it. */
export const groupSummaries: Readonly<Record<string, string>> = {
  account: "Accounts and their credentials",
  project: "Projects of an account",
  workspace: "Workspaces of a project",
  target: "Saved targets",
};
