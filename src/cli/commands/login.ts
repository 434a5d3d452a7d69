import type { LoginPerson } from "../../actions/login/unpublished.ts";
import { shellQuote } from "../../core/advice/shell-quote.ts";
import type { ResponseData } from "../../schema/responses.ts";
import { type Call, command } from "../arguments/command.ts";
import { refused } from "../arguments/refused.ts";
import type { Page } from "../format/page.ts";
import { howPicked } from "../format/picked.ts";

/** An address is far shorter; what was pasted around it may not be. */
const MOST_INPUT_BYTES = 64 * 1024;

const stepFlags = ["start", "finish", "resume", "list", "discard"] as const;
const wishFlags = ["region", "name", "project"] as const;
const twoShotFlags = [...stepFlags, ...wishFlags] as const;
/** Those of a login in one go. */
const wholeFlags = ["service-account", "token-env", "no-browser", "secret-stdin"] as const;
/** What goes with each step. */
const wishesOf = {
  start: ["region"],
  finish: ["name", "project"],
  resume: ["name", "project"],
  list: [],
  discard: [],
} as const satisfies Record<(typeof stepFlags)[number], readonly (typeof wishFlags)[number][]>;

type StepCall = Pick<
  Call<readonly [], (typeof twoShotFlags)[number]>,
  "context" | "flags" | "person" | "readInput" | "usage"
>;
type StepAnswer = "login-start" | "login-finish" | "login-list" | "login-discard";
type Finished = ResponseData<StepAnswer>;

/** Each step answers in its own way. */
const responseOf = ({ start, list, discard }: Pick<StepCall["flags"], "start" | "list" | "discard">): StepAnswer =>
  start ? "login-start" : list ? "login-list" : discard === undefined ? "login-finish" : "login-discard";

const stepsIn = (flags: StepCall["flags"]) =>
  stepFlags.filter((step) => flags[step] !== undefined && flags[step] !== false);

const NONE_UNFINISHED = "No login is unfinished.";

/** `mp login`: in one go on this machine, or in two steps. */
export const mpLogin = [
  command({
    words: "login",
    program: "mp",
    summary: "Log in and choose a project, in one go",
    flags: ["name", "region", "project", ...wholeFlags, ...stepFlags],
    envelopeWith: ["start", "finish"],
    envelopeElsewhere: ["resume"],
    response: responseOf,
    confirm: ({ flags: { discard } }) =>
      discard === undefined
        ? undefined
        : {
            question:
              discard === "all" ? "Delete all unfinished logins?" : `Delete the unfinished login in ${discard}?`,
            what: discard === "all" ? "all unfinished logins" : `the login in ${discard}`,
            again: `mp login --discard ${shellQuote(discard)} --yes`,
          },
    run: async (call) => {
      const { context, flags, usage, person } = call;
      const { name, region, project } = flags;
      const [step] = stepsIn(flags);
      if (step !== undefined) {
        for (const flag of wholeFlags)
          if (flags[flag] !== undefined && flags[flag] !== false)
            throw refused(usage, `--${flag} does not go with --${step}. ${usage}`);
        return inTwoSteps(call, person());
      }
      const [{ loginUnified }, { secretFromInput }] = await Promise.all([
        import("../../actions/login/login.ts"),
        import("../terminal/secret.ts"),
      ]);
      return loginUnified(context, person(), {
        name,
        project,
        region,
        type: flags["service-account"] ? "service_account" : undefined,
        tokenEnv: flags["token-env"],
        noBrowser: flags["no-browser"],
        secret: flags["secret-stdin"] ? () => secretFromInput(call, "secret of the service account") : undefined,
      });
    },
    show: showLogin,
    empty: NONE_UNFINISHED,
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
    run: (call) => inTwoSteps(call),
    show: showLogin,
    empty: NONE_UNFINISHED,
  }),
];

/** `asked`: who can be asked for a project; nobody where it is picked without asking. */
async function inTwoSteps(call: StepCall, asked?: LoginPerson): Promise<Finished> {
  const { context, flags, usage } = call;
  const { region, name, project, finish, resume, discard } = flags;
  const [step, ...more] = stepsIn(flags);
  if (step === undefined) throw await noStep(flags, usage);
  if (more.length > 0) throw refused(usage, `--${step} and --${more[0]} exclude each other. ${usage}`);
  for (const flag of wishFlags)
    if (flags[flag] !== undefined && !(wishesOf[step] as readonly string[]).includes(flag))
      throw refused(usage, `--${flag} does not go with --${step}. ${usage}`);
  switch (step) {
    case "start":
      return (await import("../../actions/login/start.ts")).loginStart(context, { region });
    case "list":
      return (await import("../../actions/login/unfinished.ts")).listUnfinished(context);
    case "discard":
      return (await import("../../actions/login/unfinished.ts")).discardUnfinished(context, discard ?? "");
    case "resume":
      return (await import("../../actions/login/resume.ts")).loginResume(
        context,
        resume ?? "",
        { name, project },
        asked,
      );
    case "finish": {
      const { loginFinish } = await import("../../actions/login/finish.ts");
      const wishes = { name, project };
      if (finish === "-") return loginFinish(context, await pastedAddress(call), wishes, "stdin");
      return loginFinish(context, finish ?? "", wishes);
    }
  }
}

const pastedAddress = async ({ person, readInput }: StepCall): Promise<string> =>
  (await person().askWhole?.("Paste the address that the browser ended on, and press Enter:")) ??
  (await readInput(MOST_INPUT_BYTES));

async function noStep({ region, name, project }: StepCall["flags"], usage: string) {
  const { loginCommand } = await import("../../core/advice/login-command.ts");
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
  if ("authorize_url" in data) return data.authorize_url;
  if ("discarded" in data) return data.discarded.map((path) => `Deleted ${path}`).join("\n") || NONE_UNFINISHED;
  if ("items" in data)
    return page.table(data.items, [
      { title: "BEGUN", value: ({ created_at: at }) => at },
      { title: "USER", value: ({ user }) => user?.email },
      { title: "ACCOUNT", value: ({ account }) => account },
      { title: "REGION", value: ({ region }) => region },
      { title: "PATH", value: ({ path }) => path, key: true },
    ]);
  const { account, user, project, project_pick: pick, renewed } = data;
  const how = howPicked(pick);
  return page.pairs([
    ["Logged in as", user && page.short(user.email)],
    ["Account", `${page.accountText(account)}, ${renewed ? "renewed, " : ""}now the active one`],
    ["Project", project && page.named(project.id, project.name)],
    ...(how === undefined ? [] : [["Picked", how] as const]),
  ]);
}
