import assert from "node:assert/strict";
import { test } from "node:test";
import { browserCommands } from "../../../src/core/login/browser-commands.ts";

const URL = "https://mixpanel.com/oauth/authorize/?a=b&c=$d";
const chrome = "C:\\Program Files\\Chrome\\chrome.exe";
const isFile = (path: string): boolean => path === chrome;

for (const [chosen, posix] of [
  ["firefox", [["firefox", URL]]],
  [
    "firefox:chromium --incognito",
    [
      ["firefox", URL],
      ["chromium", "--incognito", URL],
    ],
  ],
  ["open --url=%s -g", [["open", `--url=${URL}`, "-g"]]],
  ['"/mnt/c/Program Files/browse" --new-window', [["/mnt/c/Program Files/browse", "--new-window", URL]]],
  ["'/a b/browse' %s", [["/a b/browse", URL]]],
  ["/a\\ b/browse", [["/a b/browse", URL]]],
  ["/a' b'/c", [["/a b/c", URL]]],
  [" : ", []],
] as const)
  test(`a command in BROWSER is taken apart: ${chosen}`, () => {
    for (const platform of ["linux", "darwin"]) assert.deepEqual(browserCommands(chosen, URL, isFile, platform), posix);
  });

for (const [chosen, windows] of [
  [chrome, [[chrome, URL]]],
  [`"${chrome}" --new-window %s`, [[chrome, "--new-window", URL]]],
  [
    `C:\\tools\\browse.exe -x;${chrome}`,
    [
      ["C:\\tools\\browse.exe", "-x", URL],
      [chrome, URL],
    ],
  ],
  ["false", [["false", URL]]],
] as const)
  test(`on Windows a path in BROWSER keeps its colon, its backslashes and its blanks: ${chosen}`, () => {
    assert.deepEqual(browserCommands(chosen, URL, isFile, "win32"), windows);
  });
