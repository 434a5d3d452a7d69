import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { holdCallbackPorts } from "../support/callback-ports.ts";
import { temporaryHome } from "../support/home.ts";
import { ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { projectFolder } from "../support/project-folder.ts";
import { until } from "../support/until.ts";
import { data } from "./here.ts";
import { CONFIG, furnish } from "./homes.ts";
import { mp, type RunOptions, spelt } from "./run.ts";
import { noTerminal, onTerminal, type Typing } from "./terminal.ts";

const add = ["account", "add", "new", "--type", "service_account", "--username", "sa.new", "--region", "us"];
const PROMPT = "Secret of sa.new (hidden): ";
const skip = noTerminal;
const authManager = join(projectFolder, "scripts", "auth_manager.mjs");
const inTwoLines = (address: string): string => `${address.slice(0, 50)}\r${address.slice(50)}\r`;

test("a secret that is typed is shown nowhere, can be corrected, and is stored", { skip }, async (t) => {
  const home = temporaryHome(t);
  const { screen, status, echoes } = await onTerminal(home, add, [[PROMPT, "typed-by-hamd\u007f\u007fnd\r"]]);
  assert.deepEqual([status, echoes], [0, true], screen);
  assert.doesNotMatch(screen, /typed|hand/);
  assert.match(screen, /\nAdded the account new\.\n/);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-by-hand"/);
});

test("a person is asked where there is neither /dev/null nor /dev/tty, as on Windows", { skip }, async (t) => {
  const home = temporaryHome(t);
  const preloaded = home.write(
    "no-devices.cjs",
    `const fs = require("node:fs");
     for (const name of ["openSync", "statSync"]) {
       const real = fs[name];
       fs[name] = (path, ...rest) => real(/^[/]dev[/]/.test(path) ? "/nowhere" : path, ...rest);
     }
     require("node:module").syncBuiltinESMExports();`,
  );
  const env = { NODE_OPTIONS: `--require=${preloaded}` };
  const { screen, status } = await onTerminal(home, add, [[PROMPT, "typed-by-hand\r"]], { env });
  assert.equal(status, 0, screen);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-by-hand"/);
});

test("a secret that is pasted with a line break in it is refused whole, and nothing of it gets to the shell", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const long = "x".repeat(5_000); // more than a line of a terminal can hold
  for (const pasted of ["first-half\rsecond-half\r", "first-half\nsecond-half", `first-half\r${long}\rtouch made\r`]) {
    const { screen, status, echoes } = await onTerminal(home, add, [[PROMPT, pasted]]);
    assert.deepEqual([status, echoes], [3, true], screen);
    assert.match(screen, /such as a line break:\s+give it alone, on one line/);
    assert.doesNotMatch(screen, /half|xxx|touch/);
  }
  assert.equal(home.exists(".mp/config.toml") || home.exists("made"), false);
});

test("a secret that is pasted with line ends around it is taken whole, however long it is", { skip }, async (t) => {
  const long = "x".repeat(5_000); // more than a line of a terminal can hold
  for (const [pasted, stored] of [
    ["pasted-one\r\n\r\n", "pasted-one"],
    [`${long}\r`, long],
  ] as const) {
    const home = temporaryHome(t);
    const { screen, status } = await onTerminal(home, add, [[PROMPT, pasted]]);
    assert.equal(status, 0, screen);
    assert.ok(home.read(".mp/config.toml").includes(`secret = "${stored}"`));
  }
});

test("where the terminal marks a paste, it is one however slowly it comes, and a Ctrl-Z in it is no key", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const slow = (first: string, ...more: readonly string[]): Typing => [
    [PROMPT, first],
    ...more.map((part) => ["", () => pause(300, part)] as const),
  ];
  for (const typing of [
    slow("\u001b[200~first-half\r", "second-half\u001b[201~\r"),
    slow("\u001b[200~first\u001a-half", "\u001b[201~\r"),
  ]) {
    const { screen, status } = await onTerminal(home, add, typing);
    assert.equal(status, 3, screen);
    assert.doesNotMatch(screen, /half/);
  }
  const { screen, status } = await onTerminal(home, add, slow("\u001b[200~pasted-", "whole\u001b[201~", "\r"));
  assert.equal(status, 0, screen);
  assert.match(home.read(".mp/config.toml"), /secret = "pasted-whole"/);
});

