import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { inspect } from "node:util";
import { adviseFault } from "../../../src/core/advice/advise.ts";
import { newlyOdd } from "../../../src/core/config/newly-odd.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { isFault } from "../../../src/core/fault.ts";
import type { MixpanelError } from "../../../src/errors.ts";
import { forgetSecrets } from "../../../src/secret.ts";

const PATH = "/home/ada/.mp/config.toml";
const CANARY = "s3cr3t-value";

const team = `[accounts.team]
type = "service_account"
region = "us"
username = "sa.user"
secret = "${CANARY}"
`;

/** The error that `text` is refused with, which shows the canary nowhere. */
function refused(text: string, path = PATH): MixpanelError {
  try {
    parseConfig(text, path);
  } catch (thrown) {
    assert.ok(isFault(thrown, "CONFIG_ERROR"), String(thrown));
    assert.doesNotMatch(inspect(thrown, { depth: 9, showHidden: true }), new RegExp(CANARY));
    const error = adviseFault(thrown);
    const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
    assert.doesNotMatch(shown.join("\n"), new RegExp(CANARY));
    assert.equal(error.cause, undefined);
    return error;
  }
  return assert.fail("it was accepted");
}

test("a whole file is read, its secrets wrapped", () => {
  const config = parseConfig(
    `\ufeff[active]\naccount = "team"\nworkspace = 3448413\n\n${team}
[targets.ecom]\naccount = "team"\nproject = "0012"\n
[settings]\nanything = [1979-05-27, 9223372036854775807]\ncustom_header = { name = "X-A", value = "b" }\n`,
    PATH,
  );
  assert.deepEqual({ ...config.active }, { account: "team", workspace: 3448413 });
  const account = config.accounts.team;
  assert.ok(account?.type === "service_account");
  assert.equal(account.secret.reveal(), CANARY);
  assert.doesNotMatch(inspect(config, { depth: 9 }) + JSON.stringify(config.accounts), new RegExp(CANARY));
  assert.equal(config.targets.ecom?.project, "0012");
  assert.deepEqual(config.settings.custom_header, { name: "X-A", value: "b" });
});

test("an empty file is a config without anything", () => {
  for (const text of ["", "\ufeff", "# nothing yet\n", "[accounts]\n[targets]\n[active]\n[settings]\n"]) {
    const config = parseConfig(text, PATH);
    assert.deepEqual([config.active, { ...config.accounts }, { ...config.targets }], [{}, {}, {}]);
  }
});

/** What is said of the first odd entry of `text`, when it is used. */
function odd(text: string): MixpanelError {
  const fault = newlyOdd(parseConfig("", PATH), parseConfig(text, PATH));
  assert.ok(fault, `nothing is odd in ${text}`);
  const error = adviseFault(fault);
  const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
  assert.doesNotMatch(shown.join("\n"), new RegExp(CANARY));
  return error;
}

test("an entry that breaks a rule of its own is odd, and named by file, key path and reason, never by value", () => {
  const cases: [string, string][] = [
    [team.replace('"us"', '"mars"'), "accounts.team.region: must be one of us, eu, in"],
    [`${team}colour = "red"\n`, "accounts.team.colour: unknown key"],
    [`${team}"two words" = 1\n`, 'accounts.team."two words": unknown key'],
    [`${team}default_project = "１２"\n`, "accounts.team.default_project: must be a string of digits"],
    [team.replace("secret =", "secrets ="), "accounts.team.secret: is missing; accounts.team.secrets: unknown key"],
    [team.replace(`"${CANARY}"`, `["${CANARY}"]`), "accounts.team.secret: must be a string"],
    [team.replace(`"${CANARY}"`, '""'), "accounts.team.secret: must not be empty"],
    [
      team.replace("service_account", CANARY),
      "accounts.team.type: must be one of service_account, oauth_browser, oauth_token",
    ],
    [
      team.replace("[accounts.team]", '[accounts."te am"]'),
      `accounts."te am": the name must be 1 to 64 letters, digits, '_' or '-'`,
    ],
    [
      `[accounts.ci]\ntype = "oauth_token"\nregion = "us"\n`,
      "accounts.ci: must have exactly one of token and token_env",
    ],
    ["[active]\ncolour = 1\n", "active.colour: unknown key"],
    ["[active]\nworkspace = 0\n", "active.workspace: must be a positive integer"],
    ["[active]\nworkspace = 9223372036854775807\n", "active.workspace: must be a positive integer"],
    [`[targets.t]\naccount = "team"\n`, "targets.t.project: is missing"],
    [
      `[targets."a\\u0007"]\naccount = "team"\nproject = "1"\n`,
      'targets."a\\u0007": the name must be 1 to 100 printable characters',
    ],
    [`accounts.team = "${CANARY}"\n`, "accounts.team: must be a table"],
    ["[[targets.t]]\n", "targets.t: must be a table"],
    [`[settings]\ncustom_header = "${CANARY}"\n`, "settings.custom_header: must be a table"],
    [
      "[settings.custom_header]\nname = ''\nvalue = 1\n",
      "settings.custom_header.name: must be the name of an HTTP header; settings.custom_header.value: must be a string",
    ],
    [
      '[settings.custom_header]\nname = "X A"\nvalue = "a\\r\\nHost: b"\n',
      "settings.custom_header.name: must be the name of an HTTP header; " +
        "settings.custom_header.value: must be text without control characters, in Latin-1",
    ],
  ];
  for (const [text, reasons] of cases) {
    const error = odd(text);
    assert.ok(
      error.message.startsWith(`${PATH}: ${reasons}. Until that is put right it cannot be used. Run: `),
      error.message,
    );
    assert.deepEqual(error.details, { path: PATH, issues: reasons.split("; ") });
    assert.ok(error.next.length > 0);
    for (const { command } of error.next) assert.ok(error.message.includes(command), command);
  }
});

