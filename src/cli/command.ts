import type { ResponseName } from "../schema/responses.ts";
import type { Handler } from "./call.ts";
import type { OptionName } from "./options.ts";

/** The two programs. */
export type Face = "auth_manager" | "mp";

/** One subcommand. A handler loads late what only it needs and what costs a start: the network, the TOML editor. */
export interface Command {
  /** The words that name it: `["account", "list"]`. */
  readonly path: readonly string[];
  readonly summary: string;
  /** Positional arguments in order; one in brackets may be left out. */
  readonly args: readonly string[];
  readonly options: readonly OptionName[];
  /** Without one the handler resolves to `{text}`, which `mp` prints as it is. */
  readonly response?: ResponseName;
  readonly handler: Handler;
  /** The one program that has it; without a face both do. */
  readonly face?: Face;
}
