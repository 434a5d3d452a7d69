import type { ResponseName } from "../schema/responses.ts";
import type { Paper } from "./format/paper.ts";
import { view } from "./format/views.ts";
import { toJson } from "./format/visible.ts";
import type { Format } from "./options.ts";

/** The text of an answer on stdout, in any format but `json`. */
export async function outputText(name: ResponseName, data: object, format: Format, paper: Paper): Promise<string> {
  if (format === "csv" || format === "plain") {
    const [{ rowsOf }, { csv, plain }] = await Promise.all([import("./format/rows.ts"), import("./format/csv.ts")]);
    return (format === "csv" ? csv : plain)(rowsOf(name, data));
  }
  if (format === "jsonl") {
    const items = (data as { items?: readonly unknown[] }).items ?? [data];
    return items.map((item) => `${toJson(item)}\n`).join("");
  }
  const text = view(name, data, paper);
  return text === "" ? "" : `${text}\n`;
}

const notices: { readonly [N in ResponseName]?: string } = {
  "account-list": "There are no accounts yet.",
  "project-list": "The account can reach no project.",
  "workspace-list": "The project has no workspaces.",
  "target-list": "There are no targets yet.",
};

/** What to say beside a table that has no rows, which is not printed at all. */
export function nothing(name: ResponseName, data: object): string[] {
  const { items } = data as { items?: readonly unknown[] };
  const notice = notices[name];
  return items?.length === 0 && notice !== undefined ? [notice] : [];
}
