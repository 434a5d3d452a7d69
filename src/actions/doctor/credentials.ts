import { becauseOf, networkFindings, skipped } from "../../core/advice/findings.ts";
import { within } from "../../core/fault.ts";
import { customHeaders } from "../../core/http/headers.ts";
import { userOf } from "../../core/me/me.ts";
import { fetchMe } from "../../mixpanel/me-request.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import type { Context } from "../../ports.ts";
import { quiet } from "../../storage/quiet.ts";
import { ownerOf, presentAuthorization } from "../credentials.ts";
import { type Resolved, standingIn } from "../session.ts";
import { type Examination, finding, toldOf } from "./look.ts";

/** Whether Mixpanel accepts the credentials of the account in force, as they are. */
export const credentials: Examination = async (look) => {
  const { context, session, answers, isOffline } = look;
  if (isOffline) return [finding("credentials", networkFindings.offline())];
  if (!session) return [finding("credentials", networkFindings.nobody())];
  const { account, origin, bridge, config } = session;
  const answer = answers.find(({ region }) => region === account.region)?.answer;
  if (!(await answer?.().catch(() => undefined)))
    return [finding("credentials", skipped("Not asked, because Mixpanel is not reached."))];
  return [
    await toldOf("credentials", look, () =>
      within({ owner: ownerOf(session) }, async () => {
        const authorization = presentAuthorization(quiet(context), session);
        if (!authorization && isKnownToBeOut(context, session)) return becauseOf(`account:${account.name}`);
        if (!authorization) return networkFindings.expired(account.name, origin);
        const headers = customHeaders(context.env, config, { origin, bridge });
        const me = await withTransport(context, (transport) =>
          fetchMe(context, transport, { region: account.region, account: account.name, authorization, headers }),
        );
        return networkFindings.accepted(account.name, userOf(me)?.email);
      }),
    ),
  ];
};

/** What is said of the account itself is that it needs a login: to try its tokens would be in vain. */
const isKnownToBeOut = (context: Context, session: Resolved): boolean =>
  session.origin === "config" && standingIn(quiet(context), session).status === "needs_login";
