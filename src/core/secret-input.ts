import { Secret } from "../secret.ts";
import type { SecretRefusal } from "./advice/refusal.ts";
import { Fault } from "./fault.ts";

/** The most bytes that a secret or a token may have. */
export const MOST_SECRET_BYTES = 64 * 1024;

/**
 * `secret` without the white space around it, which nobody means, as the password of a service account (RFC 7617 §2) or a bearer token (RFC 6750 §2.1). Throws
 * `INVALID_ARGS` for one that is blank, longer than 64 KiB, or holds a character that a header cannot carry, or only by mistake:
 * a line break, an invisible space, a dash of another kind. `what` names it: "secret of sa.user".
 */
export function usableSecret(secret: Secret, what: string): Secret {
  const text = secret.reveal().trim();
  if (text === "") throw refused({ reason: "secret_empty", what });
  if (new TextEncoder().encode(text).length > MOST_SECRET_BYTES) throw refused({ reason: "secret_too_long", what });
  if (CONTROL.test(text)) throw refused({ reason: "secret_with_control", what });
  if (!CARRIED.test(text)) throw refused({ reason: "secret_not_carried", what });
  return text === secret.reveal() ? secret : new Secret(text);
}

/**
 * The username that a person gave, without the space around it; undefined when there is none. Throws `INVALID_ARGS` for one that
 * no service account has (RFC 7617 §2).
 */
export function usernameIn(text: string | undefined): string | undefined {
  const username = text?.trim() ?? "";
  if (username.includes(":") || CONTROL.test(username)) throw refused({ reason: "username_unusable" });
  return username || undefined;
}

/** A record whose credentials can be used, without the white space around them. Throws `INVALID_ARGS` for others. */
export function usable<T extends Credentials>(record: T): T {
  const { username, secret, token } = record;
  const named = usernameIn(username);
  if (username !== undefined && named === undefined) throw refused({ reason: "username_empty" });
  return {
    ...record,
    ...(named !== undefined && { username: named }),
    ...(secret && { secret: usableSecret(secret, "secret of the service account") }),
    ...(token && { token: usableSecret(token, "bearer token") }),
  };
}

interface Credentials {
  readonly username?: string | undefined;
  readonly secret?: Secret | undefined;
  readonly token?: Secret | undefined;
}

const CONTROL = /\p{Cc}/u;
/** Latin-1 (RFC 9110 §5.5) without the no-break space and the soft hyphen, which are not seen. */
const CARRIED = /^[\x20-\x7e\xa1-\xac\xae-\xff]*$/;

const refused = (refusal: SecretRefusal): Fault => new Fault("INVALID_ARGS", {}, { place: { refusal } });
