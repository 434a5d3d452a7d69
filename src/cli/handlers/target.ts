import * as targets from "../../actions/targets/targets.ts";
import { firstArg, type Handler, invalidArgs } from "../call.ts";

export const list: Handler = ({ context }) => ({ items: targets.list(context) });

export const add: Handler = async (call) => {
  const { account, project, workspace } = call.options;
  if (account === undefined || project === undefined)
    throw invalidArgs(call.usage, `A target needs --account and --project. ${call.usage}`);
  const record = { account, project, ...(workspace !== undefined && { workspace: Number(workspace) }) };
  return { added: await targets.add(call.context, firstArg(call), record) };
};

export const use: Handler = async (call) => ({ active: await targets.use(call.context, firstArg(call)) });

export const show: Handler = (call) => ({ target: targets.show(call.context, firstArg(call)) });

export const remove: Handler = async (call) => {
  await targets.remove(call.context, firstArg(call));
  return { removed: firstArg(call) };
};
