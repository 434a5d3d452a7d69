import { customHeaders } from "../core/headers.ts";
import type { Me } from "../core/me.ts";
import { withAuthorization } from "../credentials.ts";
import { MixpanelError, type Step } from "../errors.ts";
import { fetchMe } from "../mixpanel/me-request.ts";
import type { Transport } from "../mixpanel/transport.ts";
import { timeouts } from "../mixpanel/variables.ts";
import type { Context, Person } from "../ports.ts";
import type { Account } from "../schema/config.ts";
import { type Region, regions } from "../schema/primitives.ts";
import { readConfig } from "../storage/config-store.ts";

interface Attempt {
  readonly region: Region;
  /** What the server answered; null when it could not be reached. */
  readonly status: number | null;
  /** Why it could not be reached. */
  readonly reason?: string;
}

/**
 * The first of the regions us, eu, in whose `/me` accepts the credentials of `account`, and what it answered; one line for
 * each attempt goes to the person. Throws `OAUTH_REGION_PROBE_FAILED` when no region accepted them, and
 * `OAUTH_NETWORK_UNREACHABLE` when none could be reached; `details.attempts[]` says how each went.
 */
export async function probeRegions(
  context: Context,
  transport: Transport,
  person: Person,
  account: Account,
): Promise<{ region: Region; me: Me }> {
  const attempts: Attempt[] = [];
  for (const region of regions)
    try {
      const me = await askRegion(context, transport, { ...account, region }, timeouts(context.env).probe);
      person.say(`Region ${region}: accepted the credentials.`);
      return { region, me };
    } catch (error) {
      const attempt = attemptOf(region, error);
      attempts.push(attempt);
      person.say(
        `Region ${region}: ${attempt.status === null ? `could not be reached (${attempt.reason})` : `answered ${attempt.status}`}.`,
      );
    }
  throw failed(attempts);
}

/** `/me` of the account's region. Throws what `fetchMe` throws. */
export const askRegion = (
  context: Context,
  transport: Transport,
  account: Account,
  timeoutMs: number = timeouts(context.env).me,
): Promise<Me> =>
  withAuthorization(context, transport, { account, origin: "config", bridge: undefined }, (authorization) =>
    fetchMe(context, transport, {
      region: account.region,
      authorization,
      headers: customHeaders(context.env, readConfig(context), undefined),
      accountName: account.name,
      accountType: account.type,
      timeoutMs,
    }),
  );

/** Throws whatever is not about one region. */
function attemptOf(region: Region, error: unknown): Attempt {
  if (!(error instanceof MixpanelError)) throw error;
  const { status, reason } = error.details ?? {};
  if (typeof status === "number") return { region, status };
  if (error.code === "NETWORK_ERROR") return { region, status: null, reason: String(reason) };
  // It answered, but not as Mixpanel does.
  if (error.code === "API_ERROR") return { region, status: 200 };
  throw error;
}

function failed(attempts: readonly Attempt[]): MixpanelError {
  const details = { attempts };
  if (attempts.every((attempt) => attempt.status === null))
    return new MixpanelError(
      "OAUTH_NETWORK_UNREACHABLE",
      "None of Mixpanel's regions could be reached. Check the network connection; where the internet is reached only " +
        "through a proxy, set HTTPS_PROXY.",
      { details },
    );
  const next: Step = { command: "mp login --region <region>", label: "Log in to the region of your organisation" };
  const answers = attempts.map(({ region, status, reason }) => `${region}: ${status ?? reason}`).join(", ");
  const scope = attempts.some((attempt) => attempt.status === 403)
    ? " A service account that is answered 403 lacks the scope user_details."
    : "";
  return new MixpanelError(
    "OAUTH_REGION_PROBE_FAILED",
    `No region accepted these credentials (${answers}).${scope} Check them and try again; if you know the region, ` +
      `name it: ${next.command}`,
    { details, next: [next] },
  );
}
