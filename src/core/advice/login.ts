import { type ErrorDetails, MixpanelError, type Step } from "../../errors.ts";
import { type Region, regions } from "../../schema/primitives.ts";
import { ago } from "../ago.ts";
import { type Attempt, isVerdict } from "../login/attempt.ts";
import { durationText } from "../milliseconds.ts";
import type { Advice, Advisers } from "./adviser.ts";
import { anew, paste, sameAgain, withProject, withRegion } from "./another-try.ts";
import { approveAgain, isLoggedIn, resumeHint, resumeStep, sentence } from "./in-login.ts";
import { beginTwoShot, type LoginFlags, loginCommand } from "./login-command.ts";
import type { LoginPlace, Owner } from "./place.ts";
import { reachText } from "./reach.ts";

/** The words for logins. */
export const loginAdvice: Advisers<
  | "OAUTH_PORT_ERROR"
  | "OAUTH_BROWSER_ERROR"
  | "OAUTH_TIMEOUT"
  | "OAUTH_AUTH_DENIED"
  | "OAUTH_STATE_MISMATCH"
  | "OAUTH_PASTE_ERROR"
  | "OAUTH_REGION_PROBE_FAILED"
  | "OAUTH_NETWORK_UNREACHABLE"
  | "NEEDS_REGION_SWITCH"
  | "NEEDS_PROJECT_SELECTION"
  | "LOGIN_FINISH_PUBLISH_FAILED"
> = {
  OAUTH_PORT_ERROR: ({ ports, code }, { login }) => {
    const twoShot = beginTwoShot(login?.region, "Log in in two steps, for which no port is needed");
    const why =
      code === undefined
        ? "none of them is free. End what uses them (other logins, perhaps)"
        : `this program could not listen on them (${code}). See what forbids it, such as a sandbox`;
    const which = `The browser must be sent back to one of the ports ${ports.join(", ")} of this machine`;
    return { message: `${which}, and ${why}, or run: ${twoShot.command}`, next: [twoShot] };
  },

  OAUTH_BROWSER_ERROR: () => ({ message: "No browser could be opened." }),

  OAUTH_TIMEOUT: ({ waited_ms: waited }, { login }) => {
    const twoShot = beginTwoShot(login?.region, "Or log in in two steps, where no browser can reach this machine");
    const again = login ? anew(login) : twoShot;
    const message =
      `Nobody approved the login within ${durationText(waited)}. Try again: ${again.command}, or, if the browser runs on ` +
      `another machine: ${twoShot.command}`;
    return { message, next: [again, twoShot] };
  },

  OAUTH_AUTH_DENIED: ({ error, error_description: description }, { login }) => {
    const begin = beginTwoShot(login?.region);
    const next = login && login.kind !== "two_shot" ? [anew(login)] : [approveAgain(login), begin];
    const answer = description === undefined ? error : `${error} (${description})`;
    const what = `Mixpanel did not approve the login: it answered ${answer}.`;
    return { message: `${what} To try again: ${next.map((step) => step.command).join(", or ")}`, next };
  },

  OAUTH_STATE_MISMATCH: ({ reason, active }, { login, underWay = [], unfinished }) => {
    if (unfinished) return usedBefore(unfinished);
    const [right, begin] = [paste(login, "Paste the right address"), beginTwoShot(undefined, "Begin again")];
    if (reason === "cut_off") return { message: cutOff(login), next: [right, begin] };
    const begun = underWay
      .map(({ region, ageMs }) => `to the region ${region}, begun ${ago(ageMs)}`)
      .join(", and one ");
    const message = [
      "That address belongs to none of the logins that were begun here and are not finished.",
      ...(active ? [finishedBefore(active)] : []),
      ...(begun ? [`Under way is a login ${begun}.`] : []),
      "Open the link that was printed last, and paste the address that the browser ends on then: " +
        `${right.command}, or begin again: ${begin.command}`,
    ].join(" ");
    return { message, next: [right, begin] };
  },

  OAUTH_PASTE_ERROR: ({ reason }, { login, underWay }) => {
    if (underWay?.length === 0) {
      const begin = beginTwoShot(undefined);
      return {
        message: `${pasteMistake(reason)} But no login is under way here that it could finish. Run first: ${begin.command}`,
        next: [begin],
      };
    }
    const isOnStdin = login?.kind === "two_shot" && login.flags.finish === "stdin";
    const again = paste(login, `Paste the address again, ${isOnStdin ? "on the standard input" : "in quotes"}`);
    return { message: `${pasteMistake(reason)} Then run: ${again.command}`, next: [again] };
  },

  OAUTH_REGION_PROBE_FAILED: ({ attempts }, { login }) => {
    const answers = attempts.map(answerOf).join(", ");
    const scope = attempts.some((attempt) => attempt.status === 403 && isVerdict(attempt))
      ? " A service account that is answered 403 lacks the scope user_details."
      : "";
    const silent = attempts.filter((attempt) => !isVerdict(attempt)).map(({ region }) => region);
    if (attempts.length === 1) {
      // One address was asked, which is that of every region.
      const command = login ? sameAgain(login) : loginCommand({});
      const verdict = silent.length === 0 ? "refused these credentials" : "gave no verdict on these credentials";
      const then = silent.length === 0 ? "Correct them and try again" : "Try again later";
      return {
        message: `The one address for all regions ${verdict} (${answers}).${scope} ${then}: ${command}`,
        next: [{ command, label: "Try again" }],
      };
    }
    const verdict =
      silent.length === 0
        ? `Every region refused these credentials (${answers}).${scope} Correct them and try again`
        : `No region accepted these credentials (${answers}), and there is no verdict from ${silent.join(" and ")}.${scope} Try again later`;
    const command = login ? withRegion(login, "<region>") : loginCommand({ region: "<region>" });
    return {
      message: `${verdict}; if you know the region, name it: ${command}`,
      next: [{ command, label: "Name the region of your organization" }],
    };
  },

  OAUTH_NETWORK_UNREACHABLE: () => ({
    message:
      "None of Mixpanel's regions could be reached. Check the network connection; where the internet is reached only " +
      "through a proxy, set HTTPS_PROXY.",
  }),

  NEEDS_REGION_SWITCH: (details, { login, owner }) => otherRegion(details, login, owner),

  NEEDS_PROJECT_SELECTION: ({ projects }, { login }) => {
    const again = login ? withProject(login) : loginCommand({ project: "<id>" });
    const reach = `This login reaches ${projects.length} projects (${reachText(projects)})`;
    return {
      message: `${reach}, and there is no terminal to ask which one to use. Run: ${again}`,
      next: [{ command: again, label: "Log in and say which project to use" }],
    };
  },

  LOGIN_FINISH_PUBLISH_FAILED: (details, { login }, { cause }) => finishFailed(details, login, cause),
};

