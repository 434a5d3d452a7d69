import * as projects from "../../actions/projects/projects.ts";
import { axesOf, firstArg, type Handler } from "../call.ts";

export const use: Handler = async (call) => ({
  active: await projects.useProject(call.context, firstArg(call), axesOf(call)),
});

export const show: Handler = (call) => ({ project: projects.showProject(call.context, axesOf(call)) });

export const useWorkspace: Handler = async (call) => ({
  active: await projects.useWorkspace(call.context, Number(firstArg(call)), axesOf(call)),
});

export const showWorkspace: Handler = (call) => ({ workspace: projects.showWorkspace(call.context, axesOf(call)) });

export const list: Handler = async (call) => {
  const { listProjects } = await import("../../actions/projects/list.ts");
  return { items: await listProjects(call.context, axesOf(call), { refresh: call.switches.has("refresh") }) };
};

export const listWorkspaces: Handler = async (call) => {
  const lists = await import("../../actions/projects/list.ts");
  return lists.listWorkspaces(call.context, axesOf(call), { refresh: call.switches.has("refresh") });
};
