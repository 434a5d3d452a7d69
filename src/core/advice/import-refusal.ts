import type { ErrorDetails, Step } from "../../errors.ts";
import type { Advice } from "./adviser.ts";
import type { Place } from "./place.ts";
import type { Held, ImportRefusal } from "./refusal.ts";
import { commandFor, flagFor, pathQuote, shellQuote } from "./shell-quote.ts";

/** The words for a bridge that is not imported. */
export function importRefused(refusal: ImportRefusal): Advice {
  const { reason, path } = refusal;
  if (reason === "import_twice") {
    const { account, name } = refusal;
    const use = useIt(account);
    const names = [account.name, name];
    const dashes = names.some((one) => one.startsWith("-")) ? "-- " : "";
    const command = `mp account rename ${dashes}${names.map((one) => shellQuote(one)).join(" ")}`;
    const rename = { command, label: "Or give it the other name" };
    return {
      message:
        `The login in ${path} is that of the account "${account.name}" here already, and in a second account it would end as soon as either ` +
        `refreshes it. Run: ${use.command}, or for the other name: ${rename.command}`,
      next: [use, rename],
    };
  }
  if (reason === "import_spent") {
    const command = "mp account export-bridge --to <path>";
    return {
      message:
        `The login in ${path} was imported here before and refreshed since, so the one in the file is spent: to use it again would end it ` +
        `on every machine. On the machine that has the account, export it again: ${command}`,
      next: [{ command, label: "On that machine: write the bridge anew" }],
    };
  }
  const command = "mp account export-bridge --to <path> --access-only";
  return {
    message:
      `The home here is thrown away with its sandbox, and ${path} carries a refresh token: imported a second time it would end the login on ` +
      `every machine. Use the file in place (MP_AUTH_FILE), or on the machine that has the account export it without: ${command}`,
    next: [{ command, label: "On that machine: write the bridge without the refresh token" }],
  };
}

/** `ACCOUNT_EXISTS` where a bridge is imported. */
export function takenInImport(
  what: string,
  { account: name }: ErrorDetails<"ACCOUNT_EXISTS">,
  { path, holder, free }: NonNullable<Place["importing"]>,
): Advice {
  if (holder !== undefined) {
    const use = useIt(holder);
    const whose = holder.name === name ? "it has the login" : `the account "${holder.name}" has the login`;
    return { message: `${what}, and ${whose} in ${path}. Run: ${use.command}`, next: [use] };
  }
  const command = `mp account import-bridge ${pathQuote(path)} ${flagFor("--name", free ?? "<name>")}`;
  const other = { command, label: "Import it under another name" };
  const see = { command: commandFor("mp account show", name), label: "See the account there is" };
  return { message: `${what}. To import this one under another name: ${command}`, next: [other, see] };
}

const useIt = ({ name, isActive }: Held): Step =>
  isActive
    ? {
        command: commandFor("mp account test", name),
        label: "That account is the active one: see whether Mixpanel accepts it",
      }
    : { command: commandFor("mp account use", name), label: "Make that account the active one" };
