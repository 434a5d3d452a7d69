import assert from "node:assert/strict";
import { test } from "node:test";
import { messageOf } from "../../../src/core/advice/advise.ts";
import { type Edit, editConfig } from "../../../src/core/config/edit.ts";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { isFault } from "../../../src/core/fault.ts";
import { browser, edits, gone, lines, renamed, set } from "./edits.ts";

test("the first account makes the file", () => {
  const after = lines("[active]", 'account = "me"', "", "[accounts.me]", 'type = "oauth_browser"', 'region = "eu"', "");
  edits("", after, set("active.account", "me"), set("accounts.me", browser));
  edits("", after, set("accounts.me", browser), set("active.account", "me"));
});

test("a value is replaced by itself: spaces, alignment and the comment after it stay", () => {
  edits(
    lines("# mine", "[active]", "  account   =  'team'   # the big one", "  workspace = 0x10", ""),
    lines("# mine", "[active]", '  account   =  "me"   # the big one', "  workspace = 0x10", ""),
    set("active.account", "me"),
    set("active.workspace", 16),
  );
  edits('active = { account = """a""" }', 'active = { account = "b" }', set("active.account", "b"));
});

test("a new key goes below its neighbours, indented and aligned like them", () => {
  edits(
    lines("[active]", "\taccount   = 'team' # the big one", "", "# next", "[accounts.team]"),
    lines("[active]", "\taccount   = 'team' # the big one", "\tworkspace = 3", "", "# next", "[accounts.team]"),
    set("active.workspace", 3),
  );
  edits(
    lines("[accounts.team]", "type='oauth_browser'", "region='us'"),
    lines("[accounts.team]", "type='oauth_browser'", "region='us'", 'default_project="1"'),
    set("accounts.team.default_project", "1"),
  );
  edits("[active]  # empty", lines("[active]  # empty", 'account = "a"'), set("active.account", "a"));
});

test("a removed key takes its line; its comment stays as a line", () => {
  edits(
    lines("[active]", 'account = "a" # who', "  workspace = 3 # where", "", "[settings]"),
    lines("[active]", 'account = "a" # who', "  # where", "", "[settings]"),
    gone("active.workspace"),
  );
  edits(lines("[active]", "workspace = 3", "[settings]"), lines("[active]", "[settings]"), gone("active.workspace"));
  edits(
    lines("active.workspace = 3", "x.y = 1").replace("x.y", "settings.y"),
    "settings.y = 1",
    gone("active.workspace"),
  );
});

test("a new account goes after the last one and its comments, a blank line between", () => {
  edits(
    lines("[accounts.team]", "type = 'x'", "# a note on team", "", "# the shop", "[targets.t]", "account = 'team'", ""),
    lines(
      ...["[accounts.team]", "type = 'x'", "# a note on team", ""],
      ...["[accounts.me]", 'type = "oauth_browser"', 'region = "eu"', ""],
      ...["# the shop", "[targets.t]", "account = 'team'", ""],
    ),
    set("accounts.me", browser),
  );
  edits(
    lines("[accounts.team]", "type = 'x'", "# the shop", "[targets.t]"),
    lines(
      ...["[accounts.team]", "type = 'x'", ""],
      ...["[accounts.me]", 'type = "oauth_browser"', 'region = "eu"', ""],
      ...["# the shop", "[targets.t]"],
    ),
    set("accounts.me", browser),
  );
});

test("what is added and removed again leaves the file as it was", () => {
  const files = [
    lines("[accounts.team]", "type = 'x'", "", "[targets.t]", "account = 'team'", ""),
    lines("[accounts.team]", "type = 'x'"),
    lines("# only a comment", ""),
    lines("[accounts]", "team.type = 'x'", "", "[settings]", ""),
    lines("[accounts]", "team = { type = 'x' } # c", ""),
    lines("accounts = {team = {type = 'x'}}", ""),
    lines("accounts = {", "  team = { type = 'x' },", "}", ""),
    lines("[settings]", "a = 1", "", "", ""),
  ];
  for (const file of files) edits(editConfig(file, [set("accounts.me", browser)]), file, gone("accounts.me"));
});

test("a removed account leaves no hole, and every comment", () => {
  edits(
    lines("[active]", "", "[accounts.a]", "type = 'x'", "", "region = 'us'", "", "[accounts.b]", "type = 'x'", ""),
    lines("[active]", "", "[accounts.b]", "type = 'x'", ""),
    gone("accounts.a"),
  );
  edits(
    lines("# mine", "[accounts.a] # laptop", "type = 'x'", "  # old", "region = 'us' # far", "", "[accounts.b]"),
    lines("# mine", "# laptop", "  # old", "# far", "", "[accounts.b]"),
    gone("accounts.a"),
  );
  edits(lines("[accounts.a]", "type = 'x'", "", "[settings]"), "[settings]", gone("accounts.a"));
});