test("where the terminal marks no paste, what comes a moment after a line end was pasted with it", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  // A moment takes twenty times as long, so that no slow machine misses it.
  const slower = "const later=setTimeout;globalThis.setTimeout=(work,ms,...more)=>later(work,20*ms,...more)";
  const env = { TERM: "dumb", NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(slower)}` };
  const typing: Typing = [
    [PROMPT, "first-half\r"],
    ["", () => pause(300, "second-half\r")],
  ];
  const { screen, status } = await onTerminal(home, add, typing, { env });
  assert.equal(status, 3, screen);
  assert.match(screen, /such as a line break/);
  assert.doesNotMatch(screen, /half/);
});

test("the same on stdin of a terminal, where --secret-stdin would otherwise show it", { skip }, async (t) => {
  const home = temporaryHome(t);
  const { screen, status } = await onTerminal(home, [...add, "--secret-stdin"], [[PROMPT, "typed-too\r"]]);
  assert.equal(status, 0, screen);
  assert.doesNotMatch(screen, /typed/);
});

test("Ctrl-C, every signal and Ctrl-D end a hidden prompt and leave the terminal as it was", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const ways = [
    ["half\u0003", 130, "Interrupted."],
    [{ signal: "SIGTERM" }, 143, "Interrupted."],
    [{ signal: "SIGINT" }, 130, "Interrupted."],
    [{ signal: "SIGHUP" }, 129, "Interrupted."],
    [{ signal: "SIGQUIT" }, 131, "Interrupted."],
    ["\u0004", 3, "The secret of sa.new is empty."],
    ["\r", 3, "The secret of sa.new is empty."],
  ] as const;
  for (const [keys, expected, message] of ways) {
    const { screen, status, echoes } = await onTerminal(home, add, [[PROMPT, keys]], { env: { NO_COLOR: "1" } });
    assert.deepEqual([status, echoes], [expected, true], screen);
    assert.ok(screen.includes(`\nerror: ${message}\n`), `on a line of its own: ${JSON.stringify(screen)}`);
    assert.doesNotMatch(screen, /half/);
  }
  assert.equal(home.exists(".mp/config.toml"), false);
});

test("a signal that the program knows nothing of leaves the terminal as it was too", { skip }, async (t) => {
  const home = temporaryHome(t);
  for (const [signal, expected] of [
    ["SIGUSR2", 140],
    ["SIGALRM", 142],
    ["SIGABRT", 134],
  ] as const) {
    const { screen, status, echoes } = await onTerminal(home, add, [[PROMPT, { signal }]]);
    assert.deepEqual([status, echoes], [expected, true], screen);
  }
});

test("a question goes to the terminal where stderr is elsewhere, and so does what has to be known to answer", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const question = "Remove the account me and its tokens? [y/N] ";
  for (const redirect of ["2>/dev/null", "2>log", "2>&-"]) {
    const { screen, status } = await onTerminal(home, ["account", "remove", "me"], [[question, "n\r"]], { redirect });
    assert.equal(status, 1, screen);
  }
  const hidden = await onTerminal(home, add, [[PROMPT, "typed-by-hand\r"]], { redirect: "2>log" });
  assert.deepEqual([hidden.status, hidden.echoes], [0, true], hidden.screen);
  assert.doesNotMatch(hidden.screen + home.read("log"), /typed/);
});

test("a terminal that closes ends the run like a hang-up, and not with a crash of Node", { skip }, async (t) => {
  const home = temporaryHome(t);
  const watch: RunOptions["watch"] = (printed, child) => {
    if (printed.includes(PROMPT)) child.kill("SIGKILL");
  };
  const starter = `sh -c 'trap "" HUP; "$@"; echo $? > status' sh`;
  await onTerminal(home, add, [], { watch, starter });
  await until("the run to end", () => home.exists("status") && home.read("status") !== "");
  assert.equal(home.read("status"), "129\n");
});

test("a terminal that goes away without a hang-up ends the question as Ctrl-C does", { skip }, async (t) => {
  const home = temporaryHome(t);
  const watch: RunOptions["watch"] = (printed, child) => {
    if (printed.includes("The account as one JSON object")) child.kill("SIGKILL");
  };
  // A session of its own is sent no SIGHUP: only the reading tells.
  const gone = { watch, starter: "setsid --wait", redirect: ">answer", script: authManager };
  await onTerminal(home, ["account", "add", "--from-stdin"], [], gone);
  await until("the answer", () => home.exists("answer") && home.read("answer").endsWith("\n"));
  assert.equal(JSON.parse(home.read("answer")).error.code, "INTERRUPTED");
});

for (const redirect of ["", "2>log"])
  test(`an address that the terminal broke into two lines is pasted whole, stderr ${redirect || "on the terminal"}`, {
    skip,
  }, async (t) => {
    const home = temporaryHome(t);
    const mixpanel = await startMixpanel(t);
    const paste = async (printed: string): Promise<string> => {
      const [url = ""] = /http:\S+authorize\S+/.exec(printed) ?? [];
      return inTwoLines(await mixpanel.approve(url));
    };
    const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_PROJECT_ID: "410", MP_REGION: "us" };
    await holdCallbackPorts(t);
    const typing = [["press Enter.\r\n", paste]] as const;
    const { screen, status } = await onTerminal(home, ["login", "--no-browser"], typing, { env, redirect });
    assert.equal(status, 0, screen);
    assert.doesNotMatch(screen, /not the complete address/);
    assert.match(screen, /Logged in as grace@example\.com/);
  });

test("the second step of a login asks for the address where its stdin is a terminal", { skip }, async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  for (const script of [undefined, authManager]) {
    const begun = JSON.parse((await mp(home, ["login", "--start"], { env })).stdout);
    const address = inTwoLines(await mixpanel.approve(begun.authorize_url));
    const typing = [["Paste the address that the browser ended on, and press Enter: ", address]] as const;
    const { screen, status } = await onTerminal(home, ["login", "--finish", "-", "--project", "410"], typing, {
      env,
      ...(script && { script }),
    });
    assert.equal(status, 0, screen);
    assert.match(screen, /"state": "ok"/);
  }
});

test("a record typed at a terminal is hidden, ends with the line that completes it, or with Ctrl-D", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const record = { name: "typed", type: "service_account", region: "us", username: "sa", secret: "typed-secret" };
  const question = "Ctrl-D): ";
  const adds = ["account", "add", "--from-stdin"];
  const [first = "", ...more] = JSON.stringify(record, null, 2).split("\n");
  const slowly: Typing = [
    [question, `${first}\r`],
    ["", () => pause(300, `${more.join("\r")}\r`)],
  ];
  const { screen } = await onTerminal(home, adds, slowly, { script: authManager });
  assert.match(screen, /"state": "ok"/);
  assert.doesNotMatch(screen, /typed-secret/);
  assert.match(home.read(".mp/config.toml"), /secret = "typed-secret"/);
  const half = await onTerminal(home, adds, [[question, '{"secret":\r\u0004']], { script: authManager });
  assert.match(half.screen, /is not one JSON record/);
});

test("where nothing can be shown on the terminal, nobody is asked and nothing is waited for", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  // In a session of its own it has a terminal for its input, and none to write to.
  const hidden = { starter: "setsid --wait", redirect: "2>/dev/null" };
  // Whoever waits for input all the same gets its end, and answers something else.
  const nothing: Typing = [["pid ", "\u0004"]];
  for (const args of [["account", "remove", "me"], add, [...add, "--secret-stdin"], ["login", "--finish", "-"]]) {
    const { screen, status } = await onTerminal(home, args, nothing, hidden);
    assert.equal(status, 3, screen);
  }
  const { screen } = await onTerminal(home, ["account", "add", "--from-stdin"], nothing, {
    ...hidden,
    script: authManager,
  });
  assert.match(screen, /INVALID_ARGS.*Nothing can be shown/s);
  assert.equal(home.read(".mp/config.toml"), CONFIG);
});

test("a person is asked before anything is removed", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const question = "Remove the account me and its tokens? [y/N] ";
  for (const no of ["\r", "n\r", "yess\r", "\u0004"]) {
    const { screen, status } = await onTerminal(home, ["account", "remove", "me"], [[question, no]]);
    assert.deepEqual([status, screen.includes("Nothing was removed.\n")], [1, true], screen);
  }
  assert.equal(home.read(".mp/config.toml"), CONFIG);
  const { screen, status } = await onTerminal(home, ["account", "remove", "me"], [[question, "y\r"]]);
  assert.deepEqual([status, screen.includes("Removed the account me.")], [0, true], screen);
});

test("a person is told which targets a removal leaves without an account, before they are asked", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const inUse = await onTerminal(home, ["account", "remove", "team"], []);
  assert.deepEqual([inUse.status, inUse.screen.includes("[y/N]")], [1, false], inUse.screen);
  const typing = [["Remove the account team and its tokens? [y/N] ", "n\r"]] as const;
  const { screen } = await onTerminal(home, ["account", "remove", "team", "--force"], typing);
  assert.match(screen, /Targets that will then name no account: trip\n.*Remove the account team/);
});

test("mp login asks for what it lacks, and lets the person choose a project", { skip }, async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:typed-secret");
  const env = { MP_API_BASE_URL: mixpanel.baseUrl };
  const { screen, status } = await onTerminal(
    home,
    ["login", "--service-account"],
    [
      ["Username of the service account: ", "sa\r"],
      ["Secret of sa (hidden): ", " typed-secret \r"],
      ["Which project?", "\u001b[B\r"],
    ],
    { env },
  );
  assert.equal(status, 0, screen);
  assert.doesNotMatch(screen, /typed-secret/);
  for (const id of Object.keys(ordinaryMe().projects)) assert.ok(screen.includes(` (${id})`), `${id}\n${screen}`);
  assert.match(
    screen,
    /Shop, Analytical Engines \(410\).*Laden, region eu, Analytical Engines \(900\)/s,
    "what this login cannot use comes last, and says why",
  );
  const session = await data(home, ["session"]);
  assert.deepEqual([session.account.name, session.project.name], ["weekend", "Demo"]);
});

test("a long list of projects is searched by typing; hostile names are spelled out; Ctrl-C gives up", {
  skip,
}, async (t) => {
  const home = temporaryHome(t);
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:typed-secret");
  const many = Array.from({ length: 40 }, (_, index) => [
    1000 + index,
    { name: `Number ${index}`, organization_id: 31 },
  ]);
  const evil = { name: `needle \u001b[31m\u202e ${"x".repeat(10_000)}`, organization_id: 31 };
  mixpanel.me.us = { ...ordinaryMe(), projects: { ...Object.fromEntries(many), 5: evil } };
  const env = { MP_API_BASE_URL: mixpanel.baseUrl, MP_USERNAME: "sa", MP_SECRET: "typed-secret" };
  const given = await onTerminal(home, ["login"], [["Which project?", "\u0003"]], { env });
  assert.deepEqual([given.status, given.echoes], [130, true], given.screen);
  assert.equal(home.exists(".mp/config.toml"), false);
  const { screen, status } = await onTerminal(
    home,
    ["login"],
    [
      ["Which project?", "nothing like it"],
      ["No matches found", "\r"],
      ["Which project?", "needle"],
      ["(1 match)", "\r"],
    ],
    { env },
  );
  assert.equal(status, 0, screen);
  assert.match(screen, /needle \\u001b\[31m\\u202e/);
  assert.doesNotMatch(screen, /\u202e/);
  assert.equal((await data(home, ["session"])).project.id, "5");
});

test("on a terminal the answer is a table in colours, and NO_COLOR is respected", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  assert.match(spelt((await onTerminal(home, ["account", "list"], [])).screen), /<esc>\[2m {2}NAME/);
  const { screen } = await onTerminal(home, ["account", "list"], [], { env: { NO_COLOR: "1" } });
  assert.match(screen, / {2}NAME/);
  assert.doesNotMatch(spelt(screen), /<esc>/);
});
