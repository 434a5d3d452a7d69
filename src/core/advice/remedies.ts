import type { Step } from "../../errors.ts";
import type { Origin } from "../../schema/config.ts";
import type { AccountRef } from "../../schema/responses.ts";
import { anew, sameAgain, withRegion } from "./another-try.ts";
import { type Deed, deedInWords, stepTo } from "./deeds.ts";
import { loginCommand } from "./login-command.ts";
import type { LoginPlace, Place } from "./place.ts";
import { commandFor, toFillIn } from "./shell-quote.ts";

/** What a person can do about credentials that do not work: the last sentences of a message, and the commands in them. */
export interface Remedy {
  readonly advice: string;
  readonly next: readonly Step[];
}

/** For the browser login of an account of the config file. */
function logIn(name: string, isLoggedOut: boolean): Remedy {
  const label = isLoggedOut ? "Log in" : "Log in again";
  return remedy(label, { command: commandFor("mp account login", name), label });
}

/** For an account that came in a bridge, which can be put right only where it was written. */
const exportAgain = ({ name, type }: AccountRef): Remedy =>
  remedy(
    `On the machine that has the account "${name}", see that it works there (${commandFor("mp account test", name)}) and export the bridge again`,
    {
      // Two machines with one refresh token log each other out.
      command: `mp account export-bridge --to <path>${type === "oauth_browser" ? " --access-only" : ""}`,
      label: "On that machine: write the bridge anew",
    },
  );

/** For an account whose token is taken from the environment variable `name`. */
export const setVariable = (name: string): Remedy =>
  doing(`Set ${name} to a valid token`, { set: { [name]: "<bearer>" } }, "Set the token");

/** Whose credentials they are, as in "the credentials of …". */
export function ownerAt({ owner, login }: Place, { account }: { readonly account?: string | undefined } = {}): string {
  if (login?.kind === "credentials" || login?.kind === "addition")
    return `the ${login.isNew ? "new " : ""}account${login.name === undefined ? "" : ` "${login.name}"`}`;
  if (login) return "this login";
  const name = owner?.account.name ?? account;
  return name === undefined ? "this program" : `the account "${name}"`;
}

/** What to do about credentials that the server has refused; undefined where it is not known whose they are. */
export function remedyAt({ owner, login }: Place): Remedy | undefined {
  if (login?.kind === "credentials" || login?.kind === "addition") return correctThem(login);
  // While a code is redeemed, the login says what to do, whatever goes wrong.
  if (login) return login.stage === undefined || login.stage === "redeemed" ? logInAnew(login) : undefined;
  if (!owner) return undefined;
  const { account, origin, isFromCaller = false, isLoggedOut } = owner;
  if (isFromCaller && account.type !== "oauth_browser") return correctInProgram;
  return remedyFor(account, origin, isLoggedOut);
}

/** For a login whose tokens are of no use. */
export function logInAnew(login: LoginPlace): Remedy {
  const again = anew(login);
  return { advice: `${again.label}: ${again.command}`, next: [again] };
}

/** For an account that the program which uses the library made itself. */
const correctInProgram: Remedy = { advice: "Correct the credentials that the program was given.", next: [] };

/** For an account whose credentials the server has refused; `isLoggedOut`: that has no tokens. */
export function remedyFor(
  account: AccountRef & { token_env?: string | undefined },
  origin: Origin,
  isLoggedOut = false,
): Remedy {
  const { name, type, region, token_env: variable } = account;
  const isService = type === "service_account";
  if (origin === "bridge") return exportAgain(account);
  if (type === "oauth_browser") return logIn(name, isLoggedOut);
  if (origin === "env") {
    const secrets = isService ? { MP_USERNAME: "<username>", MP_SECRET: "<secret>" } : { MP_OAUTH_TOKEN: "<bearer>" };
    return doing("Correct the variables", { set: { ...secrets, MP_REGION: "<region>" } }, "Correct the variables");
  }
  if (variable !== undefined) return setVariable(variable);
  const how = isService ? { serviceAccount: true } : { tokenEnv: "<variable>" };
  const command = loginCommand({ ...how, name, region });
  const update = (flags: string): string => commandFor("mp account update", name, flags);
  const elsewhere = { command: update("--region <region>"), label: "Or correct its region" };
  if (!isService) return remedy("Give it another token", { command, label: "Enter the credentials again" }, elsewhere);
  // A login takes the username of an account that there is from its record.
  return remedy("Enter its secret again", { command, label: "Enter its secret again" }, elsewhere, {
    command: update(`--username ${toFillIn("service-account-username")}`),
    label: "Or correct its username",
  });
}

/** For credentials that are being set up; only those of a new account may be for any region. */
const correctThem = (login: Extract<LoginPlace, { isNew: boolean }>): Remedy =>
  remedy(
    "Correct them and try again",
    { command: sameAgain(login), label: "Enter the credentials again" },
    login.isNew ? { command: withRegion(login, "<region>"), label: "Or name another region" } : undefined,
  );

const doing = (what: string, deed: Deed, label: string): Remedy => ({
  advice: `${what}: ${deedInWords(deed)}`,
  next: [stepTo(deed, label)],
});

function remedy(what: string, step: Step, elsewhere?: Step, renamed?: Step): Remedy {
  const others = [
    ...(renamed ? [`, or, for another username: ${renamed.command}`] : []),
    ...(elsewhere ? [`, or, for another region: ${elsewhere.command}`] : []),
  ];
  return {
    advice: `${what}: ${step.command}${others.join("")}`,
    next: [step, ...(renamed ? [renamed] : []), ...(elsewhere ? [elsewhere] : [])],
  };
}
