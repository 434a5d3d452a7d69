import type { Me } from "./me.ts";

/**
 * Whether the same person is behind both: by the user's id where both have one, else by the email. Undefined where that cannot be
 * told.
 */
export function isSameUser({ user: a }: Pick<Me, "user">, { user: b }: Pick<Me, "user">): boolean | undefined {
  if (a.user_id != null && b.user_id != null) return String(a.user_id) === String(b.user_id);
  if (!a.user_email || !b.user_email) return undefined;
  return a.user_email.toLowerCase() === b.user_email.toLowerCase();
}
