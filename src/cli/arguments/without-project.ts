import * as v from "valibot";
import { commandFor, flagFor, pathQuote, toFillIn } from "../../core/advice/shell-quote.ts";
import { Name } from "../../schema/primitives.ts";
import { type FlagName, flagOf } from "./flags.ts";
import type { Tokens } from "./tokens.ts";

/** What decides which login or account it is. */
const REPEATED = ["type", "region", "name", "token-env", "service-account", "secret-stdin", "no-browser"] as const;

/** `mp login` or `mp account add` as it was typed, but for `--project`. What may be a secret is left for the person to fill in. */
export function withoutProject(command: string, { words, given }: Tokens): string {
  const flag = (name: FlagName) => given.findLast((one) => one.name === name);
  const flags: string[] = [];
  const finish = flag("finish");
  if (finish) flags.push(`--finish ${finish.value === "-" ? "-" : toFillIn("address")}`);
  const resume = flag("resume")?.value;
  if (resume !== undefined) flags.push(`--resume ${pathQuote(resume)}`);
  for (const name of REPEATED) {
    const one = flag(name);
    const { schema } = flagOf(name);
    if (one && !schema) flags.push(`--${name}`);
    if (one?.value !== undefined && schema && v.is(schema, one.value)) flags.push(flagFor(`--${name}`, one.value));
  }
  if (flag("username")) flags.push(`--username ${toFillIn("service-account-username")}`);
  const called = command === "account add" && v.is(Name, words[2]) ? words[2] : "";
  return commandFor(`mp ${command}`, called, flags.join(" "));
}
