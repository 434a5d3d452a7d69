import { setTimeout as wait } from "node:timers/promises";
import { onStray } from "../../src/cli/terminal/signals.ts";

const [what = ""] = process.argv.slice(2);

onStray(async (error) => {
  const { message } = error as Error;
  process.stdout.write(`end: ${message}\n`);
  if (message === "failing") throw new Error("the ending fails too");
  if (message === "unsettled") await new Promise(() => {});
  await wait(10);
  process.exit(7);
});

const fail = (message: string): never => {
  throw new Error(message);
};

if (what === "rejection") Promise.reject(new Error("rejected"));
if (what === "exception" || what === "two") setImmediate(fail, "thrown");
if (what === "two") setImmediate(() => Promise.reject(new Error("rejected")));
if (what === "failing" || what === "unsettled") setImmediate(fail, what);
await new Promise(() => {});
