import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { parse } from "smol-toml";
import { furnish } from "../mp/homes.ts";
import { mp } from "../mp/run.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { differencesIn } from "./differences.ts";
import { missingIn } from "./missing.ts";
import { noPeer, type PeerRan, peerMp } from "./peer.ts";

const differences = differencesIn("Commands");

interface Case {
  readonly argv: string;
  readonly stdin?: string;
  readonly env?: Record<string, string>;
  /** The row of the page about what is not the same. */
  readonly row?: string;
}

const NOT_THERE = "a name that no account or target has";
const UNKNOWN = "a subcommand, a flag or an argument that is unknown or missing";
const FORM = "an id or a name of another form";

const same = (...lines: string[]): Case[] => lines.map((argv) => ({ argv }));
const differing = (row: string, ...lines: string[]): Case[] => lines.map((argv) => ({ argv, row }));

const cases: readonly Case[] = [
  ...same(
    "--version",
    "account list",
    "account list -f table",
    "account list -f jsonl",
    "-q -v account list",
    "-a me -p 5 -w 6 account list",
    "account add x --type oauth_browser --region eu --project 5",
    "account add x --type oauth_token --region eu --token-env T",
    "account add x --type service_account --region eu --username u",
    "account add x --type nonsense --region eu",
    "account add x --type oauth_token --region mars",
    "account add x --type oauth_token --region eu",
    "account add team --type oauth_browser --region us",
    "account add --type oauth_browser --region us",
    "account update me --region eu",
    "account update team --username v",
    "account update ci --token-env OTHER",
    "account update team --region mars",
    "account use me",
    "account use team",
    "account remove team",
    "account token me",
    "account token ci",
    "account logout me",
    "account export-bridge --to b.json",
    "account export-bridge --account me --to b.json",
    "account remove-bridge",
    "account remove-bridge --at b.json",
    "project list",
    "project show",
    "workspace list",
    "workspace list -p 410",
    "workspace use 62",
    "workspace show",
    "session",
    "session -f text",
    "session --bridge",
    "session --bridge -f json",
    "target list -f json",
    "target list -f jsonl",
    "target show trip -f json",
    "target add y -a team -p 410 -w 61",
    "target add y --account team --project 410",
    "target add trip -a team -p 5",
    "project use 410",
    "target remove trip -y",
    "target remove trip --yes",
    "-t trip -a me session",
    "login --region mars",
    "login --service-account --token-env T",
    "login --secret-stdin",
  ),
  { argv: "account add x --type service_account --region eu --username u --secret-stdin", stdin: "s3\n" },
  { argv: "account add x --type service_account --region eu --username u --project 9", env: { MP_SECRET: "s3" } },
  { argv: "account add x --type service_account --region eu --secret-stdin", stdin: "s3\n" },
  { argv: "account update team --secret-stdin", stdin: "new\n" },
  { argv: "account update team --secret-stdin", stdin: "\n" },
  { argv: "account add x --type oauth_browser" },
  { argv: "account add x --type oauth_browser --region us", env: { MP_PROJECT_ID: "77" } },
  { argv: "account add x --type service_account --username sa --secret-stdin", stdin: "right" },
  { argv: "account add --type service_account --username sa --secret-stdin", stdin: "right" },
  { argv: "account add x --type oauth_token --region eu", env: { MP_OAUTH_TOKEN: "b" } },
  { argv: "account token ci", env: { CI_TOKEN: "the-bearer" } },
  { argv: "account test" },
  { argv: "login -S --secret-stdin --name new --region us", stdin: "wrong", env: { MP_USERNAME: "sa" } },
  { argv: "login -S --secret-stdin --name new --region us --project 409", stdin: "right", env: { MP_USERNAME: "sa" } },
  ...differing(
    NOT_THERE,
    "account show ghost",
    "account use ghost",
    "account update ghost --region eu",
    "account remove ghost --force",
    "account token ghost",
    "account logout ghost",
    "account login ghost",
    "target show ghost",
    "target use ghost",
    "target remove ghost --yes",
    "target add y --account ghost --project 5",
  ),
  ...differing(
    UNKNOWN,
    "nonsense",
    "account",
    "account nonsense",
    "account list --nonsense",
    "account use",
    "account add x",
    "target add",
  ),
  ...differing(
    FORM,
    "account add a/b --type oauth_browser --region us",
    "account update team --project x",
    "workspace use 0",
    "target add y -a team -p x",
  ),
  ...differing("`project use` with a name that no project has", "project use x"),
  ...differing("`workspace use` with a name that no workspace has", "workspace use x"),
  ...differing("`target add` without `--account` or `--project`", "target add y"),
  ...differing("`target use` with a workspace of another project", "target use trip"),
  ...differing("a flag that the account's type does not have", "account update me --username v"),
  ...differing("`account update` without anything to change", "account update team"),
  ...differing("`account remove` on a pipe without `--yes`", "account remove me", "account remove team --force"),
  ...differing("`target remove` on a pipe without `--yes`", "target remove trip"),
  ...differing("`account token` of a service account", "account token", "account token team"),
  ...differing("`account logout` of an account that has no login", "account logout team"),
  ...differing("`account login` of another type than `oauth_browser`", "account login team"),
  ...differing("`account test` of an account that is not there", "account test ghost"),
  ...differing("`account export-bridge` without `--to`", "account export-bridge"),
  ...differing(
    "`account export-bridge` of a token whose variable is not set",
    "account export-bridge --account ci --project 5 --workspace 6 --to b.json",
  ),
  ...differing(
    "`account add --token-env` with a name that no shell can set",
    "account add x --type oauth_token --region eu --token-env my-token",
  ),
  ...differing("`target add` with dots, blanks or slashes in the name", "target add prod.eu -a team -p 5"),
  ...differing(
    "`project use` of a project that the cached `/me` does not show",
    "project use 999",
    "target add y -a team -p 5",
  ),
  ...differing("`workspace list` of a project without workspaces", "workspace list -p 409"),
  { argv: "login -S --secret-stdin", stdin: "s", row: "`login` with `-S` and without a username" },
  ...differing("`login --token-env` with a variable that is not set", "login --token-env NOT_SET"),
  {
    argv: "login -S --secret-stdin --name new --region us",
    stdin: "right",
    env: { MP_USERNAME: "sa" },
    row: "`login` on a pipe with several projects",
  },
  ...differing(
    "a pinned workspace, when its account gets another project",
    "project use 409",
    "account update team --project 7",
  ),
  ...differing("a format that there is not", "account list -f nonsense"),
];

