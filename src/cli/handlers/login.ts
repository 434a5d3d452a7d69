import { MixpanelError } from "../../errors.ts";
import type { Handler } from "../call.ts";

const later: Handler = () => {
  throw new MixpanelError("INTERNAL_ERROR", "This subcommand needs the network and is not built yet.");
};
export const account = later;
export const twoShot = later;
