#!/usr/bin/env node
import { launch } from "./launch.mjs";

launch("auth_manager", ({ code, message, hint, details, cause }) => {
  const error = { code, message: `${message} ${hint}`, actionable: false, retryable: false, details };
  if (cause) error.cause = cause;
  const envelope = { schema_version: 1, state: "error", error };
  process.stdout.on("error", () => {}); // a reader that has gone ends the run quietly
  process.stdout.write(`${JSON.stringify(envelope, null, process.stdout.isTTY ? 2 : 0)}\n`, () => process.exit());
});
