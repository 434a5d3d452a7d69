import assert from "node:assert/strict";
import { test } from "node:test";
import { signalOf } from "../../src/cli/terminal/keyboard.ts";

test("at a prompt Ctrl-Z and Ctrl-\\ are signals where a terminal sends them, and on Windows text", () => {
  assert.deepEqual(
    ["linux", "darwin", "win32"].map((platform) => ["\x1a", "\x1c", "a"].map((key) => signalOf(key, platform))),
    [
      ["SIGTSTP", "SIGQUIT", undefined],
      ["SIGTSTP", "SIGQUIT", undefined],
      [undefined, undefined, undefined],
    ],
  );
});
