import assert from "node:assert/strict";
import { test } from "node:test";
import { bare } from "../../src/cli/format/bare.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { data, ends, mp } from "./here.ts";
import { CONFIG, furnish } from "./homes.ts";
import { spelt } from "./run.ts";

const LONG = "漢".repeat(10 * 1024);
const hostile = {
  1: 'terminal \u001b[31m\u001b]0;title\u0007\u009b1m "quoted", comma',
  2: "bidi \u202egnp.exe\u202c \u2066x\u2069 \u200f",
  3: '=HYPERLINK("https://example.com","x")',
  4: "+1",
  5: "-1",
  6: "@SUM(A1)",
  7: "\t=1",
  8: "two\nlines\r\nand \u2028 more",
  9: LONG,
  10: "hidden \u{e0041}\u{e0042}\u200b\ufeff",
  11: "👩‍👩‍👧‍👦 e\u0301 कि می\u200cخواهم",
  12: `zalgo ${"\u0301".repeat(10_000)}`,
};
const names = Object.values(hostile);
const formats = ["table", "json", "jsonl", "csv", "plain"];

function withHostileProjects(home: TemporaryHome): void {
  const entries = Object.entries(hostile).map(([id, name]) => [id, { name, organization_id: 31 }]);
  furnish(home, {
    user_email: "x\u001b[2J@example.com",
    organizations: { 31: { name: "Org\u001b[5m" } },
    projects: { ...Object.fromEntries(entries), 410: { name: "Active\u009b7m", organization_id: 31 } },
    workspaces: { 61: { name: "W\u001b[1A", project_id: 410 } },
  });
}

/** What a terminal would obey or an eye cannot see. */
const raw = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

test("nothing that a terminal obeys comes out raw, in any format and of any command", async (t) => {
  const home = temporaryHome(t);
  withHostileProjects(home);
  const reads = [
    ["project", "list"],
    ["workspace", "list"],
    ["session"],
    ["account", "list"],
    ["account", "show"],
    ["project", "show", "-p", "8"],
  ];
  for (const format of formats)
    for (const words of reads) {
      const { stdout, stderr } = await mp(home, [...words, "--format", format]);
      const text = stdout.replaceAll("\r\n", "\n") + stderr;
      const shown = format === "plain" ? text.replaceAll("\t", " ") : text;
      assert.doesNotMatch(shown, raw, `${words.join(" ")} --format ${format}: ${JSON.stringify(shown.slice(0, 400))}`);
    }
});

test("json and jsonl escape what is hidden, and parse to the names as they are", async (t) => {
  const home = temporaryHome(t);
  withHostileProjects(home);
  const items = await data(home, ["project", "list"]);
  for (const [id, name] of Object.entries(hostile))
    assert.equal(items.find((item: { id: string }) => item.id === id).name, name);
  const { stdout } = await mp(home, ["project", "list", "--format", "jsonl"]);
  assert.deepEqual(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
    items,
  );
});

