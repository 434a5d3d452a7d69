import type { Edit } from "../../core/config/edit.ts";
import { takenName } from "../../core/config/taken-name.ts";
import { deriveName } from "../../core/login/naming.ts";
import type { Me } from "../../core/me/me.ts";
import { accountOf } from "../../core/resolve.ts";
import type { Context } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import { changeConfig } from "../../storage/config-writer.ts";
import { writeMe } from "../../storage/me-writer.ts";
import { accountFolder } from "../../storage/paths.ts";
import { noteVerdict } from "../verdict.ts";

/**
 * Writes an account into config.toml, whose credentials Mixpanel has just accepted, and caches its `/me`; `plan` says what to write. Resolves to its name: the one `wanted`,
 * else one after the organization that is free. Throws `STORAGE_ERROR`, `LOCK_BUSY`, `CONFIG_ERROR`, and what `plan` throws.
 */
export async function writeAccount(
  context: Context,
  wanted: string | undefined,
  me: Me,
  plan: (config: Config, name: string) => readonly Edit[],
): Promise<string> {
  let name = "";
  const after = await changeConfig(context, (config) => {
    name = wanted ?? deriveName(me, (wanted) => takenName(config, wanted) !== undefined);
    return plan(config, name);
  });
  await writeMe(context, accountFolder(context, name), me);
  await noteVerdict(context, { account: accountOf(after, name), origin: "config" }, "ok");
  return name;
}
