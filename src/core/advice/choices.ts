import type { ErrorDetails, Step } from "../../errors.ts";
import type { Advice, Advisers } from "./adviser.ts";
import { meantInLogin, notReachedInLogin, takenInLogin } from "./choices-in-login.ts";
import { deedInWords } from "./deeds.ts";
import { takenInImport } from "./import-refusal.ts";
import { loginCommand } from "./login-command.ts";
import { renamed } from "./mend-entry.ts";
import { notReached, noWorkspaces, workspaceNotFound } from "./not-reached.ts";
import type { Place } from "./place.ts";
import { firstNames } from "./reach.ts";
import { remedyFor } from "./remedies.ts";
import { commandFor, pathQuote } from "./shell-quote.ts";
import {
  chooseProject,
  chooseProjectByVariable,
  forAccount,
  getAnAccount,
  isVariable,
  listAccounts,
  noProjectInReach,
  unset,
} from "./steps.ts";

/** The words for accounts, targets, projects and workspaces that are not there or not chosen. */
export const choicesAdvice: Advisers<
  | "NEEDS_ACCOUNT"
  | "NEEDS_PROJECT"
  | "ACCOUNT_NOT_FOUND"
  | "ACCOUNT_EXISTS"
  | "ACCOUNT_IN_USE"
  | "TARGET_NOT_FOUND"
  | "TARGET_EXISTS"
  | "PROJECT_NOT_FOUND"
  | "WORKSPACE_NOT_FOUND"
  | "NO_WORKSPACES"
> = {
  NEEDS_ACCOUNT: ({ available_accounts: available }, { unfinished }) => {
    const next = getAnAccount(available.length > 0);
    return { message: `No account is active. Run: ${next[0]?.command}`, next, ...(unfinished && { hint: unfinished }) };
  },

  NEEDS_PROJECT: ({ account: { name, status } }, { owner, noProjectIn }) => {
    const isOurs = owner?.origin === "config";
    const isUnusable = owner !== undefined && status !== "ok" && status !== "untested";
    // What else could be done is done in its place, and not after it.
    const login = isUnusable ? remedyFor(owner.account, owner.origin, owner.isLoggedOut).next.slice(0, 1) : [];
    const message = `No project is chosen for the account "${name}"`;
    if (noProjectIn && !isUnusable) {
      const next = noProjectInReach(noProjectIn, owner?.account.region, forAccount(name, owner?.isActive ?? !isOurs));
      return { message: `${message}, and it can reach none. ${next[0]?.label}: ${next[0]?.command}`, next };
    }
    const choose = isOurs ? chooseProject(name, owner.isActive ?? false) : chooseProjectByVariable;
    const last = isOurs ? [] : [deedInWords({ set: { MP_PROJECT_ID: "<id>" } })];
    const commands = [...login, ...choose].map(({ command }) => command);
    const said = [...(isOurs ? commands : commands.slice(0, -1)), ...last].join(", then ");
    return { message: `${message}. Run: ${said}`, next: [...login, ...choose] };
  },

  ACCOUNT_NOT_FOUND: ({ account, available_accounts: available }, { namedBy, heldBy }) => {
    if (heldBy) return inForceUnnamed(account ?? "", heldBy, namedBy);
    const others = available.length > 0 ? [listAccounts] : getAnAccount(false);
    const next = namedBy === "[active]" ? getAnAccount(available.length > 0) : [...withoutVariable(namedBy), ...others];
    return {
      message: `The account "${account}"${which(namedBy)} does not exist${thereAre(available)}. Run: ${bestCommand(next, namedBy)}`,
      next,
    };
  },

  ACCOUNT_EXISTS: (details, { login, importing, inOtherCase, renaming }) => {
    const what = existsAlready(details.account, inOtherCase);
    if (renaming !== undefined) return takenInRenaming(what, details, renaming);
    if (importing) return takenInImport(what, details, importing);
    if (!login || login.kind === "addition") return taken(what, details);
    return (inOtherCase !== undefined && meantInLogin(what, details, login)) || takenInLogin(what, details, login);
  },

  ACCOUNT_IN_USE: ({ account, referenced_by: targets }) => {
    const command = commandFor("mp account remove", account, "--force --yes");
    return {
      message: `Targets name the account "${account}": ${targets.join(", ")}. To remove it all the same: ${command}`,
      next: [{ command, label: "Remove it; those targets will name no account" }],
    };
  },

  TARGET_NOT_FOUND: ({ target, available_targets: available }, { namedBy }) => {
    const list = { command: "mp target list", label: "See the targets there are" };
    const next = [...withoutVariable(namedBy), list];
    const message = `The target "${target}"${which(namedBy)} does not exist${thereAre(available)}.`;
    return { message: `${message} Run: ${bestCommand(next, namedBy)}`, next };
  },

  TARGET_EXISTS: ({ target }) => {
    const command = commandFor("mp target show", target);
    return {
      message: `The target "${target}" exists already. Run: ${command}`,
      next: [{ command, label: "See what it is" }],
    };
  },

  PROJECT_NOT_FOUND: (details, place) =>
    place.login ? notReachedInLogin(details, place.login) : notReached(details, place),

  WORKSPACE_NOT_FOUND: workspaceNotFound,

  NO_WORKSPACES: noWorkspaces,
};

