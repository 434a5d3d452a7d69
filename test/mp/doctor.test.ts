import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { config, healthyHome, SECRETS } from "../actions/doctor/planted.ts";
import { runScript } from "../support/program.ts";
import { projectFolder } from "../support/project-folder.ts";

const look = (root: string, ...args: string[]) =>
  runScript("mp.mjs", root, ["doctor", "--offline", "--format", "table", ...args], { secrets: SECRETS });

test("one line a finding, what fails first and with its next command; the status says whether something fails", async (t) => {
  const home = healthyHome(t);
  const well = await look(home.root);
  assert.equal(well.status, 0, well.stdout);
  const lines = well.stdout.trimEnd().split("\n");
  assert.ok(
    lines.every((line) => /^[✓–] [\w:]+ {2}\S/.test(line)),
    well.stdout,
  );

  home.write(".mp/accounts/.tmp-0123abcd/tokens.json", "{}");
  home.write(".mp/config.toml", config.replace('account = "team"', 'account = "teem"'));
  const ill = await look(home.root);
  assert.equal(ill.status, 1);
  const [first, second, third, fourth] = ill.stdout.split("\n");
  assert.match(first ?? "", /^✗ references {2}The active account "teem" does not exist/);
  assert.equal(second, "    mp account list");
  assert.match(third ?? "", /^! logins {2}/);
  assert.equal(fourth, "    mp login --list");
});

test("the account that a flag names is looked at, and one that is not there is told", async (t) => {
  const home = healthyHome(t);
  const other =
    '\n[accounts.other]\ntype = "service_account"\nregion = "us"\ndefault_project = "7"\nusername = "u"\nsecret = "placeholder-9"\n';
  home.write(".mp/config.toml", `${config}${other}`);
  assert.match((await look(home.root, "--account", "other")).stdout, /session {2}.*other/);
  const { status, stdout } = await look(home.root, "--account", "othr");
  assert.equal(status, 1);
  assert.match(stdout, /✗ session {2}The account "othr" does not exist/);
});

const hasStrace = spawnSync("strace", ["-V"]).status === 0;

test("no file is opened to be written, made, renamed or removed", { skip: !hasStrace && "strace is not here" }, (t) => {
  const home = healthyHome(t);
  const log = home.path("calls");
  const calls =
    "trace=openat,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,link,linkat,symlink,chmod,fchmod,fchmodat,utimensat";
  const program = join(projectFolder, "scripts", "mp.mjs");
  execFileSync("strace", ["-f", "-o", log, "-e", calls, process.execPath, program, "doctor", "--offline"], {
    env: { PATH: process.env.PATH, HOME: home.root, NODE_DISABLE_COMPILE_CACHE: "1" },
    cwd: home.root,
  });
  const writes = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.includes(home.root) && !/openat\([^)]*O_RDONLY/.test(line) && /\w+\(/.test(line));
  assert.deepEqual(writes, []);
});
