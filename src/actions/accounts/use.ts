import type { Context } from "../../ports.ts";
import type { Chosen } from "../../schema/responses.ts";
import { choose } from "../choose.ts";

/** Makes an account the active one, and clears the workspace. Throws what {@link choose} throws. */
export const useAccount = (context: Context, name: string): Promise<Chosen> =>
  choose(context, () => ({ account: name, activate: true, workspace: null }));
