import type { Step } from "../../errors.ts";
import { stepTo } from "./deeds.ts";
import type { Place } from "./place.ts";
import { commandFor, toFillIn } from "./shell-quote.ts";
import { listAccounts, useAccount } from "./steps.ts";

/** What puts an entry of the config file right that breaks a rule of its own, or does away with it. */
export function mendEntry(
  path: string,
  { entry: [table, name = ""], keys, isTwin = false }: NonNullable<Place["odd"]>,
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
  const removal = commandFor("mp account remove", name, "--yes");
  if (isTwin) return [renaming(name), { command: removal, label: "Or forget it; the files stay the other one's" }];
  const remove = { command: removal, label: "Forget this account; then it can be added again" };
  const flags = keys.map((key) => accountFlags[key]);
  if (flags.length === 0 || flags.includes(undefined)) return [inEditor, remove];
  return [{ command: commandFor("mp account update", name, flags.join(" ")), label: "Put its entry right" }, remove];
}

/** How an account gets another name. A name that begins with a dash stands behind `--`, and so does the new one. */
const renaming = (name: string): Step => ({
  command: name.startsWith("-") ? `mp account rename -- ${name} <name>` : `mp account rename ${name} <name>`,
  label: "Give it another name",
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
