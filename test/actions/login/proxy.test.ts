import assert from "node:assert/strict";
import { connect, createServer } from "node:net";
import { type TestContext, test } from "node:test";
import { startConnectProxy } from "../../support/connect-proxy.ts";
import { listen } from "../../support/network.ts";
import { desk } from "./desk.ts";

/** A server before the one at `port` that answers one request on each connection; what comes of the next, `drop` says. */
async function answersOnce(t: TestContext, port: number, drop: "reset" | "silence"): Promise<number> {
  const server = createServer((client) => {
    const upstream = connect(port, "127.0.0.1");
    let requests = 0;
    client.on("error", () => {}).on("close", () => upstream.destroy());
    upstream.on("error", () => client.destroy());
    // That the connection will not last is told nowhere.
    upstream.on("data", (bytes) =>
      client.write(bytes.toString("latin1").replace(/timeout=\d+/i, "timeout=60"), "latin1"),
    );
    client.on("data", (bytes) => {
      if (/^(?:GET|POST) /.test(bytes.toString("latin1"))) requests += 1;
      if (requests <= 1) upstream.write(bytes);
      else if (drop === "reset") client.resetAndDestroy();
    });
  });
  return listen(t, server);
}

for (const drop of ["reset", "silence"] as const)
  test(`a login through a proxy whose kept connections end in ${drop} does not fail after the approval`, async (t) => {
    const all = await desk(t);
    const to = await answersOnce(t, Number(new URL(all.mixpanel.origin).port), drop);
    const proxy = await startConnectProxy(t, { to });
    Object.assign(all.context.env, { HTTP_PROXY: `http://127.0.0.1:${proxy.port}`, MP_TIMEOUT: "20" });
    assert.equal((await all.login({ project: "409" })).account.name, "weekend");
    // Once more, with the client that is known now, and its tokens.
    assert.equal((await all.login({ name: "weekend" })).account.name, "weekend");
    assert.deepEqual(all.folders(), ["weekend"]);
    assert.ok(proxy.targets.length > 2);
    assert.equal(all.mixpanel.count("/oauth/token/"), 2, "no code was spent twice");
  });
