import { existsSync } from "node:fs";
import { withoutConfig } from "../../core/advice/findings.ts";
import { configFindings } from "../../core/advice/findings-stored.ts";
import { ifPossible } from "../../core/fault.ts";
import { accountFolder, bridgedPath } from "../../storage/paths.ts";
import { peekAtTokens } from "../../storage/tokens-in-use.ts";
import { type Examination, examine } from "./look.ts";

/** Logins that a bridge has carried to another machine, which can refresh them too. */
export const exported: Examination = (look) =>
  examine("exported", look, (context) => {
    if (!look.config) return withoutConfig();
    const shared = Object.keys(look.config.accounts).filter((name) => {
      const folder = accountFolder(context, name);
      return existsSync(bridgedPath(folder)) && ifPossible(() => peekAtTokens(context, folder))?.refresh_token != null;
    });
    return shared.length > 0 ? configFindings.shared(shared.sort()) : configFindings.notShared();
  });
