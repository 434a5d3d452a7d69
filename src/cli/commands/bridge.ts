import type { ResponseData } from "../../schema/responses.ts";
import { axesOf } from "../arguments/axes.ts";
import type { Call } from "../arguments/command.ts";
import { command } from "../arguments/command.ts";
import { type FlagValues, nonEmpty } from "../arguments/flags.ts";
import { refused } from "../arguments/refused.ts";
import type { Page } from "../format/page.ts";

interface PathArgument {
  readonly label: string;
  readonly schema: typeof nonEmpty;
}

/** The same commands under the names that the two programs give them. */
const exportFlags = ["to", "account", "project", "workspace", "target", "access-only"] as const;

const exporting = {
  summary: "Write an account into a bridge file, for a sandbox",
  flags: exportFlags,
  response: "bridge-export",
  run: async ({ context, flags, usage }: Call<readonly [], (typeof exportFlags)[number]>) => {
    const { to, "access-only": accessOnly } = flags;
    if (to === undefined) throw refused(usage, `--to is missing: where to write the bridge file. ${usage}`);
    const { exportBridge } = await import("../../actions/bridge/export.ts");
    return exportBridge(context, to, axesOf(flags), { accessOnly });
  },
  show: ({ exported }: ResponseData<"bridge-export">, page: Page) =>
    `Wrote the bridge file ${exported.path}\n${page.pairs([
      ["Account", exported.account],
      ["Project", exported.project],
      ["Workspace", exported.workspace],
    ])}`,
} as const;

const removing = {
  summary: "Delete a bridge file",
  flags: ["at"],
  response: "bridge-remove",
  run: async ({ context, flags: { at } }: { context: Call["context"]; flags: FlagValues<"at"> }) => {
    const { removeBridge } = await import("../../actions/bridge/remove.ts");
    return removeBridge(context, at);
  },
  show: ({ removed, path }: ResponseData<"bridge-remove">) => {
    if (removed) return `Removed the bridge file ${path}`;
    return path === null ? "There is no bridge file." : `There is no bridge file at ${path}`;
  },
} as const;

const importing = {
  summary: "Make the account that a bridge file carries one of this machine",
  args: [{ label: "PATH", schema: nonEmpty, complete: "files" }],
  flags: ["name"],
  response: "bridge-import",
  run: async ({ context, args: [path], flags: { name } }: Call<readonly [PathArgument], "name">) => {
    const { importBridge } = await import("../../actions/bridge/import.ts");
    return importBridge(context, path, name);
  },
  show: ({ added, headers_left: headers }: ResponseData<"bridge-import">, page: Page) => {
    const left = headers.length > 0 ? ` Headers are not imported: ${headers.join(", ")}.` : "";
    return `Imported the account ${added.name}, now the active one.${left}\n${page.accountLines(added)}`;
  },
} as const;

export const bridgeCommands = [
  command({
    words: "bridge status",
    summary: "Show the bridge file in force, without its secrets",
    response: "bridge-status",
    run: async ({ context }) => {
      const { bridgeStatus } = await import("../../actions/bridge/status.ts");
      return { bridge: bridgeStatus(context) };
    },
    show: (data, page) => page.bridgeLines(data),
  }),
  command({ words: "bridge export", ...exporting }),
  command({ words: "bridge import", ...importing }),
  command({ words: "bridge remove", ...removing }),
];

export const accountBridgeCommands = [
  command({ words: "account export-bridge", program: "mp", ...exporting }),
  command({ words: "account import-bridge", program: "mp", ...importing }),
  command({ words: "account remove-bridge", program: "mp", ...removing }),
];
