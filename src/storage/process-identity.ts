import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { errnoOf } from "./failure.ts";
import { shortHash } from "./short-hash.ts";

/**
 * Who made a lock or a temporary file, in a text that lets another process tell whether its maker is still there:
 * `<pid>.<start>.<place>.<nonce>`. A pid alone would not do: pids are used again, and mean nothing in another container or
 * on another machine that shares the folder.
 */
export interface LockOwner {
  readonly pid: number;
  /** When the process started, in clock ticks since boot; `0` where the system does not say. */
  readonly start: string;
  /** The machine, its boot and the pid namespace, hashed: only in the same place can a pid be looked up. */
  readonly place: string;
}

/**
 * `unsure`: a process with that pid runs, and whether it is the same one cannot be told. `elsewhere`: it cannot be looked
 * up from here.
 */
export type OwnerState = "alive" | "dead" | "unsure" | "elsewhere";

const UNKNOWN = "0";
const MAX_PID = 0x7fff_ffff;

/** A text that stands for this process and for this one call: no two calls anywhere return the same. Safe as a file name. */
export function newOwner(platform: string = process.platform): string {
  const { start, place } = thisProcess(platform);
  const nonce = process.hrtime.bigint().toString(36) + Math.random().toString(36).slice(2);
  return `${process.pid}.${start}.${place}.${nonce}`;
}

/** The owner that {@link newOwner} wrote, or undefined for any other text. */
export function parseOwner(text: string): LockOwner | undefined {
  const [, pid, start, place] = /^([1-9]\d{0,9})\.(\d+)\.([0-9a-z]+)\.[0-9a-z]+$/.exec(text) ?? [];
  if (pid === undefined || start === undefined || place === undefined || Number(pid) > MAX_PID) return undefined;
  return { pid: Number(pid), start, place };
}

/** What can be told from here of the process that an owner stands for. Throws nothing. */
export function stateOf(owner: LockOwner, platform: string = process.platform): OwnerState {
  const here = thisProcess(platform);
  if (owner.place !== here.place) return "elsewhere";
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it runs, under another user.
    if (errnoOf(error) === "ESRCH") return "dead";
  }
  if (owner.start === UNKNOWN || here.start === UNKNOWN) return "unsure";
  const found = processStat(String(owner.pid), platform);
  // Hidden from us, or it ended just now, which the next look will tell.
  if (found === undefined) return "unsure";
  // A killed process whose parent never reaps it (a container without an init) stays as a zombie, which answers signals.
  return found.start === owner.start && found.state !== "Z" && found.state !== "X" ? "alive" : "dead";
}

let self: { readonly start: string; readonly place: string; readonly platform: string } | undefined;

function thisProcess(platform: string): Pick<LockOwner, "start" | "place"> {
  if (self?.platform !== platform) {
    const stat = processStat("self", platform);
    // A /proc that was mounted for another namespace numbers processes differently: it must not be asked about any.
    const start = stat?.pid === String(process.pid) ? stat.start : UNKNOWN;
    self = { start, place: placeOfThisProcess(platform), platform };
  }
  return self;
}

/**
 * The initial pid namespace has the same number on every machine, and virtual machines are often called the same: only
 * together with the boot id are two places apart.
 */
function placeOfThisProcess(platform: string): string {
  const boot = optional(platform, () => readFileSync("/proc/sys/kernel/random/boot_id", "latin1"));
  const namespace = optional(platform, () => readlinkSync("/proc/self/ns/pid"));
  return shortHash(`${hostname()}\n${boot}\n${namespace}`);
}

/** Fields 1, 3 and 22 of /proc/PID/stat (proc(5)). The second, the program's name, may hold spaces and brackets. */
function processStat(pid: string, platform: string): { pid: string; state: string; start: string } | undefined {
  const text = optional(platform, () => readFileSync(`/proc/${pid}/stat`, "latin1"));
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return { pid: text.slice(0, text.indexOf(" ")), state: fields[0] ?? "", start: fields[19] ?? UNKNOWN };
}

/** What only Linux has, and not in every sandbox. On Windows a path without a drive is one on whatever drive we are. */
function optional(platform: string, read: () => string): string | undefined {
  try {
    return platform === "win32" ? undefined : read();
  } catch {
    return undefined;
  }
}
