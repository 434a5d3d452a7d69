import { atLogin, messageOf } from "../../core/advice/advise.ts";
import { loginWarning } from "../../core/advice/login-warnings.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { Fault, isFault, within } from "../../core/fault.ts";
import { isCutOff, type PastedAddress, parsePastedAddress } from "../../core/login/pasted-address.ts";
import type { Wishes } from "../../core/login/wishes.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import { authorizationServer } from "../../oauth/authorization-server.ts";
import type { Context } from "../../ports.ts";
import type { InflightLogin } from "../../schema/inflight.ts";
import type { Secret } from "../../secret.ts";
import { readConfig } from "../../storage/config-reader.ts";
import { findInflight, isAnyInFlight, removeInflight } from "../../storage/inflight-store.ts";
import { inflightPath } from "../../storage/paths.ts";
import { summaryOf } from "../accounts/summary.ts";
import { checkName } from "./account-name.ts";
import { denied } from "./approval.ts";
import { checkKeepable } from "./prepare.ts";
import { type LoginResult, publish, resultOf } from "./publish.ts";
import { redeem } from "./redeem.ts";
import { approvedWith } from "./unfinished.ts";

/**
 * Finishes a login with the address that the browser ended on, as it was pasted; `finish`: how it was given. Throws `OAUTH_PASTE_ERROR`,
 * `OAUTH_AUTH_DENIED`, `OAUTH_STATE_MISMATCH`, `OAUTH_INFLIGHT_*`, `ACCOUNT_EXISTS`, `CONFIG_ERROR`, `STORAGE_ERROR`,
 * `LOCK_BUSY`, `NETWORK_ERROR` and `OAUTH_TOKEN_ERROR`, after all of which the login is still in flight; `NEEDS_REGION_SWITCH`, after which nothing is left
 * of it; and `LOGIN_FINISH_PUBLISH_FAILED`, after which `loginResume` can go on with it.
 */
export function loginFinish(
  context: Context,
  pasted: string,
  wishes: Wishes = {},
  finish: true | "stdin" = true,
): Promise<LoginResult> {
  const { name, project } = wishes;
  const asked = { kind: "two_shot", flags: { finish, name, project } } as const;
  return within({ login: asked }, async () => {
    const address = addressIn(context, pasted);
    if (address.kind === "error") {
      const begun = address.state && findInflight(context, address.state);
      throw denied(address).withPlace({ login: { ...asked, region: begun?.region } });
    }
    const { region, state, pkce_verifier: verifier, ...client } = inflightOf(context, address, wishes);
    const login = { ...asked, region };
    return within({ login }, async () => {
      const account = checkName(context, name, region);
      await checkWritable(context, login, account ?? name);
      return withTransport(context, async (transport) => {
        const server = authorizationServer(context, transport, region);
        const approval = { ...client, region, code: address.code, state, verifier, account, wishes, login };
        return redeem(context, server, approval, async (redeemed) => {
          try {
            return resultOf(
              context,
              await publish(context, transport, { ...redeemed, wishes, login, wraps: () => true }),
            );
          } finally {
            await forget(context, state);
          }
        });
      });
    });
  });
}

/** The address that was pasted. Throws `OAUTH_PASTE_ERROR`, which says where no login is under way that any address could finish. */
function addressIn(context: Context, pasted: string): PastedAddress {
  try {
    return parsePastedAddress(pasted);
  } catch (error) {
    if (!isFault(error, "OAUTH_PASTE_ERROR") || isAnyInFlight(context)) throw error;
    throw error.withPlace({ underWay: [] });
  }
}

/** That it cannot be kept is told while the code is still good. */
async function checkWritable(context: Context, login: LoginPlace, name: string | undefined): Promise<void> {
  try {
    await checkKeepable(context, name);
  } catch (error) {
    throw atLogin(error, { ...login, stage: "unspent" });
  }
}

/**
 * The login that the address belongs to. What is said where there is none depends on what was pasted, on what has become of it, and on
 * who is logged in.
 */
function inflightOf(
  context: Context,
  address: Extract<PastedAddress, { kind: "code" }>,
  wishes: Wishes,
): InflightLogin {
  const kept = approvedWith(context, address.state, wishes);
  try {
    const found = findInflight(context, address.state);
    if (!kept) return found;
    // A crash has left it in the file. A code that is sent twice may end the login that it was redeemed for (RFC 6749 §4.1.2).
    throw new Fault("OAUTH_INFLIGHT_MISSING", { path: inflightPath(context) });
  } catch (error) {
    if (isFault(error, "OAUTH_STATE_MISMATCH") && isCutOff(address)) throw error.withDetails({ reason: "cut_off" });
    if (!isFault(error, "OAUTH_INFLIGHT_MISSING", "OAUTH_INFLIGHT_EXPIRED", "OAUTH_STATE_MISMATCH")) throw error;
    if (kept) throw error.withPlace({ unfinished: kept });
    if (isFault(error, "OAUTH_INFLIGHT_EXPIRED")) throw error;
    const active = loggedInNow(context);
    throw active ? error.withDetails({ active }) : error;
  }
}

/** Who is logged in, as far as that is known. */
function loggedInNow(context: Context): { account: string; email: string } | undefined {
  const config = readConfig(context);
  const name = config.active.account;
  if (name === undefined || !Object.hasOwn(config.accounts, name)) return undefined;
  const { status, user_email: email } = summaryOf(context, config, name);
  return email !== null && status === "ok" ? { account: name, email } : undefined;
}

/** The answer stands, whether or not the login could be taken off the list: it goes by itself after ten minutes. */
async function forget(context: Context, state: Secret): Promise<void> {
  try {
    await removeInflight(context, state);
  } catch (error) {
    if (!isFault(error)) throw error;
    context.warn(loginWarning({ kind: "login_still_listed", why: messageOf(error) }));
  }
}
