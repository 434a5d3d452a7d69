import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import { isFault } from "../core/fault.ts";
import type { Context } from "../ports.ts";
import { KeptReply } from "../schema/kept-reply.ts";
import type { OAuthTokens } from "../schema/tokens.ts";
import { errnoOf, isFull, isMissing, storageError } from "./failure.ts";
import { exists } from "./files.ts";
import { ensureFolder, syncFolder } from "./folders.ts";
import { isOpen, octal } from "./inspect.ts";
import { readJson } from "./json-file.ts";
import { openNoFollow } from "./no-follow.ts";
import { replyPath, rootFolder, tokensPath } from "./paths.ts";
import { sweepTemporaries, temporaryIn } from "./temporaries.ts";
import { tokensText, writeTokens } from "./token-store.ts";
import { createFile, removeFile, renameOver, syncFile } from "./write.ts";

/** More than tokens take. */
const LEAST_BYTES = 16 * 1024;
/** What btrfs asks for before it renames, or writes over old bytes, which it does in new room only. */
const SPARE_BYTES = 256 * 1024;

/** Room on the disk for tokens that are asked for with something that is good for one use. */
export interface TokenRoom {
  /**
   * Writes a reply whole to the disk, before anyone has read it: {@link keptReply} finds it until the tokens are stored.
   * Rejects with `STORAGE_ERROR`.
   */
  readonly keepReply: (reply: KeptReply) => Promise<void>;
  /**
   * What became of it: one that the disk did not say to have may be there all the same, and it may be that this cannot be told.
   * Throws nothing.
   */
  readonly replyIs: () => "kept" | "lost" | "unknown";
  /**
   * Replaces `tokens.json`; `guard` is called right before. Rejects with `STORAGE_ERROR`, and with what `guard` throws, after
   * which it is as it was.
   */
  readonly store: (tokens: OAuthTokens, guard?: () => void) => Promise<void>;
  /** Gives back what was not used; a reply that is kept stays if it is of use and its tokens were not stored. Throws nothing. */
  readonly release: (isReplyOfUse?: boolean) => void;
}

/**
 * Reserves room in `folder`, which is made where it is missing: the files that a reply and its tokens will be written into are
 * there, open, and as large as they can get, `tokens.json` was replaced by itself, to see that it can be, and there is something to
 * give up where that does not suffice. For whoever holds the folder's lock. Rejects with `STORAGE_ERROR` where that cannot be had,
 * with nothing changed, and `INSECURE_FILE`.
 */
export async function reserveRoom(context: Context, folder: string): Promise<TokenRoom> {
  const path = tokensPath(folder);
  const files: ReservedFile[] = [];
  const reserve = async (at: string, bytes: Uint8Array): Promise<ReservedFile> => {
    const file = new ReservedFile(context, at);
    files.push(file);
    await file.write(bytes);
    return file;
  };
  const release = (): void => {
    for (const file of files) file.discard();
  };
  try {
    await ensureFolder(context, folder, rootFolder(context));
    sweepTemporaries(folder);
    await removeReply(context, folder);
    const before = present(path);
    if (before) {
      await (await reserve(temporaryIn(folder), before.bytes)).replace(path);
      if (isOpen(before.mode) && !isOpen(lstatSync(path).mode))
        context.warn({ kind: "file_tightened", path, mode: octal(before.mode) });
    }
    const blank = Buffer.alloc(Math.max(LEAST_BYTES, 2 * (before?.bytes.length ?? 0)), " ");
    const [forTokens, forReply] = [await reserve(temporaryIn(folder), blank), await reserve(replyPath(folder), blank)];
    const spare = await reserve(temporaryIn(folder), Buffer.alloc(SPARE_BYTES, " "));
    /** In a file that is opened anew: those that are open may be lost, as when a file server was started again meanwhile. */
    const storeAnew = async (tokens: OAuthTokens, guard: () => void, because: Error): Promise<void> => {
      try {
        await writeTokens(context, folder, tokens, guard);
      } catch (error) {
        throw isFault(error) ? because : error;
      }
    };
    const withSpare = async (step: () => Promise<void>): Promise<void> => {
      try {
        await step();
      } catch (error) {
        if (!isFull(error)) throw error;
        spare.remove();
        await step();
      }
    };
    let isKept = false;
    const replyIs = (): "kept" | "lost" | "unknown" => {
      try {
        return !forReply.isGone() && (isKept || keptReply(context, folder)) ? "kept" : "lost";
      } catch {
        return "unknown";
      }
    };
    return {
      keepReply: async (reply) => {
        try {
          await withSpare(() => forReply.write(Buffer.from(JSON.stringify(reply))));
          isKept = true;
        } catch (error) {
          throw storageError(replyPath(folder), { doing: "write_into" }, error);
        } finally {
          forReply.keep();
        }
      },
      replyIs,
      store: async (tokens, guard = () => {}) => {
        const text = Buffer.from(tokensText(tokens, before && Buffer.from(before.bytes).toString("utf8")));
        try {
          await withSpare(() => forTokens.write(text, text.length));
        } catch (error) {
          await storeAnew(tokens, guard, storageError(path, { doing: "write_into" }, error));
          return forReply.remove();
        }
        guard();
        try {
          await withSpare(() => forTokens.replace(path));
        } catch (error) {
          throw storageError(path, { doing: "replace" }, error);
        }
        context.debug.files?.(`write ${path}`);
        await syncFolder(folder);
        forReply.remove();
      },
      release: (isReplyOfUse = false) => {
        release();
        if (!isReplyOfUse || replyIs() === "lost") forReply.remove();
        forReply.close();
      },
    };
  } catch (error) {
    release();
    const { cause } = error as { cause?: unknown };
    throw storageError(folder, { doing: "refresh" }, errnoOf(cause) === undefined ? error : cause);
  }
}