test("what is odd takes nothing else with it, and of an odd entry the rest is known", () => {
  const {
    accounts,
    targets,
    active,
    settings,
    odd: found,
  } = parseConfig(
    `[active]\naccount = "team"\nworkspace = -1\n${team}
[accounts.gone]\ntype = "service_account"\nregion = "eu"\ndefault_project = "7"\nusername = "u"
[targets.fine]\naccount = "team"\nproject = "1"
[targets.bad]\naccount = "team"\nproject = "x"\nworkspace = 3
[settings]\ncustom_header = { name = "X", value = "…" }\n`,
    PATH,
  );
  assert.deepEqual(Object.keys(accounts), ["team"]);
  assert.deepEqual(Object.keys(targets), ["fine"]);
  assert.deepEqual([{ ...active }, settings], [{ account: "team" }, {}]);
  const { issues: _ofAccount, ...account } = found?.accounts.gone ?? {};
  assert.deepEqual(account, { type: "service_account", region: "eu", default_project: "7" });
  const { issues: _ofTarget, ...target } = found?.targets.bad ?? {};
  assert.deepEqual(target, { account: "team", workspace: 3 });
  assert.equal(parseConfig(team, PATH).odd, undefined);
});

test("what the Python tool writes without a murmur is an entry like any other", () => {
  const names = ["prod.eu", "a b", "a/b", "../x", "é", "x".repeat(100), "$(id)", "-n"];
  const tables = names.map((name) => `[targets.${JSON.stringify(name)}]\naccount = "team"\nproject = "1"\n`);
  const {
    targets,
    accounts,
    odd: found,
  } = parseConfig(
    `${team}${tables.join("")}[accounts.ci]\ntype = "oauth_token"\nregion = "us"\ntoken_env = "my-token"\n`,
    PATH,
  );
  assert.deepEqual(Object.keys(targets), names);
  assert.ok(accounts.ci);
  assert.equal(found, undefined);
});

test("a file whose tables are not known is refused as a whole, with how to go on", () => {
  const cases: [string, string][] = [
    [`${team}[servers]\n`, "servers: unknown key"],
    [`${team}["${CANARY}"]\n`, '"…": unknown key'],
    ["active = []\n", "active: must be a table"],
    ["active = 1979-05-27\n", "active: must be a table"],
    ["[[accounts]]\n", "accounts: must be a table"],
    ["settings = 1\n", "settings: must be a table"],
  ];
  forgetSecrets(); // held by other tests
  for (const [text, reasons] of cases) {
    const error = refused(text);
    assert.ok(error.message.startsWith(`${PATH}: ${reasons}. Nothing was changed. `), error.message);
    assert.deepEqual(error.details, { path: PATH, issues: reasons.split("; ") });
    assert.deepEqual(
      error.next.map(({ command }) => command),
      [`"\${EDITOR:-vi}" ${PATH}`, `mv -n ${PATH} ${PATH}.backup`],
    );
    for (const { command } of error.next) assert.ok(error.message.includes(command), command);
  }
});

