import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statfsSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { removeFolder } from "./remove-folder.mjs";

/** A disk of its own that can be short of room. */
export interface SmallDisk {
  /** Where it is mounted. */
  readonly folder: string;
  /** Leaves so many KiB free. */
  readonly leave: (kib: number) => void;
  readonly empty: () => void;
  /** What whoever meets it is told. */
  readonly reason: RegExp;
}

/** Runs `work`, as tests of `t`, with each kind of disk that can be had here. */
export async function onSmallDisks(
  t: TestContext,
  work: (t: TestContext, disk: SmallDisk) => Promise<void>,
): Promise<void> {
  for (const [name, make] of [["a full disk", fullDisk] as const, ["a used up quota", usedUpQuota] as const])
    await t.test(name, async (t) => {
      const disk = make(t);
      if (disk) await work(t, disk);
    });
}

const isDone = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;
const output = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** Of 1 MiB. Undefined where it cannot be had, and the test is skipped. */
export function fullDisk(t: TestContext): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), "mixpanel-auth-disk-"));
  const isMounted = isDone("mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", folder);
  t.after(() => {
    if (isMounted) execFileSync("umount", ["-l", folder]);
    removeFolder(folder);
  });
  if (!isMounted) return void t.skip("nothing can be mounted");
  const filler = join(folder, "filler");
  const empty = (): void => rmSync(filler, { force: true });
  const leave = (kib: number): void => {
    empty();
    const { bavail, bsize } = statfsSync(folder);
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - kib * 1024), 1));
  };
  return { folder, leave, empty, reason: /the disk is full/ };
}

/** On btrfs, which overwrites nothing in place, so that even bytes that replace others need room. Undefined as {@link fullDisk} is. */
function usedUpQuota(t: TestContext): SmallDisk | undefined {
  const base = mkdtempSync(join(tmpdir(), "mixpanel-auth-quota-"));
  const [image, at] = [join(base, "image"), join(base, "at")];
  const folder = join(at, "homes");
  writeFileSync(image, "");
  truncateSync(image, 128 * 1024 * 1024);
  mkdirSync(at);
  const isMounted = isDone("mkfs.btrfs", "-q", image) && isDone("mount", "-o", "loop", image, at);
  t.after(() => {
    if (isMounted) execFileSync("umount", ["-l", at]);
    removeFolder(base);
  });
  const isLimited = isMounted && isDone("btrfs", "quota", "enable", at);
  if (!isLimited || !isDone("btrfs", "subvolume", "create", folder))
    return void t.skip("no btrfs with a quota can be made (Debian: btrfs-progs, a loop device, and root)");
  const group = `0/${output("btrfs", "inspect-internal", "rootid", folder)}`;
  const used = (): number => {
    execFileSync("sync", ["-f", at]);
    const shown = output("btrfs", "qgroup", "show", "--raw", "-f", folder).split("\n").at(-1) ?? "";
    return Number(shown.trim().split(/\s+/)[1]);
  };
  const limit = (most: string): void => void output("btrfs", "qgroup", "limit", most, group, at);
  return {
    folder,
    leave: (kib) => limit(String(used() + kib * 1024)),
    empty: () => limit("none"),
    reason: /your disk quota is used up/,
  };
}

/** What `make` makes in the folder of temporary files, made on that disk. */
export function onDisk<T>({ folder }: SmallDisk, make: () => T): T {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return make();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
