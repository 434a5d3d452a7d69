import type { Command, Program } from "../arguments/command.ts";
import { session } from "./session.ts";

/** The subcommands that begin with one word. Their code is loaded when they are asked for, but for `session`: a start is paid for each time. */
interface Group {
  readonly word: string;
  readonly program?: Program;
  readonly load: () => Promise<readonly Command[]> | readonly Command[];
}

/** Every group, in the order in which help shows them. */
const groups: readonly Group[] = [
  { word: "login", program: "mp", load: async () => (await import("./login.ts")).mpLogin },
  { word: "session", load: () => [session] },
  { word: "account", load: async () => (await import("./account.ts")).accountCommands },
  { word: "project", load: async () => (await import("./project.ts")).projectCommands },
  { word: "workspace", load: async () => (await import("./workspace.ts")).workspaceCommands },
  { word: "target", load: async () => (await import("./target.ts")).targetCommands },
  { word: "exec", program: "mp", load: async () => (await import("./exec.ts")).execCommands },
  { word: "bridge", program: "auth_manager", load: async () => (await import("./bridge.ts")).bridgeCommands },
  { word: "login", program: "auth_manager", load: async () => (await import("./login.ts")).twoShotLogin },
  { word: "doctor", load: async () => (await import("./doctor.ts")).doctorCommands },
  { word: "schema", program: "auth_manager", load: async () => (await import("./schema.ts")).schemaCommands },
  { word: "completion", program: "mp", load: async () => (await import("./completion.ts")).completionCommands },
];

const groupsOf = (program: Program): readonly Group[] =>
  groups.filter((group) => group.program === undefined || group.program === program);

/** The words that a subcommand of the program can begin with. */
export const firstWordsOf = (program: Program): readonly string[] => groupsOf(program).map(({ word }) => word);

/** The commands of the program that begin with `word`. */
export async function commandsBeginningWith(word: string, program: Program): Promise<readonly Command[]> {
  const group = groupsOf(program).find((one) => one.word === word);
  const commands = (await group?.load()) ?? [];
  return commands.filter((command) => command.program === undefined || command.program === program);
}

/** Every command of the program, in the order in which help shows them. */
export async function commandsOf(program: Program): Promise<readonly Command[]> {
  const all = await Promise.all(firstWordsOf(program).map((word) => commandsBeginningWith(word, program)));
  return all.flat();
}