/** Runs the same in a home of its own with either tool. */
async function both(homes: readonly [TemporaryHome, TemporaryHome], argv: string[], env = {}, stdin = "") {
  return Promise.all([peerMp(homes[0], argv, env, stdin), mp(homes[1], argv, { env, stdin })]);
}

test("mp takes what the Python tool's mp takes, ends with its status, and leaves its config", {
  skip: noPeer,
}, async (t) => {
  const mixpanel = await startMixpanel(t);
  for (const secret of ["pass-1", "right"]) mixpanel.basic.add(`sa:${secret}`);
  const wrong: string[] = [];
  for (const { argv, stdin, env, row } of cases) {
    const homes = [temporaryHome(t), temporaryHome(t)] as const;
    for (const home of homes) furnish(home);
    const variables = { ...env, MP_API_BASE_URL: `${mixpanel.origin}/us` };
    const [theirs, ours] = await both(homes, argv.split(" "), variables, stdin);
    const statuses = [theirs.status, ours.status].map(String);
    const listed = row === undefined ? undefined : differences.row(row);
    const expected = listed
      ? [listed.there, listed.here].map((cell) => /^\d+/.exec(cell)?.[0])
      : [statuses[0], statuses[0]];
    const isSame = isDeepStrictEqual(configOf(homes[1]), configOf(homes[0]));
    // A row whose statuses are equal is about what stands in the file afterwards.
    const mayDiffer = listed !== undefined && (theirs.status !== ours.status || !isSame);
    const isAsSaid = isDeepStrictEqual(statuses, expected) && (listed === undefined ? isSame : mayDiffer);
    const isAlike = !argv.startsWith("account token") || listed !== undefined || ours.stdout === theirs.stdout;
    if (!isAsSaid || !isAlike)
      wrong.push(
        `mp ${argv}: ${statuses} ${expected} ${isSame}\n${theirs.stdout}${theirs.stderr}${ours.stdout}${ours.stderr}`,
      );
  }
  assert.deepEqual(wrong, []);
});

