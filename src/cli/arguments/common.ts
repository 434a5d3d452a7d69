import { Name } from "../../schema/primitives.ts";
import { projectId, workspaceId } from "./flags.ts";

/** The arguments that several commands take. */
const account = { label: "NAME", schema: Name, complete: "accounts" } as const;
const target = { label: "NAME", schema: Name, complete: "targets" } as const;

export const argument = {
  account,
  /** One that may be left out. */
  anAccount: { ...account, isOptional: true },
  newName: { label: "NAME", schema: Name },
  aNewName: { label: "NAME", schema: Name, isOptional: true },
  target,
  project: { label: "ID", schema: projectId },
  workspace: { label: "ID", schema: workspaceId },
} as const;
