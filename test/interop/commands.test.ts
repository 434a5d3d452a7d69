import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { mp } from "../mp/here.ts";
import { furnish } from "../mp/homes.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { configOf } from "./config-of.ts";
import { differencesIn } from "./differences.ts";
import { lines } from "./lines.ts";
import { missingIn } from "./missing.ts";
import { noPeer, type PeerRan, peerMp } from "./peer.ts";

const differences = differencesIn("Commands");

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
  for (const { argv, stdin, env, row } of lines) {
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

test("mp's JSON has every field of the Python tool's, with the same value", { skip: noPeer }, async (t) => {
  const homes = [temporaryHome(t), temporaryHome(t)] as const;
  for (const home of homes) furnish(home);
  const known = ["project_id", "project_name", "status", "user_email"];
  const rows = {
    status: "`status` of an account in JSON",
    known: "`user_email`, `project_id`, `project_name` of an account in JSON",
    session: "`project.organization` and `me_cached` of `session -f json`",
  };
  const listed: [string, readonly string[], readonly string[]][] = [
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
  for (const [argv, fields, about] of listed) {
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
  const ids = await both(homes, ["project", "show"]);
  assert.deepEqual([ids[0].stdout, ids[1].stdout.split("\n")[0]], ["410\n", "id\t410"]);
  const workspaces = await both(homes, ["workspace", "show"]);
  assert.deepEqual([workspaces[0].stdout, workspaces[1].stdout.split("\n")[0]], ["61\n", "id\t61"]);
  differences.row("`project show` and `workspace show` on a pipe");
  const [table, line] = await both(homes, ["account", "show", "-f", "jsonl"]);
  assert.match(table.stdout, /^NAME +TYPE/);
  assert.equal(JSON.parse(line.stdout).name, "team");
  differences.row("`-f jsonl` of one thing");
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
  const piped = await both(homes, ["account", "test"], env);
  assert.deepEqual([JSON.parse(piped[0].stdout).ok, piped[1].stdout.split("\n")[1]], [true, "ok\ttrue"]);
  differences.row("`account test` and `account login` on a pipe");
  mixpanel.basic.clear();
  const [refused, refusedHere] = await tested();
  const { there, here } = differences.row("`account test` of credentials that do not work");
  assert.deepEqual([`${refused.status}`, `${refusedHere.status}`], [there.slice(0, 1), here]);
  assert.deepEqual([answer(refused).ok, answer(refusedHere).ok], [false, false]);
});

differences.assertAllMet();
