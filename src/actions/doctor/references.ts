import { withoutConfig } from "../../core/advice/findings.ts";
import { configFindings } from "../../core/advice/findings-stored.ts";
import { accountNames } from "../../core/config/odd.ts";
import { type Examination, examine } from "./look.ts";

/** Whether `[active]` and the targets name accounts that there are. */
export const references: Examination = (look) =>
  examine("references", look, () => {
    if (!look.config) return withoutConfig();
    const { active, targets } = look.config;
    const there = accountNames(look.config);
    const dangling = Object.keys(targets).filter((name) => !there.includes(targets[name]?.account ?? ""));
    const { account } = active;
    if (account !== undefined && !there.includes(account))
      return configFindings.activeDangling(account, dangling, look.session !== undefined);
    return dangling.length > 0 ? configFindings.targetsDangling(dangling.sort()) : configFindings.noDangling();
  });
