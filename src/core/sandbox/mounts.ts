/** A place in the tree where another file system begins. */
export interface Mount {
  readonly at: string;
  /** As the system calls it: `ext4`, `tmpfs`, `overlay`. */
  readonly type: string;
  /** Nothing can be written through this mount. */
  readonly isReadOnly: boolean;
  /** Nothing can be written to the file system, through whichever mount: its disk is read-only, or has failed. */
  readonly isFileSystemReadOnly: boolean;
}

/** The mounts that `/proc/self/mountinfo` lists (proc(5)), in its order; lines of another shape are passed over. */
export function parseMounts(text: string): Mount[] {
  return text.split("\n").flatMap((line) => {
    const [left = "", right = ""] = line.split(" - ");
    const [, , , , at, options] = left.split(" ");
    const [type, , superOptions] = right.split(" ");
    if (at === undefined || options === undefined || type === undefined || superOptions === undefined) return [];
    const isReadOnly = (list: string): boolean => list.split(",").includes("ro");
    return [
      {
        at: at.replace(/\\([0-7]{3})/g, (_whole, octal) => String.fromCharCode(Number.parseInt(octal, 8))),
        type,
        isReadOnly: isReadOnly(options),
        isFileSystemReadOnly: isReadOnly(superOptions),
      },
    ];
  });
}

/** The mount that `path`, which is absolute, lies in: of those above it the nearest, and of two at one place the later. */
export function mountOf(mounts: readonly Mount[], path: string): Mount | undefined {
  const above = mounts.filter(({ at }) => at === "/" || path === at || path.startsWith(`${at}/`));
  return above.reduce<Mount | undefined>(
    (best, mount) => (best && best.at.length > mount.at.length ? best : mount),
    undefined,
  );
}
