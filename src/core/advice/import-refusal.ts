import type { ImportRefusal } from "./refusal.ts";
import type { Worded } from "./words.ts";

/** The words for a bridge that is not imported. */
export function importRefused({ reason, path }: ImportRefusal): Worded {
  if (reason === "import_spent") {
    const command = "mp account export-bridge --to <path>";
    return {
      message:
        `The login in ${path} was imported here before and refreshed since, so the one in the file is spent: to use it again would end it ` +
        `on every machine. On the machine that has the account, export it again: ${command}`,
      next: [{ command, label: "On that machine: write the bridge anew" }],
    };
  }
  const command = "mp account export-bridge --to <path> --access-only";
  return {
    message:
      `The home here is thrown away with its sandbox, and ${path} carries a refresh token: imported a second time it would end the login on ` +
      `every machine. Use the file in place (MP_AUTH_FILE), or on the machine that has the account export it without: ${command}`,
    next: [{ command, label: "On that machine: write the bridge without the refresh token" }],
  };
}
