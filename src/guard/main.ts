import { readFileSync, writeSync } from "node:fs";
import { userInfo } from "node:os";
import { answerTo, type HookEvent } from "./events.ts";
import { homeOf } from "./places.ts";

/**
 * Answers one event of Claude Code's hooks, given on stdin, so that no stored secret gets into the conversation. Whatever fails here
 * lets the call through, and says so on stderr with status 1, which the host shows and goes on. `scripts` is the folder of this installation's.
 */
export function main(scripts: string): void {
  try {
    const event = JSON.parse(readFileSync(0, "utf8").replace(/^\ufeff/, "")) as HookEvent;
    const { env } = process;
    const home = homeOf(env, homeOfUser);
    const answer = answerTo(event, {
      here: { env, home, cwd: event.cwd ?? process.cwd() },
      program: `node "${process.platform === "win32" ? scripts.replaceAll("\\", "/") : scripts}/auth_manager.mjs"`,
      fail: say,
    });
    if (answer) writeAll(JSON.stringify(answer));
  } catch (error) {
    // The message of a parser quotes what it read.
    say(`this call was not looked at (${error instanceof Error ? error.name : "unknown"})`);
    process.exitCode = 1;
  }
}

/** Not `homedir`, which takes an empty variable for a home. */
function homeOfUser(): string {
  try {
    return userInfo().homedir;
  } catch {
    return "/"; // a uid without an entry: nothing is stored but where variables say
  }
}

function say(problem: string): void {
  try {
    writeSync(2, `mixpanel guard: ${problem}\n`);
  } catch {} // nobody listens
}

function writeAll(text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; )
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
}
