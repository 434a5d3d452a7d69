/** `node --require dying-process.cjs`: the process dies at the moment at which it would put the tokens of a kept reply into their place. */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const { dirname, join } = require("node:path");

const { rename } = fs;

/** Until there is a reply, the file that keeps it holds nothing but blanks. */
const isReplyKept = (folder) => {
  try {
    return fs.readFileSync(join(folder, "reply.json"), "utf8").trim() !== "";
  } catch {
    return false;
  }
};

fs.rename = (from, to, done) => {
  if (String(to).endsWith("tokens.json") && isReplyKept(dirname(to))) process.kill(process.pid, "SIGKILL");
  rename(from, to, done);
};
syncBuiltinESMExports();
