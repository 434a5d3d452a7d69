import assert from "node:assert/strict";
import { test } from "node:test";
import { startable } from "../../src/cli/batch-file.ts";

const env = { Path: "C:\\first;;D:\\node js", PATHEXT: ".COM;.EXE;.CMD", COMSPEC: "C:\\Windows\\cmd.exe" };
const on = (...files: readonly string[]) => ({ platform: "win32", isFile: (path: string) => files.includes(path) });

/** What cmd is given to run, without the quotes around all of it. */
const line = (name: string, args: readonly string[], files: readonly string[]) =>
  startable(name, args, env, on(...files))
    ?.args.at(-1)
    ?.slice(1, -1);

test("on Windows a program is looked for with each ending in each folder, as cmd does", () => {
  assert.deepEqual(startable("npm", ["test"], env, on("D:\\node js\\npm.cmd")), {
    file: "C:\\Windows\\cmd.exe",
    args: ["/d", "/e:on", "/v:off", "/s", "/c", '""D:\\node js\\npm.cmd" test"'],
    isVerbatim: true,
  });
  const both = on("C:\\first\\x.cmd", "C:\\first\\x.exe", "D:\\node js\\x.com");
  assert.deepEqual(startable("x", ["a b"], env, both), { file: "C:\\first\\x.exe", args: ["a b"] });
  assert.equal(line("x.cmd", [], ["C:\\first\\x.cmd", "C:\\first\\x.exe"]), '"C:\\first\\x.cmd"');
  assert.equal(line(".\\x", [], ["x.cmd"]), '"x.cmd"');
  assert.deepEqual(startable("nothing", [], env, on()), { file: "nothing", args: [] });
});

test("a batch file is given its arguments as words, whatever they hold, and none of several lines", () => {
  for (const [arg, word] of [
    ["a-b/c.d=1", '"a-b/c.d=1"'],
    ["plain", "plain"],
    ["", '""'],
    ["a b & c | d > e ^ (f) !", '"a b & c | d > e ^ (f) !"'],
    ['say "hi"', '"say ""hi"""'],
    ['tail\\"', '"tail\\\\"""'],
    ["C:\\a\\", '"C:\\a\\\\"'],
    ["%PATH%", '"%%cd:~,%PATH%%cd:~,%"'],
    ["S\u00f6hne", '"S\u00f6hne"'],
  ] as const)
    assert.equal(line("npm", [arg], ["C:\\first\\npm.cmd"]), `"C:\\first\\npm.cmd" ${word}`);
  for (const lines of ["a\nb", "a\r", "\0"])
    assert.equal(startable("npm", [lines], env, on("C:\\first\\npm.cmd")), undefined);
});

test("elsewhere a program is started as it is named", () => {
  assert.deepEqual(startable("x.cmd", ["a b"], env, { platform: "linux", isFile: () => true }), {
    file: "x.cmd",
    args: ["a b"],
  });
});
