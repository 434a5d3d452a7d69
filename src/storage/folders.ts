import {
  chmodSync,
  close,
  constants,
  fsync,
  mkdirSync,
  open,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
} from "node:fs";
import { basename, dirname, join, parse, relative, sep } from "node:path";
import { Fault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { errnoOf, isMissing, storageError } from "./failure.ts";
import { isForeign, isOpen, octal, refuseInsecure } from "./inspect.ts";
import { claimFolder, modeIgnored } from "./ownership.ts";
import { homeIfAny, usualFolder } from "./paths.ts";
import { patiently } from "./patience.ts";

const STICKY = 0o1000;

/**
 * For folders of ours: makes what is missing, 0700 whatever the umask, and tightens to 0700, with a warning, what is open
 * to others and holds nothing but our own. `root`, a folder above `path` or `path` itself, is the topmost one that is ours: it
 * and everything between is looked at too. Rejects with `STORAGE_ERROR`, and with `INSECURE_FILE` for a folder of another user,
 * or an account's that is a link.
 */
export async function ensureFolder(context: Context, path: string, root: string = path): Promise<void> {
  const below = relative(root, path).split(sep);
  if (below[0] === "..") throw new Error(`${path} does not lie in ${root}`);
  let at = root;
  tighten(context, at, await createFolder(context, at));
  for (const [depth, name] of below.entries()) {
    if (name === "") continue;
    at = join(at, name);
    if (depth > 0) refuseInsecure(at);
    tighten(context, at, await createFolder(context, at));
  }
}

function tighten(context: Context, path: string, stat: Stats | undefined): void {
  if (stat === undefined) return; // it was made just now
  if (isForeign(stat)) throw new Fault("INSECURE_FILE", { path, reason: "owner", uid: stat.uid });
  if (!isOpen(stat.mode)) return;
  const finding = { path, mode: octal(stat.mode) };
  if ((stat.mode & STICKY) !== 0 || !isOursAlone(context, path)) {
    context.warn({ kind: "folder_shared", ...finding });
    return;
  }
  try {
    chmodSync(path, 0o700);
    if (isOpen(statSync(path).mode)) throw modeIgnored(path);
    context.warn({ kind: "folder_tightened", ...finding });
  } catch (error) {
    // A mounted volume, or root's folder that we may write to. The files in it are 0600 all the same.
    const code = errnoOf(error);
    context.warn({ kind: "folder_not_ours", ...finding, ...(code !== undefined && { code }) });
  }
}

/**
 * Whether nobody else can be locked out of the folder: it is the usual one, which nobody but us makes, or it holds nothing but our
 * names; and it is neither the home nor a root folder, however it is spelled.
 */
function isOursAlone(context: Context, path: string): boolean {
  const real = realPath(path);
  if (real === undefined || real === parse(real).root) return false;
  const home = homeIfAny(context);
  if (home !== undefined && real === (realPath(home) ?? home)) return false;
  const usual = usualFolder(context);
  if (usual !== undefined && (path === usual || path.startsWith(usual + sep))) return true;
  try {
    const isByName = /^(accounts|bridge)$/.test(basename(path));
    return readdirSync(path).every((name) => OUR_NAMES.test(name) || (isByName && ACCOUNT_NAME.test(name)));
  } catch {
    return false;
  }
}

const OUR_NAMES =
  /^(accounts|bridge|oauth|config\.toml|bridged|imported|renamed|removed|(tokens|client|me|verdict|meta|inflight|reply)\.json|(client|tokens|me)_[\w-]+\.json|\.(tmp|removed)-[0-9a-f]{8}|\.spent-[0-9a-f]{32}|\.mp-.+\.tmp|.+\.lock|.+\.lock\..+\.break)$/;
const ACCOUNT_NAME = /^[a-zA-Z0-9_-]{1,64}$/;

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/**
 * For folders that a person chose: makes the folder of `path` where it is missing, with those above it, 0700 whatever the
 * umask; leaves alone what exists. Rejects with `STORAGE_ERROR`.
 */
export async function ensureParent(context: Context, path: string): Promise<void> {
  await createFolder(context, dirname(path));
}

/** Removes a folder with everything in it; of a link, only the link. Nothing there is no error. Rejects with `STORAGE_ERROR`. */
export async function removeFolder(context: Context, path: string): Promise<void> {
  try {
    await patiently(() => rmSync(path, { recursive: true, force: true }));
  } catch (error) {
    if (isMissing(error)) return;
    throw storageError(path, { doing: "remove" }, error);
  }
  context.debug.files?.(`remove ${path}`);
  await syncFolder(dirname(path));
}

/** Renames atomically. `to` must be missing or an empty folder. Rejects with `STORAGE_ERROR`, and then nothing has moved. */
export async function renameFolder(context: Context, from: string, to: string): Promise<void> {
  try {
    await patiently(() => renameSync(from, to));
  } catch (error) {
    throw storageError(from, { doing: "rename", to }, error);
  }
  context.debug.files?.(`rename ${from} ${to}`);
  for (const parent of new Set([dirname(from), dirname(to)])) await syncFolder(parent);
}

/**
 * Makes a rename or a removal in this folder survive a power cut. Never rejects: the change is made and every reader sees
 * it, so that to call it failed, where a file system cannot do this or the folder is not readable, would be false.
 */
export const syncFolder = (path: string): Promise<void> =>
  new Promise((resolve) =>
    open(path, constants.O_RDONLY | constants.O_DIRECTORY, (error, fd) => {
      if (error) resolve();
      else if (process.permission !== undefined)
        close(fd, () => resolve()); // which refuses fsync
      else fsync(fd, () => close(fd, () => resolve()));
    }),
  );

/** Makes a folder, and those above it, where missing; resolves to what was found there, undefined where it was made. */
async function createFolder(context: Context, path: string): Promise<Stats | undefined> {
  try {
    return await findOrMake(context, path);
  } catch (error) {
    throw storageError(path, { doing: "make" }, error);
  }
}

async function findOrMake(context: Context, path: string): Promise<Stats | undefined> {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined) {
    if (found.isDirectory()) return found;
    throw Object.assign(new Error(`${path} is not a folder`), { code: "ENOTDIR" });
  }
  if (dirname(path) !== path) await findOrMake(context, dirname(path));
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    // Another process made it at the same moment. A dangling link stands in the way for good, and fails again.
    if (errnoOf(error) === "EEXIST") return statSync(path);
    throw error;
  }
  claimFolder(context, path);
  context.debug.files?.(`make ${path}`);
  await syncFolder(dirname(path));
  return undefined;
}