/** An empty table is as good as none. */
const configOf = (home: TemporaryHome): object =>
  Object.fromEntries(
    Object.entries(parse(home.read(".mp/config.toml"))).filter(([, table]) => Object.keys(table).length > 0),
  );

test("mp's JSON has every field of the Python tool's, with the same value", { skip: noPeer }, async (t) => {
  const homes = [temporaryHome(t), temporaryHome(t)] as const;
  for (const home of homes) furnish(home);
  const known = ["project_id", "project_name", "status", "user_email"];
  const rows = {
    status: "`status` of an account in JSON",
    known: "`user_email`, `project_id`, `project_name` of an account in JSON",
    session: "`project.organization` and `me_cached` of `session -f json`",
  };
  const lines: [string, readonly string[], readonly string[]][] = [
    ["account list", known, [rows.status, rows.known]],
    ["account show", known.filter((field) => field !== "status"), [rows.known]],
    ["account show me", ["status"], [rows.status]],
    ["project list", [], []],
    ["workspace list", [], []],
    ["target list", [], []],
    ["target show trip", [], []],
    ["session", ["me_cached", "project.organization"], [rows.session]],
    ["session --bridge", [], []],
  ];
  for (const [argv, fields, about] of lines) {
    const [theirs, ours] = await both(homes, [...argv.split(" "), "-f", "json"]);
    assert.deepEqual(missingIn(JSON.parse(ours.stdout), JSON.parse(theirs.stdout)), fields, argv);
    for (const row of about) differences.row(row);
  }
});

test("what mp prints on a pipe is for grep and cut, where the Python tool prints a table", {
  skip: noPeer,
}, async (t) => {
  const homes = [temporaryHome(t), temporaryHome(t)] as const;
  for (const home of homes) furnish(home);
  const [theirs, ours] = await both(homes, ["target", "list"]);
  assert.match(theirs.stdout, /^NAME +ACCOUNT/);
  assert.match(ours.stdout, /^trip\tteam\t409\t62\t/);
  differences.row("a list or `show` on a pipe without `-f`");
});

test("account test tells a script by its status, and prints what the Python tool prints", {
  skip: noPeer,
}, async (t) => {
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:pass-1");
  const homes = [temporaryHome(t), temporaryHome(t)] as const;
  for (const home of homes) furnish(home);
  const env = { MP_API_BASE_URL: `${mixpanel.origin}/us` };
  const answer = ({ stdout }: Pick<PeerRan, "stdout">) => JSON.parse(stdout);
  const tested = async () => {
    const [theirs, ours] = [
      await peerMp(homes[0], ["account", "test"], env),
      await mp(homes[1], ["account", "test", "-f", "json"], { env }),
    ];
    assert.deepEqual(
      Object.keys(answer(theirs)).filter((key) => !(key in answer(ours))),
      [],
    );
    return [theirs, ours] as const;
  };
  const [theirs, ours] = await tested();
  assert.deepEqual(missingIn(answer(ours), answer(theirs)), []);
  mixpanel.basic.clear();
  const [refused, refusedHere] = await tested();
  const { there, here } = differences.row("`account test` of credentials that do not work");
  assert.deepEqual([`${refused.status}`, `${refusedHere.status}`], [there.slice(0, 1), here]);
  assert.deepEqual([answer(refused).ok, answer(refusedHere).ok], [false, false]);
});

differences.assertAllMet();
