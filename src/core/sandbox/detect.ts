import type { ErrorDetails } from "../../errors.ts";
import type { Sandbox } from "../../schema/sandbox.ts";
import type { Environment } from "../env.ts";
import { kindOf, saysNoNetwork, saysSandbox, setsProxy } from "./hosts.ts";
import { type Mount, mountOf } from "./mounts.ts";

/** What can be told of where this runs. */
export interface SandboxFacts {
  readonly env: Environment;
  /** None where the system lists none. */
  readonly mounts: readonly Mount[];
  /** This process may not get more rights than it has (prctl(2)): who builds a sandbox takes care of that. */
  readonly noNewPrivileges: boolean;
  /** There is no network but that of the machine with itself. */
  readonly onlyLoopback: boolean;
  /** The folder of all credentials, the config file, and the usual place of both. */
  readonly root: string;
  readonly config: string;
  readonly usual: string | undefined;
}

/** A file that could not be read or written. */
export interface FileTrouble {
  readonly path: string;
  /** The errno name. */
  readonly code?: string | undefined;
  readonly isReading: boolean;
  /** A character device, such as /dev/null, lies at the path or above it. */
  readonly isDevice: boolean;
  /** It is ours, and its mode lets us do what could not be done. */
  readonly isAllowed: boolean;
}

/** A server that could not be reached. */
export interface NetworkTrouble {
  readonly reason: ErrorDetails<"NETWORK_ERROR">["reason"];
  /** The errno name, or that of the resolver. */
  readonly code?: string | undefined;
}

const isMarked = ({ env, noNewPrivileges }: SandboxFacts): boolean => noNewPrivileges || saysSandbox(env);

const named = ({ env }: SandboxFacts, cause: Sandbox["cause"] | undefined): Sandbox | undefined =>
  cause && { kind: kindOf(env), cause };

/** The sandbox that stands behind a file's trouble; undefined where nothing points to one. */
export function sandboxOfFile(facts: SandboxFacts, trouble: FileTrouble): Sandbox | undefined {
  const { path, code, isReading, isDevice, isAllowed } = trouble;
  if (isDevice || isEmptied(facts, path)) return named(facts, "read");
  // A single file that is mounted cannot be replaced: EBUSY.
  if (code === "EBUSY") return named(facts, isMountedReadOnly(facts, path) ? "write" : undefined);
  if (code === "EROFS") return named(facts, isWriteProtected(facts, path) ? "write" : undefined);
  const isRefused = (code === "EACCES" || code === "EPERM") && isAllowed && isMarked(facts);
  return named(facts, isRefused ? (isReading ? "read" : "write") : undefined);
}

/** An empty file system lies over the usual folder or over something in it, which nobody but a sandbox puts there. */
function isEmptied({ mounts, usual }: SandboxFacts, path: string): boolean {
  const { at, type } = mountOf(mounts, path) ?? {};
  return type === "tmpfs" && usual !== undefined && (at === usual || at?.startsWith(`${usual}/`) === true);
}

/** The mount is read-only and its file system is not, or the host says so: a disk that has failed is no sandbox. */
const isWriteProtected = (facts: SandboxFacts, path: string): boolean =>
  isMarked(facts) || isMountedReadOnly(facts, path);

function isMountedReadOnly({ mounts }: SandboxFacts, path: string): boolean {
  const mount = mountOf(mounts, path);
  return mount?.isReadOnly === true && !mount.isFileSystemReadOnly;
}

const deniedByPolicy: readonly string[] = ["ENETUNREACH", "ENETDOWN", "EPERM", "EACCES"];
const notReached: readonly string[] = ["dns", "refused", "timeout"];

/** The sandbox behind a failed connection; undefined where nothing but the failure points to one. */
export function sandboxOfNetwork(facts: SandboxFacts, { reason, code = "" }: NetworkTrouble): Sandbox | undefined {
  if (!isMarked(facts)) return undefined;
  const isCutOff = facts.onlyLoopback || saysNoNetwork(facts.env);
  const isStopped =
    deniedByPolicy.includes(code) ||
    (isCutOff && notReached.includes(reason)) ||
    (setsProxy(facts.env) && (reason === "proxy" || reason === "dns"));
  return named(facts, isStopped ? "network" : undefined);
}

/** The sandbox behind credentials that are not there: `isDevice` as in {@link FileTrouble}, of the folder or the config file. */
export function sandboxOfNothing(facts: SandboxFacts, isDevice: boolean): Sandbox | undefined {
  const { root, config } = facts;
  if (isDevice || isEmptied(facts, root) || isEmptied(facts, config)) return named(facts, "read");
  if (isMountedReadOnly(facts, config)) return named(facts, "write");
  return thrownAway(facts);
}

const passing: readonly string[] = ["tmpfs", "ramfs", "overlay"];

/** A home that ends with its sandbox: it lies in memory or in a layer of a container, and the host says that this is a sandbox. */
export function thrownAway(facts: SandboxFacts): Sandbox | undefined {
  const { env, mounts, root, config } = facts;
  const isPassing = [root, config].some((path) => passing.includes(mountOf(mounts, path)?.type ?? ""));
  if (isPassing && saysSandbox(env)) return named(facts, "ephemeral");
  const isMasked = [root, config, `${root}/accounts`].some((path) => isEmptied(facts, path));
  return named(facts, isMasked ? "ephemeral" : undefined);
}

/** Whether the host lets no connection out, as far as can be told without trying. */
export const isCutOff = (facts: SandboxFacts): boolean =>
  isMarked(facts) && (facts.onlyLoopback || saysNoNetwork(facts.env));
