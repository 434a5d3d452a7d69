import { status } from "../../actions/bridge/bridge.ts";
import { showSession } from "../../actions/session.ts";
import { axesOf, type Handler } from "../call.ts";

export const show: Handler = (call) =>
  call.switches.has("bridge") ? { bridge: status(call.context) } : showSession(call.context, axesOf(call));
