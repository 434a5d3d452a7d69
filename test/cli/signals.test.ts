import assert from "node:assert/strict";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { onSignal, releaseSignals, uninterrupted } from "../../src/cli/terminal/signals.ts";
import { bundle, start } from "../support/child.ts";

type Ended = [signal: string, status: number];

/** What has been ended so far, with a clock that only the test moves. */
function endings(t: TestContext): Ended[] {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const ended: Ended[] = [];
  onSignal((name, status) => ended.push([name, status]));
  t.after(releaseSignals);
  return ended;
}

/** Sends a signal to this process, and resolves once it has arrived. */
async function arrive(name: NodeJS.Signals): Promise<void> {
  const arrived = once(process, name);
  process.kill(process.pid, name);
  // A listener of a signal keeps no process running.
  const running = setInterval(() => {}, 1000);
  await arrived.finally(() => clearInterval(running));
}

/** A token request under way, for as long as the test wants. */
function request(t: TestContext): () => void {
  let answer = (): void => {};
  uninterrupted(
    () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  );
  t.after(() => answer());
  return answer;
}

test("a signal ends a run at once where no token is on its way", async (t) => {
  const ended = endings(t);
  await arrive("SIGHUP");
  assert.deepEqual(ended, [["SIGHUP", 129]]);
});

test("so does Ctrl-Break on Windows, which is a signal nowhere else", (t) => {
  const ended = endings(t);
  process.emit("SIGBREAK");
  assert.deepEqual(ended, [["SIGBREAK", 149]]);
});

test("a signal waits for a token that is on its way for 5 seconds, and no longer", async (t) => {
  const ended = endings(t);
  request(t);
  await arrive("SIGTERM");
  t.mock.timers.tick(4_999);
  assert.deepEqual(ended, []);
  t.mock.timers.tick(1);
  assert.deepEqual(ended, [["SIGTERM", 143]]);
});

test("a second signal ends the run at once, and only once", async (t) => {
  const ended = endings(t);
  const answered = request(t);
  await arrive("SIGTERM");
  await arrive("SIGQUIT");
  assert.deepEqual(ended, [["SIGQUIT", 131]]);
  answered();
  t.mock.timers.tick(10_000);
  await arrive("SIGINT");
  assert.deepEqual(ended, [["SIGQUIT", 131]]);
});

test("a terminal that closes says so more than once, and still the token is waited for", async (t) => {
  const ended = endings(t);
  request(t);
  await arrive("SIGHUP");
  await arrive("SIGHUP");
  assert.deepEqual(ended, []);
  await arrive("SIGINT");
  assert.deepEqual(ended, [["SIGINT", 130]]);
});

const program = bundle(new URL("./stray.ts", import.meta.url));

for (const [what, expected, status] of [
  ["exception", "end: thrown\n", 7],
  ["rejection", "end: rejected\n", 7],
  ["nothing-left", "end: The run ended without an answer: nothing was left to wait for.\n", 7],
  ["two", "end: thrown\n", 7],
  ["failing", "end: failing\n", 1],
  ["unsettled", "end: unsettled\n", 1],
] as const)
  test(`a run that ends otherwise than with an answer is answered all the same, once: ${what}`, async (t) => {
    const { stdout, code } = await start(t, process.execPath, [program, what]).ended;
    assert.deepEqual([stdout, code], [expected, status]);
  });
