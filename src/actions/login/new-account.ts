import type { Edit } from "../../core/config/edit.ts";
import { deriveName } from "../../core/login/naming.ts";
import type { Me } from "../../core/me/me.ts";
import { withTransport } from "../../mixpanel/transport.ts";
import type { Context, Person } from "../../ports.ts";
import type { Config } from "../../schema/config.ts";
import type { Region } from "../../schema/primitives.ts";
import { changeConfig } from "../../storage/config-store.ts";
import { writeMe } from "../../storage/me-store.ts";
import { accountFolder } from "../../storage/paths.ts";
import { type Applicant, askRegion, probeRegions } from "./region-probe.ts";

/**
 * Where credentials are good, and what `/me` says there: in `region`, or without one in the first that accepts them. Throws
 * what `askRegion` and `probeRegions` throw.
 */
export const findRegion = (
  context: Context,
  person: Person,
  applicant: Applicant,
  region: Region | undefined,
): Promise<{ region: Region; me: Me }> =>
  withTransport(context, async (transport) =>
    region === undefined
      ? probeRegions(context, transport, person, applicant)
      : { region, me: await askRegion(context, transport, applicant, region) },
  );

/**
 * Writes an account into config.toml and caches its `/me`; `plan` says what to write. Resolves to its name: the one `wanted`,
 * else one after the organisation that is free (§4.4). Throws `STORAGE_ERROR`, `LOCK_BUSY`, `CONFIG_ERROR`, and what `plan`
 * throws.
 */
export async function writeAccount(
  context: Context,
  wanted: string | undefined,
  me: Me,
  plan: (config: Config, name: string) => readonly Edit[],
): Promise<string> {
  let name = "";
  await changeConfig(context, (config) => {
    name = wanted ?? deriveName(me, (taken) => Object.hasOwn(config.accounts, taken));
    return plan(config, name);
  });
  writeMe(context, accountFolder(context, name), me);
  return name;
}
