// What people on Windows have: homes with every letter, files with its line ends and attributes, what cmd pipes in.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cmd } from "./cmd.mjs";
import { auth, home, project, team } from "./conformance/kit.mjs";
import { startMixpanel } from "./conformance/mixpanel-stub.mjs";

const program = (name) => `"${process.execPath}" "${project}scripts\\${name}.mjs"`;

async function start(t) {
  const mixpanel = await startMixpanel();
  t.after(() => mixpanel.stop());
  const login = async (h, env) => {
    const { authorize_url } = await auth(h, ["login", "--start"], { env });
    return (await auth(h, ["login", "--finish", await mixpanel.approve(authorize_url)], { env })).account;
  };
  return { login, env: { MP_API_BASE_URL: mixpanel.baseUrl } };
}

/** Logs in, lets the token run out, refreshes it, and looks for what is wrong. */
async function live({ login, env }, h, profile = h.root) {
  const own = { ...env, USERPROFILE: profile };
  const { name } = await login(h, own);
  const path = join(h.root, ".mp", "accounts", name, "tokens.json");
  const tokens = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...tokens, expires_at: "2026-01-01T00:00:00+00:00" }));
  assert.equal((await auth(h, ["account", "test"], { env: own })).result.ok, true);
  assert.notEqual(JSON.parse(readFileSync(path, "utf8")).refresh_token, tokens.refresh_token);
  const { findings } = await auth(h, ["doctor", "--offline"], { env: own });
  const odd = findings.filter(({ status }) => status === "warn" || status === "fail");
  assert.deepEqual(odd, [], profile);
}

for (const name of ["Jürgen & Söhne ^1 (x)!", "日本 100% %TEMP% O'Neil;=, $x `y"])
  test(`a login lives in the profile of ${name}`, async (t) => {
    const h = home(t);
    const root = h.path(name);
    mkdirSync(root);
    await live(await start(t), { ...h, root });
  });

for (const [how, folder, spell] of [
  ["with a backslash at its end", "a", (path) => `${path}\\`],
  ["with slashes", "b", (path) => `${path.replaceAll("\\", "/")}/`],
  ["that is longer than 260 characters", `${"x".repeat(130)}\\${"y".repeat(130)}`, (path) => path],
])
  test(`a login lives in a profile ${how}`, async (t) => {
    const h = home(t);
    const root = h.path(folder);
    mkdirSync(root, { recursive: true });
    await live(await start(t), { ...h, root }, spell(root));
  });

test("a config file keeps its byte order mark and its line ends, also where it is read-only", async (t) => {
  const h = home(t, { ".mp/config.toml": `\ufeff# mine\r\n${team.replaceAll("\n", "\r\n")}` });
  assert.equal((await cmd(h, "attrib +r .mp\\config.toml")).code, 0);
  await auth(h, ["account", "add", "me", "--type", "oauth_browser", "--region", "us"]);
  const text = h.read(".mp/config.toml");
  assert.ok(text.startsWith("\ufeff# mine\r\n"), text);
  assert.match(text, /\[accounts\.me\]\r\n/);
  assert.doesNotMatch(text, /[^\r]\n/);
});

test("cmd pipes in a record, with a byte order mark and line ends, and a secret, with a blank and one", async (t) => {
  const record = { name: "ci", type: "oauth_token", region: "us", token: "t0ken-of-ci" };
  const h = home(t, {
    ".mp/config.toml": team,
    "my record.json": `\ufeff${JSON.stringify(record, null, 2).replaceAll("\n", "\r\n")}\r\n`,
  });
  const add = `${program("auth_manager")} account add --from-stdin`;
  for (const line of [`type "my record.json" | ${add}`, `${add} < "my record.json"`]) {
    assert.equal(JSON.parse((await cmd(h, line)).stdout).added?.name, "ci", line);
    assert.match(h.read(".mp/config.toml"), /^token = "t0ken-of-ci"$/m);
    await auth(h, ["account", "remove", "ci"]);
  }
  const { code, stderr } = await cmd(h, `echo n3w-s3cr3t | ${program("mp")} account update team --secret-stdin`);
  assert.equal(code, 0, stderr);
  assert.match(h.read(".mp/config.toml"), /^secret = "n3w-s3cr3t"$/m);
});

test("into a pipe and a file goes UTF-8, whatever the code page; a reader that has gone is no error", async (t) => {
  const h = home(t, { ".mp/config.toml": `${team}\n[targets."Söhne ✓"]\naccount = "team"\nproject = "9"\n` });
  const list = `${program("mp")} target list --format json`;
  assert.equal(JSON.parse((await cmd(h, `chcp 437 >NUL & ${list}`)).stdout)[0]?.name, "Söhne ✓");
  await cmd(h, `chcp 1252 >NUL & ${list} >list.json`);
  assert.equal(JSON.parse(h.read("list.json"))[0]?.name, "Söhne ✓");
  const { stderr } = await cmd(h, `${list} | "${process.execPath}" -e "process.exit()"`);
  assert.equal(stderr, "");
  const failed = await cmd(h, `${program("mp")} account show nobody >NUL 2>NUL || exit 9`);
  assert.deepEqual(failed, { code: 9, stdout: "", stderr: "" });
});
