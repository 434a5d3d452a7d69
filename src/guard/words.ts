import { HIDDEN } from "../core/cleanse/spellings.ts";
import type { Offence } from "./command.ts";
import type { Credential } from "./files.ts";

/** What answers the question that a file of this kind was opened for. */
const instead: Readonly<Record<Credential["kind"], string>> = {
  accounts: "account list",
  tokens: "account test",
  login: "session",
  bridge: "bridge status",
};

/** Why a call was denied, and the command to run in its place; `program` is how auth_manager is started here. */
export function reasonFor(offence: Offence, program: string): string {
  if ("prints" in offence)
    return `This prints the account's ${offence.prints === "token" ? "token" : "token, as a header"}, and would show it to the model. Whether it works is told by: ${program} account test. A program that needs it is given it by: mp exec -- COMMAND, which the person approves.`;
  const { path, kind } = offence.credential;
  return `${path} holds Mixpanel credentials, which are kept out of the conversation. What can be known of it is told by: ${program} ${instead[kind]}. To change something, use the subcommands of the same program (--help lists them).`;
}

export const PLACEHOLDER_REASON = `The new text holds ${HIDDEN}, which stands for a secret that was hidden here. Written to a file it would destroy what was there. Leave the line of the secret as it is, and change only the others.`;

export const PROMPT_REASON =
  "This message holds a secret that is stored on this machine, so it was not sent. Nothing has to be done for it to be used. To store another one, type it with hidden input, in a terminal: mp account add NAME --type service_account --region REGION --username USERNAME";

/** What the pages may run without asking ends with the person's message, and the address that finishes a login is the next one. */
export const LOGIN_STEP_REASON = "A step of a login, which the person approves in the browser.";
