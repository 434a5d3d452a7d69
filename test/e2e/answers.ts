/** `node answers.mjs FOLDER ARGVS`: what `auth_manager` of the installation FOLDER answers to each of ARGVS, a line for each. */
import { join } from "node:path";
import { answer } from "../../src/cli/answer.ts";
import { refreshDetached } from "../../src/cli/refresh-process.ts";
import { libraryContext } from "../../src/library/options.ts";

const [folder = "", argvs = ""] = process.argv.slice(2);
const context = Object.assign(libraryContext({ warn: () => {} }), {
  refreshDetached: (job: string) => refreshDetached(join(folder, "scripts", "refresh.mjs"), job),
});
const installation = {
  version: "0.0.0-test",
  node: process.execPath,
  mp: join(folder, "scripts", "mp.mjs"),
  verbose: false,
};
for (const argv of JSON.parse(argvs))
  console.log(JSON.stringify(await answer(argv, { context, readInput: async () => "", folder, installation })));
