import type { Step } from "../../errors.ts";
import type { Advice } from "./adviser.ts";
import { type Deed, deedInWords, stepTo } from "./deeds.ts";
import { withoutHiders } from "./hidden.ts";
import { loginCommand } from "./login-command.ts";
import { reachText } from "./reach.ts";
import type { ChoiceRefusal } from "./refusal.ts";
import { commandFor, flagFor } from "./shell-quote.ts";
import { addAccountCommand, forAccount } from "./steps.ts";

/** The words for what is not changed or chosen as asked. */
export function choiceRefused(refusal: ChoiceRefusal): Advice {
  switch (refusal.reason) {
    case "type_has_none": {
      const { account, type, what } = refusal;
      const removal = { command: commandFor("mp account remove", account), label: "Delete the account instead" };
      return {
        message: `"${account}" is of type ${type}, which has no ${what}.`,
        ...(what === "login to forget" && { next: [removal] }),
      };
    }
    case "logged_in_elsewhere": {
      const { account, region } = refusal;
      const command = commandFor("mp account logout", account);
      return {
        message: `"${account}" is logged in in region ${region}, and its tokens are good nowhere else. Run first: ${command}`,
        next: [{ command, label: "Forget its tokens" }],
      };
    }
    case "left_elsewhere": {
      const { account: name, region, wanted, project } = refusal;
      const add = addAccountCommand({ name, type: "oauth_browser", region, project });
      const login = loginCommand({ name, region: wanted, project });
      return {
        message:
          `A login of an earlier account "${name}" is left here, which is good in region ${region} only. ` +
          `To go on with it, run: ${add}, or, to have one in region ${wanted} in its place: ${login}`,
        next: [
          { command: add, label: `Add it with its login in region ${region}` },
          { command: login, label: `Log in to region ${wanted}, and give up that login` },
        ],
      };
    }
    case "account_not_ours":
      return notOurs(refusal);
    case "login_not_ours": {
      const { account, origin, by } = refusal;
      return {
        message:
          `The account of this session is "${account}", which comes from ${ownerOf(origin)} (${by}) and has no login here. ` +
          "Name an account of the config file, or do without that one.",
        next: [{ command: "mp account list", label: "See the accounts of the config file" }, ...withoutHiders([by])],
      };
    }
    case "project_of_variable": {
      const { project, workspace } = refusal;
      const deed: Deed = { set: { MP_WORKSPACE_ID: String(workspace) } };
      return {
        message: `The project ${project} comes from MP_PROJECT_ID; a workspace for it is set with MP_WORKSPACE_ID. Run: ${deedInWords(deed)}`,
        next: [stepTo(deed, "Choose the workspace for this shell")],
      };
    }
    case "workspace_elsewhere":
      return elsewhere(refusal);
    case "name_of_several": {
      const { kind, name, found } = refusal;
      return { message: `${found.length} ${kind}s are called "${name}": ${reachText(found)}. Give the id of one.` };
    }
    case "other_file":
      return {
        message: `${refusal.path} exists and is not a bridge file, so it is not written over: give --to another path.`,
      };
    case "argument":
      return { message: `${refusal.what} cannot be used: ${refusal.problem}.` };
    case "derived_name":
      return {
        message:
          "derive_name must be true, for a service account or a token that has no name: a browser login finds its name by itself.",
      };
    case "nothing_chosen":
      return { message: "Say what to use: an account, a project, a workspace or a target." };
    case "account_not_in_config":
      return {
        message: `The account "${refusal.account}" is not in the config file, so nothing can be saved for it. ${refusal.way === "no persist" ? "Leave out persist" : "Name one that is: --account NAME"}.`,
      };
  }
}

const ownerOf = (origin: "env" | "bridge"): string => (origin === "env" ? "the environment" : "a bridge");

function notOurs({ account, origin, instead, by }: Extract<ChoiceRefusal, { reason: "account_not_ours" }>): Advice {
  const deed: Deed = { set: instead };
  return {
    message:
      `The account "${account}" comes from ${ownerOf(origin)}, which is not ours to change. MP_PROJECT_ID and MP_WORKSPACE_ID ` +
      `choose its project and its workspace. Run: ${deedInWords(deed)}`,
    next: [stepTo(deed, "Choose for this shell"), ...withoutHiders([by])],
  };
}

function elsewhere(refusal: Extract<ChoiceRefusal, { reason: "workspace_elsewhere" }>): Advice {
  const { workspace, owner, project, list } = refusal;
  const message = `The workspace ${workspace} belongs to the project ${owner}, not to ${project}.`;
  if (!list) return { message };
  const listing = (inProject: string, label: string): Step => {
    const axes = `${forAccount(list.account, list.isActive)}${inProject}`;
    return { command: `mp workspace list${axes}`, label };
  };
  const ofOwner = listing(
    ` ${flagFor("--project", owner)}`,
    `See the workspaces of the project ${owner}, which has it`,
  );
  if (list.isEmpty)
    return { message: `${message} ${project} has no workspaces. Run: ${ofOwner.command}`, next: [ofOwner] };
  const inProject = list.isOther ? ` ${flagFor("--project", project)}` : "";
  const here = listing(inProject, "See the workspaces of this project");
  return {
    message: `${message} Run: ${here.command}, or, for those of ${owner}: ${ofOwner.command}`,
    next: [here, ofOwner],
  };
}
