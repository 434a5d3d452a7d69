import { join } from "node:path";
import * as v from "valibot";
import { textCommand } from "../arguments/command.ts";

const shells = ["bash", "zsh", "fish"] as const;

export const completionCommands = [
  textCommand({
    words: "completion",
    program: "mp",
    summary: "Print the completion script for bash, zsh or fish",
    args: [{ label: "SHELL", schema: v.picklist(shells, `must be one of ${shells.join(", ")}`), complete: shells }],
    note: {
      title: "To have it in every shell",
      text: `  bash  source <(mp completion bash)   in ~/.bashrc
  zsh   source <(mp completion zsh)    in ~/.zshrc, after compinit
  fish  mp completion fish | source    in ~/.config/fish/config.fish`,
    },
    print: async ({ args: [shell], commands, installation }) => {
      const { completionScript } = await import("../completion/script.ts");
      const { pathQuote } = await import("../../core/advice/shell-quote.ts");
      const program = [process.execPath, join(installation, "scripts", "mp.mjs")]
        .map((path) => pathQuote(path))
        .join(" ");
      return completionScript(shell, await commands(), program);
    },
  }),
];