test("a syntax error is named by line and column, without the line", () => {
  const broken = [
    `secret = "${CANARY}`,
    `secret = ${CANARY}`,
    `secret "${CANARY}"`,
    `secret = "${CANARY}" "${CANARY}"`,
    `secret = '${CANARY}\n`,
    `secret = """${CANARY}\n\n`,
    `[accounts.${CANARY}\n`,
    `[${CANARY}]]`,
    `secret = "${CANARY}\\q"`,
    `secret = ["${CANARY}"`,
    `secret = { a = "${CANARY}"`,
    `"${CANARY}"`,
    `${CANARY} = 1\n${CANARY} = 2`,
    `secret = "${CANARY}\u0007"`,
    `secret = 00 # ${CANARY}`,
    `# ${CANARY}\u0000`,
  ];
  for (const line of broken) {
    const error = refused(`# ${CANARY}\n${line}`);
    assert.match(error.message, /^\/home\/ada\/\.mp\/config\.toml:\d+:\d+: not valid TOML: [a-z]/, line);
    assert.equal(typeof error.details?.line, "number");
  }
  const { message } = refused("[active]\naccount = \n");
  assert.ok(message.startsWith(`${PATH}:2:11: not valid TOML: invalid value. Nothing was changed.`), message);
});

test("every reason that the TOML parser gives is a constant, so that none can hold a value", () => {
  const folder = new URL("../../../node_modules/smol-toml/dist/", import.meta.url);
  const sources = readdirSync(folder).filter((file) => file.endsWith(".js"));
  const thrown = sources.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/TomlError\.x\(([^\n]*)/g)].map((match) => match[1] ?? ""),
  );
  // One of two constants; and what Temporal says, which is not used here (useLegacyDate).
  const known = ["peek === null", "e instanceof Error ? e.message : '' + e, ctx, errPtr);"];
  const others = thrown.filter((call) => !/^'[^']*',|^`[^`$]*`,/.test(call) && !known.includes(call));
  assert.ok(thrown.length > 30);
  assert.deepEqual(others, []);
});

test("a file of a release before 0.4 is refused with what was found and how to start again", () => {
  const cases: [string, string][] = [
    ["config_version = 2\n[credentials.x]\ntype = 'oauth'\n", "config_version, [credentials]"],
    [`default = "x"\n[projects.p]\nid = 1\n`, "default, [projects]"],
    [`${team}project_id = "1"\n`, "project_id in [accounts.team]"],
    [`[active]\naccount = "team"\nproject = "1"\n${team}`, "project in [active]"],
  ];
  for (const [text, found] of cases) {
    const error = refused(text, "/home/ada's/.mp/config.toml");
    const move = `mv -n '/home/ada'\\''s/.mp/config.toml' '/home/ada'\\''s/.mp/config.toml.0.3-backup'`;
    assert.ok(error.message.includes(`before 0.4: it has ${found}. Nothing was changed`), error.message);
    assert.deepEqual(
      error.next.map(({ command }) => command.split(" --")[0]),
      [move, "mp login", "mp account add team"],
    );
    for (const { command } of error.next) assert.ok(error.message.includes(command), command);
  }
});

test("names that JavaScript treats apart are names like others, and nothing is polluted", () => {
  for (const name of ["constructor", "__proto__", "prototype", "toString", "hasOwnProperty"]) {
    const config = parseConfig(
      `${team.replace("team", name)}[targets.${name}]\naccount = "${name}"\nproject = "1"\n`,
      PATH,
    );
    assert.deepEqual(Object.keys(config.accounts), [name]);
    assert.equal(config.accounts[name]?.region, "us");
    assert.equal(config.targets[name]?.account, name);
    assert.match(
      odd(team.replace("team", name).replace('"us"', "1")).message,
      new RegExp(`accounts\\.${name}\\.region: must`),
    );
    assert.match(odd(`${team}${name} = 1\n`).message, new RegExp(`accounts\\.team\\.${name}: unknown key`));
    assert.match(refused(`[${name}]\nx = 1\n`).message, new RegExp(`: ${name}: unknown key`));
  }
  const config = parseConfig(team, PATH);
  assert.equal(config.accounts.constructor, undefined);
  assert.equal(parseConfig("", PATH).targets.toString, undefined);
  assert.equal(({} as Record<string, unknown>).region, undefined);
});
