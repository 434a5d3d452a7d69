import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { test } from "node:test";
import { regionOfLeft, takeOver } from "../../src/storage/left-tokens.ts";
import { temporaryHome } from "../support/home.ts";

const FOLDER = ".mp/accounts/me";
const ALL = ["bridged", "client.json", "imported", "me.json", "reply.json", "tokens.json", "verdict.json"];
const tokens = (more: object = {}) =>
  JSON.stringify({ access_token: "a", refresh_token: "r", expires_at: "2100-01-01T00:00:00Z", ...more });
const noted = (client_id: string, region: string) => JSON.stringify({ client_id, region, redirect_uri: "r" });

/** What is left of files of an earlier account once a new one in `us`, or of no region, has taken them over. */
async function left(
  t: Parameters<typeof temporaryHome>[0],
  files: Readonly<Record<string, string>>,
  { region = "us", ofRegion }: { region?: "us" | undefined; ofRegion?: string } = {},
) {
  const home = temporaryHome(t);
  for (const [name, text] of Object.entries(files)) home.write(`${FOLDER}/${name}`, text);
  if (ofRegion !== undefined) home.write(".mp/oauth/client_us.json", noted(ofRegion, "us"));
  const isKept = await takeOver(home.context(), home.path(FOLDER), region);
  return { isKept, names: home.list(FOLDER) };
}

const all = (of: object, client: string) => ({
  ...Object.fromEntries(ALL.map((name) => [name, "{}"])),
  "tokens.json": tokens(of),
  "client.json": client,
});

test("tokens that a new account may have stay, and only the cached /me goes", async (t) => {
  const names = ALL.filter((name) => name !== "me.json");
  for (const [of, client] of [
    [{ client_id: "c" }, noted("c", "us")],
    [{}, noted("c", "us")],
  ] as const)
    assert.deepEqual(await left(t, all(of, client)), { isKept: true, names }, client);
  for (const [of, ofRegion] of [
    [{ client_id: "c" }, "c"],
    [{}, undefined],
    [{}, "c"],
  ] as const)
    assert.deepEqual(
      await left(t, { "tokens.json": tokens(of), "me.json": "{}" }, ofRegion === undefined ? {} : { ofRegion }),
      { isKept: true, names: ["tokens.json"] },
    );
});

test("tokens of another region or another client go, with everything that is of them", async (t) => {
  for (const [of, client] of [
    [{ client_id: "c" }, noted("c", "eu")],
    [{ client_id: "c" }, noted("another", "us")],
    [{}, noted("c", "eu")],
  ] as const)
    assert.deepEqual(await left(t, all(of, client)), { isKept: false, names: [] }, client);
  for (const options of [{}, { ofRegion: "another" }])
    assert.deepEqual(await left(t, { "tokens.json": tokens({ client_id: "c" }) }, options), {
      isKept: false,
      names: [],
    });
});

test("an account without a region takes no tokens away", async (t) => {
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, tokens({ client_id: "c" }));
  home.write(`${FOLDER}/me.json`, "{}");
  assert.equal(await takeOver(home.context(), home.path(FOLDER), undefined), true);
  assert.deepEqual(home.list(FOLDER), ["tokens.json"]);
});

test("without tokens the note of the bridge that was to bring some goes", async (t) => {
  for (const region of ["us", undefined] as const)
    assert.deepEqual(await left(t, { imported: "hash", "client.json": "{}" }, { region }), {
      isKept: true,
      names: ["client.json"],
    });
});

test("tokens that cannot be read say nothing of their client, and a link is refused", async (t) => {
  assert.deepEqual(await left(t, { "tokens.json": "{" }), { isKept: true, names: ["tokens.json"] });
  const home = temporaryHome(t);
  home.write(`${FOLDER}/me.json`, "{}");
  symlinkSync("elsewhere", home.path(`${FOLDER}/tokens.json`));
  await assert.rejects(takeOver(home.context(), home.path(FOLDER), "us"), { code: "INSECURE_FILE" });
});

test("where nothing is left, nothing is made or waited for", async (t) => {
  const home = temporaryHome(t);
  assert.equal(await takeOver(home.context(), home.path(FOLDER), "us"), true);
  assert.deepEqual(home.list("."), []);
  assert.deepEqual(await left(t, { "me.json": "{}" }), { isKept: true, names: [] });
});

test("tokens are of the region that is noted beside them, else of the one whose client they are of", (t) => {
  for (const [files, expected] of [
    [{ "client.json": noted("c", "eu") }, undefined],
    [{ "tokens.json": tokens({ client_id: "of us" }), "client.json": noted("of us", "eu") }, "eu"],
    [{ "tokens.json": tokens({ client_id: "of us" }) }, "us"],
    [{ "tokens.json": tokens({ client_id: "of in" }) }, "in"],
    [{ "tokens.json": tokens({ client_id: "nobody's" }) }, undefined],
    [{ "tokens.json": tokens() }, undefined],
    [{ "tokens.json": "{" }, undefined],
  ] as const) {
    const home = temporaryHome(t);
    for (const [name, text] of Object.entries(files)) home.write(`${FOLDER}/${name}`, text);
    // Nobody has logged in in eu, whose client is looked for before that of in.
    for (const region of ["us", "in"]) home.write(`.mp/oauth/client_${region}.json`, noted(`of ${region}`, region));
    assert.equal(regionOfLeft(home.context(), home.path(FOLDER)), expected, JSON.stringify(files));
  }
});
