import { withoutAccount } from "../../core/env.ts";
import { axesOf, axisFlags } from "../arguments/axes.ts";
import { programCommand } from "../arguments/command.ts";

export const execCommands = [
  programCommand({
    words: "exec",
    program: "mp",
    summary: "Run a program with an account's variables, and hide them in what it prints",
    flags: [...axisFlags, "min-ttl"],
    note: {
      title: "What the program gets",
      text: `  MP_OAUTH_TOKEN, or MP_USERNAME and MP_SECRET of a service account; MP_REGION,
  MP_PROJECT_ID and MP_WORKSPACE_ID. Other variables of accounts are taken out.
  The status is that of the program; 127: there is none, 125: mp itself failed.`,
    },
    runs: async ({ context, flags, program }) => {
      const { "min-ttl": lastingMs, ...axes } = flags;
      const { accountVariables } = await import("../../actions/accounts/variables.ts");
      const { variables, secrets } = await accountVariables(
        context,
        axesOf(axes),
        lastingMs === undefined ? {} : { lastingMs },
      );
      const { runProgram } = await import("../program.ts");
      return runProgram(program, { ...withoutAccount(context.env), ...variables }, secrets);
    },
  }),
];
