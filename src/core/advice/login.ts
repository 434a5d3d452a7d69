import { later } from "./later.ts";
import { beginTwoShot, finishTwoShot } from "./login-command.ts";
import type { Words } from "./words.ts";

/** The words for logins. */
export const loginWords: Words<
  | "OAUTH_PORT_ERROR"
  | "OAUTH_BROWSER_ERROR"
  | "OAUTH_TIMEOUT"
  | "OAUTH_AUTH_DENIED"
  | "OAUTH_STATE_MISMATCH"
  | "OAUTH_PASTE_ERROR"
  | "OAUTH_REGION_PROBE_FAILED"
  | "OAUTH_NETWORK_UNREACHABLE"
  | "NEEDS_REGION_SWITCH"
  | "NEEDS_PROJECT_SELECTION"
  | "LOGIN_FINISH_PUBLISH_FAILED"
> = {
  OAUTH_PORT_ERROR: ({ ports, code }, { login }) => {
    const twoShot = beginTwoShot(login?.region, "Log in in two steps, for which no port is needed");
    const why =
      code === undefined
        ? "none of them is free. End what uses them (other logins, perhaps)"
        : `this program could not listen on them (${code}). See what forbids it, such as a sandbox`;
    const which = `The browser must be sent back to one of the ports ${ports.join(", ")} of this machine`;
    return { message: `${which}, and ${why}, or run: ${twoShot.command}`, next: [twoShot] };
  },
  OAUTH_BROWSER_ERROR: later,
  OAUTH_TIMEOUT: later,
  OAUTH_AUTH_DENIED: later,
  OAUTH_STATE_MISMATCH: (_, { login }) => ({
    message:
      "That address belongs to none of the logins that were begun here. Paste the address that the browser ended on after " +
      "you opened the link printed last, or begin again: mp login --start",
    next: [finishTwoShot("Paste the right address", login?.flags), beginTwoShot(undefined, "Begin again")],
  }),
  OAUTH_PASTE_ERROR: later,
  OAUTH_REGION_PROBE_FAILED: later,
  OAUTH_NETWORK_UNREACHABLE: later,
  NEEDS_REGION_SWITCH: later,
  NEEDS_PROJECT_SELECTION: later,
  LOGIN_FINISH_PUBLISH_FAILED: later,
};
