import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sought } from "../core/cleanse/spellings.ts";
import { type Here, kindOf, type Places, placesOf } from "./places.ts";
import { secretsInJson, secretsInToml, tokenVariables } from "./texts.ts";

/** Every file of credentials that is there now. */
export function credentialFiles(places: Places): string[] {
  const inRoots = places.roots.flatMap((root) => [
    ...filesIn(root),
    ...["accounts", "bridge"].flatMap((part) =>
      filesIn(join(root, part)).flatMap((folder) => [folder, ...filesIn(folder)]),
    ),
    ...filesIn(join(root, "oauth")),
  ]);
  const all = [...places.configs, ...places.bridges, ...inRoots];
  return [...new Set(all)].filter((path) => kindOf(places, path) !== undefined);
}

const filesIn = (folder: string): string[] => namesIn(folder).map((name) => join(folder, name));

/** What lies in a folder; nothing where there is none. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Every secret that is stored here, or that a variable holds. `fail` is told of a file that is there and cannot be read. */
export function storedSecrets(here: Here, fail: (problem: string) => void): Sought[] {
  const found: Sought[] = [];
  const variables = new Set(["MP_OAUTH_TOKEN"]);
  for (const path of credentialFiles(placesOf(here))) {
    const text = textOf(path, fail);
    if (text === undefined) continue;
    // By what it looks like: a name says nothing where a variable has chosen it.
    found.push(...(/^\s*\{/.test(text) ? secretsInJson(text) : secretsInToml(text)));
    for (const name of tokenVariables(text)) variables.add(name);
  }
  const { MP_SECRET: secret = "", MP_USERNAME: username = "" } = here.env;
  const inVariables = [...variables].map((name) => (Object.hasOwn(here.env, name) && here.env[name]?.trim()) || "");
  return [...found, { value: secret.trim(), usernames: [username.trim()] }, ...inVariables.map((value) => ({ value }))];
}

function textOf(path: string, fail: (problem: string) => void): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (!/^(?:ENOENT|ENOTDIR|EISDIR)$/.test(code)) fail(`${path} cannot be read (${code})`);
    return undefined;
  }
}
