import assert from "node:assert/strict";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { stripVTControlCharacters } from "node:util";
import { furnish } from "../mp/homes.ts";
import { type Typing, typeInto } from "../mp/terminal.ts";
import { type TemporaryHome, temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";
import { environment, node, seen, wine } from "./wine.ts";

// A person at a console of Windows: wine makes one of a terminal. The working folder is on a drive that is no Linux.
const mp = `"${seen(node)}" "${seen(join(projectFolder, "scripts", "mp.mjs"))}"`;

const CONFIG = `[active]
account = "team"

[accounts.team]
type = "service_account"
region = "us"
default_project = "410"
username = "sa.user"
secret = "s3cr3t-of-team"

[targets."Söhne ✓"]
account = "team"
project = "99"
`;

function person(t: TestContext, env: Readonly<Record<string, string>> = {}): TemporaryHome {
  const home = temporaryHome(t);
  home.write(".mp/config.toml", CONFIG);
  home.write("bin/mp.cmd", `@${mp} %*\r\n`);
  const variables = { USERPROFILE: seen(home.root), PATH: `${seen(home.path("bin"))};%PATH%`, TMP: "C:\\", ...env };
  const set = Object.entries(variables).map(([name, value]) => `set "${name}=${value}"\r\n`);
  home.write("enter.bat", `@echo off\r\n${set.join("")}cd /d C:\\\r\nprompt READY$G\r\n`);
  return home;
}

/** Types lines into cmd; what is typed after a line waits for its prompt. Resolves to what stood there, without the moving of the cursor. */
async function atCmd(home: TemporaryHome, ...lines: readonly (readonly [line: string, ...typing: Typing])[]) {
  const typing = lines.flatMap(
    ([line, ...more]): Typing => [["READY>", `${line}\r`], ...more, ["READY>", "echo status %ERRORLEVEL%\r"]],
  );
  return onConsole(home, `cmd /k ${quoted(seen(home.path("enter.bat")))}`, [...typing, ["READY>", "exit\r"]]);
}

const quoted = (word: string): string => `'${word}'`;

async function onConsole(home: TemporaryHome, command: string, typing: Typing): Promise<string> {
  const screen = await typeInto(home, `stty cols 400 rows 30 raw -echo isig; exec ${wine} ${command}`, typing, {
    env: environment,
  });
  const said = stripVTControlCharacters(screen).replaceAll(/\r+\n/g, "\n");
  return said.replaceAll(/^.*\r/gm, ""); // a line that was written over
}

const statuses = (screen: string): number[] =>
  [...screen.matchAll(/^status (\d+)$/gm)].map(([, status]) => Number(status));

test("a secret is asked for, shown nowhere, and stored, also where stderr goes into a file", async (t) => {
  const home = person(t);
  const asked = "Secret of team (hidden):";
  const ask = "mp account update team --ask-secret";
  const screen = await atCmd(home, [ask, [asked, "typed-by-hamd\u007f\u007fnd\r"]]);
  assert.deepEqual(statuses(screen), [0], screen);
  assert.doesNotMatch(screen, /typed|hand/);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-by-hand"/);
  const log = seen(home.path("log"));
  const aside = await atCmd(home, [`${ask} 2>${log}`, [asked, "another-one\r"]], [`mp account show nobody 2>${log}`]);
  assert.deepEqual(statuses(aside), [0, 4], aside);
  assert.match(home.read(".mp/config.toml"), /secret = "another-one"/);
  assert.match(home.read("log"), /^error: The account "nobody" does not exist/);
});

test("a question is answered by y and n, and its status is what ERRORLEVEL says", async (t) => {
  const home = person(t);
  const ask = "mp account remove team --force";
  const screen = await atCmd(home, [ask, ["[y/N]", "n\r"]], [ask, ["[y/N]", "y\r"]]);
  assert.deepEqual(statuses(screen), [1, 0], screen);
  assert.doesNotMatch(home.read(".mp/config.toml"), /accounts\.team/);
});

test("a project is chosen from the list with the arrows", async (t) => {
  const home = person(t);
  furnish(home);
  const screen = await atCmd(home, ["mp project use", ["Which project?", "\u001b[B\r"]]);
  assert.deepEqual(statuses(screen), [0], screen);
  assert.match(screen, /^Now in account team, project 77\.$/m);
});

test("letters that the code page has not are shown as what they are", async (t) => {
  const home = person(t);
  const screen = await atCmd(home, ["chcp 437"], ["mp target list"], ["mp target show nobody"]);
  assert.match(screen, /^Söhne ✓ +team +99/m);
  assert.match(screen, /there (?:are|is).*Söhne ✓/s);
});

test("a login at the console: the link, the address that is pasted, the project that is picked", async (t) => {
  const mixpanel = await startMixpanel(t);
  const home = person(t, { MP_API_BASE_URL: mixpanel.baseUrl });
  const address = async (printed: string): Promise<string> => {
    const link = /http:\S+\/oauth\/authorize\/\S+/.exec(stripVTControlCharacters(printed))?.[0] ?? "";
    return `${await mixpanel.approve(link)}\r`;
  };
  const screen = await atCmd(home, [
    "mp login --no-browser --region us --name me",
    ["paste", address],
    ["Which project", "\r"],
  ]);
  assert.deepEqual(statuses(screen), [0], screen);
  assert.match(home.read(".mp/config.toml"), /\[accounts\.me\]/);
});

test("Ctrl-C at a question, and while a server is waited for, ends the program with one line and 130", async (t) => {
  const mixpanel = await startMixpanel(t);
  mixpanel.bend("/api/app/me", [{ hang: true }], "always");
  const home = person(t);
  // The cmd of wine ends itself at a Ctrl-C.
  home.write(
    "keep.mjs",
    `import { spawn } from "node:child_process";
     process.on("SIGINT", () => {});
     const env = { ...process.env, USERPROFILE: ${JSON.stringify(seen(home.root))}, MP_API_BASE_URL: "${mixpanel.baseUrl}" };
     const child = spawn(process.execPath, process.argv.slice(2), { env, cwd: "C:\\\\", stdio: "inherit" });
     child.on("close", (status) => console.log("status " + status));`,
  );
  const program = seen(join(projectFolder, "scripts", "mp.mjs"));
  for (const [args, prompt] of [
    ["account remove team --force", "[y/N]"],
    ["account update team --ask-secret", "(hidden):"],
    ["account test", "asking Mixpanel"],
  ] as const) {
    const command = [node, seen(home.path("keep.mjs")), program].map(quoted).join(" ");
    const screen = await onConsole(home, `${command} ${args}`, [[prompt, "\u0003"]]);
    assert.deepEqual(statuses(screen), [130], screen);
    assert.match(screen, /^error: Interrupted\.$/m);
  }
  assert.equal(home.read(".mp/config.toml"), CONFIG);
});
