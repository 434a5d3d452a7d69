import { notReachedInLogin, takenInLogin } from "./choices-in-login.ts";
import { later } from "./later.ts";
import type { Words } from "./words.ts";

/** The words for accounts, targets, projects and workspaces that are not there or not chosen. */
export const choicesWords: Words<
  | "NEEDS_ACCOUNT"
  | "NEEDS_PROJECT"
  | "ACCOUNT_NOT_FOUND"
  | "ACCOUNT_EXISTS"
  | "ACCOUNT_IN_USE"
  | "TARGET_NOT_FOUND"
  | "TARGET_EXISTS"
  | "PROJECT_NOT_FOUND"
  | "NO_WORKSPACES"
> = {
  NEEDS_ACCOUNT: later,
  NEEDS_PROJECT: later,
  ACCOUNT_NOT_FOUND: later,
  ACCOUNT_EXISTS: (details, { login }) =>
    login && details.type !== undefined ? takenInLogin(details, login) : later(),
  ACCOUNT_IN_USE: later,
  TARGET_NOT_FOUND: later,
  TARGET_EXISTS: later,
  PROJECT_NOT_FOUND: (details, { login }) => (login ? notReachedInLogin(details, login) : later()),
  NO_WORKSPACES: later,
};
