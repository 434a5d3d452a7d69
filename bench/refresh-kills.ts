import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, isOnDisk, kill, killHome, refreshTokenIn, startTest } from "../test/support/kills.ts";
import { startRotatingServer } from "../test/support/rotating-server.ts";

/**
 * What kills cost: logins that are dead after a refresh was cut at a random moment, against a server that rotates refresh tokens and
 * ends a login whose token is used twice. Half of the moments are anywhere in a run, half around the server's reply. The server's log
 * tells what had been sent by then, and the disk what of it had arrived.
 *
 * `node --import tsx bench/refresh-kills.ts [KILLS] [caller|everything]`, 200 of each by default. Ends with status 1 where a login is
 * dead that must not be: any when only the caller was killed, else one whose reply was on the disk.
 */
const count = Number(process.argv[2] ?? 200);
const whom = (["caller", "everything"] as const).filter((who) => (process.argv[3] ?? who) === who);
const signals: readonly NodeJS.Signals[] = ["SIGKILL", "SIGHUP", "SIGQUIT", "SIGTERM"];
/** How long the server takes at most, and how long after its reply a kill may come, in milliseconds. */
const REPLY_MS = 60;
const AFTER_MS = 40;

const server = await startRotatingServer();
const answerLater = (): Promise<void> => sleep(Math.random() * REPLY_MS);
server.beforeReply = answerLater;

/** How long a run takes that nobody cuts. */
const home = killHome(server);
const began = performance.now();
if (!(await isAlive(home))) throw new Error("a refresh that nobody cuts does not work");
const wholeMs = performance.now() - began;
home.remove();

/** Resolves when the kill is due; for a run that never asks, once it has ended. */
async function due(round: number, ended: Promise<unknown>): Promise<void> {
  if (round % 2 === 0) return sleep(Math.random() * wholeMs * 1.1);
  const asked = new Promise<void>((resolve) => {
    server.beforeReply = () => {
      resolve();
      return answerLater();
    };
  });
  await Promise.race([asked, ended]);
  server.beforeReply = answerLater;
  await sleep(Math.random() * (REPLY_MS + AFTER_MS));
}

for (const who of whom) {
  const found = {
    uncut: 0,
    notAsked: 0,
    unanswered: 0,
    unanswered_dead: 0,
    notOnDisk: 0,
    notOnDisk_dead: 0,
    onDisk: 0,
    onDisk_dead: 0,
  };
  for (let round = 0; round < count; round++) {
    const one = killHome(server);
    const spent = refreshTokenIn(one);
    const { asked, answered } = server.log;
    const child = startTest(one);
    await due(round, new Promise((resolve) => child.once("exit", resolve)));
    if (child.exitCode !== null) found.uncut += 1;
    await kill(one, child, who === "caller" ? (signals[round % 4] ?? "SIGKILL") : "SIGKILL", who);
    const wasAsked = server.log.asked > asked;
    const wasAnswered = server.log.answered > answered;
    const where = !wasAsked ? "notAsked" : isOnDisk(one, spent) ? "onDisk" : wasAnswered ? "notOnDisk" : "unanswered";
    found[where] += 1;
    const isDead = !(await isAlive(one));
    if (isDead && where === "notAsked") throw new Error("a login is dead that nothing was asked for");
    if (isDead && where !== "notAsked") found[`${where}_dead`] += 1;
    one.remove();
  }
  const dead = found.unanswered_dead + found.notOnDisk_dead + found.onDisk_dead;
  console.log(
    `${count} kills of ${who === "caller" ? "the caller (KILL, HUP, QUIT, TERM in turn)" : "everything at once"}: ${dead} dead logins. ` +
      `When they came, ${found.notAsked} had not asked; of ${found.unanswered} the server had not sent the reply (${found.unanswered_dead} dead), ` +
      `of ${found.notOnDisk} it had, and it was not on the disk (${found.notOnDisk_dead} dead), of ${found.onDisk} it was on the disk ` +
      `(${found.onDisk_dead} dead; ${found.uncut} were over by then).`,
  );
  if (who === "caller" ? dead > 0 : found.onDisk_dead > 0) process.exitCode = 1;
}
server.close();
