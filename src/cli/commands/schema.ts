import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { command } from "../arguments/command.ts";
import { refused } from "../arguments/refused.ts";

export const schemaCommands = [
  command({
    words: "schema",
    program: "auth_manager",
    summary: "List the response schemas, or show one",
    args: [{ label: "NAME", schema: v.string(), isOptional: true }],
    response: "schema",
    // The schemas that were generated when this installation was built lie beside its scripts.
    run: ({ installation, args: [name], usage }) => {
      const folder = join(installation, "schemas");
      const names = readdirSync(folder).flatMap((file) =>
        file.endsWith(".json") ? [file.slice(0, -".json".length)] : [],
      );
      names.sort();
      if (name === undefined) return { schemas: names };
      if (!names.includes(name)) throw refused(usage, `There is no such schema. There are: ${names.join(", ")}`);
      return { schema: JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) };
    },
  }),
];
