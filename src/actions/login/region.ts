import { regionQuestion, switchQuestion } from "../../core/advice/login-lines.ts";
import { environmentRegion } from "../../core/env.ts";
import { isFault } from "../../core/fault.ts";
import { probedRegions } from "../../core/http/hosts.ts";
import { mostCommonRegion } from "../../core/login/project-pick.ts";
import { isOver } from "../../core/login/wishes.ts";
import { own } from "../../core/own.ts";
import type { Context, Person } from "../../ports.ts";
import { type Region, regions } from "../../schema/primitives.ts";
import { readConfig } from "../../storage/config-reader.ts";

/**
 * The region of a login with the browser: `given`, else `MP_REGION`, else that of the account `name`, which no other will do for, else
 * the one that the person chooses, else us. Throws `CONFIG_ERROR`.
 */
export async function regionFor(
  context: Context,
  { choose }: Person,
  given: Region | undefined,
  name: string | undefined,
): Promise<Region> {
  const certain = given ?? environmentRegion(context.env);
  if (certain !== undefined) return certain;
  const { accounts, active } = readConfig(context);
  const regionOf = (account: string | undefined): Region | undefined =>
    account === undefined ? undefined : own(accounts, account)?.region;
  const likely = regionOf(name) ?? regionOf(active.account) ?? "us";
  if (regionOf(name) !== undefined) return likely;
  if (!choose || probedRegions(context.env).length < 2) return "us";
  const sorted = [likely, ...regions.filter((region) => region !== likely)];
  const chosen = await choose(
    regionQuestion,
    sorted.map((region) => ({ value: region, label: NAMES[region] })),
  );
  return sorted.find((region) => region === chosen) ?? likely;
}

const NAMES: Readonly<Record<Region, string>> = {
  us: "United States, mixpanel.com",
  eu: "European Union, eu.mixpanel.com",
  in: "India, in.mixpanel.com",
};

/**
 * Runs `work`. Where all that the login reaches is in another region, the person is asked whether to log in there now, and on yes
 * `again` does. Throws what `work` throws where nobody is asked, or wants that.
 */
export async function orElsewhere<T>(
  { confirm }: Pick<Person, "confirm">,
  work: () => Promise<T>,
  again: (region: Region) => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!confirm || !isFault(error, "NEEDS_REGION_SWITCH") || !isOver(error)) throw error;
    const { cross_region_projects: found } = error.details;
    const region = mostCommonRegion(found);
    if (region === undefined || !(await confirm(switchQuestion(found.length, region), true))) throw error;
    return again(region);
  }
}
