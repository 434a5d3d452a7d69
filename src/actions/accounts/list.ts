import type { Context } from "../../ports.ts";
import type { AccountSummary } from "../../schema/responses.ts";
import { readConfig } from "../../storage/config-store.ts";
import { summarise } from "./summary.ts";

/** The accounts of the config file, sorted by name. Throws `CONFIG_ERROR`, `INSECURE_FILE`, `STORAGE_ERROR`. */
export const listAccounts = (context: Context): AccountSummary[] => summarise(context, readConfig(context));
