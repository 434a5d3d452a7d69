/** `node finishing.mjs KEPT ADDRESS [NAME]`: finishes a login, and keeps in the folder KEPT what was there before each change to the disk. */
import { loginFinish } from "../../../src/actions/login/finish.ts";
import { libraryContext } from "../../../src/library/options.ts";
import { keepMoments } from "../../support/moments.ts";

const [kept = "", address = "", name] = process.argv.slice(2);
const context = { ...libraryContext({}), sleep: async () => {}, warn: () => {} };
const keep = keepMoments(context.home, kept);
await loginFinish(context, address, { name });
keep();
