import { test } from "node:test";
import { browser, edits, gone, lines, set } from "./edits.ts";

test("a group without members says by its form what the first one looks like", () => {
  edits(
    lines("[accounts] # none yet", "", "[settings]"),
    lines("[accounts] # none yet", "", "[accounts.me]", 'type = "oauth_browser"', 'region = "eu"', "", "[settings]"),
    set("accounts.me", browser),
  );
  edits("accounts = { }", 'accounts = { me = { type = "oauth_browser", region = "eu" } }', set("accounts.me", browser));
  edits(
    lines("[accounts]", "a={type='x'} # c", ""),
    lines("[accounts]", "a={type='x'} # c", 'me={ type = "oauth_browser", region = "eu" }', ""),
    set("accounts.me", browser),
  );
});

test("inline tables are edited inside their braces", () => {
  const inline = 'accounts = { a = { type = "x", region = "us" }, b.type = "x" } # c';
  edits(
    inline,
    'accounts = { a = { type = "x", region = "us" }, b.type = "x", me = { type = "oauth_browser", region = "eu" } } # c',
    set("accounts.me", browser),
  );
  edits(inline, 'accounts = { a = { type = "x", region = "eu" }, b.type = "x" } # c', set("accounts.a.region", "eu"));
  edits(inline, 'accounts = { a = { type = "x" }, b.type = "x" } # c', gone("accounts.a.region"));
  edits(inline, 'accounts = { a = { region = "us" }, b.type = "x" } # c', gone("accounts.a.type"));
  edits(inline, 'accounts = { b.type = "x" } # c', gone("accounts.a"));
  edits(inline, 'accounts = { a = { type = "x", region = "us" } } # c', gone("accounts.b"));
  edits(inline, "accounts = { } # c", gone("accounts.a"), gone("accounts.b"));
  edits(
    inline,
    'accounts = { a = { type = "x", region = "us" }, b.type = "x", b.region = "us" } # c',
    set("accounts.b.region", "us"),
  );
  const withLastComma = "active = { account = 'a', workspace = 1, }";
  edits(withLastComma, "active = { workspace = 1, }", gone("active.account"));
  edits(withLastComma, "active = { account = 'a' }", gone("active.workspace"));
  edits("active = { account = 'a', }", "active = { account = 'a', workspace = 1, }", set("active.workspace", 1));
  edits("active={}", 'active={ account = "a" }', set("active.account", "a"));
  edits("active={workspace=1}", 'active={workspace=1, account="a"}', set("active.account", "a"));
});

test("an inline table over several lines (TOML 1.1) keeps its lines and comments", () => {
  const before = lines("accounts = {", "  # one", "  a = { type = 'x' }, # c1", "  b = { type = 'x' } # c2", "} # c3");
  edits(
    before,
    lines(
      ...["accounts = {", "  # one", "  a = { type = 'x' }, # c1", "  b = { type = 'x' }, # c2"],
      ...['  me = { type = "oauth_browser", region = "eu" }', "} # c3"],
    ),
    set("accounts.me", browser),
  );
  edits(before, lines("accounts = {", "  # one", "  # c1", "  b = { type = 'x' } # c2", "} # c3"), gone("accounts.a"));
  edits(before, lines("accounts = {", "  # one", "  a = { type = 'x' }, # c1", "  # c2", "} # c3"), gone("accounts.b"));
  edits(
    lines("accounts = { a = { type = 'x' },", "  b = { type = 'x' } }"),
    lines("accounts = {", "  b = { type = 'x' } }"),
    gone("accounts.a"),
  );
  const commaFirst = lines("accounts = {", "  a = { type = 'x' } # c1", "  , b = { type = 'x' } # c2", "}");
  edits(commaFirst, lines("accounts = {", "  # c1", "  b = { type = 'x' } # c2", "}"), gone("accounts.a"));
  edits(commaFirst, lines("accounts = {", "  a = { type = 'x' } # c1", "  # c2", "}"), gone("accounts.b"));
  edits(
    commaFirst,
    lines("accounts = {", "  a = { type = 'x' } # c1", "  , b = { type = 'x' }, t = { type = \"x\" } # c2", "}"),
    set("accounts.t", { type: "x" }),
  );
  const nested = lines("accounts = { a = { # c1", "    type = 'x',", "    # c2", "  }, b = { type = 'y' }", "}");
  edits(nested, lines("accounts = { # c1", "    # c2", "b = { type = 'y' }", "}"), gone("accounts.a"));
  edits(
    lines("targets = {", "  # none yet", "}"),
    lines("targets = {", "  # none yet", '  t = { account = "a", project = "1" }', "}"),
    set("targets.t", { account: "a", project: "1" }),
  );
});

test("dotted keys get dotted neighbours, and never a second table", () => {
  edits(
    lines("active.account = 'a'", "accounts . \"a\" . type = 'x'", "[settings]"),
    lines(
      ...["active.account = 'a'", "active.workspace = 3", "accounts . \"a\" . type = 'x'"],
      ...[
        'accounts . "a".region = "us"',
        'accounts.me.type = "oauth_browser"',
        'accounts.me.region = "eu"',
        "[settings]",
      ],
    ),
    set("active.workspace", 3),
    set("accounts.a.region", "us"),
    set("accounts.me", browser),
  );
  edits(
    lines("[accounts]", "a.type = 'x' # c", "[settings]"),
    lines(
      "[accounts]",
      "a.type = 'x' # c",
      'a.region = "us"',
      'me.type = "oauth_browser"',
      'me.region = "eu"',
      "[settings]",
    ),
    set("accounts.a.region", "us"),
    set("accounts.me", browser),
  );
  edits(lines("accounts.a.type = 'x'", "active.account = 'a'"), "active.account = 'a'", gone("accounts.a"));
});
