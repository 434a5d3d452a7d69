import * as bridge from "../../actions/bridge/bridge.ts";
import { axesOf, type Handler, invalidArgs } from "../call.ts";

export const status: Handler = ({ context }) => ({ bridge: bridge.status(context) });

export const exportTo: Handler = async (call) => {
  const { to } = call.options;
  if (to === undefined) throw invalidArgs(call.usage, `--to is missing: where to write the bridge file. ${call.usage}`);
  const { exportBridge } = await import("../../actions/bridge/export.ts");
  return {
    exported: await exportBridge(call.context, to, axesOf(call), { accessOnly: call.switches.has("access-only") }),
  };
};

export const remove: Handler = (call) => bridge.remove(call.context, call.options.at);
