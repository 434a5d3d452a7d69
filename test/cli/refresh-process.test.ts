import assert from "node:assert/strict";
import { test } from "node:test";
import { neededOf, throughShell } from "../../src/cli/refresh-process.ts";

const words = [
  "C:\\Program Files\\nodejs\\node.exe",
  "--use-system-ca",
  "C:\\50% & more\\refresh.mjs",
  "C:\\Users\\Ada\\job",
];

test("a POSIX shell starts the refresh in the background, and in a session of its own", () => {
  const { file, args, options } = throughShell(words, { HOME: "/home/ada" }, "linux");
  assert.deepEqual([file, ...args], ["/bin/sh", "-c", '"$@" &', "sh", ...words]);
  assert.equal(options.detached, true);
  assert.deepEqual(options.env, { HOME: "/home/ada" });
});

test("on Windows cmd starts it, in a console that is not seen, with no word for cmd to read anything into", () => {
  const { file, args, options } = throughShell(words, { SystemRoot: "C:\\Windows" }, "win32", "C:\\Windows\\cmd.exe");
  assert.equal(file, "C:\\Windows\\cmd.exe");
  const line = '"start "" /b "%REFRESH_0%" "%REFRESH_1%" "%REFRESH_2%" "%REFRESH_3%""';
  assert.deepEqual(args, ["/d", "/s", "/c", line]);
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => options.env?.[`REFRESH_${index}`]),
    words,
  );
  const { detached, windowsHide, windowsVerbatimArguments } = options;
  assert.deepEqual([detached, windowsHide, windowsVerbatimArguments], [false, true, true]);
});

test("it inherits what it needs and nothing else, on Windows whatever the case of the names", () => {
  const env = {
    HOME: "/h",
    // Else it would take the accounts of another file for those that there are, and delete the rest.
    MP_CONFIG_PATH: "/c.toml",
    Https_Proxy: "http://proxy",
    SYSTEMROOT: "C:\\Windows",
    MP_SECRET: "canary",
    mp_secret: "canary",
  };
  const files = { HOME: "/h", MP_CONFIG_PATH: "/c.toml" };
  assert.deepEqual(neededOf(env, "linux"), files);
  assert.deepEqual(neededOf(env, "win32"), { ...files, Https_Proxy: "http://proxy", SYSTEMROOT: "C:\\Windows" });
});
