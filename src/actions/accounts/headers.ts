import { Fault } from "../../core/fault.ts";
import { hostsOf, isOfMixpanel } from "../../core/http/hosts.ts";
import type { Axes } from "../../core/resolve.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import type { Context } from "../../ports.ts";
import type { Secret } from "../../secret.ts";
import { authorization } from "../credentials.ts";
import { resolveAccount } from "../session-asked.ts";

/** Whoever runs a command for headers waits no longer. */
const PATIENCE_MS = 10_000;

/**
 * The value of the `Authorization` header of the account `name`, or of the session's, for requests to `address`; an access token is
 * refreshed if need be, which is waited for 10 s. Throws `INVALID_ARGS` unless the address is one of Mixpanel's for the account's region,
 * and what `bearerToken` throws.
 */
export async function authorizationFor(
  context: Context,
  address: string | undefined,
  name?: string,
  axes: Axes = {},
): Promise<Secret> {
  const who = resolveAccount(context, name, axes);
  const { name: account, region } = who.account;
  if (address === undefined || !isOfMixpanel(context.env, region, address)) {
    const refusal = {
      reason: "headers_address",
      account,
      isMissing: address === undefined,
      hosts: hostsOf(region),
    } as const;
    throw new Fault("INVALID_ARGS", {}, { place: { refusal } });
  }
  return withTransport(context, (transport) => authorization(context, transport, who, { patienceMs: PATIENCE_MS }));
}
