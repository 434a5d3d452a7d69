import type { Owner } from "../../../../src/core/advice/place.ts";
import type { AccountType } from "../../../../src/schema/primitives.ts";

/** An account of the config file. */
export const config = (type: AccountType): Owner => ({
  account: { name: "team", type, region: "eu" },
  origin: "config",
});

const types = ["oauth_browser", "service_account", "oauth_token"] as const;

/** Whose credentials it can be about. */
export const owners: readonly Owner[] = [
  { ...config("oauth_browser"), isActive: true },
  config("service_account"),
  config("oauth_token"),
  ...types.flatMap((type) => (["env", "bridge"] as const).map((origin) => ({ ...config(type), origin }))),
  { account: { ...config("oauth_token").account, token_env: "CI_TOKEN" }, origin: "config" },
  { ...config("oauth_browser"), isLoggedOut: true },
  { ...config("service_account"), isFromCaller: true },
  { ...config("oauth_browser"), isFromCaller: true },
];

/** More than a message names. */
export const reached = [1, 2, 3, 4, 5, 6, 7].map((id) => ({ id: String(id), name: id === 2 ? null : `Project ${id}` }));
