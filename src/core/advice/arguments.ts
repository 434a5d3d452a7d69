import type { Advice, Advisers } from "./adviser.ts";
import { choiceRefused } from "./choice-refusal.ts";
import { deedInWords, stepTo } from "./deeds.ts";
import { importRefused } from "./import-refusal.ts";
import { loginRefused } from "./login-refusal.ts";
import type { Refusal } from "./refusal.ts";
import { secretRefused } from "./secret-refusal.ts";

/** The words for a refusal, once for each reason. */
function refused(refusal: Refusal): Advice {
  switch (refusal.reason) {
    case "api_path":
      return { message: "The path must be that of an API on the session's own server, such as /api/app/me." };
    case "no_json":
      return { message: "The body must be something that JSON can hold." };
    case "no_path":
      return {
        message:
          'What was given as a path is none. Give the path of the file itself, such as ~/mixpanel_auth.json: "~" at its ' +
          "beginning stands for the home, nothing else is expanded in it, and no quotes or blanks stand around it.",
      };
    case "secret_as_path":
      return { message: `A path is wanted, and what was given holds the value of ${refusal.variable}, a secret.` };
    case "placeholder":
      return {
        message:
          `What is named must be the folder of a login that was begun and not finished, ${refusal.folder}, and there is no such ` +
          "folder at the path given. Run: mp login --list, or to begin a new login: mp login --start",
        next: [
          { command: "mp login --list", label: "See which there are" },
          { command: "mp login --start", label: "Begin a new login" },
        ],
      };
    case "no_unicode":
      return { message: `${refusal.key}: is not valid Unicode text` };
    case "target_and_axes":
      return { message: `A target sets all three axes: give ${refusal.as} or the others, not both.` };
    case "account_and_target": {
      const deed = { unset: ["MP_ACCOUNT"] };
      return {
        message: `MP_ACCOUNT and MP_TARGET exclude each other. Run: ${deedInWords(deed)}`,
        next: [stepTo(deed, "Keep the target")],
      };
    }
    case "headers_address": {
      const { account, isMissing, hosts } = refusal;
      const problem = isMissing
        ? "The address that the headers are for is missing"
        : "That address is given no credentials";
      const given = "in --url or in CLAUDE_CODE_MCP_SERVER_URL";
      return {
        message: `${problem}. For ${account} it must be ${hosts.map((host) => `https://${host}`).join(" or ")}, spelled like this and with any path behind it, ${given}.`,
      };
    }
    case "milliseconds":
      return { message: `${refusal.name} must be a number of milliseconds, above 0 and at most ${refusal.most}.` };
    case "command_line":
      return { message: refusal.message, ...(refusal.next && { next: refusal.next }) };
    case "secret_empty":
    case "secret_too_long":
    case "secret_with_control":
    case "secret_not_carried":
    case "username_unusable":
    case "username_empty":
      return { message: secretRefused(refusal) };
    case "type_has_none":
    case "logged_in_elsewhere":
    case "left_elsewhere":
    case "account_not_ours":
    case "login_not_ours":
    case "project_of_variable":
    case "workspace_elsewhere":
    case "name_of_several":
    case "other_file":
    case "argument":
    case "derived_name":
    case "nothing_chosen":
    case "account_not_in_config":
      return choiceRefused(refusal);
    case "import_thrown_away":
    case "import_spent":
    case "import_twice":
      return importRefused(refusal);
    default:
      return loginRefused(refusal);
  }
}

/** The words for a call that is not understood, and for a run that ended before its answer. */
export const argumentsAdvice: Advisers<"INVALID_ARGS" | "UNSUPPORTED_RUNTIME" | "INTERRUPTED" | "INTERNAL_ERROR"> = {
  INVALID_ARGS: (_details, { refusal }) => (refusal ? refused(refusal) : { message: "This call is not understood." }),
  // The launcher, which has to run on any Node, words its own; nothing of this is loaded then.
  UNSUPPORTED_RUNTIME: () => ({ message: "This Node is too old for this program." }),
  INTERRUPTED: ({ signal }) => ({
    message:
      signal === undefined
        ? "Interrupted."
        : `Interrupted by ${signal} before the answer was there. Run the same command again.`,
  }),
  // Any other bug is worded by bugOf, which knows what was thrown.
  INTERNAL_ERROR: () => ({
    message:
      "config.toml could not be edited without changing something else in it, so nothing was written. This is a bug in mixpanel-auth.",
  }),
};
