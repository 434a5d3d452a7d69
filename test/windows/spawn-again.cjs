// Loaded before everything else: under load wine now and then cannot start a program, which Node throws as `spawn UNKNOWN`. Nothing has
// run by then, so that it is tried again; whatever else is wrong is thrown, and this, too, the fourth time.
const childProcess = require("node:child_process");
const { syncBuiltinESMExports } = require("node:module");

const { spawn } = childProcess;
childProcess.spawn = function start(...given) {
  for (let tries = 1; ; tries++)
    try {
      return spawn(...given);
    } catch (error) {
      if (error.code !== "UNKNOWN" || error.syscall !== "spawn" || tries === 4) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250 * tries);
    }
};
syncBuiltinESMExports();
