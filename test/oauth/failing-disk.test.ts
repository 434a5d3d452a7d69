import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { type TestContext, test } from "node:test";
import type { MixpanelError } from "../../src/errors.ts";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { freshTokens } from "../../src/oauth/fresh-tokens.ts";
import { runRefreshJob } from "../../src/oauth/refresh-job.ts";
import { accountHolder } from "../../src/oauth/token-holder.ts";
import { type Failure, failingDisk } from "../support/failing-disk.ts";
import { temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";
import { inWords } from "./connect.ts";

const FOLDER = ".mp/accounts/me";
const ACCOUNT = { name: "me", type: "oauth_browser", region: "us" } as const;

interface Outcome {
  /** What whoever asked for the refresh is told; undefined where they get their tokens. */
  readonly told: MixpanelError | undefined;
  /** Whether the login works once the disk does. */
  readonly isAlive: boolean;
  /** How many calls there were that could have failed. */
  readonly calls: number;
}

/** A refresh during which the disk fails from the moment on at which the refresh token is spent. */
async function refreshed(t: TestContext, mixpanel: Mixpanel, isElsewhere: boolean, failure: Failure): Promise<Outcome> {
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const here = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl } });
  const disk = failingDisk(t, home.root);
  // What a process leaves of its locks when it ends, others find dead; all of this is one process.
  const forgetLocks = (): void =>
    disk.spare(() => {
      for (const name of home.list(".mp/accounts").filter((name) => name.endsWith(".lock")))
        rmSync(home.path(`.mp/accounts/${name}`));
    });
  const refreshDetached = async (path: string): Promise<boolean> => {
    await runRefreshJob(here, path, { warnings: [], events: [] });
    forgetLocks();
    return true;
  };
  const context = isElsewhere ? { ...here, refreshDetached } : here;
  const transport = createTransport(context);
  t.after(() => transport.close());
  const holder = accountHolder(context, ACCOUNT);
  const before = mixpanel.count("/oauth/token/");
  const after = mixpanel.next("/oauth/token/").then(() => disk.fail(failure));
  mixpanel.bend("/oauth/token/", [{ after }]);
  const told = await inWords(() => freshTokens(context, transport, holder)).then(
    () => undefined,
    (error: MixpanelError) => error,
  );
  const calls = disk.mend();
  assert.equal(mixpanel.count("/oauth/token/") - before, 1, "a refresh token is spent once");
  forgetLocks();
  const isAlive = await inWords(() => freshTokens(here, transport, holder)).then(
    () => true,
    (error: MixpanelError) => assert.equal(error.code, "OAUTH_REFRESH_REVOKED", error.message) ?? false,
  );
  return { told, isAlive, calls };
}

const failures = {
  "everything from one call on": (step: number): Failure => ({ isBad: (call) => call >= step }),
  "every write from one call on": (step: number): Failure => ({
    ...{ isBad: (call) => call >= step, code: "EDQUOT", onlyWrites: true },
  }),
  "one call": (step: number): Failure => ({ isBad: (call) => call === step }),
};

test("whatever of the disk fails once a refresh token is spent, what is said of the login is true", async (t) => {
  const mixpanel = await startMixpanel(t);
  for (const [name, failure] of Object.entries(failures))
    for (const isElsewhere of [false, true])
      await t.test(`${name}, ${isElsewhere ? "elsewhere" : "here"}`, async (t) => {
        let dead = 0;
        for (let [step, isMet] = [0, true]; isMet; step++)
          await t.test(`call ${step}`, async (t) => {
            const outcome = await refreshed(t, mixpanel, isElsewhere, failure(step));
            isMet = outcome.calls > step;
            assertTrue(outcome);
            if (!outcome.isAlive) dead += 1;
          });
        const most = name === "one call" ? 0 : 1;
        assert.ok(dead <= most, `${dead} logins are lost: only that is whose reply the disk did not take at all`);
      });
});

function assertTrue({ told, isAlive }: Outcome): void {
  const said = told?.message ?? "";
  assert.doesNotMatch(said, /not refreshed|nothing was changed|Nothing is lost/);
  if (told) assert.equal(told.code, "STORAGE_ERROR", said);
  if (isAlive) assert.doesNotMatch(said, /has ended/);
  else assert.match(said, /has ended with that\. Log in again: mp account login me|is not known/);
  if (said.includes("not known")) assert.match(said, /not known\. To see: mp account test me$/);
}

test("tokens that cannot be stored, and cost no refresh token, end no login", async (t) => {
  const mixpanel = await startMixpanel(t);
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl } });
  const transport = createTransport(context);
  t.after(() => transport.close());
  const disk = failingDisk(t, home.root);
  mixpanel.bend("/oauth/token/", [{ body: { access_token: "another", token_type: "Bearer", expires_in: 60 } }]);
  mixpanel.next("/oauth/token/").then(() => disk.fail({ isBad: () => true, onlyWrites: true }));
  await assert.rejects(
    inWords(() => freshTokens(context, transport, accountHolder(context, ACCOUNT))),
    { code: "STORAGE_ERROR", message: /tokens\.json cannot be written into: the disk reported an error\.$/ },
  );
  disk.mend();
});

test("a process that cannot tell whoever waits for it that it asks does not ask", async (t) => {
  const mixpanel = await startMixpanel(t);
  const home = temporaryHome(t);
  home.write(`${FOLDER}/tokens.json`, JSON.stringify(mixpanel.tokens({ expiresIn: -60 })));
  const here = home.context({ env: { HOME: home.root, MP_API_BASE_URL: mixpanel.baseUrl } });
  const transport = createTransport(here);
  t.after(() => transport.close());
  const refreshDetached = async (path: string): Promise<boolean> => {
    failingDisk(t, path).fail({ isBad: (call) => call === 0, code: "EDQUOT", onlyWrites: true });
    await runRefreshJob(here, path, { warnings: [], events: [] });
    return true;
  };
  const context = { ...here, refreshDetached };
  await assert.rejects(
    inWords(() => freshTokens(context, transport, accountHolder(context, ACCOUNT))),
    {
      code: "STORAGE_ERROR",
      message: /^The tokens were not refreshed, because nothing can be written into .*\/accounts: /,
    },
  );
  assert.equal(mixpanel.seen.length, 0);
});
