import { environmentAxes } from "../core/env.ts";
import { type Fault, ifPossible, isFault } from "../core/fault.ts";
import { targetsNaming } from "../core/resolve.ts";
import type { Context } from "../ports.ts";
import type { Config } from "../schema/config.ts";
import { readBridge } from "../storage/bridge-store.ts";
import { readConfig } from "../storage/config-reader.ts";
import { quiet } from "../storage/quiet.ts";
import { oddAccount } from "./accounts/odd-account.ts";

/**
 * What was thrown, with what else is here that the way out depends on: whose account it is that is not in the config file, and whether
 * targets name one whose entry is odd.
 */
export function withWhatIsHere(context: Context, thrown: unknown): unknown {
  if (isFault(thrown, "ACCOUNT_NOT_FOUND")) return heldElsewhere(context, thrown);
  if (!isFault(thrown, "CONFIG_ERROR") || oddAccount(thrown) === undefined) return thrown;
  const config = ifPossible(() => readConfig(quiet(context)));
  return config ? withTargets(config, thrown) : thrown;
}

/** What is odd about an account, and whether targets name it. */
export function withTargets(config: Config, fault: Fault<"CONFIG_ERROR">): Fault<"CONFIG_ERROR"> {
  const name = oddAccount(fault);
  const isTarget = name !== undefined && targetsNaming(config, name).length > 0;
  return isTarget ? fault.withPlace({ isTarget }) : fault;
}

function heldElsewhere(context: Context, fault: Fault<"ACCOUNT_NOT_FOUND">): Fault {
  const { account } = fault.details;
  if (account === undefined) return fault;
  if (ifPossible(() => environmentAxes(context.env).account)?.name === account)
    return fault.withPlace({ heldBy: { origin: "env" } });
  const bridge = ifPossible(() => readBridge(quiet(context)));
  if (!bridge || bridge.file.account.name !== account) return fault;
  return fault.withPlace({ heldBy: { origin: "bridge", path: bridge.path } });
}
