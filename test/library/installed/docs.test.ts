import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { page } from "../../docs/markdown.ts";
import { holdCallbackPorts } from "../../support/callback-ports.ts";
import { temporaryHome } from "../../support/home.ts";
import { type Mixpanel, type Route, startMixpanel } from "../../support/mixpanel.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { execute, install } from "./installed.ts";

const config = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "410"
username = "sa"
secret = "placeholder-1"

[accounts.personal]
type = "oauth_browser"
region = "us"
default_project = "409"

[accounts.bare]
type = "service_account"
region = "us"
username = "sa"
secret = "placeholder-1"

[targets.berlin]
account = "team"
project = "410"
workspace = 62
`;

/** What the person's browser does: it follows the redirect to the program that waits. */
const BROWSER = "await (await fetch(process.argv[2])).text();\n";

/** The programs of the page; `prints` is the block right after one, where there is one. */
const { blocks } = page("docs/library.md");
const examples = blocks.flatMap(({ language, lines, line }, index) => {
  const next = blocks[index + 1];
  const prints = next?.language === "text" ? next.lines.join("\n") : undefined;
  return language === "ts" ? [{ name: `example-${line}`, text: `${lines.join("\n")}\n`, prints }] : [];
});

async function servers(t: TestContext): Promise<Mixpanel> {
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:placeholder-1");
  for (const id of ["77", "409", "410", "900"]) {
    const results = id === "410" ? [{ date: "2026-01-02 00:00:00", description: "Launch" }] : [];
    mixpanel.bend(`/api/app/projects/${id}/annotations` as Route, [{ body: { status: "ok", results } }], "always");
  }
  return mixpanel;
}

/** Runs one of the programs in a home of its own. The address that it shows is approved, and pasted on its stdin. */
async function runs(t: TestContext, folder: string, mixpanel: Mixpanel, name: string): Promise<string> {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", config);
  home.write(".mp/accounts/personal/tokens.json", JSON.stringify(mixpanel.tokens()));
  const env = {
    MP_API_BASE_URL: mixpanel.baseUrl,
    VAULT_SECRET: "placeholder-1",
    BROWSER: `${process.execPath} ${home.write("browser.mjs", BROWSER)}`,
  };
  const { status, stdout, stderr } = await execute(join(folder, `${name}.js`), home.root, env, (shown) => {
    const url = /^http\S+\/oauth\/authorize\/\S+(?=\n)/m.exec(shown)?.[0];
    return url === undefined ? undefined : mixpanel.approve(url);
  });
  assert.equal(status, 0, `${name}\n${stdout}\n${stderr}`);
  return stdout;
}

test("every example of the library page compiles, runs, and prints what the page says", async (t) => {
  assert.ok(examples.length > 10);
  const installed = install();
  const typeRoots = [join(projectFolder, "node_modules/@types")];
  const programs = Object.fromEntries(examples.map(({ name, text }) => [`${name}.ts`, text]));
  installed.compile(programs, { types: ["node"], typeRoots });
  const mixpanel = await servers(t);
  await holdCallbackPorts(t);
  for (const { name, prints } of examples) {
    const printed = await runs(t, installed.folder, mixpanel, name);
    if (prints !== undefined) assert.equal(printed, `${prints}\n`, name);
    else assert.match(printed, /^Logged in as remote, project \w+$/m, name);
  }
});
