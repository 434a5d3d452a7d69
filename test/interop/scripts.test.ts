import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { furnish } from "../mp/homes.ts";
import { program } from "../mp/run.ts";
import { temporaryHome } from "../support/home.ts";
import { limits } from "../support/limits.ts";
import { startMixpanel } from "../support/mixpanel.ts";
import { noPeer, peerCommand } from "./peer.ts";

const hasJq = spawnSync("jq", ["--version"]).status === 0;
const skip = noPeer || (hasJq ? false : "jq is not installed (.ci/run does it)");

/** Scripts as they are written for the Python tool's `mp`, and what each prints. */
const scripts: readonly (readonly [script: string, printed: string])[] = [
  ["mp account list -f json | jq -r '.[].name'", "ci\nme\nteam\n"],
  ["mp project list -f json | jq -r '.[] | .id + \" \" + .name'", "409 App\n77 Demo\n900 Laden\n410 Shop\n"],
  ["mp session -f json | jq -r '.project.id, .workspace.id'", "410\n61\n"],
  ['token=$(mp account token ci) && echo "Bearer $token"', "Bearer a-bearer\n"],
  ["mp account show ghost >/dev/null 2>&1 || echo none", "none\n"],
  ["mp account add new --type oauth_browser --region mars 2>/dev/null; echo $?", "3\n"],
  [
    "printf %s new-secret | mp account update team --secret-stdin >/dev/null && grep -c new-secret .mp/config.toml",
    "1\n",
  ],
  ["mp account use me >/dev/null && mp account list -f json | jq -r '.[] | select(.is_active) | .name'", "me\n"],
];

test("scripts for the Python tool's mp print with ours what they print with it", { skip }, async (t) => {
  const mixpanel = await startMixpanel(t);
  mixpanel.basic.add("sa:pass-1");
  const tools = [
    ["theirs", `exec ${await peerCommand(temporaryHome(t))}`],
    ["ours", `exec '${process.execPath}' '${program}'`],
  ] as const;
  for (const [name, exec] of tools)
    for (const [script, printed] of scripts) {
      const home = temporaryHome(t);
      furnish(home);
      home.write("bin/mp", `#!/bin/sh\n${exec} "$@"\n`, 0o755);
      const ran = spawnSync("/bin/sh", ["-c", script], {
        ...{ ...limits, cwd: home.root, encoding: "utf8" },
        env: {
          PATH: `${home.path("bin")}:${process.env.PATH}`,
          HOME: home.root,
          // The Python tool breaks its lines of JSON at the width of the terminal.
          COLUMNS: "1000",
          CI_TOKEN: "a-bearer",
          MP_API_BASE_URL: `${mixpanel.origin}/us`,
        },
      });
      assert.equal(ran.stdout, printed, `${name}: ${script}\n${ran.stderr}`);
    }
});
