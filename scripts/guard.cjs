// Started by Claude Code's hooks (hooks/hooks.json), with the event on stdin. It must parse on Node 12. Where it cannot start, as on a
// Node that is too old, the call goes through.
if (process.env.MP_GUARD !== "0")
  try {
    require("../dist/guard.cjs").main(__dirname);
  } catch (error) {
    process.exitCode = 1;
    process.stderr.on("error", () => {});
    process.stderr.write(
      `mixpanel guard: this call was not looked at, because the guard cannot start on Node ${process.versions.node} (${error.name})\n`,
    );
  }
