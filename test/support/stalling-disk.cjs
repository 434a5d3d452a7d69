/**
 * `node --require stalling-disk.cjs`: the disk hangs for four seconds in the first fsync of the process, and with `STALLS=whole` the
 * process with it, as in a container that is stopped.
 */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const STALL_MS = 4_000;
const { fsync } = fs;

fs.fsync = (fd, done) => {
  fs.fsync = fsync;
  if (process.env.STALLS !== "whole") return void setTimeout(() => fsync(fd, done), STALL_MS);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STALL_MS);
  fsync(fd, done);
};
syncBuiltinESMExports();
