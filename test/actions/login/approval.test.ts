import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { loginAccount } from "../../../src/actions/login/account.ts";
import { loginUnified } from "../../../src/actions/login/login.ts";
import { until } from "../../support/until.ts";
import { coded, desk, pasting, urlIn } from "./desk.ts";
import { withAccount } from "./scene.ts";

test("without a browser the address is shown, and the login waits on", async (t) => {
  for (const [options, line] of [
    [{}, /No browser could be opened/],
    [{ noBrowser: true }, /^Open this address/],
  ] as const) {
    const { login, said, mixpanel } = await desk(t);
    let opened = 0;
    const running = login(
      { ...options, project: "409" },
      {
        openBrowser: async () => {
          opened++;
          throw new Error("there is none");
        },
        say: (text) => {
          said.push(text);
          // The person takes the address to a browser by hand once everything was said.
          if (line.test(text)) setImmediate(async () => fetch(await mixpanel.approve(urlIn(said))));
        },
      },
    );
    assert.equal((await running).account.name, "weekend");
    assert.equal(opened, "noBrowser" in options ? 0 : 1);
  }
});

test("an opener that never ends holds nothing up", async (t) => {
  const { login, mixpanel } = await desk(t);
  const done = await login(
    { project: "409" },
    {
      openBrowser: (url) => {
        mixpanel.approve(url).then(fetch);
        return new Promise(() => {});
      },
    },
  );
  assert.equal(done.account.name, "weekend");
});

const OTHER = "of-another-login".padEnd(43, "_");

test("the address can be pasted, also after a wrong one, and in several lines", async (t) => {
  const { login, said, mixpanel } = await desk(t);
  const approve = () => mixpanel.approve(urlIn(said));
  let address = "";
  const done = await login(
    { project: "409" },
    pasting(
      "",
      "what do you mean",
      `http://localhost:19284/callback?code=another-code&state=${OTHER}`,
      `http://localhost:19284/callback?error=access_denied&state=${OTHER}`,
      async () => urlIn(said),
      "code=cut-off&state=at-its-end",
      async () => {
        address = await approve();
        return address.slice(0, 40);
      },
      async () => address.slice(40),
    ),
  );
  assert.equal(done.account.name, "weekend");
  assert.equal(said.filter((line) => /another login/.test(line)).length, 2);
  assert.equal(said.filter((line) => /not the complete address/.test(line)).length, 3);
  assert.equal(said.filter((line) => /the link that is to be opened/.test(line)).length, 1);
});

test("while it is waited only a refusal with the state of the login ends it", async (t) => {
  const { login, said, mixpanel } = await desk(t);
  const done = await login(
    { project: "409" },
    pasting(
      "https://mixpanel.com/login?error=session_expired",
      "the page shows error=ERR_CONNECTION_REFUSED",
      "http://localhost:19284/callback?error=access_denied",
      `http://localhost:19284/callback?error=access_denied&state=${OTHER}`,
      () => mixpanel.approve(urlIn(said)),
    ),
  );
  assert.equal(done.account.name, "weekend");
  assert.equal(said.filter((line) => /not the complete address/.test(line)).length, 2);
});

test("any amount of other text before the address does no harm", async (t) => {
  const { login, said, mixpanel } = await desk(t);
  const lines = Array.from({ length: 8 }, () => "x".repeat(10_000));
  const done = await login(
    { project: "409", waitMs: 10_000 },
    pasting(...lines, () => mixpanel.approve(urlIn(said))),
  );
  assert.equal(done.account.name, "weekend");
});

test("an opener that fails once the login is over is not spoken of", async (t) => {
  const { login, said, mixpanel } = await desk(t);
  let fail = (): void => {};
  await login(
    { project: "409" },
    {
      openBrowser: (url) => {
        mixpanel.approve(url).then(fetch);
        return new Promise((_resolve, reject) => {
          fail = () => reject(new Error("it ended late"));
        });
      },
    },
  );
  fail();
  await new Promise((resolve) => setImmediate(resolve));
  assert.doesNotMatch(said.join(), /No browser could be opened/);
});

