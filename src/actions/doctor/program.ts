import { join } from "node:path";
import { programFindings } from "../../core/advice/findings.ts";
import { mpOnPath } from "../../storage/on-path.ts";
import { type Examination, examine } from "./look.ts";

/** Which `mp` a shell would run: the Python tool has the same name. */
export const program: Examination = (look) =>
  examine("program", look, ({ env }) => {
    const own = join(look.installation, "scripts", "mp.mjs");
    const found = mpOnPath(env.PATH, own);
    return found.kind === "other"
      ? programFindings.otherProgram({ path: found.path, own })
      : programFindings.noOtherProgram(found.kind === "ours", own);
  });
