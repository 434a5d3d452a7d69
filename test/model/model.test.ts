import { test } from "node:test";
import { temporaryHome } from "../support/home.ts";
import { fc } from "../support/properties.ts";
import { sequences, told } from "./steps.ts";

const SEQUENCES = 300;

test("whatever is done, by either program, with kills and another writer among it, the files are what a person has asked for", async (t) => {
  await fc.assert(
    fc.asyncProperty(sequences, async (steps) => {
      const home = temporaryHome(t);
      const comments = ["# mine", "# kept"];
      home.write(".mp/config.toml", "# mine\n[settings]\nkey = 1 # kept\n");
      await fc.asyncModelRun(() => ({ model: told(), real: { home, comments } }), steps);
    }),
    { numRuns: SEQUENCES, endOnFailure: true },
  );
});
