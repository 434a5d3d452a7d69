import type { Step } from "../../errors.ts";
import { type AccountType, type Region, regions } from "../../schema/primitives.ts";
import { stepTo } from "./deeds.ts";
import { commandFor, flagFor, shellQuote, toFillIn } from "./shell-quote.ts";

/** The commands that answers name. Each must work as printed. */
export const onboarding: readonly Step[] = [
  { command: "mp login", label: "Log in with the browser (recommended)" },
  {
    command: addAccountCommand({ name: "team", type: "service_account", region: "us" }),
    label: "Add a service account; it asks for the secret with hidden input",
  },
  stepTo(
    { set: { MP_OAUTH_TOKEN: "<bearer>", MP_REGION: "us", MP_PROJECT_ID: "<id>" } },
    "Use a bearer token from the environment (CI, agents)",
  ),
];

/** `mp account add` with these flags. A username that is not known is left for the person to fill in. */
export function addAccountCommand({ name, type, username, tokenEnv, region, project }: AddFlags): string {
  const flags = [`--type ${type}`];
  if (username !== undefined) flags.push(flagFor("--username", username));
  else if (type === "service_account") flags.push(`--username ${toFillIn("service-account-username")}`);
  if (tokenEnv !== undefined) flags.push(flagFor("--token-env", tokenEnv));
  if (region !== undefined) flags.push(flagFor("--region", region));
  if (project !== undefined) flags.push(flagFor("--project", project));
  return commandFor("mp account add", name, flags.join(" "));
}

/** The flags of `mp account add` that advice repeats. */
export interface AddFlags {
  readonly name?: string | undefined;
  readonly type: AccountType;
  readonly username?: string | undefined;
  readonly tokenEnv?: string | undefined;
  readonly region?: string | undefined;
  readonly project?: string | undefined;
}

/** How a bridge is used where it goes, and until when. */
export const importThere = (path: string, tokens?: { expires_at: string; refreshable: boolean }): Step => ({
  command: `auth_manager bridge import ${shellQuote(path)}`,
  label: `On the other side: make it an account there${untilWhen(tokens)}; or use the file in place with MP_AUTH_FILE`,
});

function untilWhen(tokens?: { expires_at: string; refreshable: boolean }): string {
  if (!tokens) return ", good as long as its secret is";
  if (!tokens.refreshable) return `, good until ${tokens.expires_at}`;
  return `, good until either machine refreshes it (its access token until ${tokens.expires_at})`;
}

/** How to do without the bridge file `path`, which is in force. */
export const bridgeRemoval = (path: string): Step => ({
  command: `mp account remove-bridge ${flagFor("--at", path)} --yes`,
  label: "Delete the bridge file, which hides the account as long as it is there",
});

export const listAccounts: Step = { command: "mp account list", label: "See the accounts there are" };
export const useAccount: Step = { command: "mp account use <name>", label: "Make one of them the active account" };

/** What to do when no account is active: choose one if there are any, else get one. */
export const getAnAccount = (anyAccounts: boolean): readonly Step[] =>
  anyAccounts ? [listAccounts, useAccount, ...onboarding] : onboarding;

/** How to do without a variable of the environment. */
export const unset = (variable: string): Step =>
  stepTo(
    { unset: [variable] },
    `Do without ${variable}, where it is set: this shell, or for an agent its own environment or its host's settings (in one command of an agent it does not last)`,
  );

/** Whether it is a variable of ours that holds or hides something. */
export const isVariable = (by: string | undefined): by is string => by?.startsWith("MP_") === true;

/** ` --account NAME` for a command about an account that is not the active one. */
export const forAccount = (name: string, isActive: boolean): string =>
  isActive ? "" : ` ${flagFor("--account", name)}`;

const listProjects = (suffix: string): Step => ({
  command: `mp project list${suffix}`,
  label: "See the projects this account can reach",
});

/** How to choose a project for an account of the config file. */
export const chooseProject = (name: string, isActive: boolean, label = "Choose one"): readonly Step[] => {
  const suffix = forAccount(name, isActive);
  return [listProjects(suffix), { command: `mp project use <id>${suffix}`, label }];
};

/** How to choose a project after a login, which has made the account the active one. */
export const chooseAfterLogin = ({ account, hasProject, isHidden, noProjectIn }: LoggedIn): readonly Step[] => {
  const { name, region } = account;
  if (noProjectIn) return noProjectInReach(noProjectIn, region, forAccount(name, !isHidden));
  return chooseProject(name, !isHidden, hasProject ? "Choose another" : "Choose one");
};

interface LoggedIn {
  readonly account: { readonly name: string; readonly region: Region };
  /** It has picked one already. */
  readonly hasProject: boolean;
  /** Another account is in force in this shell. */
  readonly isHidden: boolean;
  /** The organizations of somebody who can reach no project at all. */
  readonly noProjectIn: readonly string[] | undefined;
}

/** What there is to do where an account can reach no project: somebody has to let it, or it is another region's. */
export function noProjectInReach(organizations: readonly string[], region: Region | undefined, suffix = ""): Step[] {
  const named = organizations.map((name) => `"${name}"`).join(" or ");
  const others = regions.filter((one) => one !== region);
  return [
    {
      command: `mp project list --refresh${suffix}`,
      label: `Have an administrator of ${named === "" ? "your organization" : `the organization ${named}`} let you into a project, then ask again`,
    },
    ...others.map((one) => ({ command: `mp login --region ${one}`, label: `Or log in in the region ${one}` })),
  ];
}

/** How to choose a project of an account from the environment or a bridge, whose files are not ours to write. */
export const chooseProjectByVariable: readonly Step[] = [
  listProjects(""),
  stepTo({ set: { MP_PROJECT_ID: "<id>" } }, "Choose one for this shell"),
];
