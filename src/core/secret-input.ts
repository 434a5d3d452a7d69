import { MixpanelError } from "../errors.ts";
import type { Secret } from "../secret.ts";

/** The most bytes that a secret or a token may have. */
export const MOST_SECRET_BYTES = 64 * 1024;

/** What is said of a secret with more of them, also where it is not read to its end. */
export const tooLong = (what: string): string => `The ${what} is longer than ${MOST_SECRET_BYTES} bytes.`;

/**
 * `secret`, which can be sent as the password of a service account (RFC 7617 §2) or as a bearer token. Throws `INVALID_ARGS`
 * for one that is blank, longer than 64 KiB, or holds a control character. `what` names it: "secret of sa.user".
 */
export function usableSecret(secret: Secret, what: string): Secret {
  const text = secret.reveal();
  if (text.trim() === "") throw invalid(`The ${what} is empty.`);
  if (new TextEncoder().encode(text).length > MOST_SECRET_BYTES) throw invalid(tooLong(what));
  if (CONTROL.test(text))
    throw invalid(`The ${what} holds a control character, such as a line break: give it alone, on one line.`);
  return secret;
}

/**
 * The username that a person gave, without the space around it; undefined when there is none. Throws `INVALID_ARGS` for one that
 * no service account has (RFC 7617 §2).
 */
export const usernameIn = (text: string | undefined): string | undefined => usableUsername(text?.trim()) || undefined;

function usableUsername<T extends string | undefined>(username: T): T {
  if (username?.includes(":") || CONTROL.test(username ?? ""))
    throw invalid('The username of a service account holds no ":" and no control character. Is the secret part of it?');
  return username;
}

/** Throws `INVALID_ARGS` for credentials in a record that cannot be used. */
export function assertUsable({ username, secret, token }: Credentials): void {
  usableUsername(username);
  if (secret) usableSecret(secret, "secret of the service account");
  if (token) usableSecret(token, "bearer token");
}

interface Credentials {
  readonly username?: string | undefined;
  readonly secret?: Secret | undefined;
  readonly token?: Secret | undefined;
}

const CONTROL = /\p{Cc}/u;

const invalid = (message: string): MixpanelError => new MixpanelError("INVALID_ARGS", message);