/**
 * The reply that a process which died has left in `folder`; undefined where there is none, or none that is whole. For whoever holds
 * the folder's lock. Throws `STORAGE_ERROR` where the system does not let us read it, `INSECURE_FILE`.
 */
export const keptReply = (context: Context, folder: string): KeptReply | undefined =>
  readJson(context, replyPath(folder), KeptReply, (path, _reason, cause) =>
    errnoOf(cause) === undefined ? undefined : storageError(path, { doing: "read" }, cause),
  );

/** Removes it. Rejects with `STORAGE_ERROR`. */
export async function removeReply(context: Context, folder: string): Promise<void> {
  if (exists(replyPath(folder))) await removeFile(context, replyPath(folder));
}

/**
 * A new file, open for writing. Unless it is kept, or put in the place of another, {@link discard} removes it: itself, and not one of the
 * same name that whoever took over a lock of ours has made since. While it is open no other file has its number.
 */
class ReservedFile {
  readonly path: string;
  readonly #fd: number;
  /** Without that of the volume, which is the same, and which Node on Windows gives in two ways. */
  #number: bigint | undefined;
  #isOpen = true;
  #isOurs = true;

  constructor(context: Context, path: string) {
    this.path = path;
    this.#fd = createFile(context, path);
  }

  /** Writes from the beginning, and waits for the disk; with `length` the file has that length afterwards. */
  async write(bytes: Uint8Array, length?: number): Promise<void> {
    this.#number ??= fstatSync(this.#fd, { bigint: true }).ino;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#fd, bytes, at, bytes.length - at, at);
    if (length !== undefined) ftruncateSync(this.#fd, length);
    await syncFile(this.#fd);
  }

  /** Whether it is known to have its name no more. Throws nothing. */
  isGone(): boolean {
    try {
      const found = lstatSync(this.path, { bigint: true, throwIfNoEntry: false });
      return found === undefined || (this.#number !== undefined && found.ino !== this.#number);
    } catch {
      return false;
    }
  }

  keep(platform: string = process.platform): void {
    this.#isOurs = false;
    // Which gives no number twice, and has an open file keep its name from others.
    if (platform === "win32") this.close();
  }

  /** Takes the place of `target`. */
  async replace(target: string): Promise<void> {
    this.close();
    await renameOver(this.path, target);
    this.#isOurs = false;
  }

  discard(): void {
    if (this.#isOurs) this.remove();
  }

  /** Throws nothing: a later run removes what could not be removed. */
  remove(): void {
    this.#isOurs = false;
    try {
      if (!this.isGone()) unlinkSync(this.path);
    } catch {}
    this.close();
  }

  /** Throws nothing: its bytes were waited for. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      closeSync(this.#fd);
    } catch {}
  }
}

/** The bytes of a file and its permission bits; undefined when there is none. */
function present(path: string): { bytes: Uint8Array; mode: number } | undefined {
  try {
    const fd = openNoFollow(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      return { bytes: readFileSync(fd), mode: fstatSync(fd).mode };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
