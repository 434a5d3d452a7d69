import { answer } from "../../src/cli/answer.ts";
import type { Context } from "../../src/ports.ts";
import { type AnyEnvelope, assertEnvelope } from "./envelope.ts";
import type { TemporaryHome } from "./home.ts";
import { projectFolder } from "./project-folder.ts";

export const installation = {
  version: "0.0.0-test",
  node: "/usr/bin/node",
  mp: "/opt/mixpanel/scripts/mp.mjs",
  verbose: false,
};

export interface AskOptions {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly context?: Partial<Context>;
}

/** What `auth_manager` answers to `argv` in this home, without a process of its own; checked against its schema. */
export async function ask(
  home: TemporaryHome,
  argv: readonly string[],
  options: AskOptions = {},
): Promise<AnyEnvelope> {
  const context = home.context({ env: { HOME: home.root, ...options.env }, ...options.context });
  const readInput = async () => options.stdin ?? "";
  const envelope = await answer(argv, { context, readInput, folder: projectFolder.replace(/\/$/, ""), installation });
  return assertEnvelope(argv, JSON.parse(JSON.stringify(envelope)));
}

/** The same for an answer that must be an error with this code. */
export async function refusal(
  home: TemporaryHome,
  argv: readonly string[],
  code: string,
  options: AskOptions = {},
): Promise<AnyEnvelope> {
  const envelope = await ask(home, argv, options);
  if (envelope.error?.code !== code) throw new Error(`expected ${code}, got ${JSON.stringify(envelope)}`);
  return envelope;
}
