import { join } from "node:path";
import type { TestContext } from "node:test";
import { type AskOptions, ask } from "../../support/ask.ts";
import type { AnyEnvelope } from "../../support/envelope.ts";
import { type TemporaryHome, temporaryHome } from "../../support/home.ts";
import { type Mixpanel, startMixpanel } from "../../support/mixpanel.ts";

/** A home, the servers, and `auth_manager` between them. */
export interface Scene {
  readonly home: TemporaryHome;
  readonly mixpanel: Mixpanel;
  readonly env: Record<string, string>;
  readonly run: (argv: readonly string[], options?: AskOptions) => Promise<AnyEnvelope>;
  /** The same for an answer that must be an error with this code. */
  readonly refuse: (argv: readonly string[], code: string, options?: AskOptions) => Promise<AnyEnvelope>;
  /** `login --start`, and the address that the browser of a person who approved ends on. */
  readonly approved: (...flags: string[]) => Promise<string>;
  readonly config: () => string;
  /** The folders of accounts and of logins that are not published. */
  readonly folders: () => string[];
  readonly json: (path: string) => AnyEnvelope;
}

export const INFLIGHT = ".mp/oauth/inflight.json";

export async function scene(t: TestContext): Promise<Scene> {
  const [home, mixpanel] = [temporaryHome(t), await startMixpanel(t)];
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_TIMEOUT: "5" };
  // Retries wait; nothing here waits for the clock.
  const context = { sleep: async () => {} };
  const run: Scene["run"] = (argv, options = {}) =>
    ask(home, argv, { ...options, env: { ...env, ...options.env }, context: { ...context, ...options.context } });
  return {
    home,
    mixpanel,
    env,
    run,
    refuse: async (argv, code, options) => {
      const envelope = await run(argv, options);
      if (envelope.error?.code !== code) throw new Error(`expected ${code}, got ${JSON.stringify(envelope)}`);
      return envelope;
    },
    approved: async (...flags) => mixpanel.approve((await run(["login", "--start", ...flags])).authorize_url),
    config: () => home.read(".mp/config.toml"),
    folders: () => home.list(".mp/accounts"),
    json: (path) => JSON.parse(home.read(path)),
  };
}

/** The config file with the active account "me", and its tokens. */
export function withAccount({ home, mixpanel }: Scene, { project = "", bridged = false } = {}): Record<string, string> {
  const pinned = project === "" ? "" : `default_project = "${project}"\n`;
  home.write(
    ".mp/config.toml",
    `[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n${pinned}`,
  );
  const tokens = mixpanel.tokens();
  home.write(".mp/accounts/me/tokens.json", JSON.stringify(tokens));
  home.write(
    ".mp/accounts/me/me.json",
    JSON.stringify({ user_email: "old@example.com", cached_at: Date.now() / 1000 }),
  );
  if (bridged) home.write(".mp/accounts/me/bridged", "{}");
  return tokens;
}

export const codeIn = (address: string): string => new URL(address).searchParams.get("code") ?? "";
export const under = (home: TemporaryHome, ...parts: string[]): string => join(home.root, ".mp", "accounts", ...parts);
