import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { BridgeFile } from "../src/schema/bridge.ts";
import { ConfigFile } from "../src/schema/config-file.ts";
import { envelopeSchema } from "../src/schema/envelope.ts";
import { InflightFile } from "../src/schema/inflight.ts";
import { Me, MeCache } from "../src/schema/me-file.ts";
import { PlaceholderMeta } from "../src/schema/placeholder-meta.ts";
import { type ResponseName, responses } from "../src/schema/responses.ts";
import { OAuthClientInfo, OAuthTokens } from "../src/schema/tokens.ts";
import { descriptionOf } from "./descriptions.ts";

/** `npm run schemas`: one JSON Schema (2020-12) per response and per file, into `schemas/`, committed. */
type Schema = Parameters<typeof toJsonSchema>[0];

const files: Record<string, { title: string; schema: Schema }> = {
  bridge: { title: "A bridge file", schema: BridgeFile },
  client: { title: "client_{us,eu,in}.json", schema: OAuthClientInfo },
  config: { title: "config.toml", schema: ConfigFile },
  inflight: { title: "inflight.json", schema: InflightFile },
  me: { title: "The results of /me", schema: Me },
  "me-cache": { title: "me.json", schema: MeCache },
  meta: { title: "meta.json of a login that is not published yet", schema: PlaceholderMeta },
  tokens: { title: "tokens.json", schema: OAuthTokens },
};

/** The text of every schema file by its name, `NAME.json`. */
export function generate(): Map<string, string> {
  const answers = (Object.keys(responses) as ResponseName[]).map((name) => {
    const title = `The envelope of the response ${name}`;
    return [`${name}.json`, text(name, title, envelopeSchema(name))] as const;
  });
  const stored = Object.entries(files).map(
    ([name, { title, schema }]) => [`${name}.json`, text(name, title, schema)] as const,
  );
  return new Map([...answers, ...stored]);
}

function text(name: string, title: string, schema: Schema): string {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: "draft-2020-12",
    // What lies on disk or goes over the wire: before a default is filled in, or a secret wrapped.
    typeMode: "input",
    // Rules between fields have no equivalent, and a number in JSON is always finite.
    ignoreActions: ["check", "finite"],
  });
  described(rest, name);
  return `${JSON.stringify({ $schema, $id: `urn:mixpanel-auth:schema:${name}`, title, ...rest }, null, 2)}\n`;
}

/** Adds to each property of `schema`, which is that of `parent`, what it means. */
function described(schema: unknown, parent: string): void {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, part] of Object.entries(schema)) {
    if (key !== "properties") {
      described(part, parent);
      continue;
    }
    for (const [name, property] of Object.entries(part as Record<string, Record<string, unknown>>)) {
      described(property, name);
      const description = descriptionOf(parent, name);
      if (description !== undefined) property.description = description;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../schemas", import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, contents] of generate()) writeFileSync(join(folder, file), contents);
}
