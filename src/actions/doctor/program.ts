import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { programFindings } from "../../core/advice/findings.ts";
import { type Examination, examine } from "./look.ts";

/** Which `mp` a shell would run: the Python tool has the same name. */
export const program: Examination = (look) =>
  examine("program", look, ({ env }) => {
    const own = join(look.installation, "scripts", "mp.mjs");
    const path = firstOnPath(env.PATH) ?? null;
    return path === null || real(path) === real(own)
      ? programFindings.noOtherProgram({ path, own })
      : programFindings.otherProgram({ path, own });
  });

function firstOnPath(path: string | undefined): string | undefined {
  return (path ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => join(folder, "mp"))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
