import { OF_ANOTHER_LOGIN, pastedSoFar } from "../../core/advice/login-lines.ts";
import { Fault, isFault } from "../../core/fault.ts";
import { isCutOff, type PastedAddress, parsePastedAddress } from "../../core/login/pasted-address.ts";
import type { ErrorDetails } from "../../errors.ts";
import type { Callback } from "../../oauth/callback-server.ts";
import type { Context, ProgramPerson } from "../../ports.ts";
import type { Secret } from "../../secret.ts";
import { isSecret } from "../../storage/same-secret.ts";

export interface PendingApproval {
  /** Where the person approves. */
  readonly url: string;
  readonly state: Secret;
  readonly callback: Promise<Callback>;
  /** Milliseconds. */
  readonly waitMs: number;
  readonly noBrowser: boolean;
}

/**
 * Sends the person's browser to approve, and resolves to the code, whether the browser brings it or the person pastes the
 * address. Throws `OAUTH_AUTH_DENIED`, `OAUTH_TIMEOUT`. That no browser can be opened is only said: the address is shown.
 */
export async function waitForCode(context: Context, person: ProgramPerson, approval: PendingApproval): Promise<Secret> {
  const { url, callback, waitMs, noBrowser } = approval;
  const over = new AbortController();
  person.say(
    noBrowser
      ? "Open this address in a browser to log in:"
      : "Your browser opens to log you in. If it does not, open this address:",
  );
  person.say(url);
  if (person.readLine)
    person.say("If the browser cannot come back here, paste the address that it ended on, and press Enter.");
  if (!noBrowser)
    person.openBrowser(url).catch(() => {
      if (!over.signal.aborted)
        person.say("No browser could be opened. Open the address above yourself; this goes on waiting.");
    });
  const timeout = context.sleep(waitMs, over.signal).then(() => {
    throw new Fault("OAUTH_TIMEOUT", { waited_ms: waitMs });
  });
  const done = context.progress("waiting for the login to be approved in the browser");
  try {
    const arrived = await Promise.race([callback, timeout, ...pasting(person, approval, over.signal)]);
    if (arrived.kind === "error") throw denied(arrived);
    return arrived.code;
  } finally {
    done();
    over.abort();
  }
}

/** The provider's answer to a person who did not approve (RFC 6749 §4.1.2.1). */
export const denied = ({ error, description }: { error: string; description?: string }): Fault<"OAUTH_AUTH_DENIED"> =>
  new Fault("OAUTH_AUTH_DENIED", { error, ...(description !== undefined && { error_description: description }) });

function pasting(person: ProgramPerson, { state }: PendingApproval, signal: AbortSignal): Promise<Callback>[] {
  const readLine = person.readLine ?? person.readPiped;
  return readLine ? [pasted(person, readLine, state, signal)] : [];
}

/** What the person pastes until it is an address of this login. A terminal may have broken it into several lines. */
async function pasted(
  person: ProgramPerson,
  readLine: NonNullable<ProgramPerson["readLine"]>,
  state: Secret,
  signal: AbortSignal,
): Promise<Callback> {
  let [before, said] = ["", ""];
  // The same again is not said again: a pipe may bring it for ever.
  const say = (line: string): void => {
    if (line !== said || person.readLine) person.say(line);
    said = line;
  };
  for (;;) {
    const line = await readLine(signal);
    if (line.trim() === "") continue;
    const text = `${before}${line}\n`;
    const alone = understood(line);
    const address = isWhole(alone) ? alone : understood(text);
    if (typeof address !== "object") {
      before = address === "incomplete" ? text.slice(-MOST_KEPT) : "";
      say(pastedSoFar(address));
    } else if (address.state && isSecret(address.state.reveal(), state)) return address;
    else {
      // The rest of a line that the terminal has cut may follow.
      before = isCutOff(address) ? text.slice(-MOST_KEPT) : "";
      say(isCutOff(address) ? pastedSoFar("incomplete") : OF_ANOTHER_LOGIN);
    }
  }
}

const MOST_KEPT = 16 * 1024;

const isWhole = (found: ReturnType<typeof understood>): boolean => typeof found === "object" && !isCutOff(found);

/** The address in the text, or why there is none. */
function understood(text: string): PastedAddress | ErrorDetails<"OAUTH_PASTE_ERROR">["reason"] {
  try {
    return parsePastedAddress(text);
  } catch (error) {
    if (isFault(error, "OAUTH_PASTE_ERROR")) return error.details.reason;
    throw error;
  }
}
