import type { BridgeFile } from "../schema/bridge.ts";
import type { Config } from "../schema/config.ts";
import { type Environment, variable } from "./env.ts";

/** The custom headers of a session: environment, then `[settings].custom_header`, then the bridge; later wins (§2.5). */
export function customHeaders(
  env: Environment,
  config: Config,
  bridge: BridgeFile | undefined,
): Record<string, string> {
  const name = variable(env, "MP_CUSTOM_HEADER_NAME");
  const value = variable(env, "MP_CUSTOM_HEADER_VALUE");
  const { custom_header: setting } = config.settings;
  const all = [
    ...(name !== undefined && value !== undefined ? [[name, value] as const] : []),
    ...(setting ? [[setting.name, setting.value] as const] : []),
    ...Object.entries(bridge?.headers ?? {}),
  ];
  // A header's name has no case: without this two spellings of one would both be sent.
  const byName = new Map(all.map(([key, text]) => [key.toLowerCase(), [key, text] as const]));
  return Object.fromEntries(byName.values());
}

/** Whether a header of this name may carry a credential: its value is then never shown. */
export const mayCarryCredential = (name: string): boolean => /token|secret|key|auth|cookie/i.test(name);
