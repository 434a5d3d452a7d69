import { axesOf, axisFlags } from "../arguments/axes.ts";
import { command } from "../arguments/command.ts";
import { argument, namedOnce } from "../arguments/common.ts";

export const accountLogin = command({
  words: "account login",
  summary: "Log an oauth_browser account in, with a browser on this machine; without a name the session's",
  args: [argument.anAccount],
  flags: [...axisFlags, "no-browser"],
  response: "account-login",
  run: async ({ context, person, args: [name], flags: { "no-browser": noBrowser, ...axes }, usage }) => {
    namedOnce(name, axes, usage);
    const { loginAccount } = await import("../../actions/login/account.ts");
    return loginAccount(context, person(), name, { noBrowser, axes: axesOf(axes) });
  },
  show: ({ logged_in_as: { name, user, expires_at: until } }, page) =>
    `Logged in to ${name}${user ? ` as ${page.short(user.email)}` : ""}${until === null ? "" : `, until ${until}`}.`,
});
