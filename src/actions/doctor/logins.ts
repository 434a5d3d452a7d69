import { configFindings } from "../../core/advice/findings-stored.ts";
import { listUnfinished } from "../login/unfinished.ts";
import { type Examination, examine } from "./look.ts";

/** Logins that were approved and not finished. */
export const logins: Examination = (look) =>
  examine("logins", look, (context) => {
    const { items, next = [] } = listUnfinished(context);
    return items.length === 0
      ? configFindings.noLogins()
      : configFindings.logins(
          next,
          items.map(({ path }) => path),
        );
  });
