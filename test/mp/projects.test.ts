import assert from "node:assert/strict";
import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { mp } from "./here.ts";
import { furnish } from "./homes.ts";

const projects = {
  1: { name: "Shop", domain: "mixpanel.com" },
  2: { name: "Laden", domain: "eu.mixpanel.com" },
  3: { name: "Boutique" },
};

test("the table of projects has a column of regions only where they differ", async (t) => {
  const home = temporaryHome(t);
  furnish(home, { projects });
  const { stdout } = await mp(home, ["project", "list", "--format", "table"]);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.trim().split(/ {2,}/));
  assert.deepEqual(lines, [
    ["ID", "NAME", "ORGANIZATION", "REGION", "TIMEZONE"],
    ["3", "Boutique", "-", "us", "-"],
    ["2", "Laden", "-", "eu", "-"],
    ["1", "Shop", "-", "us", "-"],
  ]);
  furnish(home, { projects: { 1: projects[1], 3: projects[3] } });
  assert.doesNotMatch((await mp(home, ["project", "list", "--format", "table"])).stdout, /REGION/);
});

test("a search that finds nothing is not said to be an account without projects", async (t) => {
  const home = temporaryHome(t);
  furnish(home, { projects });
  const none = await mp(home, ["project", "list", "--search", "nowhere", "--format", "table"]);
  assert.deepEqual(
    [none.status, none.stdout, none.stderr],
    [0, "", "None of the account's 3 projects is like that.\n"],
  );
  furnish(home, {});
  const empty = await mp(home, ["project", "list", "--format", "table"]);
  assert.match(empty.stderr, /^The account can reach no project\.\n.*an administrator of your organization/s);
});
