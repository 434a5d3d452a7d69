// Run as a program: `send.ts URL [MILLISECONDS]` sends one GET, says as JSON what came of it, and ends by itself.
import { createRequire } from "node:module";
import type { MixpanelError } from "../../src/errors.ts";
import { createTransport } from "../../src/mixpanel/transport.ts";

const [, , url = "", timeoutMs = "20000"] = process.argv;
const transport = createTransport({
  env: process.env,
  cwd: "/",
  home: "/",
  now: Date.now,
  sleep: async () => {},
  warn: () => {},
  debug: {},
  progress: () => () => {},
  uninterrupted: (work) => work(),
  onInterrupt: () => {},
});
const result = await transport.send({ method: "GET", url, timeoutMs: Number(timeoutMs), label: "asking" }).then(
  ({ status }) => ({ status }),
  ({ code, details }: MixpanelError) => ({ code, details }),
);
await transport.close();
const undici = Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes("/undici/"));
console.log(JSON.stringify({ ...result, undici }));
