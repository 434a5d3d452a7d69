import assert from "node:assert/strict";
import { test } from "node:test";
import { browserEnvironment } from "../../../src/core/login/browser-environment.ts";
import { Secret } from "../../../src/secret.ts";

test("a variable that is nothing but a secret goes, and one that merely holds its letters stays", () => {
  new Secret("b");
  new Secret("a-bearer-token");
  assert.deepEqual(
    browserEnvironment({ PATH: "/usr/bin", TEAM: "a-bearer-token", LETTER: "b", EMPTY: "", UNSET: undefined }),
    {
      PATH: "/usr/bin",
      EMPTY: "",
    },
  );
});

test("variables that are called after secrets go, in any case and whatever is around the word", () => {
  const names = [
    "GITHUB_TOKEN",
    "aws_secret_access_key",
    "PGPASSWORD",
    "API_KEY",
    "apikey",
    "SSH_PRIVATE_KEY",
    "MP_REGION",
  ];
  assert.deepEqual(browserEnvironment(Object.fromEntries(names.map((name) => [name, "x"]))), {});
  const kept = {
    DISPLAY: ":0",
    XAUTHORITY: "/home/me/.Xauthority",
    XDG_ACTIVATION_TOKEN: "t",
    DBUS_SESSION_BUS_ADDRESS: "d",
  };
  assert.deepEqual(browserEnvironment(kept), kept);
});

test("of a proxy's address the user and the password go, and nothing else", () => {
  for (const [value, kept] of [
    ["http://proxy.example:8080", "http://proxy.example:8080"],
    ["http://me:p%40ss@proxy.example:8080/", "http://proxy.example:8080/"],
    ["socks5h://me@proxy.example", "socks5h://proxy.example"],
    ["me:p@ss@proxy.example:1", "proxy.example:1"],
    ["proxy.example", "proxy.example"],
  ] as const)
    assert.deepEqual(browserEnvironment({ https_proxy: value, ALL_PROXY: value }), {
      https_proxy: kept,
      ALL_PROXY: kept,
    });
});
