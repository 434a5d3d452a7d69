import assert from "node:assert/strict";
import { readdirSync, rmSync } from "node:fs";
import { test } from "node:test";
import { failingDisk } from "../../support/failing-disk.ts";
import { scene } from "./scene.ts";

test("whatever of the disk fails once a code is spent, what is said is true, and what is advised works", async (t) => {
  for (const onlyWrites of [false, true]) {
    let lost = 0;
    let isMet = true;
    // The first steps are those around the tokens; of the rest, which can all be repeated, every third shows as much.
    for (let step = 0; isMet; step += step < 12 ? 1 : 3)
      await t.test(`${onlyWrites ? "every write" : "everything"} from call ${step} on`, async (t) => {
        const { home, mixpanel, run } = await scene(t);
        const { authorize_url: url } = await run(["login", "--start"]);
        const address = await mixpanel.approve(url);
        const disk = failingDisk(t, home.root);
        const isBad = (call: number): boolean => call >= step;
        const after = mixpanel.next("/oauth/token/").then(() => disk.fail({ isBad, onlyWrites }));
        mixpanel.bend("/oauth/token/", [{ after }]);
        const answer = await run(["login", "--finish", address]);
        isMet = disk.mend() > step;
        // What a process leaves of its locks when it ends, others find dead; all of this is one process.
        for (const name of readdirSync(home.path(".mp"), { recursive: true, encoding: "utf8" }))
          if (name.endsWith(".lock")) rmSync(home.path(`.mp/${name}`));
        if (answer.state === "error") {
          const { message, details } = answer.error;
          assert.doesNotMatch(message, /nothing was changed|Nothing is lost/);
          const { placeholder_dir: kept } = details;
          const isDone = home.exists(".mp/accounts/weekend/tokens.json");
          const advice = ["login", ...(kept ? ["--resume", kept] : ["--finish", await mixpanel.approve(url)])];
          if (!kept && !isDone) {
            lost += 1;
            assert.match(message, /open the link again for a new one, then: mp login --finish '<address>'/);
          }
          if (!isDone) assert.equal((await run(advice)).state, "ok");
        }
        assert.equal((await run(["account", "test"])).result.ok, true);
      });
    assert.ok(lost >= 1 && lost <= 4, `${lost} times the tokens themselves could not be written`);
  }
});
