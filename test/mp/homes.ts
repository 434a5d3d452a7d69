import type { TemporaryHome } from "../support/home.ts";
import { ordinaryMe } from "../support/mixpanel.ts";

/** A config with an account of each type and a target. */
export const CONFIG = `[active]
account = "team"
workspace = 61

[accounts.team]
type = "service_account"
region = "us"
default_project = "410"
username = "sa"
secret = "pass-1"

[accounts.me]
type = "oauth_browser"
region = "us"

[accounts.ci]
type = "oauth_token"
region = "us"
token_env = "CI_TOKEN"

[targets.trip]
account = "team"
project = "409"
workspace = 62
`;

/** Puts the config there, and for the account "team" what Mixpanel has said about it. */
export function furnish(home: TemporaryHome, me: object = ordinaryMe()): void {
  home.write(".mp/config.toml", CONFIG);
  home.write(".mp/accounts/team/me.json", JSON.stringify({ ...me, cached_at: Date.now() / 1000 }));
}
