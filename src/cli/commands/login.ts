import { loginCommand } from "../../core/advice/login-command.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { type Call, command } from "../arguments/command.ts";
import { argument } from "../arguments/common.ts";
import type { FlagName } from "../arguments/flags.ts";
import { refused } from "../arguments/refused.ts";
import type { Page } from "../format/page.ts";
import { accountText } from "../format/things.ts";

/** An address is far shorter; what was pasted around it may not be. */
const MOST_INPUT_BYTES = 64 * 1024;

const stepFlags = ["start", "finish", "resume"] as const;
const wishFlags = ["region", "name", "project"] as const;
const twoShotFlags = [...stepFlags, ...wishFlags] as const;
/** Those of a login in one go. */
const wholeFlags = ["service-account", "token-env", "no-browser", "secret-stdin"] as const;

type StepCall = Pick<
  Call<readonly [], (typeof twoShotFlags)[number]>,
  "context" | "flags" | "person" | "readInput" | "usage"
>;
/** The step that begins a login answers otherwise than those that end it. */
const responseOf = ({ start }: { readonly start: boolean }): "login-start" | "login-finish" =>
  start ? "login-start" : "login-finish";

type Finished = ResponseData<"login-start" | "login-finish">;

export const accountLogin = command({
  words: "account login",
  summary: "Log an oauth_browser account in, with a browser on this machine",
  args: [argument.account],
  flags: ["no-browser"],
  response: "account-login",
  run: async ({ context, person, args: [name], flags }) => {
    const { loginAccount } = await import("../../actions/login/account.ts");
    return loginAccount(context, person(), name, { noBrowser: flags["no-browser"] });
  },
  show: ({ logged_in_as: { name, user, expires_at: until } }, page) =>
    `Logged in to ${name}${user ? ` as ${page.short(user.email)}` : ""}${until === null ? "" : `, until ${until}`}.`,
});

/** `mp login`: in one go on this machine, or in two steps. */
export const mpLogin = [
  command({
    words: "login",
    program: "mp",
    summary: "Log in and choose a project, in one go",
    flags: ["name", "region", "project", ...wholeFlags, ...stepFlags],
    envelopeWith: stepFlags,
    response: responseOf,
    run: async (call) => {
      const { context, flags, usage, person } = call;
      const { name, region, project, start, finish, resume } = flags;
      if (start || finish !== undefined || resume !== undefined) {
        for (const flag of wholeFlags)
          if (flags[flag] !== undefined && flags[flag] !== false)
            throw refused(usage, `--${flag} does not go with --start, --finish or --resume. ${usage}`);
        return inTwoSteps(call);
      }
      const [{ loginUnified }, { secretFromInput }] = await Promise.all([
        import("../../actions/login/login.ts"),
        import("../terminal/secret.ts"),
      ]);
      return loginUnified(context, person(), {
        name,
        project,
        region,
        serviceAccount: flags["service-account"],
        tokenEnv: flags["token-env"],
        noBrowser: flags["no-browser"],
        secret: flags["secret-stdin"] ? () => secretFromInput(call, "secret of the service account") : undefined,
      });
    },
    show: showLogin,
  }),
];

/** `auth_manager login`: in two steps, for an agent. */
export const twoShotLogin = [
  command({
    words: "login",
    program: "auth_manager",
    summary: "Log in where no browser can reach this machine, in two steps",
    flags: twoShotFlags,
    response: responseOf,
    run: inTwoSteps,
    show: showLogin,
  }),
];

async function inTwoSteps({ context, flags, person, readInput, usage }: StepCall): Promise<Finished> {
  const { region, name, project, start, finish, resume } = flags;
  const steps = [start, finish !== undefined, resume !== undefined].filter(Boolean).length;
  if (steps === 0) throw noStep(flags, usage);
  if (steps > 1) throw refused(usage, `--start, --finish and --resume exclude each other. ${usage}`);
  const excluded: readonly (FlagName & keyof typeof flags)[] = start ? ["name", "project"] : ["region"];
  const step = start ? "--start" : finish === undefined ? "--resume" : "--finish";
  for (const flag of excluded)
    if (flags[flag] !== undefined) throw refused(usage, `--${flag} does not go with ${step}. ${usage}`);
  if (start) {
    const { loginStart } = await import("../../actions/login/start.ts");
    return loginStart(context, { region });
  }
  if (resume !== undefined) {
    const { loginResume } = await import("../../actions/login/resume.ts");
    return loginResume(context, resume, { name, project });
  }
  const { loginFinish } = await import("../../actions/login/finish.ts");
  const given =
    finish === "-"
      ? ((await person().askWhole?.("Paste the address that the browser ended on, and press Enter:")) ??
        (await readInput(MOST_INPUT_BYTES)))
      : (finish ?? "");
  return loginFinish(context, given, { name, project });
}

function noStep({ region, name, project }: StepCall["flags"], usage: string) {
  const start = loginCommand({ start: true, region });
  const whole = loginCommand({ region, name, project });
  return refused(
    usage,
    `Say which step of the login this is. Where a browser can reach this machine, a person runs: ${whole}. Elsewhere, and ` +
      `for an agent, it begins with: ${start}`,
    [
      { command: start, label: "Begin a login that any browser can approve" },
      { command: whole, label: "For a person at this machine" },
    ],
  );
}

function showLogin(data: Finished, page: Page): string {
  if (!("account" in data)) return data.authorize_url;
  const { account, user, project } = data;
  return `Logged in${user ? ` as ${page.short(user.email)}` : ""}.\n${page.pairs([
    ["Account", `${accountText(account)}, now the active one`],
    ["Project", project && page.named(project.id, project.name)],
  ])}`;
}
