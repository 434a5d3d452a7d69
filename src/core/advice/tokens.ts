import type { ErrorDetails, Step } from "../../errors.ts";
import type { Advice, Advisers } from "./adviser.ts";
import { couldNot, type FileFailure } from "./could-not.ts";
import { INTERMEDIARY, TRY_BROWSER, webPageCame } from "./network.ts";
import type { Place } from "./place.ts";
import { ownerAt, type Remedy, remedyAt, setVariable } from "./remedies.ts";
import { commandFor } from "./shell-quote.ts";

/** The words for what the authorization server answers, and for tokens that are of no use. */
export const tokensAdvice: Advisers<
  "OAUTH_REGISTRATION_ERROR" | "OAUTH_TOKEN_ERROR" | "OAUTH_REFRESH_ERROR" | "OAUTH_REFRESH_REVOKED"
> = {
  OAUTH_REGISTRATION_ERROR: (details) => ({
    message: isPage(details)
      ? `This program was not registered as an OAuth client: ${pageInstead(details)} ${TRY_BROWSER}`
      : `${mixpanel(details)} did not register this program as an OAuth client: it answered ${answer(details)}.`,
  }),

  OAUTH_TOKEN_ERROR: (details, place) =>
    advised(details.problem === undefined ? noExchange(details) : unusable(details, place), remedyFor(details, place)),

  OAUTH_REFRESH_ERROR: (details, place, { retryable }) => {
    const notNow = `The access token of ${whose(place)} could not be refreshed`;
    const kept = "the tokens on disk stay as they are";
    if (isPage(details))
      return { message: `${notNow}: ${pageInstead(details)} ${kept.replace("t", "T")}. ${TRY_BROWSER}` };
    const answered = `${mixpanel(details)} answered ${answer(details)}`;
    if (retryable)
      return { message: `${notNow}: ${answered}. This may pass, and ${kept}: run the same command again later.` };
    const isForgotten = details.error === "invalid_client";
    const reason = isForgotten ? ", because the OAuth client that it was made with is no longer known" : "";
    return advised(`${login(place)} cannot be renewed${reason}: ${answered}.`, remedyAt(place));
  },

  OAUTH_REFRESH_REVOKED: (details, place) => {
    const ended = `${login(place)} has ended: ${mixpanel(details)} answered ${answer(details)}.`;
    return advised([ended, ...suspicion(place)].join(" "), remedyAt(place));
  },
};

/**
 * What becomes of a login whose refresh token is spent, or may be, where the tokens that were sent for it could not be stored;
 * undefined where nothing was spent.
 */
export function afterSpending(trouble: FileFailure, place: Place): Advice | undefined {
  const { reply } = place.file ?? {};
  if (reply === undefined) return undefined;
  if (reply === "unknown")
    return tryIt(`${couldNot(trouble, {})} Whether ${loginIn(place)} still works is not known.`, place);
  const what = `The refreshed tokens cannot be stored in ${trouble.path}: ${trouble.reason}.`;
  if (reply === "lost") return advised(`${what} ${login(place)} has ended with that.`, remedyAt(place));
  const remedy = remedyAt(place);
  const kept = `${what} They are kept beside it, and the next command puts them in their place.`;
  return remedy ? { message: `${kept} Should that fail too: ${remedy.advice}`, next: remedy.next } : { message: kept };
}

type OAuthReply = ErrorDetails<"OAUTH_REFRESH_ERROR">;
type TokensDetails = ErrorDetails<"OAUTH_TOKEN_ERROR">;

/** A page for a browser came in place of an answer. */
const isPage = ({ reason }: OAuthReply): boolean => reason === "web_page";

const pageInstead = (details: OAuthReply): string => `${webPageCame(details)} That is not Mixpanel's: ${INTERMEDIARY}.`;

const mixpanel = ({ region }: OAuthReply): string => `Mixpanel (region ${region})`;

/** What the server answered, after "answered". */
function answer({ status, error, error_description: description, reason }: OAuthReply): string {
  if (reason !== undefined) return `with what cannot be used: ${reason}`;
  if (error !== undefined) return `${status} ${error}${description === undefined ? "" : `: "${description}"`}`;
  return status !== undefined && status < 300 ? `${status}, but not with what was asked for` : `${status}`;
}

function noExchange(details: TokensDetails): string {
  if (isPage(details)) return `The authorization code was not exchanged for tokens: ${pageInstead(details)}`;
  const refused = details.error !== undefined;
  const what = refused
    ? `refused the authorization code (${answer(details)})`
    : `did not exchange the authorization code for tokens: it answered ${answer(details)}`;
  return `${mixpanel(details)} ${what}.`;
}

function unusable({ problem, path, reason, account, variable }: TokensDetails, place: Place): string {
  switch (problem) {
    case "no_tokens":
      return `There are no tokens for ${whose(place)} in ${path}.`;
    case "malformed":
      return `The tokens in ${path} cannot be used: ${reason}.`;
    case "no_refresh_token":
      return `The access token of ${whose(place)} is no longer good, and there is no refresh token.`;
    case "refused":
      return `${login(place)} has ended: Mixpanel refused it when it was last asked.`;
    case "unknown_client":
      return `The tokens of ${whose(place)} cannot be refreshed: the OAuth client they were issued to is unknown.`;
    case "unsendable":
      return `The token of ${whose(place)} holds what HTTP cannot carry, such as a line break or an invisible character.`;
    default: {
      const who = account === undefined && !place.login ? "the new account" : ownerAt(place, { account });
      return `T${who.slice(1)} takes its token from the environment variable ${variable}, which is not set.`;
    }
  }
}

function remedyFor({ variable, problem }: TokensDetails, place: Place): Remedy | undefined {
  if (variable !== undefined) return setVariable(variable);
  const { owner } = place;
  return remedyAt(owner && problem === "no_tokens" ? { ...place, owner: { ...owner, isLoggedOut: true } } : place);
}

const whose = (place: Place): string =>
  `${ownerAt(place)}${place.owner?.origin === "bridge" ? " from the bridge" : ""}`;

/** The login that the tokens are of. */
const loginIn = (place: Place): string => (place.owner ? `the login of ${whose(place)}` : "this login");

/** As it begins a sentence. */
const login = (place: Place): string => loginIn(place).replace(/^t/, "T");

function tryIt(what: string, { owner }: Place): Advice {
  if (!owner) return { message: what };
  const name = owner.origin === "config" ? owner.account.name : "";
  const test: Step = { command: commandFor("mp account test", name), label: "See whether the login works" };
  return { message: `${what} To see: ${test.command}`, next: [test] };
}

/** Why a login may be over: another machine may have spent the refresh token first. */
function suspicion({ owner }: Place): string[] {
  if (!owner?.bridged) return [];
  return [
    owner.origin === "bridge"
      ? "The machine that exported the bridge may have refreshed first."
      : "A bridge with this login was exported, and whoever has it may have refreshed first (--access-only exports one that cannot).",
  ];
}

const advised = (what: string, remedy: Remedy | undefined): Advice =>
  remedy ? { message: `${what} ${remedy.advice}`, next: remedy.next } : { message: what };
