import { withoutConfig } from "../../core/advice/findings.ts";
import { configFindings } from "../../core/advice/findings-stored.ts";
import { accountNames } from "../../core/config/odd.ts";
import { type Examination, examine } from "./look.ts";

/** Whether names differ in case alone. */
export const names: Examination = (look) =>
  examine("names", look, () => {
    if (!look.config) return withoutConfig();
    const all = accountNames(look.config);
    const isTwin = (name: string): boolean =>
      all.some((other) => other !== name && other.toLowerCase() === name.toLowerCase());
    const twins = all.filter(isTwin).sort();
    return twins.length > 0 ? configFindings.twins(twins) : configFindings.noTwins();
  });