test("[active] comes first, yet below keys that have no header and above the comment of the next table", () => {
  edits(
    lines("# My accounts", "", "# the first", "[accounts.a]"),
    lines("# My accounts", "", "[active]", 'account = "a"', "", "# the first", "[accounts.a]"),
    set("active.account", "a"),
  );
  edits(
    lines("settings.x = '''", "# no comment", "# '''", "[accounts.a]"),
    lines("settings.x = '''", "# no comment", "# '''", "", "[active]", 'account = "a"', "", "[accounts.a]"),
    set("active.account", "a"),
  );
  edits("settings.x = 1", lines("settings.x = 1", "", "[active]", 'account = "a"'), set("active.account", "a"));
});

test("headers are found however they are spelled, and strings that look like headers are not", () => {
  edits(
    lines("[settings]", 'note = """', "[accounts.team]", 'region = "us" """', "[ accounts . 'team' ]", "region = 'us'"),
    lines("[settings]", 'note = """', "[accounts.team]", 'region = "us" """', "[ accounts . 'team' ]", 'region = "eu"'),
    set("accounts.team.region", "eu"),
  );
  edits(
    lines("[[settings.accounts]]", "[settings.accounts.team]", "region = 'us'", "[accounts.team]", "type = 'x'"),
    lines("[[settings.accounts]]", "[settings.accounts.team]", "region = 'us'"),
    gone("accounts.team"),
  );
});

test("strings are written so that TOML 1.0 reads them back", () => {
  const hard = `quote " back\\slash tab\t line\n return\r bell\u0007 del\u007f nul\u0000 é 𝒳 \u2028 # ] }`;
  const text = editConfig("", [
    set("accounts.a", { type: "service_account", region: "us", username: "u", secret: hard }),
  ]);
  assert.match(
    text,
    /secret = "quote \\" back\\\\slash tab\\t line\\n return\\r bell\\u0007 del\\u007f nul\\u0000 é 𝒳/,
  );
  const account = parseConfig(text, "config.toml").accounts.a;
  assert.equal(account?.type === "service_account" && account.secret.reveal(), hard);
  assert.match(editConfig("", [{ path: ["targets", "a b"], value: { account: "x" } }]), /^\[targets\."a b"\]$/m);
});

test("names that JavaScript treats apart are edited like others", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    const text = editConfig("", [set(`accounts.${name}`, browser), set(`accounts.${name}.region`, "in")]);
    assert.equal(parseConfig(text, "config.toml").accounts[name]?.region, "in");
    assert.equal(editConfig(text, [gone(`accounts.${name}`)]), "");
  }
});

test("what is so already is not written again", () => {
  const text = lines("active={account='a'}", "[accounts.a]", "type='oauth_browser'", "region='us'");
  assert.equal(editConfig(text, [set("active.account", "a"), gone("active.workspace"), gone("targets.t")]), text);
  assert.equal(editConfig(text, []), text);
});

test("half of a surrogate pair is refused, by key path and without the value", () => {
  const bad = { ...browser, username: "s3cr3t\ud800" };
  assert.throws(
    () => editConfig("", [set("accounts.a", bad)]),
    (error) => {
      assert.ok(isFault(error, "INVALID_ARGS"));
      assert.equal(messageOf(error), "accounts.a.username: is not valid Unicode text");
      return true;
    },
  );
});

test("an edit that cannot be made exactly is refused, and quotes nothing", () => {
  const impossible: [string, Edit][] = [
    ["[accounts.a]\ntype = 's3cr3t'\n", set("accounts.a", browser)],
    ["active = 's3cr3t'\n", set("active.account", "a")],
    ["[[accounts]]\nx = 's3cr3t'\n", set("accounts.a", browser)],
    ["secret = 's3cr3t", set("active.account", "a")],
    ["note = 's3cr3t'\n", set("active.workspace", -0)],
  ];
  for (const [text, edit] of impossible)
    assert.throws(
      () => editConfig(text, [edit]),
      (error) => {
        assert.ok(isFault(error, "INTERNAL_ERROR"));
        assert.match(messageOf(error), /nothing was written/);
        assert.doesNotMatch(`${error.stack}${JSON.stringify(error.details)}${String(error.cause)}`, /s3cr3t/);
        return true;
      },
    );
});

test("a table gets another name wherever it is spelled, and nothing else changes", () => {
  edits(
    lines("# who", "[accounts.team] # ours", "type = 'x'", "", "[targets.team]", "account = 'team' # ours", ""),
    lines("# who", "[accounts.acme] # ours", "type = 'x'", "", "[targets.team]", 'account = "acme" # ours', ""),
    renamed("accounts.team", "acme"),
    set("targets.team.account", "acme"),
  );
  edits(
    lines("[accounts]", '"team".type = "x"', "team . region = 'eu'"),
    lines("[accounts]", 'acme.type = "x"', "acme . region = 'eu'"),
    renamed("accounts.team", "acme"),
  );
  edits(
    "accounts = { team = { type = 'x' }, b = {} }",
    "accounts = { a = { type = 'x' }, b = {} }",
    renamed("accounts.team", "a"),
  );
  edits("accounts.team.type = 'x'", "accounts.Team.type = 'x'", renamed("accounts.team", "Team"));
  edits("[accounts.team]", "[accounts.-]", renamed("accounts.team", "-"));
});
