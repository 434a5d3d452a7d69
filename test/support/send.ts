// Run as a program: `send.ts URL [MILLISECONDS]` sends one GET with a bearer that must not be printed, says as JSON what came of it, and ends by itself.
import { Session } from "node:inspector";
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
const result = await transport
  .send({
    method: "GET",
    url,
    timeoutMs: Number(timeoutMs),
    label: "asking",
    headers: { authorization: "Bearer planted" },
  })
  .then(
    ({ status }) => ({ status }),
    ({ code, details }: MixpanelError) => ({ code, details }),
  );
await transport.close();
const loaded: string[] = [];
const inspector = new Session();
inspector.connect();
inspector.on("Debugger.scriptParsed", ({ params }) => loaded.push(params.url));
inspector.post("Debugger.enable");
inspector.disconnect();
const isProxyLoaded = loaded.some((url) => /\/proxy(-[0-9A-Z]+)?\.m?[jt]s$/.test(url));
console.log(JSON.stringify({ ...result, isProxyLoaded }));
