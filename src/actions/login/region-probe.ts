import { Fault, isFault } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { probedRegions } from "../../core/http/hosts.ts";
import { timeouts } from "../../core/http/timeouts.ts";
import { type Attempt, isVerdict } from "../../core/login/attempt.ts";
import type { Me } from "../../core/me/me.ts";
import { fetchMe } from "../../mixpanel/me-request.ts";
import { type Transport, withTransport } from "../../mixpanel/transport.ts";
import type { Context, Person } from "../../ports.ts";
import type { Region } from "../../schema/primitives.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { type StaticCredentials, staticAuthorization } from "../credentials.ts";

/** A region that accepts some credentials, and what its `/me` says. */
export interface FoundRegion {
  readonly region: Region;
  readonly me: Me;
}

/**
 * Asks `/me` with the credentials: in `region`, or without one in us, eu and in, until one accepts them; then one line for each
 * attempt goes to the person. Throws `OAUTH_TOKEN_ERROR` when their variable is not set and what `fetchMe` throws; without a
 * region in place of these `OAUTH_REGION_PROBE_FAILED` when none accepted them, retryable where one gave no verdict, and
 * `OAUTH_NETWORK_UNREACHABLE` when none could be reached; `details.attempts[]` says how each went.
 */
export const findRegion = (
  context: Context,
  person: Person,
  credentials: StaticCredentials,
  region: Region | undefined,
): Promise<FoundRegion> =>
  withTransport(context, async (transport) => {
    if (region === undefined) return probeRegions(context, transport, person, credentials);
    return { region, me: await askRegion(context, transport, credentials, region, timeouts(context.env).me) };
  });

async function probeRegions(
  context: Context,
  transport: Transport,
  person: Person,
  credentials: StaticCredentials,
): Promise<FoundRegion> {
  const attempts: Attempt[] = [];
  for (const region of probedRegions(context.env))
    try {
      const me = await askRegion(context, transport, credentials, region, timeouts(context.env).probe);
      person.say(`Region ${region}: accepted the credentials.`, "progress");
      return { region, me };
    } catch (error) {
      const attempt = attemptOf(region, error);
      attempts.push(attempt);
      const { status, reason } = attempt;
      const how = status === null ? `could not be reached (${reason})` : `answered ${status}`;
      person.say(`Region ${region}: ${how}.`, "progress");
    }
  if (attempts.every(({ status }) => status === null)) throw new Fault("OAUTH_NETWORK_UNREACHABLE", { attempts });
  const retryable = attempts.some((attempt) => !isVerdict(attempt));
  throw new Fault("OAUTH_REGION_PROBE_FAILED", { attempts }, { retryable });
}

const askRegion = async (
  context: Context,
  transport: Transport,
  credentials: StaticCredentials,
  region: Region,
  timeoutMs: number,
): Promise<Me> =>
  fetchMe(context, transport, {
    region,
    authorization: staticAuthorization(context, credentials),
    headers: customHeaders(context.env, readConfig(context)),
    account: credentials.name,
    timeoutMs,
  });

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
