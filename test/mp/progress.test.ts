import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryHome } from "../support/home.ts";
import { ordinaryMe, startMixpanel } from "../support/mixpanel.ts";
import { listen } from "../support/network.ts";
import { furnish } from "./homes.ts";
import { mp, program, type RunOptions, spelt } from "./run.ts";
import { noTerminal, onTerminal } from "./terminal.ts";

const asks = ["project", "list", "--refresh", "--format", "csv"];

/** A server that answers nobody before it is told to. */
async function slowServer(t: Parameters<typeof listen>[0]) {
  let answerAll = (): void => {};
  const told = new Promise<void>((resolve) => {
    answerAll = resolve;
  });
  let asked = (): void => {};
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer(async (_request, response) => {
    asked();
    await told;
    response.end(JSON.stringify(ordinaryMe()));
  });
  const port = await listen(t, server);
  return { env: { MP_API_BASE_URL: `http://127.0.0.1:${port}/{region}` }, answerAll, wasAsked };
}

test("what takes long says so on stderr, where that is no terminal in whole lines", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const { env, answerAll } = await slowServer(t);
  const watch: RunOptions["watch"] = (printed) => {
    if (printed.includes("still ")) answerAll();
  };
  const { status, stdout, stderr } = await mp(home, asks, { env, watch });
  assert.equal(status, 0, stderr);
  assert.match(stderr, /^still [^\n]+ \.\.\. \(2 s\)\n$/);
  assert.match(stdout, /^id,name/);
});

for (const [what, redirect] of [
  ["is closed", "2>&-"],
  ["is full", "2>/dev/full"],
  ["has a reader that is gone", "2> >(:)"],
] as const)
  test(`a stderr that ${what} loses its lines, and ends nothing`, { skip: process.platform !== "linux" }, async (t) => {
    const home = temporaryHome(t);
    furnish(home);
    const { env, answerAll, wasAsked } = await slowServer(t);
    // Longer than what is quick: a line of progress is due by then.
    wasAsked.then(() => pause(2_500)).then(answerAll);
    const { execPath } = process;
    const command = ["bash", "-c", `"$@" ${redirect}`, "bash", execPath, program, ...asks];
    const { status, stdout } = await mp(home, [], { env, command });
    assert.equal(status, 0);
    assert.match(stdout, /^id,name/);
  });

test("on a terminal a spinner turns on one line, which is erased", { skip: noTerminal }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const { env, answerAll } = await slowServer(t);
  const watch: RunOptions["watch"] = (printed) => {
    if (printed.includes("\r\u001b[K/ ")) answerAll();
  };
  const { screen } = await onTerminal(home, asks, [], { env, watch });
  const before = screen.slice(screen.indexOf("\r\u001b[K"), screen.indexOf("id,name"));
  assert.match(spelt(before), /^(\r<esc>\[K[|/\\-] [^\r\n]+)+\r<esc>\[K$/);
});

test("what is quick says nothing", async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:pass-1");
  const { stderr } = await mp(home, asks, { env: { MP_API_BASE_URL: mixpanel.baseUrl } });
  assert.equal(stderr, "");
});
