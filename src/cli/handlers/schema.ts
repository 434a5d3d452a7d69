import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Handler, invalidArgs } from "../call.ts";

/** The schemas that were generated when this installation was built lie beside its scripts. */
export const show: Handler = ({ installation, args: [name], usage }) => {
  const folder = join(installation, "schemas");
  const names = readdirSync(folder).flatMap((file) => (file.endsWith(".json") ? [file.slice(0, -".json".length)] : []));
  names.sort();
  if (name === undefined) return { schemas: names };
  if (!names.includes(name)) throw invalidArgs(usage, `There is no such schema. There are: ${names.join(", ")}`);
  return { schema: JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) };
};
