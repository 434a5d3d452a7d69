import { withoutConfig } from "../../core/advice/findings.ts";
import { configFindings } from "../../core/advice/findings-stored.ts";
import { sharedTokens } from "../../storage/tokens-in-use.ts";
import { type Examination, examine } from "./look.ts";

/** Logins that a bridge has carried to or from another machine, which can refresh them too. */
export const exported: Examination = (look) =>
  examine("exported", look, (context) => {
    if (!look.config) return withoutConfig();
    const shared = Object.keys(look.config.accounts).filter((name) => sharedTokens(context, name));
    return shared.length > 0 ? configFindings.shared(shared.sort()) : configFindings.notShared();
  });
