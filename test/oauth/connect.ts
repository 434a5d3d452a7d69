import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { inspect } from "node:util";
import { MixpanelError } from "../../src/errors.ts";
import { createTransport } from "../../src/mixpanel/transport.ts";
import { type AuthorizationServer, authorizationServer } from "../../src/oauth/authorization-server.ts";
import { temporaryHome } from "../support/home.ts";
import { type Mixpanel, startMixpanel } from "../support/mixpanel.ts";

/** Whose tokens are refreshed, where it does not matter. */
export const owner = {
  ...{ whose: 'the account "me"', subject: 'The login of the account "me"' },
  ...{ advice: "Log in again: mp account login me", next: [{ command: "mp account login me", label: "Log in again" }] },
};

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

/** Fails unless `work` rejects with `code`; resolves to the error. */
export const rejects = async (work: Promise<unknown>, code: string): Promise<MixpanelError> => {
  const error = await work.then(
    () => assert.fail("it was expected to fail"),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof MixpanelError, inspect(error));
  assert.equal(error.code, code, error.message);
  return error;
};
