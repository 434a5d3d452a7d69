import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, isOnDisk, kill, killHome, refreshTokenIn, startTest } from "../test/support/kills.ts";
import { startRotatingServer } from "../test/support/rotating-server.ts";

/**
 * What kills cost: logins that are dead after a refresh was cut at a random moment, against a server that rotates refresh tokens
 * and ends a login whose token is used twice. `node --import tsx bench/refresh-kills.ts KILLS`, 200 of each kind by default.
 */
const count = Number(process.argv[2] ?? 200);
const signals: NodeJS.Signals[] = ["SIGKILL", "SIGHUP", "SIGQUIT", "SIGTERM"];
const REPLY_MS = 60;

const server = await startRotatingServer();
server.beforeReply = () => sleep(Math.random() * REPLY_MS);

/** How long a refresh takes that nobody cuts. */
const home = killHome(server);
const began = performance.now();
if (!(await isAlive(home))) throw new Error("a refresh that nobody cuts does not work");
const wholeMs = performance.now() - began;
home.remove();

for (const who of ["caller", "everything"] as const) {
  const found = { dead: 0, spentUnanswered: 0, answeredNotOnDisk: 0, onDisk: 0, cutBeforeRequest: 0 };
  for (let round = 0; round < count; round++) {
    const one = killHome(server);
    const spent = refreshTokenIn(one);
    const { asked, answered } = server.log;
    const child = startTest(one);
    await sleep(Math.random() * wholeMs * 1.1);
    const signal = who === "caller" ? (signals[round % signals.length] ?? "SIGKILL") : "SIGKILL";
    await kill(one, child, signal, who);
    const [wasAsked, wasAnswered] = [server.log.asked > asked, server.log.answered > answered];
    const reachedDisk = isOnDisk(one, spent);
    if (!wasAsked) found.cutBeforeRequest += 1;
    if (!(await isAlive(one))) {
      found.dead += 1;
      if (reachedDisk) found.onDisk += 1;
      else if (wasAnswered) found.answeredNotOnDisk += 1;
      else found.spentUnanswered += 1;
    }
    one.remove();
  }
  console.log(
    `${count} kills of ${who === "caller" ? "the caller (KILL, HUP, QUIT, TERM)" : "everything at once"} within ${wholeMs.toFixed(0)} ms: ` +
      `${found.dead} dead logins; of these the server had not sent its reply in ${found.spentUnanswered}, had sent it but it was not ` +
      `on the disk in ${found.answeredNotOnDisk}, and it was on the disk in ${found.onDisk}. ` +
      `${found.cutBeforeRequest} were cut before the request.`,
  );
}
server.close();
