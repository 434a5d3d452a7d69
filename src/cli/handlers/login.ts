import { loginCommand } from "../../core/advice/login-command.ts";
import { MixpanelError } from "../../errors.ts";
import type { Region } from "../../schema/primitives.ts";
import { type Call, firstArg, type Handler, invalidArgs } from "../call.ts";
import type { OptionName } from "../options.ts";

/** An address is far shorter; what was pasted around it may not be. */
const MOST_INPUT_BYTES = 64 * 1024;

export const account: Handler = async (call) => {
  const { loginAccount } = await import("../../actions/login/account.ts");
  return loginAccount(call.context, call.person(), firstArg(call), { noBrowser: call.switches.has("no-browser") });
};

export const twoShot: Handler = async (call) => {
  const { context, options } = call;
  const { region, name, project, finish, resume } = options;
  const isStart = call.switches.has("start");
  const kinds = [isStart, finish !== undefined, resume !== undefined].filter(Boolean).length;
  if (kinds === 0) throw notSaidHow(call);
  if (kinds > 1) throw invalidArgs(call.usage, `--start, --finish and --resume exclude each other. ${call.usage}`);
  refuse(
    call,
    isStart ? ["name", "project"] : ["region"],
    isStart ? "--start" : finish === undefined ? "--resume" : "--finish",
  );
  if (isStart) {
    const { loginStart } = await import("../../actions/login/start.ts");
    return loginStart(context, { region: region as Region | undefined });
  }
  if (resume !== undefined) {
    const { loginResume } = await import("../../actions/login/resume.ts");
    return loginResume(context, resume, { name, project });
  }
  const { loginFinish } = await import("../../actions/login/finish.ts");
  const pasted = finish === "-" ? await call.readInput(MOST_INPUT_BYTES) : (finish ?? "");
  return loginFinish(context, pasted, { name, project });
};

function refuse({ options, usage }: Call, names: readonly OptionName[], kind: string): void {
  for (const name of names)
    if (options[name] !== undefined) throw invalidArgs(usage, `--${name} does not go with ${kind}. ${usage}`);
}

function notSaidHow({ usage, options: { region, name, project } }: Call): MixpanelError {
  const start = loginCommand({ start: true, region });
  const whole = loginCommand({ region, name, project });
  return new MixpanelError(
    "INVALID_ARGS",
    `Say which step of the login this is. Where a browser can reach this machine, a person runs: ${whole}. Elsewhere, and ` +
      `for an agent, it begins with: ${start}`,
    {
      details: { usage },
      next: [
        { command: start, label: "Begin a login that any browser can approve" },
        { command: whole, label: "For a person at this machine" },
      ],
    },
  );
}
