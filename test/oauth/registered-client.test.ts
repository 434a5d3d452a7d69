import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { test } from "node:test";
import type { AuthorizationServer } from "../../src/oauth/authorization-server.ts";
import { clientFor } from "../../src/oauth/registered-client.ts";
import { readClient } from "../../src/storage/client-files.ts";
import { temporaryHome } from "../support/home.ts";

const REDIRECT = "http://localhost:19284/callback";
const HOUR = 3_600_000;

/** A server that remembers what it was asked. */
function fake(isKnown = true): Pick<AuthorizationServer, "register" | "isKnown"> & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    isKnown: async ({ client_id }) => {
      asked.push(`is ${client_id} known`);
      return isKnown;
    },
    register: async (redirect_uri) => {
      asked.push(`register ${redirect_uri}`);
      return { client_id: "new", region: "us", redirect_uri, scope: "", created_at: new Date().toISOString() };
    },
  };
}

const stored = (more: object = {}): string =>
  JSON.stringify({
    client_id: "old",
    region: "us",
    redirect_uri: REDIRECT,
    scope: "",
    created_at: new Date().toISOString(),
    ...more,
  });
const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * HOUR).toISOString();

test("the first login registers a client and keeps it for the next", async (t) => {
  const home = temporaryHome(t);
  const [context, server] = [home.context(), fake()];
  assert.equal(readClient(context, "us"), undefined);
  assert.equal((await clientFor(context, server, "us", REDIRECT)).client_id, "new");
  assert.equal((await clientFor(context, server, "us", REDIRECT)).client_id, "new");
  assert.deepEqual(server.asked, [`register ${REDIRECT}`]);
  assert.equal(readClient(context, "us")?.client_id, "new");
  assert.equal(readClient(context, "eu"), undefined);
  assert.equal(home.mode(".mp/oauth/client_us.json"), 0o600);
  assert.equal(home.mode(".mp/oauth"), 0o700);
});

test("a client is used again only at the address that it was registered with", async (t) => {
  const home = temporaryHome(t);
  home.write(".mp/oauth/client_us.json", stored());
  const server = fake();
  const other = REDIRECT.replace("19284", "19285");
  assert.equal((await clientFor(home.context(), server, "us", other)).client_id, "new");
  assert.deepEqual(server.asked, [`register ${other}`]);
});

test("a client older than a day is asked after first, and registered anew when it is not known any more", async (t) => {
  // A client of whose time nothing can be told may be as old as any.
  for (const created_at of [
    at(25),
    Date.now() / 1000 - 90_000,
    at(-1),
    "yesterday",
    null,
    undefined,
    "2020-01-01T00:00:00",
  ])
    for (const isKnown of [true, false]) {
      const home = temporaryHome(t);
      home.write(".mp/oauth/client_us.json", stored({ created_at }));
      const server = fake(isKnown);
      const { client_id: client } = await clientFor(home.context(), server, "us", REDIRECT);
      assert.equal(client, isKnown ? "old" : "new");
      assert.deepEqual(server.asked, ["is old known", ...(isKnown ? [] : [`register ${REDIRECT}`])]);
    }
});

test("a client is not asked after on its first day, which begins when it was registered", async (t) => {
  const now = 1_800_000_000_000;
  const asksAfter = async (created_at: unknown): Promise<boolean> => {
    const home = temporaryHome(t);
    home.write(".mp/oauth/client_us.json", stored({ created_at }));
    const server = fake();
    await clientFor(home.context({ now: () => now }), server, "us", REDIRECT);
    return server.asked.length > 0;
  };
  for (const [age, expected] of [
    [-1, true],
    [0, false],
    [23 * HOUR, false],
    [24 * HOUR - 1, false],
    [24 * HOUR, true],
  ] as const) {
    assert.equal(await asksAfter(new Date(now - age).toISOString()), expected, `${age} ms`);
    assert.equal(await asksAfter((now - age) / 1000), expected, `${age} ms, in seconds since 1970`);
  }
});

test("a client file that cannot be used counts as none, and a link is refused", async (t) => {
  for (const text of ["", "{", "[]", stored({ region: "eu" }), stored({ client_id: "" })]) {
    const home = temporaryHome(t);
    home.write(".mp/oauth/client_us.json", text);
    assert.equal((await clientFor(home.context(), fake(), "us", REDIRECT)).client_id, "new");
    assert.equal(readClient(home.context(), "us")?.client_id, "new");
  }
  const home = temporaryHome(t);
  home.write("elsewhere.json", stored());
  home.write(".mp/oauth/x", "");
  symlinkSync(home.path("elsewhere.json"), home.path(".mp/oauth/client_us.json"));
  await assert.rejects(clientFor(home.context(), fake(), "us", REDIRECT), { code: "INSECURE_FILE" });
});
