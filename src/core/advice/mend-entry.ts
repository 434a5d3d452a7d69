import type { Step } from "../../errors.ts";
import { isMisnamed, issuesInside } from "../config/misnamed.ts";
import { UNKNOWN_KEY } from "../issues.ts";
import { stepTo } from "./deeds.ts";
import type { Place } from "./place.ts";
import { commandFor, shellQuote, toFillIn } from "./shell-quote.ts";
import { listAccounts, useAccount } from "./steps.ts";

/** What puts an entry of the config file right that breaks a rule of its own, or does away with it. */
export function mendEntry(
  path: string,
  { entry: [table, name = ""], issues, isTwin = false }: NonNullable<Place["odd"]>,
  isTarget = false,
): readonly Step[] {
  if (table === "active") return [listAccounts, useAccount];
  const inEditor = stepTo({ edit: path }, "Put it right in an editor");
  if (table === "settings") return [inEditor];
  if (table === "targets")
    return [
      {
        command: commandFor("mp target remove", name, "--yes"),
        label: "Forget this target; then it can be added again",
      },
    ];
  const removal = isTarget
    ? commandFor("mp account remove", name, "--force --yes")
    : commandFor("mp account remove", name, "--yes");
  const left = isTarget ? ", although targets name it" : "";
  if (isTwin)
    return [renamed(name), { command: removal, label: `Or forget it${left}; the files stay the other one's` }];
  const remove = { command: removal, label: `Forget this account${left}; then it can be added again` };
  if (isMisnamed(name, { issues })) return [renamed(name), { ...remove, label: `Or forget this account${left}` }];
  // What has no place there is not put right by another value.
  const flags = issuesInside(name, { issues }).map(({ key = "", reason }) =>
    reason === UNKNOWN_KEY ? undefined : accountFlags[key],
  );
  if (flags.length === 0 || flags.includes(undefined)) return [inEditor, remove];
  return [{ command: commandFor("mp account update", name, flags.join(" ")), label: "Put its entry right" }, remove];
}

/** How an account gets another name. A name that begins with a dash stands behind `--`, and so does the new one. */
export const renamed = (name: string, label = "Give it another name"): Step => ({
  command: `mp account rename ${name.startsWith("-") ? "-- " : ""}${shellQuote(name)} <name>`,
  label,
});

/** What `mp account update` can change, by the key in the file. */
const accountFlags: Readonly<Record<string, string | undefined>> = {
  region: "--region <region>",
  default_project: "--project <id>",
  username: `--username ${toFillIn("service-account-username")}`,
  token_env: "--token-env <variable>",
  secret: "--ask-secret",
  token: "--ask-secret",
};
