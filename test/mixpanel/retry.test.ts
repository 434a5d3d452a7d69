import assert from "node:assert/strict";
import type { OutgoingHttpHeaders } from "node:http";
import { type TestContext, test } from "node:test";
import type { HttpRequest } from "../../src/mixpanel/transport.ts";
import type { Context } from "../../src/ports.ts";
import { type Network, network, serve } from "../support/network.ts";

type Answer = { status: number; headers?: OutgoingHttpHeaders } | "reset" | "silence";

/** A server that gives `answers` one after the other, the last one for ever, and what comes of asking it. */
async function ask(t: TestContext, answers: Answer[], more: Partial<HttpRequest> = {}, context: Partial<Context> = {}) {
  let asked = 0;
  const origin = await serve(t, (request, reply) => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? "silence";
    asked += 1;
    if (answer === "reset") request.socket.destroy();
    else if (answer !== "silence") reply.writeHead(answer.status, answer.headers).end(`answer ${asked}`);
  });
  const { send, pauses, progress }: Network = network(t, {}, context);
  const request = {
    method: "GET",
    url: `${origin}/`,
    timeoutMs: 20_000,
    label: "asking",
    retry: true,
    ...more,
  } as const;
  const outcome = await send(request).then(
    ({ status, text }) => ({ status, text }),
    (error: { code: string; details: { reason: string } }) => `${error.code} ${error.details.reason}`,
  );
  return { outcome, asked, pauses, progress };
}

test("429, 5xx and a reset connection are tried again, and it is one thing under way", async (t) => {
  const { outcome, asked, progress } = await ask(t, [{ status: 429 }, { status: 502 }, "reset", { status: 200 }]);
  assert.deepEqual(outcome, { status: 200, text: "answer 4" });
  assert.equal(asked, 4);
  assert.deepEqual(progress, ["asking", "over"]);
});

test("after three retries the last answer stands", async (t) => {
  const busy = await ask(t, [{ status: 503 }]);
  assert.deepEqual(busy.outcome, { status: 503, text: "answer 4" });
  const broken = await ask(t, ["reset"]);
  assert.equal(broken.outcome, "NETWORK_ERROR reset");
  assert.equal(broken.asked, 4);
});

test("the pauses double, and a half of each is left to chance", async (t) => {
  const shares: number[] = [];
  for (let run = 0; run < 10; run += 1) {
    const { pauses } = await ask(t, [{ status: 500 }]);
    assert.equal(pauses.length, 3);
    for (const [index, longest] of [500, 1000, 2000].entries()) shares.push((pauses[index] ?? 0) / longest);
  }
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  assert.ok(least >= 0.5 && most <= 1, `${least} to ${most}`);
  // Thirty draws that lie so close together happen once in ten million runs.
  assert.ok(most - least > 0.25, `processes that failed together come back together: ${least} to ${most}`);
});

test("a server that says how long to wait is obeyed, in seconds and as a date", async (t) => {
  // The server's clock is years behind ours.
  const now = Date.UTC(2016, 0, 2, 3, 4, 5);
  const date = new Date(now).toUTCString();
  const later = new Date(now + 20_000).toUTCString();
  const answers = [
    { status: 429, headers: { "retry-after": "7" } },
    { status: 503, headers: { date, "retry-after": later } },
    { status: 200 },
  ];
  assert.deepEqual((await ask(t, answers)).pauses, [7_000, 20_000]);
});

test("a server that wants more than 60 s, at once or in all, is not waited for", async (t) => {
  const wait = (seconds: number): Answer => ({ status: 429, headers: { "retry-after": String(seconds) } });
  const atOnce = await ask(t, [wait(61)]);
  assert.deepEqual([atOnce.outcome, atOnce.pauses], [{ status: 429, text: "answer 1" }, []]);
  const inAll = await ask(t, [wait(40), wait(20), wait(1)]);
  assert.deepEqual([inAll.outcome, inAll.pauses], [{ status: 429, text: "answer 3" }, [40_000, 20_000]]);
});

test("other answers, other failures, and requests that are not to be repeated are sent once", async (t) => {
  for (const status of [200, 400, 401, 403, 404, 408, 511])
    assert.equal((await ask(t, [{ status }])).asked, 1, `${status}`);
  assert.equal((await ask(t, [{ status: 503 }], { retry: false })).asked, 1);
  assert.equal((await ask(t, [{ status: 503 }], { method: "POST", body: "a=b" })).asked, 1);
  assert.equal((await ask(t, ["reset"], { method: "POST", body: "a=b" })).asked, 1);
  const silent = await ask(t, ["silence"], { timeoutMs: 100 });
  assert.deepEqual([silent.outcome, silent.asked], ["NETWORK_ERROR timeout", 1]);
});

test("all attempts together get the time of one", async (t) => {
  const { outcome, asked } = await ask(t, [{ status: 503 }, "silence"], { timeoutMs: 300 });
  assert.deepEqual([outcome, asked], ["NETWORK_ERROR timeout", 2]);
});

test("a caller who gives up during a pause is not kept waiting", async (t) => {
  const gone = new AbortController();
  const reason = new Error("interrupted");
  const sleep = async (_: number, signal?: AbortSignal): Promise<void> => {
    gone.abort(reason);
    signal?.throwIfAborted();
  };
  const { send } = network(t, {}, { sleep });
  const url = await serve(t, (_, reply) => reply.writeHead(503).end());
  const request = { method: "GET", url, timeoutMs: 20_000, label: "asking", retry: true, signal: gone.signal } as const;
  await assert.rejects(send(request), (error) => error === reason);
});

test("a caller's time that is up during a pause is a time-out, as it is while the request is under way", async (t) => {
  const up = new AbortController();
  const sleep = async (_: number, signal?: AbortSignal): Promise<void> => {
    up.abort(new DOMException("time is up", "TimeoutError"));
    signal?.throwIfAborted();
  };
  const paused = await ask(t, [{ status: 503 }], { signal: up.signal }, { sleep });
  assert.deepEqual([paused.outcome, paused.asked], ["NETWORK_ERROR timeout", 1]);
  assert.equal((await ask(t, ["silence"], { signal: AbortSignal.timeout(50) })).outcome, "NETWORK_ERROR timeout");
});
