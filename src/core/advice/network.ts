import type { ErrorDetails } from "../../errors.ts";
import type { Advisers } from "./adviser.ts";
import { networkFailure } from "./connection.ts";
import type { Place } from "./place.ts";
import { ownerAt, remedyAt } from "./remedies.ts";

/** The words for the way to Mixpanel, and for what its API answers. */
export const networkAdvice: Advisers<
  "NETWORK_ERROR" | "RATE_LIMITED" | "SERVER_ERROR" | "API_ERROR" | "AUTH_FAILED" | "PERMISSION_DENIED"
> = {
  NETWORK_ERROR: (details, place) => ({ message: networkFailure(details, place) }),
  RATE_LIMITED: (details, place) => {
    const { retry_after: seconds } = details;
    const when = seconds === undefined ? "later" : `in ${seconds} s`;
    return { message: `${answer(details, place)}: too many requests. Try again ${when}.` };
  },
  SERVER_ERROR: (details, place) => ({ message: `${answer(details, place)}. Try again later.` }),
  API_ERROR: (details, place) => ({ message: unexpected(details, place) }),
  AUTH_FAILED: (details, place) => {
    const remedy = remedyAt(place);
    const message = `The credentials of ${ownerAt(place, details)} were refused: ${answer(details, place)}.`;
    return remedy ? { message: `${message} ${remedy.advice}`, next: remedy.next } : { message };
  },
  PERMISSION_DENIED: (details, place) => {
    const owner = ownerAt(place, details);
    const isMe = place.request?.what === undefined;
    const what = isMe ? "ask for its projects" : `use ${place.request?.what}`;
    const scope = isMe && isServiceAccount(place) ? ` ${MISSING_SCOPE}` : "";
    return {
      message: `${owner.charAt(0).toUpperCase()}${owner.slice(1)} may not ${what}: ${answer(details, place)}.${scope}`,
    };
  },
};

const MISSING_SCOPE =
  "It needs the scope user_details: an administrator of its organization can grant that in Mixpanel's settings.";

const isServiceAccount = ({ owner, login }: Place): boolean =>
  (owner?.account.type ?? (login && "type" in login ? login.type : undefined)) === "service_account";

/** What Mixpanel answered: the status, and its own words where it sent any. */
function answer({ region, status }: ErrorDetails<"AUTH_FAILED">, { request }: Place): string {
  const said = request?.said === undefined ? "" : ` (${request.said})`;
  return `Mixpanel (region ${region}) answered ${status}${said}`;
}

/** A page for a browser where Mixpanel was asked. */
export const webPageCame = ({ status }: { readonly status?: number | undefined }): string =>
  `a web page came back (status ${status}).`;
export const INTERMEDIARY = "a gateway on the way, or a page to sign in to this network, answered in its place";
export const TRY_BROWSER = "Open a browser on this machine and see what the network wants.";

const notFollowed = {
  method: "a redirect would drop what was sent",
  origin: "credentials are not sent to another origin",
  count: "there were too many redirects",
};

function unexpected(details: ErrorDetails<"API_ERROR">, place: Place): string {
  const { reason, host = "Mixpanel", problem, redirect_origin: target } = details;
  switch (reason) {
    case undefined:
      return `${answer(details, place)}, which was not expected.`;
    case "web_page":
      return `Mixpanel (region ${details.region}) was asked, and ${webPageCame(details)} That is not Mixpanel's API: ${INTERMEDIARY}, and nothing is known about the credentials. ${TRY_BROWSER}`;
    case "not_json":
      return `Mixpanel's answer to ${place.request?.what} is not JSON.`;
    case "shape":
      return `Mixpanel's reply to /me cannot be used: ${problem}.`;
    case "too_long":
      return `${host} sent more than 64 MiB; the reply was discarded.`;
    case "redirect": {
      const { path = "", refused = "origin" } = place.redirect ?? {};
      return `${host}${path} redirects to ${target}, which is not followed: ${notFollowed[refused]}.`;
    }
  }
}
