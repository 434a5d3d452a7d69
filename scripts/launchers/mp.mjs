#!/usr/bin/env node
import { launch } from "./launch.mjs";

launch("mp", ({ message, hint }) => {
  process.stderr.on("error", () => {});
  process.stderr.write(`error: ${message}\n${hint}\n`, () => process.exit(1));
});
