import * as v from "valibot";
import type { BridgeFile } from "../../schema/bridge.ts";
import type { Config, Origin } from "../../schema/config.ts";
import { HeaderName, HeaderValue } from "../../schema/primitives.ts";
import { oddFault } from "../config/odd.ts";
import { type Environment, malformedVariable, variable } from "../env.ts";
import { Fault } from "../fault.ts";

/** The headers of a reply; names in lower case. */
export type HeaderFields = Readonly<Record<string, string>>;

/** Where the account of a session is from. */
interface AccountSource {
  readonly origin: Origin;
  readonly bridge: BridgeFile | undefined;
}

/**
 * The custom headers of a session: environment, then `[settings].custom_header`, then those of the bridge that its account is from;
 * later wins. A bridge in force beside another account brings none. Throws `CONFIG_ERROR` for what no header can hold: for where a
 * request is made.
 */
export function customHeaders(env: Environment, config: Config, from?: AccountSource): Record<string, string> {
  return mergedHeaders(
    environmentHeader(env),
    settingOf(config),
    (from?.origin === "bridge" && from.bridge && headersOf(from.bridge)) || {},
  );
}

/** The one that the variables name. Throws `CONFIG_ERROR` for what no header can hold. */
export function environmentHeader(env: Environment): Record<string, string> {
  const name = headerPart(env, "MP_CUSTOM_HEADER_NAME", HeaderName);
  const value = headerPart(env, "MP_CUSTOM_HEADER_VALUE", HeaderValue);
  return name !== undefined && value !== undefined ? { [name]: value } : {};
}

function settingOf({ settings, odd }: Config): Record<string, string> {
  if (odd?.custom_header) throw oddFault(odd, ["settings", "custom_header"], odd.custom_header);
  const { custom_header: header } = settings;
  return header ? { [header.name]: header.value } : {};
}

function headersOf({ headers }: BridgeFile): Record<string, string> {
  for (const [header, value] of Object.entries(headers ?? {})) {
    const broken = v.is(HeaderName, header) ? (v.is(HeaderValue, value) ? undefined : HeaderValue) : HeaderName;
    if (broken)
      throw new Fault("CONFIG_ERROR", { header, reason: reasonOf(broken) }, { place: { namedBy: "the bridge file" } });
  }
  return headers ?? {};
}

const reasonOf = (schema: typeof HeaderName | typeof HeaderValue): string => schema.pipe[1].message as string;

/** All of them; of two that differ in case only the later one, because a header's name has no case (RFC 9110 §5.1). */
export function mergedHeaders(...all: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const entries = all.flatMap((headers) => Object.entries(headers));
  return Object.fromEntries(new Map(entries.map((entry) => [entry[0].toLowerCase(), entry])).values());
}

function headerPart(env: Environment, from: string, schema: typeof HeaderName | typeof HeaderValue) {
  const text = variable(env, from);
  if (text === undefined || v.is(schema, text)) return text;
  throw malformedVariable(from, reasonOf(schema));
}
