import type { ProjectPick, User } from "../../schema/responses.ts";

/** What a person is told and asked while they log in. */
export const loggedInAs = (user: User | null): string => (user ? `Logged in as ${user.email}.` : "Logged in.");

export const renewalQuestion = (account: string, user: User | null): string =>
  `The account "${account}" is that of ${user?.email ?? "the same user"} already. Log it in again, instead of adding a second account?`;

/** Which project was picked without asking anybody. */
export const pickedLine = ({ project, pick }: Picked): string =>
  `The project ${project?.name ?? ""} (${project?.id}) was picked, one of ${pick.accessible_project_count}. ` +
  "To choose another: mp project use <id>";

interface Picked {
  readonly project: { readonly id: string; readonly name?: string } | null;
  readonly pick: ProjectPick;
}
