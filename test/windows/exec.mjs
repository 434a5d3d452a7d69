// Programs that are run with an account.
import assert from "node:assert/strict";
import { test } from "node:test";
import { home, run, team } from "./conformance/kit.mjs";

/** Prints its arguments, and what it was given of the account. */
const ECHO =
  "console.log(JSON.stringify(process.argv.slice(2)), process.env.MP_PROJECT_ID, process.env.MP_SECRET); process.exit(7);";

test("what npm installs, a batch file on the PATH, is run by its name, and given its arguments as they are", async (t) => {
  const h = home(t, { ".mp/config.toml": team, "my tools/echo.mjs": ECHO });
  h.write("my tools/tool.cmd", `@"${process.execPath}" "%~dp0echo.mjs" %*\r\n`);
  const env = { PATH: `${h.path("my tools")};${process.env.PATH}` };
  const args = ["plain", "", "a b", "a & b | c > d", "x^y (z)!", 'say "hi"', "C:\\a b\\", "S\u00f6hne", "--flag=1"];
  for (const name of ["tool", "tool.cmd", h.path("my tools\\tool")]) {
    const { code, stdout, stderr } = await run(h, "mp.mjs", ["exec", "--", name, ...args], { env });
    assert.deepEqual([code, stderr], [7, ""], name);
    assert.equal(stdout, `${JSON.stringify(args)} 3713224 [mixpanel secret]\n`);
  }
});

test("what is no program, or cannot be given what it is to be, is no bug of ours", async (t) => {
  const h = home(t, { ".mp/config.toml": team, "bin/tool.cmd": "@echo ran\r\n" });
  const env = { PATH: `${h.path("bin")};${process.env.PATH}` };
  for (const [words, status, said] of [
    [["nothing"], 127, /^error: There is no program called nothing\.\n$/],
    [["tool", "two\nlines"], 126, /^error: tool cannot be run \(one of its arguments has several lines, /],
    [["tool.cmd."], 126, /^error: tool\.cmd\. cannot be run \(EINVAL\)\.\n$/],
  ]) {
    const { code, stdout, stderr } = await run(h, "mp.mjs", ["exec", "--", ...words], { env });
    assert.deepEqual([code, stdout], [status, ""], stderr);
    assert.match(stderr, said);
  }
});
