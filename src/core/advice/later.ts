import type { Worded } from "./words.ts";

/** The layer that throws this still words it itself. This file goes when the last one has stopped. */
export const later = (): Worded => ({ message: "" });
