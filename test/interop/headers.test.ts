import assert from "node:assert/strict";
import { test } from "node:test";
import { createLibrary } from "../../src/index.ts";
import { mp } from "../mp/here.ts";
import { furnish } from "../mp/homes.ts";
import { temporaryHome } from "../support/home.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { noPeer, peerMp, peerValue } from "./peer.ts";

const skip = noPeer;
const CONFIG = ".mp/config.toml";

test("headers of a session are those of the Python tool", { skip }, async (t) => {
  const home = temporaryHome(t);
  furnish(home);
  home.write(CONFIG, `${home.read(CONFIG)}\n[settings]\ncustom_header = { name = "X-A", value = "b" }\n`);
  const library = createLibrary({ env: { HOME: home.root }, home: home.root, cwd: home.root });
  assert.deepEqual({ ...library.resolveSession().headers }, (await peerValue(home, "session", [{}])).headers);
});

test("requests have the headers that the Python tool's have, from the variables, the config and a bridge", {
  skip,
}, async (t) => {
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:pass-1");
  const courier = { type: "service_account", name: "courier", region: "us", username: "sa", secret: "pass-1" };
  const either = [false, true];
  for (const hasVariables of either)
    for (const hasSetting of either)
      for (const hasBridge of either) {
        const home = temporaryHome(t);
        furnish(home);
        if (hasSetting)
          home.write(CONFIG, `${home.read(CONFIG)}\n[settings]\ncustom_header = { name = "X-A", value = "setting" }\n`);
        if (hasBridge) {
          // The bridge's account is in force where no other is active.
          home.write(CONFIG, home.read(CONFIG).replace('account = "team"\nworkspace = 61\n', ""));
          const headers = { "X-A": "bridge", "X-B": "bridge" };
          home.write("b.json", JSON.stringify({ version: 2, account: courier, project: "410", headers }));
        }
        const env = {
          MP_API_BASE_URL: `${mixpanel.origin}/us`,
          ...(hasBridge && { MP_AUTH_FILE: home.path("b.json") }),
          ...(hasVariables && { MP_CUSTOM_HEADER_NAME: "X-A", MP_CUSTOM_HEADER_VALUE: "variable" }),
        };
        const seen = async (run: Promise<{ status: number | null; stderr: string }>) => {
          const { status, stderr } = await run;
          assert.equal(status, 0, stderr);
          const { "x-a": a, "x-b": b } = mixpanel.seen.at(-1)?.headers ?? {};
          return [a, b];
        };
        const argv = ["project", "list", "--refresh"];
        const [theirs, ours] = [await seen(peerMp(home, argv, env)), await seen(mp(home, argv, { env }))];
        assert.deepEqual(ours, theirs, JSON.stringify({ hasVariables, hasSetting, hasBridge }));
        assert.equal(mixpanel.seen.length % 2, 0);
      }
});