/** RFC 4180 §2. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], "the last line ends like the others");
  return rows;
}

test("csv is RFC 4180, and no field of it is a formula", async (t) => {
  const home = temporaryHome(t);
  withHostileProjects(home);
  const { stdout } = await mp(home, ["project", "list", "--format", "csv"]);
  const [header, ...rows] = parseCsv(stdout);
  assert.deepEqual(header, [
    "id",
    "name",
    "organization_id",
    "organization_name",
    "region",
    "is_active",
    "domain",
    "timezone",
    "is_demo",
    "has_integrated",
  ]);
  assert.ok(rows.every((row) => row.length === 10));
  assert.equal(rows.length, names.length + 1);
  const name = (id: number): string | undefined => rows.find((row) => row[0] === String(id))?.[1];
  assert.equal(name(3), `'=HYPERLINK("https://example.com","x")`);
  assert.deepEqual([name(4), name(5), name(6)], ["'+1", "'-1", "'@SUM(A1)"]);
  assert.equal(name(8), "two\nlines\\r\nand \\u2028 more");
  assert.equal(name(9), LONG);
  for (const row of rows) for (const field of row) assert.doesNotMatch(field, /^[=+\-@\t\r]/);
});

test("csv keeps its columns when there are no rows", async (t) => {
  const home = temporaryHome(t);
  const { stdout } = await mp(home, ["target", "list", "--format", "csv"]);
  assert.equal(stdout, "name,account,project,workspace,status,problem\r\n");
});

test("the columns of one thing are those of its schema, whatever it has", async (t) => {
  const home = temporaryHome(t);
  furnish(home, {});
  const csv = async (...words: string[]) => (await mp(home, [...words, "--format", "csv"])).stdout.split("\r\n");
  assert.deepEqual(await csv("workspace", "show"), ["id,name,is_default,project_id", "61,,,", ""]);
  assert.deepEqual(await csv("workspace", "show", "-p", "409"), ["id,name,is_default,project_id", ",,,", ""]);
  const [columns, row] = await csv("session", "-t", "trip");
  const [same, other] = await csv("session", "-p", "409");
  assert.equal(columns, same);
  assert.match(columns ?? "", /^account\.name,account\.type,.*,workspace\.id,.*,user\.email,.*,shadowed,/);
  assert.equal(row?.split(",").indexOf("62"), columns?.split(",").indexOf("workspace.id"));
  assert.equal(other?.split(",")[columns?.split(",").indexOf("workspace.id") ?? 0], "");
  assert.match((await csv("session", "--bridge"))[0] ?? "", /^path,version,account\.name,.*,tokens\.refreshed$/);
});

test("plain is one row a line, its fields between tabs, names whole", async (t) => {
  const home = temporaryHome(t);
  withHostileProjects(home);
  const { stdout } = await mp(home, ["project", "list", "--format", "plain"]);
  const rows = stdout
    .slice(0, -1)
    .split("\n")
    .map((line) => line.split("\t"));
  assert.equal(rows.length, names.length + 1);
  assert.ok(rows.every((row) => row.length === 10));
  assert.equal(rows.find((row) => row[0] === "9")?.[1], LONG);
  assert.equal(rows.find((row) => row[0] === "2")?.[1], "bidi \\u202egnp.exe\\u202c \\u2066x\\u2069 \\u200f");
  const one = await mp(home, ["target", "show", "trip", "--format", "plain"]);
  assert.equal(one.stdout, "name\ttrip\naccount\tteam\nproject\t409\nworkspace\t62\nstatus\t\nproblem\t\n");
});

test("a table has 80 columns, or as many as COLUMNS says, and cuts a name only when nothing else is left to go", async (t) => {
  const home = temporaryHome(t);
  withHostileProjects(home);
  const { default: widthOf } = await import("fast-string-width");
  for (const [columns, env] of [
    [80, {}],
    [50, { COLUMNS: "50" }],
    [200, { COLUMNS: "200" }],
    [80, { COLUMNS: "nonsense" }],
  ] as const) {
    const { stdout } = await mp(home, ["project", "list", "--format", "table"], { env });
    const lines = stdout.trimEnd().split("\n");
    assert.equal(lines.length, names.length + 2);
    for (const line of lines) assert.ok(widthOf(line.replaceAll("\u200c", "")) <= columns, `${columns}: ${line}`);
    assert.equal(lines[0]?.includes("TIMEZONE"), false, "what is empty goes before a name is cut");
    assert.ok(
      lines.every((line) => line.length < columns * 20),
      "no heap of combining characters either",
    );
    assert.equal(lines.filter((line) => line.startsWith("* ")).length, 1);
    assert.match(stdout, /漢…/);
  }
});

test("names are whole while other columns can go, and a terminal of 0 columns has 80", async () => {
  const { table, pairs } = await import("../../src/cli/format/table.ts");
  const { paper } = await import("../../src/cli/format/paper.ts");
  const on = (columns: number) => paper({}, { isTerminal: false, columns });
  const name = "a-name-of-some-thirty-characters";
  const columns = [
    { title: "NAME", value: () => name, key: true },
    { title: "EMPTY", value: () => null, whole: true },
    { title: "SAYS", value: () => "something" },
    { title: "ID", value: () => "3713224", whole: true },
  ] as const;
  const header = (width: number) => table([1], columns, on(width)).split("\n")[0]?.trim().split(/ +/);
  assert.deepEqual(header(0), ["NAME", "EMPTY", "SAYS", "ID"]);
  assert.deepEqual(header(55), ["NAME", "SAYS", "ID"]);
  assert.deepEqual(header(42), ["NAME", "ID"]);
  assert.deepEqual(header(34), ["NAME"]);
  assert.ok(table([1], columns, on(32)).includes(name));
  const path = `/a/path/${"long/".repeat(12)}`;
  assert.equal(
    pairs(
      [
        ["Path", path],
        ["Words", "one two three four five"],
      ],
      on(22),
    ),
    `Path   ${path}\nWords  one two three\n       four five`,
  );
});

test("in a list of accounts what is typed and what is wrong stay whole, and the rest gives way", async (t) => {
  const home = temporaryHome(t);
  furnish(home, {
    user_email: `${"somebody".repeat(5)}@example.com`,
    projects: { 410: { name: "A project with rather a long name of its own" } },
  });
  const name = "an-account-of-24-letters";
  home.write(".mp/config.toml", CONFIG.replaceAll("accounts.ci", `accounts.${name}`));
  const { stdout } = await mp(home, ["account", "list", "--format", "table"]);
  for (const whole of [name, "team", "service_account", "oauth_browser", "needs login", "REGION", "STATUS"])
    assert.ok(stdout.includes(`${whole} `), `${whole}\n${stdout}`);
  assert.match(stdout, /410 .*… +some.*…/);
  for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
});

test("wide, combined and joined characters keep the columns aligned", async (t) => {
  const home = temporaryHome(t);
  furnish(home, {
    organizations: { 1: { name: "ORG" } },
    projects: Object.fromEntries(
      ["plain", "漢字", "👩‍👩‍👧‍👦", "e\u0301e\u0301", "🇩🇪"].map((name, index) => [
        100 + index,
        { name, organization_id: 1 },
      ]),
    ),
  });
  const { default: widthOf } = await import("fast-string-width");
  const { stdout } = await mp(home, ["project", "list", "--format", "table"]);
  const places = stdout
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => widthOf(line.slice(0, line.indexOf("ORG"))));
  assert.equal(new Set(places).size, 1, stdout);
});

test("colours are used where FORCE_COLOR says so, and nowhere else where there is no terminal", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const table = async (env: Record<string, string>) =>
    spelt((await mp(home, ["account", "list", "--format", "table"], { env })).stdout);
  assert.doesNotMatch(await table({}), /<esc>/);
  assert.match(await table({ FORCE_COLOR: "1" }), /^<esc>\[2m {2}NAME/);
  assert.doesNotMatch(await table({ FORCE_COLOR: "0" }), /<esc>/);
  assert.doesNotMatch(await table({ NO_COLOR: "1" }), /<esc>/);
  const failed = await mp(home, ["account", "use", "ghost"], { env: { FORCE_COLOR: "1" } });
  assert.match(spelt(failed.stderr), /^<esc>\[31merror:<esc>\[39m /);
});

test("where stdout is no terminal a list is rows for grep, cut and awk, and what was done is a sentence", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const said = async (...words: string[]) => (await ends(home, 0, words)).stdout;
  assert.equal(await said("target", "list"), "trip\tteam\t409\t62\t\t\n");
  assert.match(await said("session"), /^account\.name\tteam\naccount\.type\tservice_account\n/);
  assert.equal(await said("account", "use", "me"), "Now in account me, which has no project yet.\n");
  const list = (await said("account", "list")).split("\n").map((line) => line.split("\t")[0]);
  assert.deepEqual(list, ["ci", "me", "team", ""]);
});

test("json has the shape of the Python tool: a list is an array, one thing its own keys", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const names = (items: { name: string }[]) => items.map(({ name }) => name);
  assert.deepEqual(names(await data(home, ["account", "list"])), ["ci", "me", "team"]);
  const trip = { name: "trip", account: "team", project: "409", workspace: 62 };
  assert.deepEqual(await data(home, ["target", "list"]), [trip]);
  assert.deepEqual(await data(home, ["target", "show", "trip"]), trip);
  assert.equal((await data(home, ["account", "show", "me"])).region, "us");
  assert.equal((await data(home, ["project", "show"])).id, "410");
  assert.equal((await data(home, ["account", "use", "me"])).account, "me");
  assert.equal((await data(home, ["account", "update", "me", "--region", "eu"])).region, "eu");
  assert.equal((await data(home, ["account", "add", "new", "--type", "oauth_browser"])).name, "new");
  assert.equal((await data(home, ["target", "add", "t", "-a", "me", "-p", "1"])).project, "1");
  assert.deepEqual(await data(home, ["session", "--bridge"]), { bridge: null });
  assert.deepEqual(await data(home, ["target", "remove", "trip", "--yes"]), { removed: "trip" });
  const none = await ends(temporaryHome(t), 0, ["account", "list", "-f", "json"]);
  assert.equal(none.stdout, "[]\n");
  assert.match(none.stderr, /mp login/, "what to run next is no data");
});

test("text is another word for table", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const [table, text] = await Promise.all(["table", "text"].map((format) => ends(home, 0, ["session", "-f", format])));
  assert.equal(text?.stdout, table?.stdout);
});

test("a table without rows prints nothing, and says on stderr what to do", async (t) => {
  const home = temporaryHome(t);
  const { stdout, stderr, status } = await mp(home, ["account", "list", "--format", "table"]);
  assert.deepEqual([stdout, status], ["", 0]);
  assert.match(stderr, /^There are no accounts yet\.\n {2}.*:\n {4}mp login\n/);
});

test("every command that changes something answers a person with a sentence", async (t) => {
  const home = temporaryHome(t);
  const projects = { 409: { name: "App" }, 410: { name: "Shop" } };
  furnish(home, { projects, workspaces: { 61: { project_id: 410 }, 62: { project_id: 409 } } });
  const says = async (...words: string[]) => (await mp(home, [...words, "--format", "table"])).stdout.split("\n")[0];
  assert.equal(await says("account", "use", "me"), "Now in account me, which has no project yet.");
  assert.equal(await says("account", "use", "team"), "Now in account team, whose project is 410.");
  assert.equal(await says("workspace", "use", "61"), "Now in account team, project 410, workspace 61.");
  assert.equal(await says("target", "use", "trip"), "Now in account team, project 409, workspace 62.");
  assert.equal(await says("target", "add", "home", "-a", "me", "-p", "1"), "Saved the target home.");
  assert.equal(await says("target", "remove", "home", "--yes"), "Removed the target home.");
  assert.equal(await says("account", "update", "me", "--region", "eu"), "Changed the account me.");
  assert.equal(await says("account", "logout", "me"), "Logged out of me. The account itself stays.");
  assert.equal(
    await says("account", "export-bridge", "--to", "b.json"),
    `Wrote the bridge file ${home.path("b.json")}`,
  );
  assert.equal(
    await says("account", "remove-bridge", "--at", "b.json"),
    `Removed the bridge file ${home.path("b.json")}`,
  );
  assert.equal(
    await says("account", "remove", "team", "--force", "--yes"),
    "Removed the account team. Targets that name no account now: trip.",
  );
});

test("one account that is shown is its own keys in every format, also with advice and in a sandbox", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", '[active]\naccount = "me"\n\n[accounts.me]\ntype = "oauth_browser"\nregion = "us"\n');
  for (const words of [
    ["account", "show"],
    ["account", "update", "me", "--project", "5"],
  ]) {
    const shown = async (format: string) => (await mp(home, [...words, "--format", format])).stdout;
    assert.match(await shown("plain"), /^name\tme\n/, words.join(" "));
    assert.match(await shown("csv"), /^name,type,region,/);
    for (const format of ["json", "jsonl"]) assert.equal(JSON.parse(await shown(format)).status, "needs_login");
  }
  const inSandbox = { account: { name: "me" }, next: [], sandbox: { kind: "container", cause: "read_only" } };
  assert.deepEqual(bare(inSandbox), { name: "me" });
});
