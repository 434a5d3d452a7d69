import type { ErrorDetails, Step } from "../../errors.ts";
import { type Region, regions } from "../../schema/primitives.ts";
import type { User } from "../../schema/responses.ts";
import { ago } from "../ago.ts";
import type { Wishes } from "../login/wishes.ts";
import { durationText } from "../milliseconds.ts";
import { withRegion } from "./another-try.ts";
import { pasteMistake } from "./login.ts";
import { loginCommand } from "./login-command.ts";
import type { LoginPlace } from "./place.ts";

/** What a person is told and asked while they log in. */
export const loggedInAs = (user: User | null): string => (user ? `Logged in as ${user.email}.` : "Logged in.");

export const renewalQuestion = (account: string, user: User | null): string =>
  `The account "${account}" is that of ${user?.email ?? "the same user"} already. Log it in again, instead of adding a second account?`;

/** How to go on with a login that was approved `ageMs` milliseconds ago, and by whom. */
export const unfinishedStep = (folder: string, ageMs: number, user: User | null, wishes: Wishes = {}): Step => ({
  command: loginCommand({ resume: folder, ...wishes }),
  label: `Go on with the login of ${ago(ageMs)}${user ? ` as ${user.email}` : ""}, which was approved and not finished`,
});

export const resumeQuestion = ({ label }: Step): string => `${label}?`;

export const resumeLine = ({ label, command }: Step): string => `${label}: ${command}`;

/** What a login with the browser begins with. */
export const beginningLine = (region: Region, waitMs: number, login: LoginPlace): string =>
  `Logging in to the region ${region}; this waits ${durationText(waitMs)} for you. ` +
  `For another region (${regions.join(", ")}): ${withRegion(login, "<region>")}`;

export const regionQuestion = "In which region does Mixpanel keep your data?";

export const switchQuestion = (count: number, region: Region): string =>
  `${count === 1 ? "The only project that you reach is" : `All ${count} projects that you reach are`} in the region ${region}. Log in there now?`;

export const OF_ANOTHER_LOGIN =
  "That address belongs to another login. Paste the one that the browser ended on just now.";

/** What is the matter with what was pasted at the terminal; more may come. */
export const pastedSoFar = (reason: ErrorDetails<"OAUTH_PASTE_ERROR">["reason"]): string =>
  reason === "incomplete"
    ? "That is not the complete address yet: it contains code= and state=."
    : pasteMistake(reason);
