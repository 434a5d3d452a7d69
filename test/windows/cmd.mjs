import { spawn } from "node:child_process";
import { system } from "./conformance/kit.mjs";

/** Runs a line as it is typed into cmd. */
export const cmd = (h, line, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn("cmd.exe", ["/d", "/s", "/c", `"${line}"`], {
      cwd: h.root,
      env: { ...system, USERPROFILE: h.root, ...env },
      windowsVerbatimArguments: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
