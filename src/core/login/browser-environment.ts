import type { Environment } from "../env.ts";
import { scrub } from "../scrub.ts";

/** What the names of variables with secrets in them have in common; of the desktop's own, one is called a token. */
const SECRET_NAME = /TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE)_?KEY/i;
const HARMLESS_NAME = /^XDG_ACTIVATION_TOKEN$/i;
const USER_OF_URL = /^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/i;
const URL_WITH_USER = /:\/\/[^/?#\s]*@/;

/**
 * The variables that the person's browser inherits: `env` without those that hold a secret. What begins with `MP_`, is called a
 * token, a password or the like, holds nothing but a secret of this process, or is an address with a user goes; of a proxy's
 * address only the user and the password go.
 */
export function browserEnvironment(env: Environment): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined) continue;
    if (/_proxy$/i.test(name)) kept[name] = value.replace(USER_OF_URL, "$1");
    else if (!holdsSecret(name, value)) kept[name] = value;
  }
  return kept;
}

const holdsSecret = (name: string, value: string): boolean =>
  /^MP_/i.test(name) ||
  (SECRET_NAME.test(name) && !HARMLESS_NAME.test(name)) ||
  URL_WITH_USER.test(value) ||
  // Not merely in it: a secret of one letter would empty the environment.
  (value !== "" && scrub(value) === "[redacted]");
