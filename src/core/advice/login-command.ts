import type { Step } from "../../errors.ts";
import type { Region } from "../../schema/primitives.ts";
import { flagFor, pathQuote, toFillIn } from "./shell-quote.ts";

/** The flags of `mp login` that advice about a login repeats. */
export interface LoginFlags {
  readonly start?: boolean;
  /** With the address as a word of the command, or on `stdin`. */
  readonly finish?: boolean | "stdin";
  /** The folder of a login whose last step failed. */
  readonly resume?: string;
  readonly serviceAccount?: boolean | undefined;
  readonly secretStdin?: boolean;
  readonly noBrowser?: boolean | undefined;
  readonly tokenEnv?: string | undefined;
  readonly name?: string | undefined;
  /** One of the regions, or a placeholder. */
  readonly region?: string | undefined;
  /** An id, or a placeholder. */
  readonly project?: string | undefined;
}

/** `mp login` with these flags. */
export function loginCommand(flags: LoginFlags): string {
  const { start, finish, resume, serviceAccount, secretStdin, noBrowser, tokenEnv, ...values } = flags;
  const words = ["mp login"];
  if (start) words.push("--start");
  if (finish) words.push(`--finish ${finish === "stdin" ? "-" : toFillIn("address")}`);
  if (resume !== undefined) words.push(`--resume ${pathQuote(resume)}`);
  if (serviceAccount) words.push("--service-account");
  if (secretStdin) words.push("--secret-stdin");
  if (noBrowser) words.push("--no-browser");
  if (tokenEnv !== undefined) words.push(`--token-env ${tokenEnv}`);
  for (const flag of ["name", "region", "project"] as const) {
    const value = values[flag];
    if (value !== undefined) words.push(flagFor(`--${flag}`, value));
  }
  return words.join(" ");
}

/** How to begin a login that any browser anywhere can approve, in the region of the one that came to nothing. */
export const beginTwoShot = (region?: Region, label = "Begin a new login"): Step => ({
  command: loginCommand({ start: true, region: regionFlag(region) }),
  label,
});

/** us is the region of a login in the browser that names none. */
export const regionFlag = (region: Region | undefined): Region | undefined => (region === "us" ? undefined : region);
