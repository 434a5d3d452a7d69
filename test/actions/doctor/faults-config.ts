import { renameSync, rmSync, symlinkSync } from "node:fs";
import { cannotClose, close } from "./closed.ts";
import { config, type Fault, fault, tokens, type World } from "./planted.ts";

const CONFIG = ".mp/config.toml";
const ADA = ".mp/accounts/ada/tokens.json";

const written =
  (text: string, path = CONFIG, mode?: number) =>
  ({ home }: World): undefined =>
    void home.write(path, text, mode);

const adaInForce = config.replace('account = "team"', 'account = "ada"');

/** An account of the environment, so that what the config file lacks is lacked by nobody. */
const ofEnvironment = { MP_USERNAME: "sa", MP_SECRET: "s3cr3t-of-the-team", MP_PROJECT_ID: "410", MP_REGION: "us" };

/** What can be wrong with the config file and the accounts in it. */
export const configFaults: readonly Fault[] = [
  fault(
    "config",
    "fail",
    "a file that does not parse",
    /config\.toml:1:\d+: not valid TOML/,
    written('[accounts.team\nsecret = "s3cr3t-of-the-team"\n'),
    { details: { code: "CONFIG_ERROR" } },
  ),
  fault(
    "config",
    "fail",
    "a file of a release before 0.4",
    /release before 0\.4/,
    written('config_version = 2\ndefault = "team"\n'),
    { next: "mv -n " },
  ),
  fault(
    "config",
    "warn",
    "a file that others can read",
    /can be read by others \(mode 0644\)/,
    written(config, CONFIG, 0o644),
  ),
  fault(
    "config",
    "warn",
    "a variable that names no file",
    /MP_CONFIG_PATH names "\/nowhere\/config\.toml", which does not exist/,
    () => ({ env: { ...ofEnvironment, MP_CONFIG_PATH: "/nowhere/config.toml" } }),
  ),
  fault(
    "config",
    "fail",
    "a folder of somebody's choice in which nothing can be replaced",
    /can be read but not replaced: /,
    ({ home }) => {
      const path = home.write("chosen/config.toml", config);
      close(home.path("chosen"));
      return { env: { MP_CONFIG_PATH: path } };
    },
    { skip: cannotClose },
  ),
  fault(
    "config",
    "fail",
    "an [active] that breaks a rule",
    /active\.workspace/,
    written(config.replace("[active]\n", '[active]\nworkspace = "seven"\n')),
  ),
  fault(
    "config",
    "warn",
    "a target that breaks a rule",
    /targets\.odd\.project/,
    written(`${config}\n[targets.odd]\naccount = "ada"\nproject = "x"\n`),
  ),
  fault(
    "config",
    "warn",
    "a header that breaks a rule",
    /settings\.custom_header/,
    written(`${config}\n[settings.custom_header]\nname = 7\n`),
  ),
  fault(
    "names",
    "warn",
    "two accounts whose names differ in case alone",
    /differ in case alone: Team, team/,
    written(`${config}\n[accounts.Team]\ntype = "oauth_token"\nregion = "us"\ntoken = "x-token"\n`),
    { details: { names: ["Team", "team"] }, next: "mp account list" },
  ),
  fault(
    "references",
    "warn",
    "a target that names no account",
    /name an account that does not exist: gone/,
    written(`${config}\n[targets.gone]\naccount = "nobody"\nproject = "1"\n`),
    { next: "mp target remove gone --yes" },
  ),
  fault(
    "references",
    "fail",
    "an active account that is not there",
    /active account "teem" does not exist/,
    written(config.replace('account = "team"', 'account = "teem"')),
    { next: "mp account list" },
  ),
  fault(
    "account:team",
    "fail",
    "a project that is none",
    /accounts\.team\.default_project/,
    written(config.replace('project = "410"', 'project = "four"')),
  ),
  fault(
    "account:ada",
    "warn",
    "a region that is none, of one that is not in force",
    /accounts\.ada\.region/,
    written(config.replace('"oauth_browser"\nregion = "us"', '"oauth_browser"\nregion = "mars"')),
  ),
  fault("account:ada", "warn", "tokens that are gone", /no usable tokens/, ({ home }) => void rmSync(home.path(ADA)), {
    details: { status: "needs_login" },
    next: "mp account login ada",
  }),
  fault("account:ada", "warn", "tokens that are malformed", /no usable tokens/, written("{", ADA), {
    next: "mp account login ada",
  }),
  fault(
    "account:ada",
    "warn",
    "tokens that have expired for good",
    /expired at .*Z and cannot be refreshed/,
    written(tokens(-3600, ""), ADA),
    { next: "mp account login ada" },
  ),
  fault(
    "account:ada",
    "fail",
    "the same of the account in force",
    /expired at .*Z and cannot be refreshed/,
    ({ home }) => {
      home.write(CONFIG, adaInForce);
      home.write(ADA, tokens(-3600, ""));
    },
    { next: "mp account login ada" },
  ),
  fault(
    "account:ada",
    "warn",
    "tokens that others can read",
    /tokens\.json can be read by others/,
    written(tokens(3600), ADA, 0o644),
  ),
  fault("account:ada", "fail", "tokens that are a link", /is a symbolic link/, ({ home }) => {
    renameSync(home.path(ADA), home.path("elsewhere"));
    symlinkSync(home.path("elsewhere"), home.path(ADA));
  }),
  fault(
    "account:ci",
    "warn",
    "a variable for its token that is not set",
    /CI_TOKEN is not set/,
    written(`${config}\n[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "CI_TOKEN"\n`),
    { next: "export CI_TOKEN=<bearer>" },
  ),
  fault(
    "exported",
    "warn",
    "a login that a bridge has carried to another machine",
    /carried the refresh token of ada to or from another machine/,
    written("{}", ".mp/accounts/ada/bridged"),
    { details: { accounts: ["ada"] }, next: "mp account login ada" },
  ),
  fault(
    "exported",
    "warn",
    "a login that a bridge has brought from another machine",
    /carried the refresh token of ada to or from another machine/,
    written("{}", ".mp/accounts/ada/imported"),
    { details: { accounts: ["ada"] }, next: "mp account login ada" },
  ),
  fault(
    "logins",
    "warn",
    "one that was approved and not finished",
    /1 login that was approved is not finished/,
    ({ home }) => {
      const meta = { schema_version: 1, region: "us", created_at: Date.now() / 1000, client_id: "client-1" };
      home.write(".mp/accounts/.tmp-0123abcd/tokens.json", tokens(3600));
      home.write(".mp/accounts/.tmp-0123abcd/meta.json", JSON.stringify(meta));
    },
    { next: "mp login --list" },
  ),
];
