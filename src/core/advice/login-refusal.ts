import type { Advice } from "./adviser.ts";
import { deedInWords, stepTo } from "./deeds.ts";
import type { LoginRefusal } from "./refusal.ts";
import { commandFor } from "./shell-quote.ts";

/** The words for a login that is refused before anybody is asked anything. */
export function loginRefused(refusal: LoginRefusal): Advice {
  switch (refusal.reason) {
    case "two_kinds_of_login":
      return {
        message: "A login is with a service account or with a token: give --service-account or --token-env, not both.",
      };
    case "secret_not_needed":
      return { message: "A secret belongs to a service account: --secret-stdin goes with --service-account." };
    case "browser_not_needed":
      return {
        message: "This login needs no browser: --no-browser goes with neither a service account nor a token.",
      };
    case "username_missing": {
      const deed = { set: { MP_USERNAME: "<service-account-username>" } };
      return {
        message: `The username of the service account is missing. Run: ${deedInWords(deed)}`,
        next: [stepTo(deed, "Say which service account it is")],
      };
    }
    case "secret_missing":
      return {
        message: "The secret of the service account is missing: give it on the standard input, with --secret-stdin.",
      };
    case "no_project_chosen":
      return { message: "No project was chosen." };
    case "another_variable": {
      const { account, variable, wanted } = refusal;
      const command = commandFor("mp account update", account, "--token-env <variable>").replace("<variable>", wanted);
      const what = `The account "${account}" takes its token from ${variable}, and a login does not change that`;
      return {
        message: `${what}. To change it: ${command}`,
        next: [{ command, label: "Take it from the other variable" }],
      };
    }
    case "not_a_browser_account": {
      const command = commandFor("mp account test", refusal.account);
      return {
        message: `"${refusal.account}" is of type ${refusal.type}, which does not log in with a browser. To see whether it works: ${command}`,
        next: [{ command, label: "See whether Mixpanel accepts it" }],
      };
    }
  }
}
