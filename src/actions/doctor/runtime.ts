import { programFindings } from "../../core/advice/findings.ts";
import { version } from "../../version.ts";
import { type Examination, examine } from "./look.ts";

/** Which Node and which version run. */
export const runtime: Examination = (look) =>
  examine("runtime", look, () =>
    programFindings.runtime({ node: process.versions.node, version, installation: look.installation }),
  );
