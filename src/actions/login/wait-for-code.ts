import { beginTwoShot } from "../../core/advice/login-command.ts";
import { isFault } from "../../core/fault.ts";
import { parsePastedAddress } from "../../core/login/pasted-address.ts";
import { inWords } from "../../core/milliseconds.ts";
import { MixpanelError, type Step } from "../../errors.ts";
import type { Callback } from "../../oauth/callback-server.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import type { Secret } from "../../secret.ts";
import { isSecret } from "../../storage/same-secret.ts";
import { denied } from "./login-failed.ts";

export interface PendingApproval {
  /** Where the person approves. */
  readonly url: string;
  readonly state: Secret;
  readonly callback: Promise<Callback>;
  /** Milliseconds. */
  readonly waitMs: number;
  readonly noBrowser: boolean;
  /** How to have another try, and how to without a browser that can come back here. */
  readonly again: Step;
  readonly region: Region;
}

/**
 * Sends the person's browser to approve, and resolves to the code, whether the browser brings it or the person pastes the
 * address. Throws `OAUTH_AUTH_DENIED`, `OAUTH_TIMEOUT`. That no browser can be opened is only said: the address is shown.
 */
export async function waitForCode(context: Context, person: Person, approval: PendingApproval): Promise<Secret> {
  const { url, callback, waitMs, noBrowser, again, region } = approval;
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
    throw timedOut(waitMs, again, region);
  });
  const done = context.progress("waiting for the login to be approved in the browser");
  try {
    const arrived = await Promise.race([callback, timeout, ...pasting(person, approval, over.signal)]);
    if (arrived.kind === "denied") throw denied(arrived, [again]);
    return arrived.code;
  } finally {
    done();
    over.abort();
  }
}

function pasting(person: Person, { state }: PendingApproval, signal: AbortSignal): Promise<Callback>[] {
  const { readLine } = person;
  return readLine ? [pasted(person, readLine, state, signal)] : [];
}

/** What the person pastes until it is an address of this login. A terminal may have broken it into several lines. */
async function pasted(
  person: Person,
  readLine: NonNullable<Person["readLine"]>,
  state: Secret,
  signal: AbortSignal,
): Promise<Callback> {
  let before = "";
  for (;;) {
    const line = await readLine(signal);
    if (line.trim() === "") continue;
    const text = `${before}${line}\n`;
    const address = understood(text);
    if (address && (address.state === undefined || isSecret(address.state.reveal(), state))) return address;
    before = address ? "" : text.slice(-MOST_KEPT);
    person.say(
      address
        ? "That address belongs to another login. Paste the one that the browser ended on just now."
        : "That is not the complete address yet: it contains code= and state=.",
    );
  }
}

const MOST_KEPT = 16 * 1024;

function understood(text: string): ReturnType<typeof parsePastedAddress> | undefined {
  try {
    return parsePastedAddress(text);
  } catch (error) {
    if (isFault(error, "OAUTH_PASTE_ERROR")) return undefined;
    throw error;
  }
}

function timedOut(waitMs: number, again: Step, region: Region): MixpanelError {
  const twoShot = beginTwoShot(region, "Or log in in two steps, where no browser can reach this machine");
  return new MixpanelError(
    "OAUTH_TIMEOUT",
    `Nobody approved the login within ${inWords(waitMs)}. Try again: ${again.command}, or, if the browser runs on ` +
      `another machine: ${twoShot.command}`,
    { next: [again, twoShot] },
  );
}
