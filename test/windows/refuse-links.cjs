// Loaded before everything else: wine says that it makes symbolic links and makes none. An ordinary account of Windows is refused.
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const refused = () =>
  Object.assign(new Error("EPERM: operation not permitted, symlink"), {
    code: "EPERM",
    syscall: "symlink",
    errno: -4048,
  });
fs.symlinkSync = () => {
  throw refused();
};
fs.symlink = (...args) => process.nextTick(args.at(-1), refused());
fs.promises.symlink = () => Promise.reject(refused());
syncBuiltinESMExports();
