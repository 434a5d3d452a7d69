import { networkFindings } from "../../core/advice/findings.ts";
import { type Examination, finding, toldOf } from "./look.ts";

/** Whether the server of each region in use answers: its name, the proxy, TLS, and what comes back. */
export const network: Examination = async (look) => {
  const { answers, isOffline } = look;
  if (isOffline) return [finding("network", networkFindings.offline())];
  if (answers.length === 0) return [finding("network", networkFindings.nobody())];
  return Promise.all(
    answers.map(({ region, answer }) =>
      toldOf(`network:${region}`, look, async () => networkFindings.reached(await answer())),
    ),
  );
};
