import type { Again } from "../../core/advice/login-command.ts";
import { isFault, within } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { probedRegions } from "../../core/http/hosts.ts";
import { timeouts } from "../../core/http/timeouts.ts";
import type { Me } from "../../core/me/me.ts";
import { MixpanelError, type Step } from "../../errors.ts";
import { fetchMe } from "../../mixpanel/me-request.ts";
import type { Transport } from "../../mixpanel/transport.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import { readConfig } from "../../storage/config-store.ts";
import { type StaticCredentials, staticAuthorization } from "../credentials.ts";

/** Credentials that an account is being set up with. */
export interface Applicant {
  readonly credentials: StaticCredentials;
  /** The account's name, where it is known. */
  readonly name?: string | undefined;
  /** An account of that name exists, and gets these credentials. */
  readonly isRenewed?: boolean;
  /** The command that was given, with another region. */
  readonly again: Again;
}

interface Attempt {
  readonly region: Region;
  /** What the server answered; null when it could not be reached. */
  readonly status: number | null;
  /** Why it could not be reached, or `web_page`: something on the way answered in its place. */
  readonly reason?: string;
}

/**
 * The first of the regions us, eu, in whose `/me` accepts the credentials, and what it answered; one line for each attempt
 * goes to the person. Throws `OAUTH_REGION_PROBE_FAILED` when no region accepted them, retryable where one gave no verdict,
 * `OAUTH_NETWORK_UNREACHABLE` when none could be reached; `details.attempts[]` says how each went.
 */
export async function probeRegions(
  context: Context,
  transport: Transport,
  person: Person,
  applicant: Applicant,
): Promise<{ region: Region; me: Me }> {
  const attempts: Attempt[] = [];
  for (const region of probedRegions(context.env))
    try {
      const me = await askRegion(context, transport, applicant, region, timeouts(context.env).probe);
      person.say(`Region ${region}: accepted the credentials.`, "progress");
      return { region, me };
    } catch (error) {
      const attempt = attemptOf(region, error);
      attempts.push(attempt);
      person.say(
        `Region ${region}: ${attempt.status === null ? `could not be reached (${attempt.reason})` : `answered ${attempt.status}`}.`,
        "progress",
      );
    }
  throw failed(attempts, applicant.again({ region: "<region>" }));
}

/** What the `/me` of a region says to the credentials. Throws `OAUTH_TOKEN_ERROR`, and what `fetchMe` throws. */
export async function askRegion(
  context: Context,
  transport: Transport,
  { credentials, name, isRenewed = false, again }: Applicant,
  region: Region,
  timeoutMs: number = timeouts(context.env).me,
): Promise<Me> {
  const { type } = credentials;
  const named = name === undefined ? {} : { name };
  const login = {
    kind: "credentials",
    flags: {},
    region,
    credentials: { type, name, isNew: !isRenewed, again },
  } as const;
  return within({ login }, async () =>
    fetchMe(context, transport, {
      region,
      authorization: staticAuthorization(context, { ...credentials, ...named }),
      headers: customHeaders(context.env, readConfig(context), undefined),
      account: name,
      timeoutMs,
    }),
  );
}

/** Throws whatever is not about one region. */
function attemptOf(region: Region, error: unknown): Attempt {
  if (isFault(error, "NETWORK_ERROR")) return { region, status: null, reason: error.details.reason };
  if (isFault(error, "AUTH_FAILED", "PERMISSION_DENIED", "RATE_LIMITED", "SERVER_ERROR", "API_ERROR")) {
    const { status } = error.details;
    const isPage = isFault(error, "API_ERROR") && error.details.reason === "web_page";
    if (status !== undefined) return { region, status, ...(isPage && { reason: "web_page" }) };
  }
  throw error;
}

/** A web page is the word of something on the way. */
const isVerdict = ({ status, reason }: Attempt): boolean => (status === 401 || status === 403) && reason === undefined;

const words = (reason: string): string => (reason === "web_page" ? "(a web page)" : reason);

function failed(attempts: readonly Attempt[], command: string): MixpanelError {
  const details = { attempts };
  if (attempts.every((attempt) => attempt.status === null))
    return new MixpanelError(
      "OAUTH_NETWORK_UNREACHABLE",
      "None of Mixpanel's regions could be reached. Check the network connection; where the internet is reached only " +
        "through a proxy, set HTTPS_PROXY.",
      { details },
    );
  const next: Step = { command, label: "Name the region of your organization" };
  const answers = attempts
    .map(({ region, status, reason }) => `${region}: ${[status, reason && words(reason)].filter(Boolean).join(" ")}`)
    .join(", ");
  const scope = attempts.some((attempt) => attempt.status === 403 && isVerdict(attempt))
    ? " A service account that is answered 403 lacks the scope user_details."
    : "";
  const silent = attempts.filter((attempt) => !isVerdict(attempt)).map(({ region }) => region);
  const verdict =
    silent.length === 0
      ? `Every region refused these credentials (${answers}).${scope} Correct them and try again`
      : `No region accepted these credentials (${answers}), and there is no verdict from ${silent.join(" and ")}.${scope} Try again later`;
  return new MixpanelError("OAUTH_REGION_PROBE_FAILED", `${verdict}; if you know the region, name it: ${command}`, {
    details,
    next: [next],
    retryable: silent.length > 0,
  });
}
