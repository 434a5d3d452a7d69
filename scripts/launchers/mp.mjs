#!/usr/bin/env node
import { launch } from "./launch.mjs";

launch("mp", ({ message, hint }) => {
  process.exitCode = 1;
  process.stderr.on("error", () => {});
  process.stderr.write(`error: ${message}\n${hint}\n`);
});
