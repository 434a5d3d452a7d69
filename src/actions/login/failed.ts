import { adviseFault, atLogin, knownError } from "../../core/advice/advise.ts";
import { bugOf } from "../../core/advice/bug.ts";
import type { LoginPlace } from "../../core/advice/place.ts";
import { Fault, isFault } from "../../core/fault.ts";
import { hasNoUse, isOver, remainingWishes, type Wishes } from "../../core/login/wishes.ts";
import type { MixpanelError } from "../../errors.ts";
import type { Context } from "../../ports.ts";
import { exists } from "../../storage/files.ts";
import { removeFolder } from "../../storage/folders.ts";
import { tokensPath } from "../../storage/paths.ts";
import { readMeta, writeMeta } from "../../storage/placeholder-store.ts";
import { version } from "../../version.ts";
import { explained } from "../sandbox.ts";
import type { Redeemed, Unpublished } from "./unpublished.ts";

/** What a signal is answered with while the tokens of a login lie in `folder`. */
export const interrupted = (login: LoginPlace, folder: string): MixpanelError =>
  adviseFault(new Fault("INTERRUPTED", {}, { place: { login: { ...login, stage: "redeemed", folder } } }));

/** What `thrown` is answered with; what is left of the login is kept for `--resume`, or removed. */
export async function failed(context: Context, thrown: unknown, login: Unpublished): Promise<unknown> {
  const { folder } = login;
  const place: LoginPlace = { ...login.login, stage: "redeemed" };
  if (isFault(thrown) && isOver(thrown)) {
    await removeFolder(context, folder);
    return atLogin(thrown, { ...place, stage: "ended" });
  }
  if (!mayBeThere(tokensPath(folder))) return thrown;
  const failure = isFault(thrown) ? (explained(context, thrown) as Fault) : bugOf(thrown, version);
  await note(context, login, remainingWishes(login.wishes, failure), hasNoUse(failure));
  if (login.wraps(failure)) return wrapped(atLogin(failure, place), folder, place);
  return hasNoUse(failure) ? atLogin(failure, place) : atLogin(failure, { ...place, folder });
}

/** Whether tokens may lie at `path`; true also where that cannot be told. */
function mayBeThere(path: string): boolean {
  try {
    return exists(path);
  } catch {
    return true;
  }
}

/** The failure of a login whose code is spent, while its tokens lie in `folder`. */
function wrapped(thrown: unknown, folder: string, login: LoginPlace): Fault {
  const failure = knownError(thrown) ?? bugOf(thrown, version);
  const { code, message, details } = failure;
  const original = {
    original_code: code,
    original_message: message,
    ...(details && { original_details: { ...details } }),
  };
  return new Fault(
    "LOGIN_FINISH_PUBLISH_FAILED",
    { placeholder_dir: folder, ...original },
    { cause: failure, place: { login } },
  );
}

/** Keeps what is still wished for, so that `--resume` without flags goes by it. */
async function note(
  context: Context,
  { folder, meta }: Redeemed,
  { name, project }: Wishes,
  refused: boolean,
): Promise<void> {
  try {
    const kept = { wished_name: name, wished_project: project, ...(refused && { refused }) };
    await writeMeta(context, folder, { ...(readMeta(context, folder) ?? meta), ...kept });
  } catch (error) {
    // The error that is told is the one that came first.
    if (!isFault(error)) throw error;
  }
}
