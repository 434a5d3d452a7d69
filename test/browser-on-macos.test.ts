import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { after, test } from "node:test";
import { temporaryHome } from "./support/home.ts";

// What opens addresses is chosen when its module is loaded.
Object.defineProperty(process, "platform", { value: "darwin" });
const { openBrowser } = await import("../src/browser.ts");

const running = setInterval(() => {}, 1000);
after(() => clearInterval(running));

test("on macOS `open` is called with the address alone, and inherits no secret", async (t) => {
  const home = temporaryHome(t);
  const said = home.path("said");
  const program = home.write("bin/open", `#!/bin/sh\nprintf '%s\\n' "$@" "$MP_SECRET" > "${said}"\n`);
  chmodSync(program, 0o755);
  const before = process.env.PATH;
  process.env.PATH = `${home.path("bin")}:${before}`;
  try {
    const address = "https://mixpanel.com/oauth/authorize/?a=b&c=$HOME";
    await openBrowser({ PATH: process.env.PATH, MP_SECRET: "canary" }, address);
    assert.equal(home.read("said"), `${address}\n\n`);
  } finally {
    process.env.PATH = before;
  }
});
