import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFindings } from "../../core/advice/findings.ts";
import { version } from "../../version.ts";
import { type Examination, examine } from "./look.ts";

/** What both launchers, and a refresh, begin with. */
const SCRIPTS = ["auth_manager.mjs", "mp.mjs", "refresh.mjs"].map((name) => join("scripts", name));

/** Whether every file is there that another one of this installation names. */
export const installation: Examination = (look) =>
  examine("installation", look, () => {
    const { installation: folder } = look;
    const missing = [...SCRIPTS, "package.json", "schemas"].filter((path) => !existsSync(join(folder, path)));
    missing.push(...missingIn(join(folder, "dist")).map((name) => join("dist", name)));
    if (missing.length > 0) return programFindings.installationDamaged(folder, missing);
    const { version: found } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return found === version
      ? programFindings.installationWhole(folder)
      : programFindings.installationMixed(folder, version, String(found));
  });

const ENTRIES = ["auth_manager.js", "mp.js", "refresh.js", "index.js"];

/** The files of the bundle that are named and not there. */
function missingIn(dist: string): string[] {
  const there = existsSync(dist) ? readdirSync(dist) : [];
  const named = there
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => [...readFileSync(join(dist, name), "utf8").matchAll(/"\.\/([\w.-]+\.js)"/g)])
    .map(([, name = ""]) => name);
  return [...new Set([...ENTRIES, ...named])].filter((name) => !there.includes(name));
}
