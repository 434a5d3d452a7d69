import { loginUnified } from "../actions/login/login.ts";
import type { Region } from "../schema/primitives.ts";
import { type Call, type Handler, invalidArgs } from "./call.ts";
import { twoShot } from "./handlers/login.ts";
import { secretFromInput } from "./mp-secret.ts";
import type { OptionName } from "./options.ts";

const ownFlags = [
  "service-account",
  "token-env",
  "no-browser",
  "secret-stdin",
] as const satisfies readonly OptionName[];

/** `mp login`: in one go on this machine, or in two shots (§4). */
export const login: Handler = async (call) => {
  const { context, options, switches } = call;
  const { name, project, finish, resume } = options;
  if (switches.has("start") || finish !== undefined || resume !== undefined) return inTwoShots(call);
  const secret = switches.has("secret-stdin")
    ? () => secretFromInput(call, "secret of the service account")
    : undefined;
  return loginUnified(context, call.person(), {
    name,
    project,
    region: options.region as Region | undefined,
    serviceAccount: switches.has("service-account"),
    tokenEnv: options["token-env"],
    noBrowser: switches.has("no-browser"),
    secret,
  });
};

function inTwoShots(call: Call): ReturnType<Handler> {
  const { options, switches, usage } = call;
  for (const flag of ownFlags)
    if (switches.has(flag) || options[flag] !== undefined)
      throw invalidArgs(usage, `--${flag} does not go with --start, --finish or --resume. ${usage}`);
  return twoShot(call);
}
