import type { Step } from "../../errors.ts";
import { beginTwoShot, type LoginFlags, loginCommand, regionFlag } from "./login-command.ts";
import type { LoginPlace } from "./place.ts";
import { commandFor } from "./shell-quote.ts";
import { addAccountCommand } from "./steps.ts";

/** How to log in with the browser once more, from the beginning. */
export const anew = (login: LoginPlace): Step =>
  login.kind === "two_shot" ? beginTwoShot(login.region) : { command: sameAgain(login), label: "Log in again" };

/** The command that was given, as it was given. */
export const sameAgain = (login: LoginPlace): string => changed(login, {});

/** The command that was run, with another region, or a placeholder; an account that is logged in again stays in its region. */
export function withRegion(login: LoginPlace, region: string): string {
  switch (login.kind) {
    case "browser":
      return changed(login, login.account === undefined ? { region } : { region, name: undefined });
    case "account":
      return loginCommand({ region });
    case "two_shot":
      return loginCommand({ start: true, region });
    default:
      return changed(login, { region });
  }
}

/** The command that was run, with another project. */
export const withProject = (login: LoginPlace, project = "<id>"): string => changed(login, { project });

/** The command that was run, with another name, and with `region` in that one; undefined where that does not make it a login of another account. */
export function withName(login: LoginPlace, name = "<name>", region?: string): string | undefined {
  if (login.kind === "account" || login.kind === "addition") return undefined;
  if (login.kind === "credentials" && !login.canBeRenamed) return undefined;
  return changed(login, { name, ...(region !== undefined && { region }) });
}

/** How to go on with `login --finish`: give an address in the same way, asking for the same account as before. */
export function paste(login: LoginPlace | undefined, label: string): Step {
  const { finish = true, name, project } = login?.kind === "two_shot" ? login.flags : {};
  return { command: loginCommand({ finish, name, project }), label };
}

function changed(login: LoginPlace, change: Pick<LoginFlags, "region" | "project" | "name">): string {
  switch (login.kind) {
    case "browser":
      return loginCommand({ ...login.flags, region: regionFlag(login.region), ...change });
    case "account": {
      const { name } = login;
      return commandFor("mp account login", name);
    }
    case "addition":
      return addAccountCommand({ ...login.flags, ...change });
    default:
      return loginCommand({ ...login.flags, ...change });
  }
}