test("whichever comes first counts: the browser, though somebody could paste", async (t) => {
  const { login, mixpanel } = await desk(t);
  const { readLine } = pasting();
  const done = await login(
    { project: "409" },
    { ...(readLine && { readLine }), openBrowser: async (url) => void (await fetch(await mixpanel.approve(url))) },
  );
  assert.equal(done.account.name, "weekend");
});

for (const how of ["by the browser", "by paste"])
  test(`a refusal that comes ${how} is OAUTH_AUTH_DENIED`, async (t) => {
    const { login, said, folders, port } = await desk(t);
    const refusal = () => {
      const state = new URL(urlIn(said)).searchParams.get("state") ?? "";
      return `http://localhost:${port}/callback?${new URLSearchParams({ error: "access_denied", error_description: "not today", state })}`;
    };
    const person =
      how === "by paste" ? pasting(async () => refusal()) : { openBrowser: async () => void (await fetch(refusal())) };
    await assert.rejects(
      login({ region: "eu", name: "me" }, person),
      coded("OAUTH_AUTH_DENIED", (error) => {
        assert.match(error.message, /access_denied \(not today\)/);
        assert.equal(error.next[0]?.command, "mp login --name me --region eu");
      }),
    );
    assert.deepEqual(folders(), []);
  });

test("nobody comes: OAUTH_TIMEOUT, which names both ways to try again, and nothing stays open", async (t) => {
  const all = await desk(t);
  withAccount(all);
  const idle = connect(all.port, "127.0.0.1").on("error", () => {});
  await assert.rejects(
    all.loginAs("me", { openBrowser: async () => {} }, { waitMs: 20 }),
    coded("OAUTH_TIMEOUT", (error) =>
      assert.deepEqual(
        error.next.map((step) => step.command),
        ["mp account login me", "mp login --start"],
      ),
    ),
  );
  idle.destroy();
  await assert.rejects(fetch(`http://127.0.0.1:${all.port}/`));
});

test("that it is waited for the browser is told until the wait is over", async (t) => {
  const all = await desk(t);
  withAccount(all);
  const told: string[] = [];
  const progress = (label: string) => {
    told.push(label);
    return () => void told.push(`no longer ${label}`);
  };
  const person = { say: () => {}, openBrowser: async () => {} };
  const options = { listen: { ports: [all.port] }, waitMs: 20 };
  await assert.rejects(loginAccount({ ...all.context, progress }, person, "me", options), coded("OAUTH_TIMEOUT"));
  const waiting = "waiting for the login to be approved in the browser";
  assert.deepEqual(told.slice(-2), [waiting, `no longer ${waiting}`]);
});

test("a wait that no timer can keep is refused", async (t) => {
  const all = await desk(t);
  for (const waitMs of [0, -1, Number.NaN, 2 ** 31]) await assert.rejects(all.login({ waitMs }), coded("INVALID_ARGS"));
  assert.equal(all.mixpanel.seen.length, 0);
  await assert.rejects(
    all.login({ waitMs: 0.5, region: "eu" }, { openBrowser: async () => {} }),
    coded("OAUTH_TIMEOUT", (error) => {
      assert.match(error.message, /within 0\.001 s/);
      assert.equal(error.next[1]?.command, "mp login --start --region eu");
    }),
  );
});

test("all ports busy: OAUTH_PORT_ERROR before anything is registered", async (t) => {
  const { login, mixpanel, context, port, said } = await desk(t);
  const holding = loginUnified(
    context,
    { say: (line) => said.push(line), openBrowser: async () => {} },
    { listen: { ports: [port] }, project: "409" },
  );
  await mixpanel.next("/oauth/mcp/register/");
  const before = mixpanel.seen.length;
  await assert.rejects(
    login(),
    coded("OAUTH_PORT_ERROR", (error) => assert.equal(error.next[0]?.command, "mp login --start")),
  );
  assert.equal(mixpanel.seen.length, before);
  await until("the address to be shown", () => urlIn(said) !== "");
  await fetch(await mixpanel.approve(urlIn(said)));
  assert.equal((await holding).account.name, "weekend");
});
