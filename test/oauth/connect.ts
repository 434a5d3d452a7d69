import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { inspect } from "node:util";
import { advise, knownError } from "../../src/core/advice/advise.ts";
import { Fault } from "../../src/core/fault.ts";
import type { MixpanelError } from "../../src/errors.ts";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { type AuthorizationServer, authorizationServer } from "../../src/oauth/authorization-server.ts";
import { temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";

export const REDIRECT = "http://localhost:19284/callback";

/** The server through our client; addresses and the clock are real, its home is empty. */
export function connect(t: TestContext, baseUrl: string): AuthorizationServer {
  const home = temporaryHome(t);
  const context = home.context({ env: { HOME: home.root, MP_API_BASE_URL: baseUrl, MP_TIMEOUT: "5" } });
  const transport = createTransport(context);
  t.after(() => transport.close());
  return authorizationServer(context, transport, "us");
}

/** The same, talking to the stand-in. */
export async function standIn(t: TestContext): Promise<{ mixpanel: Mixpanel; server: AuthorizationServer }> {
  const mixpanel = await startMixpanel(t);
  return { mixpanel, server: connect(t, mixpanel.baseUrl) };
}

/** Whose tokens are refreshed. */
const owner = { account: { name: "me", type: "oauth_browser", region: "us" }, origin: "config" } as const;

/** Fails unless `work` rejects with `code`; resolves to the error in words, as the owner "me" meets it. */
export const rejects = async (work: Promise<unknown>, code: string): Promise<MixpanelError> => {
  const thrown = await work.then(
    () => assert.fail("it was expected to fail"),
    (error: unknown) => (error instanceof Fault ? error.withPlace({ owner }) : error),
  );
  const error = knownError(thrown);
  assert.ok(error, inspect(thrown));
  assert.equal(error.code, code, error.message);
  return error;
};

/** Runs `work`, whose faults are put in words. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw advise(error);
  }
}
