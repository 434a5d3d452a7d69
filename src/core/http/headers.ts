import * as v from "valibot";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { Config } from "../../schema/config.ts";
import { HeaderName, HeaderValue } from "../../schema/primitives.ts";
import { type Environment, malformedVariable, variable } from "../env.ts";

/** The headers of a reply; names in lower case. */
export type HeaderFields = Readonly<Record<string, string>>;

/**
 * The custom headers of a session: environment, then `[settings].custom_header`, then the bridge; later wins. Throws
 * `CONFIG_ERROR` for a variable that no header can hold.
 */
export function customHeaders(
  env: Environment,
  config: Config,
  bridge: BridgeFile | undefined,
): Record<string, string> {
  const name = headerPart(env, "MP_CUSTOM_HEADER_NAME", HeaderName);
  const value = headerPart(env, "MP_CUSTOM_HEADER_VALUE", HeaderValue);
  const { custom_header: setting } = config.settings;
  return mergedHeaders(
    name !== undefined && value !== undefined ? { [name]: value } : {},
    setting ? { [setting.name]: setting.value } : {},
    bridge?.headers ?? {},
  );
}

/** All of them; of two that differ in case only the later one, because a header's name has no case (RFC 9110 §5.1). */
export function mergedHeaders(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const entries = all.flatMap((headers) => Object.entries(headers));
  return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toLowerCase(), entry])).values());
}

function headerPart(env: Environment, from: string, schema: typeof HeaderName | typeof HeaderValue) {
  const text = variable(env, from);
  if (text === undefined || v.is(schema, text)) return text;
  throw malformedVariable(from, schema.pipe[1].message as string);
}

/** Whether a header of this name may carry a credential: its value is then never shown. */
export const mayCarryCredential = (name: string): boolean => /token|secret|key|auth|cookie/i.test(name);