/** Of an account that the config file does not have, and that is in force because it is not named. */
function inForceUnnamed(account: string, heldBy: NonNullable<Place["heldBy"]>, namedBy: string | undefined): Advice {
  const isOfBridge = heldBy.origin === "bridge";
  const where = isOfBridge ? `the bridge ${heldBy.path}` : "the environment";
  const next: Step[] = [
    ...withoutVariable(namedBy),
    { command: "mp session", label: "See what is in force where no account is named" },
    ...(isOfBridge
      ? [
          {
            command: `mp account import-bridge ${pathQuote(heldBy.path)}`,
            label: "Or make it an account of this machine",
          },
        ]
      : []),
  ];
  return {
    message: `The account "${account}"${which(namedBy)} is not in the config file: it is that of ${where}, and is used where no account is named. Run: ${bestCommand(next, namedBy)}`,
    next,
  };
}

/** What there is in its place. */
const thereAre = (names: readonly string[]): string => {
  if (names.length === 0) return "";
  return `; there ${names.length === 1 ? "is" : "are"} ${firstNames(names)}`;
};

/** Where a name stands that leads nowhere. */
const which = (namedBy: Place["namedBy"]): string => (namedBy === undefined ? "" : `, which ${namedBy} names,`);

const withoutVariable = (namedBy: string | undefined): Step[] => (isVariable(namedBy) ? [unset(namedBy)] : []);

/** The first step in a sentence: {@link withoutVariable} puts that of a variable there. */
const bestCommand = ([first]: readonly Step[], namedBy: string | undefined): string | undefined =>
  isVariable(namedBy) ? deedInWords({ unset: [namedBy] }) : first?.command;

const existsAlready = (name: string, inOtherCase: string | undefined): string =>
  `The account "${name}"${inOtherCase === undefined ? "" : `, which differs from "${inOtherCase}" only in case,`} exists already`;

function takenInRenaming(what: string, { account }: ErrorDetails<"ACCOUNT_EXISTS">, renaming: string): Advice {
  const again = renamed(renaming, "Choose another name");
  const show = { command: commandFor("mp account show", account), label: "See which account has the name" };
  return { message: `${what}. Choose another name: ${again.command}`, next: [again, show] };
}

function taken(what: string, { account: name, type }: ErrorDetails<"ACCOUNT_EXISTS">): Advice {
  const next = [{ command: commandFor("mp account show", name), label: "See what it is" }];
  if (type === "service_account")
    next.push({ command: loginCommand({ serviceAccount: true, name }), label: "Or give it a new secret" });
  const commands = next.map(({ command }) => command).join(", or to give it a new secret: ");
  return { message: `${what}. Run: ${commands}`, next };
}
