import { spawnSync } from "node:child_process";
import { atKeyboard } from "../../src/cli/terminal/keyboard.ts";

/** Asks for a secret, and is done when something was typed that it has not read: for the tests of what becomes of that. */
await atKeyboard(
  async () => {
    process.stdin.pause();
    process.stdout.write("type now\n");
    spawnSync("bash", ["-c", "until read -t 0; do sleep 0.01; done"], { stdio: [0, "ignore", "inherit"] });
  },
  { isSecret: true },
);
