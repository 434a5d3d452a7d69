import { fromResults, type Me, mapOf, unusable, validJson } from "./me.ts";
import { exactValue, type JsonText, jsonText, members, objectText } from "./ordered-json.ts";

/** The reply `text`: `{"status":"ok","results":{…}}` or the bare results. Throws `API_ERROR`, quoting none of it. */
export function parseMe(text: string): Me {
  return fromResults(results(validJson(text)));
}

/** The text of `me.json` for results that came at `cachedAt` (Unix seconds). */
export function cacheText(me: Me, cachedAt: number): string {
  const kept = mapOf(me.text, "results");
  return `${objectText(new Map([...kept, ["cached_at", jsonText(String(cachedAt))]]))}\n`;
}

/** The results themselves, out of their wrapping. A bare reply has neither `status` nor `error`. */
function results(text: JsonText): JsonText {
  const reply = members(text);
  if (!reply) throw unusable("it is not an object");
  const inner = reply.get("results");
  const status = reply.get("status");
  const isBare = inner === undefined && status === undefined && !reply.has("error");
  const isWrapped = inner !== undefined && (status === undefined || exactValue(status) === "ok");
  if (!isBare && !isWrapped) throw unusable("it does not say that the request went well");
  return inner ?? text;
}