/** Of an address that no login under way belongs to: whose login it was is not known any more. */
export const finishedBefore = ({ account, email }: { readonly account: string; readonly email: string }): string =>
  `If you have pasted this address before, its login may be finished: the active account "${account}" is logged in as ${email}.`;

/** Of an address whose login was approved with it, and is kept: `resume` goes on with it. */
export const usedBefore = (resume: Step): Advice => ({
  message: `This address was used before: its login is approved and kept, and only the account is not set up yet. To go on with it: ${resume.command}`,
  next: [resume],
  hint: resume,
});

const COPY =
  "Copy all of it from the address bar of the page that could not be loaded: it begins with http://localhost and holds code= and state=.";

/** What was pasted in place of the address that the browser ended on, and what to do about it. */
export function pasteMistake(reason: ErrorDetails<"OAUTH_PASTE_ERROR">["reason"]): string {
  switch (reason) {
    case "authorize_link":
      return (
        "That is the link that is to be opened, not the address that the browser ends on. Open it in a browser, approve, and copy " +
        "the address of the page that cannot be loaded then: it begins with http://localhost."
      );
    case "login_page":
      return (
        "That is an address of Mixpanel's pages: the login is not approved yet. Go on there until the browser ends on a page that " +
        "cannot be loaded, and copy its address: it begins with http://localhost."
      );
    case "too_long":
      return `The pasted text is too long to be the address. ${COPY}`;
    case "incomplete":
      return `The pasted text does not contain a complete address. ${COPY}`;
  }
}

const cutOff = (login: LoginPlace | undefined): string =>
  `The end of the address is missing: what follows state= is too short. ${COPY} Then run: ${paste(login, "").command}`;

/** `cause`: what the account could not be set up for, in words. */
function finishFailed(
  { placeholder_dir: folder, original_message: original }: ErrorDetails<"LOGIN_FINISH_PUBLISH_FAILED">,
  login: LoginPlace | undefined,
  cause: unknown,
): Advice {
  if (!(cause instanceof MixpanelError)) return { message: original, hint: resumeHint(folder) };
  const resume = resumeStep(login, folder, cause);
  const loggedIn = isLoggedIn(cause);
  const what = `${loggedIn ? "The login is approved, but the" : "The"} account could not be set up`;
  return {
    message: `${what}: ${sentence(original)} The login is kept. To go on with it: ${resume.command}`,
    // With tokens that Mixpanel refuses a new login comes before another try with them.
    next: loggedIn ? [resume, ...cause.next] : [...cause.next, resume],
    hint: resumeHint(folder),
  };
}

function answerOf({ region, status, reason }: Attempt): string {
  const what = reason === "web_page" ? "(a web page)" : reason;
  return `${region}: ${[status, what].filter(Boolean).join(" ")}`;
}

function otherRegion(
  details: ErrorDetails<"NEEDS_REGION_SWITCH">,
  login: LoginPlace | undefined,
  owner: Owner | undefined,
): Advice {
  const { auth_region: here, cross_region_projects: found } = details;
  const count = (region: Region): number => found.filter((project) => project.region === region).length;
  const others = regions.filter((region) => region !== here);
  const known = others.filter((region) => count(region) > 0).sort((a, b) => count(b) - count(a));
  const next: Step[] = (known.length > 0 ? known : others).map((region) => ({
    command: login ? withRegion(login, region) : loginCommand({ ...kindOf(owner), region }),
    label: `Log in to the region ${region}${whichHas(count(region), found.length)}`,
  }));
  const [first] = found;
  const what = first && found.length === 1 ? `The project ${first.id} is` : `All ${found.length} projects are`;
  const commands = next.map((step) => step.command).join(" or: ");
  const where = owner ? `${here}, where the account "${owner.account.name}" works` : `${here}, where you logged in`;
  return { message: `${what} in another region than ${where}. Run: ${commands}`, next };
}

function whichHas(count: number, all: number): string {
  if (count === 0) return "";
  return all === 1 ? ", which has it" : `, which has ${count} of them`;
}

/** The flags of a login with credentials of the same kind. */
function kindOf(owner: Owner | undefined): LoginFlags {
  if (owner?.account.type === "service_account") return { serviceAccount: true };
  return owner?.account.type === "oauth_token" ? { tokenEnv: "<variable>" } : {};
}
