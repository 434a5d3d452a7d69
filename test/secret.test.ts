import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { format, inspect } from "node:util";
import * as v from "valibot";
import { parseConfig } from "../src/core/config/parse.ts";
import { presentError } from "../src/core/present.ts";
import { MixpanelError } from "../src/errors.ts";
import { BridgeFile } from "../src/schema/bridge.ts";
import { InflightFile } from "../src/schema/inflight.ts";
import { OAuthTokens } from "../src/schema/tokens.ts";
import { Secret, scrub } from "../src/secret.ts";

const PLANTED = "planted-value-1";
const installation = { version: "0.0.0", node: "/node", mp: "/mp.mjs", verbose: true };

const tokens = { access_token: PLANTED, refresh_token: PLANTED, expires_at: "2026-01-01T00:00:00Z" };
const login = {
  region: "us",
  client_id: "c",
  redirect_uri: "r",
  pkce_verifier: PLANTED,
  state: PLANTED,
  created_at: 1,
  expires_at: 2,
};
const account = { type: "service_account", name: "a", region: "us", username: "u", secret: PLANTED };

// Every kind of secret, in the shape in which the program holds it.
const kinds: Record<string, unknown> = {
  "a bare secret": new Secret(PLANTED),
  "a service account": parseConfig(
    `[accounts.a]\ntype = "service_account"\nregion = "us"\nusername = "u"\nsecret = "${PLANTED}"\n`,
    "c",
  ),
  "a static token": parseConfig(`[accounts.a]\ntype = "oauth_token"\nregion = "us"\ntoken = "${PLANTED}"\n`, "c"),
  "OAuth tokens": v.parse(OAuthTokens, tokens),
  "a login in flight": v.parse(InflightFile, { schema_version: 1, ...login, others: [login] }),
  "a bridge": v.parse(BridgeFile, { version: 2, account }),
};

for (const [kind, value] of Object.entries(kinds))
  test(`${kind} cannot be printed by accident`, () => {
    const printed = [
      inspect(value, { depth: 20, showHidden: true, getters: true }),
      inspect(value, { depth: 20, customInspect: false, showHidden: true }),
      format("%s %o %O %j", value, value, value, value),
      JSON.stringify(value),
      `${value}`,
      String(value),
      inspect(new Error(`failed with ${value}`, { cause: value }), { depth: 20 }),
      JSON.stringify(
        presentError(new MixpanelError("CONFIG_ERROR", `with ${value}`, { details: { value } }), installation),
      ),
      JSON.stringify(presentError(new TypeError(`with ${PLANTED}`), installation)),
      JSON.stringify(Object.entries(value as object)),
    ].join("\n");
    assert.ok(!printed.includes(PLANTED), printed);
  });

test("console.log of a secret in a real process prints [redacted]", () => {
  const code = `import { Secret } from ${JSON.stringify(fileURLToPath(new URL("../src/secret.ts", import.meta.url)))};
    const s = new Secret(${JSON.stringify(PLANTED)}); console.log(s, { s }, [s], "%s", s); console.table([{ s }]); console.error(new Error("x", { cause: s }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", code], {
    encoding: "utf8",
  });
  assert.match(stdout, /\[redacted\]/);
  assert.ok(!(stdout + stderr).includes(PLANTED));
});

test("a TOML syntax error on a secret's own line does not quote the line", () => {
  for (const line of [
    `secret = ${PLANTED}`,
    `secret = "${PLANTED}`,
    `secret = "${PLANTED}" x`,
    `"${PLANTED}"`,
    `secret "${PLANTED}"`,
  ])
    assert.throws(
      () => parseConfig(`[accounts.a]\n${line}\n`, "config.toml"),
      (error: MixpanelError) => {
        const printed = inspect(error, { depth: 20 }) + JSON.stringify(presentError(error, installation));
        assert.equal(error.code, "CONFIG_ERROR");
        assert.ok(!printed.includes(PLANTED), printed);
        return true;
      },
    );
});

test("text from outside is scrubbed of a secret however it is spelled", () => {
  const odd = 'a "b"/\\ ü+&';
  new Secret(odd);
  const echoes = [odd, JSON.stringify(odd), encodeURIComponent(odd), new URLSearchParams({ code: odd }).toString()];
  for (const echo of echoes) assert.ok(scrub(`said ${echo} back`).includes("[redacted]"), echo);
});

test("a secret of one letter is scrubbed from outside text, and the envelope stays whole", () => {
  new Secret("s");
  const envelope = presentError(new TypeError("this is a test"), installation);
  assert.equal(envelope.state, "error");
  assert.ok(!JSON.stringify((envelope as { error: { cause: unknown } }).error.cause).includes("this"));
  const ours = new MixpanelError("BRIDGE_ERROR", "this is ours", {
    cause: new MixpanelError("CONFIG_ERROR", "so is this"),
  });
  const { error } = presentError(ours, installation) as { error: { message: string; cause: unknown } };
  assert.deepEqual([error.message, error.cause], ["this is ours", { code: "CONFIG_ERROR", message: "so is this" }]);
});
