import { existsSync } from "node:fs";
import { folderFindings } from "../../core/advice/findings.ts";
import { type Examination, examine } from "./look.ts";

/** Whether there is a home. */
export const home: Examination = (look) =>
  examine("home", look, ({ home: path }) =>
    existsSync(path) ? folderFindings.home(path) : folderFindings.homeMissing(path),
  );
