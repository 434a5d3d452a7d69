import type { Context } from "../../ports.ts";
import type { ActiveSession } from "../../schema/responses.ts";
import { choose } from "../choose.ts";

/** Makes an account the active one, and clears the workspace. Throws what {@link choose} throws. */
export const useAccount = (context: Context, name: string): Promise<ActiveSession> =>
  choose(context, () => ({ account: name, activate: true, workspace: null }));
