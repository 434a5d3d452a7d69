import assert from "node:assert/strict";
import { test } from "node:test";
import { ask } from "../support/ask.ts";
import { temporaryHome } from "../support/home.ts";

const SECRET = "pl/an+ted=";
const ADDRESS = `?code=${SECRET}&state=${SECRET}`;
const config = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "1"
username = "u"
secret = "placeholder"
`;

for (const line of [
  ...[`project use ${SECRET}`, `workspace use ${SECRET}`, `target use ${SECRET}`, `target show ${SECRET}`],
  ...[`target remove ${SECRET}`, `account use ${SECRET}`, `account rename team ${SECRET}`, `session -t ${SECRET}`],
  `account remove ${SECRET}`,
  ...[`bridge import ${ADDRESS}`, `bridge export --to ${ADDRESS}`, `bridge remove --at ${ADDRESS}`],
  ...[`login --resume ${ADDRESS}`, `login --discard ${ADDRESS}`, `login --finish ${ADDRESS}`, `schema ${SECRET}`],
])
  test(`a secret typed in the wrong place is not repeated: ${line.split(" ").slice(0, -1).join(" ")}`, async (t) => {
    const home = temporaryHome(t);
    home.write(".mp/config.toml", config);
    const me = { projects: { 1: { name: "Demo" } }, organizations: {}, workspaces: {}, cached_at: Date.now() / 1000 };
    home.write(".mp/accounts/team/me.json", JSON.stringify(me));
    const said = JSON.stringify(await ask(home, line.split(" "))) + home.warnings.join("\n");
    assert.ok(!said.includes(SECRET), said);
  });
