import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { failure } from "../../core/advice/findings.ts";
import { configFindings } from "../../core/advice/findings-stored.ts";
import { accountNames, oddFault } from "../../core/config/odd.ts";
import type { Fault } from "../../core/fault.ts";
import type { Config } from "../../schema/config.ts";
import { whyUnwritable } from "../../storage/access.ts";
import { isInOurFolder, readConfig } from "../../storage/config-reader.ts";
import { configPath } from "../../storage/paths.ts";
import { version } from "../../version.ts";
import { type Examination, examine } from "./look.ts";

/** Of the folder `storage` tells. */
const OF_THE_FOLDER = ["folder_open"];

/** Whether config.toml can be read, is valid, and is closed to others. */
export const config: Examination = (look) =>
  examine(
    "config",
    look,
    (context) => {
      const path = configPath(context);
      const found = readConfig(context);
      const odd = oddIn(found);
      if (odd) return { ...failure(odd, version), status: found.odd?.active && !look.session ? "fail" : "warn" };
      const why = isInOurFolder(context, path) ? undefined : whyUnwritable(dirname(path));
      if (why) return configFindings.configClosed(path, why.reason, why.code);
      return existsSync(path)
        ? configFindings.config(path, accountNames(found).length)
        : configFindings.configMissing(path);
    },
    OF_THE_FOLDER,
  );

/** The first entry that cannot be used, but for accounts, each of which has a finding of its own. */
function oddIn({ odd }: Config): Fault | undefined {
  if (!odd) return undefined;
  const [target] = Object.entries(odd.targets);
  if (odd.active) return oddFault(odd, ["active"], odd.active);
  if (odd.custom_header) return oddFault(odd, ["settings", "custom_header"], odd.custom_header);
  return target && oddFault(odd, ["targets", target[0]], target[1]);
}
