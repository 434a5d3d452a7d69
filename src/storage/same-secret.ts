import { createHash, timingSafeEqual } from "node:crypto";
import type { Secret } from "../secret.ts";

/** Whether `text`, which anybody may have sent, is the secret, in a time that does not depend on where they differ. */
export const isSecret = (text: string, secret: Secret): boolean =>
  timingSafeEqual(digest(text), digest(secret.reveal()));

/** A SHA-256 in hexadecimal, by which a secret can be recognised where it must not stand itself. */
export const secretHash = (secret: Secret): string => digest(secret.reveal()).toString("hex");

/** Digests are of one length, which {@link timingSafeEqual} insists on. */
const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
