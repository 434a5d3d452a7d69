/** `node changing.mjs KEPT [NEW]`: removes the account `me`, or renames it, and keeps in KEPT what was there before each change to the disk. */
import { removeAccount } from "../../../src/actions/accounts/remove.ts";
import { renameAccount } from "../../../src/actions/accounts/rename.ts";
import { libraryContext } from "../../../src/library/options.ts";
import { keepMoments } from "../../support/moments.ts";

const [kept = "", to] = process.argv.slice(2);
const context = libraryContext({});
const keep = keepMoments(context.home, kept);
if (to === undefined) await removeAccount(context, "me");
else await renameAccount(context, "me", to);
keep();
